import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-14" as CalendarDate, overrides: {} } as const;
const HEAD = [
  "捐款单位",
  "单位类别",
  "职工人数",
  "捐款人数",
  "认捐金额",
  "到账金额（元）",
  "到账日期",
  "上年捐款",
];

function findingsOf(...rows: CellValue[][]) {
  const { findings } = checkWorkbook([parameterGrid(), gridOf("单位捐款", [HEAD, ...rows])], options);
  return findings.filter(({ where }) => where?.sheet === "单位捐款");
}
const codesOf = (...rows: CellValue[][]) => findingsOf(...rows).map(({ code, where }) => [code, where?.row]);

describe("the list of unit donations", () => {
  it("judges a unit by all its instalments together, at the first of them", () => {
    const first = ["县粮食局", "一般单位", 20, 19, 2000, 1200, "2027-01-05", 1900];
    expect(codesOf(first, ["县粮食局", "一般单位", 20, 19, 2000, 800, "2027-01-08", 1900])).toEqual([]);
    expect(findingsOf(first, ["县粮食局", "一般单位", 20, 19, 2000, 300, "2027-01-08", 1900])).toMatchObject([
      { code: "donation.partPaid", where: { row: 2 }, params: { pledgedFen: 200_000, receivedFen: 150_000 } },
      { code: "donation.belowReference", where: { row: 2 }, params: { level: "ordinary" } },
      { code: "donation.notAboveLastYear", where: { row: 2 } },
    ]);
  });

  it("says which instalment came after the deadline, and by how many days", () => {
    const findings = findingsOf(
      ["县粮食局", "一般单位", 20, 19, null, 1200, "2027-01-05", null],
      ["县粮食局", "一般单位", 20, 19, null, 1300, "2027-01-13", null],
    );
    expect(findings).toMatchObject([{ code: "donation.late", where: { row: 3 }, params: { days: 3 } }]);
  });

  it("tells a pledge of which nothing came from a unit never heard of, and asks for no figure of either", () => {
    const findings = findingsOf(
      ["县水务局", "一般单位", 30, null, 2000, null, null, 1800],
      ["县文化馆", "一般单位", 12, null, null, null, null, 1500],
    );
    expect(findings).toMatchObject([
      { code: "donation.notPaid", where: { row: 2 }, params: { daysOverdue: 4 } },
      { code: "donation.noReply", severity: "notice", where: { row: 3 }, params: { lastYearFen: 150_000 } },
    ]);
  });

  it("says each kind of bad input at its cell", () => {
    const withChannel = [...HEAD, "捐款渠道"];
    const { findings } = checkWorkbook(
      [
        parameterGrid({ 活动开始日: "2026-12-01", 活动结束日: "2027-02-10" }),
        gridOf("单位捐款", [
          withChannel,
          ["县教育局", "条件好", 10, 10, null, "五千左右", "2027-01-05", null, "单位"],
          ["县农业局", "条件好", 10, 10, null, 6000, "2027-01-05", null, "月球基金"],
          ["县财政局", "条件好", 10, 10, null, 6000, "2027-08-05", null, "单位"],
          ["县税务局", "条件好", 10, 10, null, -6000, "2027-01-05", null, "单位"],
          ["县水务局", "条件好", 10, 12, null, 6000, "2027-01-05", null, "单位"],
        ]),
        gridOf("单位名录", [
          ["单位名称", "统一社会信用代码", "联系人"],
          ...["县教育局", "县农业局", "县财政局", "县税务局"].map((unit) => [unit, "", "周明"]),
        ]),
      ],
      options,
    );
    const at = (code: string) =>
      findings.filter((each) => each.code === code).map(({ where }) => [where?.row, where?.column]);
    expect(at("amount.unreadable")).toContainEqual([2, 6]);
    expect(at("donation.channelUnknown")).toEqual([[3, 9]]);
    expect(at("donation.dateOutside")).toEqual([[4, 7]]);
    expect(at("donation.negative")).toEqual([[5, 6]]);
    expect(at("donation.donorsExceedStaff")).toEqual([[6, 4]]);
    expect(at("donation.unitUnknown")).toEqual([[6, 1]]);
  });
});
