import type { CellValue } from "../../../src/domain/cell-value";
import type { Parameters } from "../../../src/domain/parameters/parameters";
import type { PlanStep } from "../../../src/workbook/plan";
import { planRuleCases } from "../../../src/workflows/eligibility/rule-cases";
import { gridOf } from "../grid-of-sheet";

const parameters = {
  county: "怀川县",
  minimumLivingLine: 78000,
  deepLineMultiple: 1,
  relativeLineMultiple: 2,
  accidentCostShare: 0.8,
} as Parameters;

function run(grids: Parameters_["0"], changes: Partial<Parameters> = {}) {
  const outcome = planRuleCases(grids, { ...parameters, ...changes });
  if (outcome.kind !== "planned") throw new Error(outcome.kind);
  return outcome;
}
type Parameters_ = globalThis.Parameters<typeof planRuleCases>;

/** The sheet a plan makes, as it is read again. */
function sheetOf(steps: readonly PlanStep[]) {
  const block = steps.find((step) => step.step === "writeBlock");
  if (block?.step !== "writeBlock") throw new Error("nothing written");
  return gridOf("规则样例", block.values);
}

describe("sample families", () => {
  it("makes a family on each side of every line, and the rules answer each as the words say", () => {
    const made = run([]);
    expect(made.cases).toBe(11);
    expect(made.differing).toEqual([]);
  });

  it("agrees also where a bound takes in its number", () => {
    expect(run([], { deepBoundInclusive: true, relativeBoundInclusive: true }).differing).toEqual([]);
  });

  it("lists who is decided otherwise when the year's line moves", () => {
    const sheet = sheetOf(run([]).plan.steps);
    const { differing, cases } = run([sheet], { minimumLivingLine: 78100 as never });
    expect(cases).toBe(11);
    expect(differing.map(({ title, expected, actual }) => `${title}：${expected} → ${actual}`)).toEqual([
      "人均正好等于深度困难线：符合·相对困难 → 符合·深度困难",
      "人均正好等于相对困难线：不符 → 符合·相对困难",
      "人均比相对困难线多 1 元：不符 → 符合·相对困难",
    ]);
  });

  it("reads families the clerk wrote, writes beside them only, and marks the rows that differ", () => {
    const head = [
      "样例",
      "家庭人口",
      "年收入（元）",
      "刚性支出（元）",
      "突发损失（元）",
      "致困原因",
      "应得结论",
      "应得类别",
      "按本年参数",
    ];
    const mine: CellValue[] = ["老王家", "2人", "1.2万", 0, 0, null, "不符", null, null];
    const { differing, plan } = run([gridOf("规则样例", [["我的样例"], head, mine])]);
    expect(differing).toMatchObject([{ title: "老王家", expected: "不符", actual: "符合·深度困难" }]);
    const written = plan.steps.filter((step) => step.step === "writeBlock");
    expect(written.map((step) => [step.row, step.column, step.values[0]?.slice(0, 2)])).toEqual([
      [3, 9, ["符合·深度困难", "否"]],
    ]);
    expect(plan.steps.find((step) => step.step === "mark")).toMatchObject({ areas: [{ row: 3, column: 9 }] });
  });

  it.each<[string, CellValue, CellValue, string[]]>([
    ["符合，不论类别", "符合", null, []],
    ["写在一格里", "符合（深度困难）", null, []],
    ["只写类别", null, "深困", []],
    ["类别不同", "符合", "相对困难", ["符合·相对困难 → 符合·深度困难"]],
    ["不符合", "不符合", null, ["不符 → 符合·深度困难"]],
    ["待核实", "待核实", null, ["待定 → 符合·深度困难"]],
    ["没有填应得结论", null, null, ["（空） → 符合·深度困难"]],
    ["读不懂的", "应该给", null, ["应该给 → 符合·深度困难"]],
  ])(
    "takes what a clerk writes, and never passes over a family: %s",
    (_title, expected, cls, differences) => {
      const head = [
        "样例",
        "家庭人口",
        "年收入（元）",
        "刚性支出（元）",
        "应得结论",
        "应得类别",
        "按本年参数",
      ];
      const grid = gridOf("规则样例", [
        head,
        ["老王家", 2, 12000, 0, expected, cls, null],
        ["注：本表内部使用"],
      ]);
      const { differing, cases } = run([grid]);
      expect(cases).toBe(1);
      expect(differing.map((each) => `${each.expected} → ${each.actual}`)).toEqual(differences);
    },
  );

  it("says which parameters a sample needs instead of making one up", () => {
    expect(planRuleCases([], {})).toEqual({
      kind: "unset",
      parameters: ["minimumLivingLine", "deepLineMultiple", "relativeLineMultiple", "accidentCostShare"],
    });
  });
});
