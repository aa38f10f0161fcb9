import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import type { CheckResult } from "../../../src/workflows/outcome";
import { recheckRows } from "../../../src/workflows/check/recheck-rows";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
const DIRECTORY = gridOf("单位名录", [
  ["单位名称", "简称", "统一社会信用代码", "单位类别", "职工人数"],
  ["县教育体育局", "教体局", null, "条件好", 40],
]);

function gifts(amount: CellValue, donors: CellValue) {
  return gridOf("单位捐款", [
    ["怀川县单位捐款情况表"],
    ["单位名称", "到账金额（元）", "到账日期", "捐款人数"],
    ["教体局", amount, "2027-01-05", donors],
  ]);
}

describe("a row of gifts checked again as it is edited", () => {
  it("takes class and staff from the directory, as the whole check does", () => {
    const parameters = parameterGrid({});
    const [before, after] = [gifts(9000, 40), gifts(600, 41)];
    const first = checkWorkbook([parameters, DIRECTORY, before], options);
    const whole = checkWorkbook([parameters, DIRECTORY, after], options);
    const rows = { before, after, firstRow: 3, lastRow: 3 };
    const grids = [parameters, DIRECTORY, after];
    const again = recheckRows(first, rows, first.parameters, options, grids);
    const told = ({ findings }: CheckResult) =>
      findings
        .filter(({ where }) => where?.sheet === "单位捐款")
        .map(({ code, params }) => ({ code, params }));
    expect(told(whole).map(({ code }) => code)).toContain("donation.donorsExceedStaff");
    expect(told(whole)).toContainEqual(
      expect.objectContaining({
        code: "donation.belowReference",
        params: expect.objectContaining({ level: "wellOff" }),
      }),
    );
    expect(told(again)).toEqual(told(whole));
  });
});
