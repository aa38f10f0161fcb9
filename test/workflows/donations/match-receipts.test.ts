import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { overviewDonations } from "../../../src/workflows/donations/donation-overview";
import { overviewFund } from "../../../src/workflows/fund/fund-overview";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;

const gifts = (...rows: CellValue[][]) =>
  gridOf("捐款登记", [
    ["单位捐款登记表"],
    ["单位名称", "认捐金额", "到账金额（元）", "到账日期", "票据号"],
    ...rows,
  ]);
const register = (...rows: CellValue[][]) =>
  gridOf("票据", [
    ["公益事业捐赠票据使用登记簿"],
    ["开票日期", "票据号", "捐赠人", "金额", "经手人", "备注"],
    ...rows,
  ]);
const GIVEN = gifts(
  ["县教育局", 5000, 5000, "2027-01-06", "No.0012"],
  ["县农业局", 3000, 3000, "2027-01-07", "0013号"],
  ["县粮食局", 1500, 1500, "2027-01-08", null],
  ["县水务局", 800, null, null, null],
);

function found(...grids: ReturnType<typeof gridOf>[]) {
  const { findings } = checkWorkbook([parameterGrid(), ...grids], options);
  return findings
    .filter(({ code }) => code.startsWith("receipt.") || code === "donation.receiptRepeated")
    .map(({ code, where, params }) => ({ code, at: where && `${where.sheet}!${where.row}`, params }));
}

describe("the register of receipts", () => {
  const agreeing = register(
    ["2027-01-06", "0012", "县教育局", 5000, "李会计", null],
    ["2027-01-07", "0013", "怀川县农业局", 3000, "李会计", null],
    ["2027-01-09", "0014", "县粮食局", 1500, "李会计", null],
    ["2027-01-09", "0015", "县税务局", 100, "李会计", "作废"],
  );

  it("is the proof of the gifts and counts none of them again", () => {
    const sum = (grids: ReturnType<typeof gridOf>[]) => overviewDonations(grids, options)?.sumFen;
    expect(sum([parameterGrid(), GIVEN, agreeing])).toBe(950_000);
    expect(found(GIVEN, agreeing)).toEqual([]);
    expect(overviewFund([parameterGrid(), GIVEN, agreeing], options)?.receipts).toEqual({
      ...{ receiptCount: 3, receiptFen: 950_000, giftCount: 3, giftFen: 950_000 },
    });
  });

  it("says where number and sum do not go together, what is left on both sides, and by how much they differ", () => {
    const other = register(
      ["2027-01-06", "0012", "县教育局", 5500, "李会计", null],
      ["2027-01-07", "0013", "县农业局", 3000, "李会计", null],
      ["2027-01-10", "0016", "县水务局", 800, "李会计", null],
      ["2027-01-11", "0017", "县文化馆", 60, "李会计", null],
      ["2027-01-11", "0017", "县图书馆", 61, "李会计", null],
    );
    const issues = found(GIVEN, other);
    expect(issues.map(({ code, at }) => [code, at])).toEqual(
      expect.arrayContaining([
        ["receipt.amountDiffers", "票据!3"],
        ["receipt.notInGifts", "票据!5"],
        ["receipt.notInGifts", "票据!6"],
        ["receipt.notInGifts", "票据!7"],
        ["receipt.noReceipt", "捐款登记!5"],
        ["donation.receiptRepeated", "票据!6"],
        ["donation.receiptRepeated", "票据!7"],
        ["receipt.control", null],
      ]),
    );
    expect(issues).toHaveLength(8);
    const pledged = issues.find(({ at }) => at === "票据!5");
    expect(pledged?.params).toMatchObject({ pledge: "捐款登记!B6" });
    expect(issues.find(({ code }) => code === "receipt.control")?.params).toEqual({
      ...{ receiptCount: 5, receiptFen: 942_100, giftCount: 3, giftFen: 950_000, differenceFen: 7_900 },
    });
  });

  it("is the list of the gifts where no other list is", () => {
    expect(overviewDonations([parameterGrid(), agreeing], options)?.sumFen).toBe(950_000);
    expect(found(agreeing)).toEqual([]);
  });
});
