import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2026-01-20" as CalendarDate, overrides: {} } as const;
const posting = { 活动年度: 2026, 公示天数: 5, 公示开始日: "2026-01-12" };

function codesOf(paidOn: string, parameters: Record<string, string | number> = posting) {
  const roster = gridOf("发放花名册", [
    ["怀川县慰问金发放花名册"],
    ["序号", "姓名", "身份证号", "发放金额", "领取人签字", "发放日期"],
    [1, "冯莲香", "341899195801106786", 1500, "冯莲香", paidOn],
    [2, "马宝山", "341899195811080196", 1000, "马宝山", "2026-01-19"],
  ]);
  return checkWorkbook([parameterGrid(parameters), roster], options).findings.flatMap((finding) =>
    finding.code === "step.order" ? [{ where: finding.where, params: finding.params }] : [],
  );
}

test("paying on the last day of the posting is a finding at the day of payment", () => {
  expect(codesOf("2026-01-16")).toEqual([
    {
      where: { sheet: "发放花名册", row: 3, column: 6 },
      params: { step: "paid", on: "2026-01-16", after: "posted", afterOn: "2026-01-16" },
    },
  ]);
});

test("paying after it is none, nor is anything where no posting is set", () => {
  expect(codesOf("2026-01-17")).toEqual([]);
  expect(codesOf("2026-01-13", { 活动年度: 2026 })).toEqual([]);
});
