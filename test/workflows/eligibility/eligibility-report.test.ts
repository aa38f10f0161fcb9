import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { reportEligibility } from "../../../src/workflows/eligibility/eligibility-report";
import { planDecisions } from "../../../src/workflows/eligibility/eligibility-report-plan";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
const HEAD = ["姓名", "身份证号", "工作单位", "困难类别", "人口", "年收入", "刚性支出", "意外支出"];
const ROWS: CellValue[][] = [
  ["冯莲香", "341899195801106786", "县棉纺织厂", "低保户", 3, 13248, 0, 0],
  ["苏文斌", "341899197409067718", "县水泥厂", "相对困难", 2, 96000, 0, 0],
  ["何开元", "341899196503078115", "县水泥厂", "相对困难", null, 9000, 0, 0],
];

function decide(head: readonly CellValue[], rows: readonly CellValue[][]) {
  const grids = [parameterGrid(), gridOf("困难职工登记", [head, ...rows])];
  const outcome = planDecisions(reportEligibility(grids, options), grids, options);
  if (outcome.kind !== "planned") throw new Error(outcome.kind);
  const column = (at: number) =>
    outcome.plan.steps.flatMap((step) =>
      step.step === "writeBlock" && step.sheet === "困难职工登记" && step.column === at
        ? step.values.flat()
        : [],
    );
  return { ...outcome, column };
}

describe("writing decisions", () => {
  it("puts result, class and reasons beside the register and leaves the stated class alone", () => {
    const { eligible, needsReview, notEligible, revisions, column } = decide(HEAD, ROWS);
    expect([eligible, needsReview, notEligible]).toEqual([1, 1, 1]);
    expect(revisions).toEqual([]);
    expect(column(9)).toEqual(["认定结果", "符合", "不符", "待定"]);
    expect(column(10)).toEqual(["认定类别", "深度困难"]);
    expect(column(11)[1]).toBe(
      "深度困难：扣除刚性支出后月人均 368.00 元，低于标准 780.00 元；按旧分类标准：低保户符合",
    );
    expect(column(11)[3]).toContain("缺“家庭人口”");
    expect(column(4)).toEqual([]);
  });

  it("finds its columns again, and lists before and after what says something else there", () => {
    const head = [...HEAD, "认定结果"];
    const rows = ROWS.map((row, at) => [...row, at === 1 ? "符合" : null]);
    const { revisions } = decide(head, rows);
    expect(revisions.map(({ cell, name, before, after }) => [cell.row, name, before, after])).toEqual([
      [3, "苏文斌", "符合", "不符"],
    ]);
  });

  it("lists every household on the sheet 资格认定, without identity numbers", () => {
    const { plan } = decide(HEAD, ROWS);
    const text = JSON.stringify(plan.steps.filter((step) => step.sheet === "资格认定"));
    expect(text).toContain("共 3 户：符合 1，待定 1，不符 1");
    expect(text).toContain("困难职工登记!A4");
    expect(text).not.toContain("341899");
  });
});
