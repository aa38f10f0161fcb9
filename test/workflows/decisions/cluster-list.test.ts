import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { decisionKeyOf, type KeptDecision, type Verdict } from "../../../src/workflows/decisions/decisions";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import type { WorkflowOptions } from "../../../src/workflows/workflow-options";
import { gridOf, parameterGrid } from "../grid-of-sheet";

// Invented people: region 341899 is assigned to no place.
const ONE = "341899195801106786";
const SWAPPED = "341899195801106768";
const OTHER = "341899197109090035";
const HEAD = ["姓名", "身份证号", "工作单位", "困难类别", "联系电话"];
const grids = [
  parameterGrid(),
  gridOf("困难职工登记", [
    ["怀川县困难职工登记表"],
    HEAD,
    ["冯莲香", ONE, "县棉纺织厂", "深度困难", "12100000001"],
    ["冯莲香", SWAPPED, "县酒厂", "深度困难", "12100000002"],
    ["马宝山", "341899195811080196", "县水泥厂", "相对困难", "12100000003"],
    ["何开元", OTHER, "县水泥厂", "相对困难", "12100000003"],
  ]),
];
const options = (decisions: readonly KeptDecision[] = []): WorkflowOptions => ({
  ...{ locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} },
  ...{ decisions, salt: "盐" },
});

async function groups(decisions: readonly KeptDecision[] = []) {
  const checked = checkWorkbook(grids, options(decisions));
  const { plan } = await makeSheets(["clusters"], checked, options(decisions));
  return plan.steps
    .flatMap((step) => (step.step === "writeBlock" && step.sheet === "一户多档核对" ? step.values : []))
    .filter((row): row is CellValue[] => typeof row[0] === "number")
    .map((row) =>
      [row[1], row[2], row[6], row[7]]
        .map((value) => value ?? "")
        .join(" ")
        .trim(),
    );
}

function decide(verdict: Verdict, name: string): KeptDecision {
  const { findings, subjects } = checkWorkbook(grids, options());
  const finding = findings.find((each) => each.code === "household.near" && each.params.name === name)!;
  const key = decisionKeyOf(finding, subjects, "盐")!;
  const decidedOn = "2027-01-20" as CalendarDate;
  return { key, code: finding.code, verdict, reason: "派出所证明材料已核", decidedOn };
}

test("every group stands with its evidence; what is decided joins or parts it", async () => {
  expect(await groups()).toEqual([
    "1（待核） 冯莲香 冯莲香与冯莲香身份证号相邻两位颠倒",
    "1（待核） 冯莲香 冯莲香与冯莲香身份证号相邻两位颠倒",
    "2（待核） 马宝山 何开元与马宝山电话相同",
    "2（待核） 何开元 何开元与马宝山电话相同",
  ]);
  const same = decide("samePerson", "冯莲香");
  const different = decide("notProblem", "何开元");
  expect(await groups([same, different])).toEqual([
    "1（确定） 冯莲香 冯莲香与冯莲香身份证号相邻两位颠倒 派出所证明材料已核",
    "1（确定） 冯莲香 冯莲香与冯莲香身份证号相邻两位颠倒 派出所证明材料已核",
  ]);
});
