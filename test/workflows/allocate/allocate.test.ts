import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import type { Fen } from "../../../src/domain/money/fen";
import type { Plan } from "../../../src/workbook/plan";
import type { Grid } from "../../../src/workbook/grid";
import { planAllocation } from "../../../src/workflows/allocate/allocate";
import { divideFund } from "../../../src/workflows/allocate/allocate-trial";
import { reportEligibility } from "../../../src/workflows/eligibility/eligibility-report";
import { sha256Of } from "../../../src/workflows/rosters/sha256";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
const HEAD = ["姓名", "身份证号", "工作单位", "困难类别", "人口", "年收入", "刚性支出", "意外支出"];

// Invented people: region 341899 is assigned to no place.
const DEEP = ["冯莲香", "341899195801106786", "县棉纺织厂", "深度困难", 3, 13248, 0, 0];
const RELATIVE = ["马宝山", "341899195811080196", "县棉纺织厂", "相对困难", 2, 34344, 2400, 0];
const RICH = ["苏文斌", "341899197409067718", "县水泥厂", "相对困难", 2, 96000, 0, 0];
const OPEN = ["何开元", "341899196503078115", "县水泥厂", "相对困难", null, 9000, 0, 0];

const fundParameters = (fund: number, changes: Readonly<Record<string, CellValue>> = {}) =>
  parameterGrid({
    "本次分配资金（元）": fund,
    "每户保底（元）": 500,
    "发放金额取整（元）": 100,
    "每户每次上限（元）": 3000,
    ...changes,
  });
const register = (head: readonly CellValue[], ...rows: CellValue[][]) =>
  gridOf("困难职工登记", [["怀川县困难职工登记表"], head, ...rows]);

function plan(...grids: Grid[]) {
  return planAllocation(reportEligibility(grids, options), grids, {}, options);
}

async function planned(...grids: Grid[]) {
  const outcome = await plan(...grids);
  if (outcome.kind !== "planned") throw new Error(outcome.kind);
  return outcome;
}

/** What a plan writes on a sheet, by address row!column. */
function writtenOn({ steps }: Plan, sheet: string): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  for (const step of steps) {
    if (step.step !== "writeBlock" || step.sheet !== sheet) continue;
    step.values.forEach((row, at) =>
      row.forEach((value, index) => {
        if (value !== null) cells[`${step.row + at}!${step.column + index}`] = value;
      }),
    );
  }
  return cells;
}

describe("dividing the fund over the register", () => {
  it("adds amounts and decided classes behind the last column, and keeps what the standards do not need", async () => {
    const {
      plan: written,
      allocatedFen,
      keptFen,
      holds,
    } = await planned(fundParameters(3000), register(HEAD, DEEP, RELATIVE, RICH));
    expect(writtenOn(written, "困难职工登记")).toEqual({
      "2!9": "慰问金额（元）",
      "3!9": 1500,
      "4!9": 1000,
      "2!10": "认定类别",
      "3!10": "深度困难",
      "4!10": "相对困难",
    });
    expect([allocatedFen, keptFen, holds]).toEqual([250000, 50000, true]);
  });

  it("gives everyone the floor first and then the needier their standard", async () => {
    const { plan: written } = await planned(fundParameters(1700), register(HEAD, RELATIVE, DEEP));
    expect(writtenOn(written, "困难职工登记")).toMatchObject({ "3!9": 500, "4!9": 1200 });
  });

  it("says the amount missing when the fund is below the floors, and plans nothing", async () => {
    expect(await plan(fundParameters(999), register(HEAD, DEEP, RELATIVE))).toEqual({
      kind: "infeasible",
      fundFen: 99900,
      neededFen: 100000,
      missingFen: 100,
      households: 2,
    });
  });

  it("names every parameter that must be set first", async () => {
    const grid = fundParameters(3000, { "本次分配资金（元）": null, "每户保底（元）": null });
    expect(await plan(grid, register(HEAD, DEEP))).toEqual({
      kind: "unset",
      parameters: ["reliefFund", "reliefFloor"],
    });
  });

  it("says that nobody is eligible instead of dividing among nobody", async () => {
    expect(await plan(fundParameters(3000), register(HEAD, RICH))).toMatchObject({ kind: "noClaims" });
  });

  it("fills blanks of an amount column, and lists amounts of the clerk's before and after", async () => {
    const head = [...HEAD, "慰问金额"];
    const grid = register(head, [...DEEP, null], [...RELATIVE, 800], [...RICH, 600], [...OPEN, "待定"]);
    const { revisions, plan: written } = await planned(fundParameters(3000), grid);
    expect(
      revisions.map(({ cell, name, before, after }) => [cell.row, cell.column, name, before, after]),
    ).toEqual([
      [4, 9, "马宝山", 800, 1000],
      [5, 9, "苏文斌", 600, null],
      [6, 9, "何开元", "待定", null],
    ]);
    expect(writtenOn(written, "困难职工登记")).toMatchObject({
      "3!9": 1500,
      "4!9": 1000,
      "5!9": "",
      "6!9": "",
    });
  });

  it("finds nothing to revise where the same amounts stand already, in yuan as text or in 万元", async () => {
    const text = register([...HEAD, "慰问金额"], [...DEEP, "1,500元"], [...RELATIVE, 1000]);
    expect((await planned(fundParameters(3000), text)).revisions).toEqual([]);
    const large = register([...HEAD, "慰问金额（万元）"], [...DEEP, 0.15], [...RELATIVE, null]);
    const { revisions, plan: written } = await planned(fundParameters(3000), large);
    expect(revisions).toEqual([]);
    expect(writtenOn(written, "困难职工登记")["4!9"]).toBe(0.1);
  });

  it("counts a person registered twice once, and lets neither row order nor the order of sheets change an amount", async () => {
    const one = await planned(fundParameters(1700), register(HEAD, DEEP, RELATIVE, DEEP));
    const other = await planned(fundParameters(1700), register(HEAD, RELATIVE, DEEP));
    expect(one.fingerprint).toBe(other.fingerprint);
    expect(one.coverage).toMatchObject({ registered: 2, helped: 2, refused: 0, gaps: 0 });
  });

  it("counts what a dated roster says was paid this year toward the yearly cap", async () => {
    const paid = gridOf("春季发放名册", [
      ["怀川县发放名册"],
      ["姓名", "身份证号", "实发金额", "领取人签字", "发放日期"],
      ["冯莲香", "341899195801106786", 1800, "冯莲香", "2027-01-05"],
    ]);
    const parameters = fundParameters(5000, { "每户全年上限（元）": 2000 });
    const { plan: written } = await planned(parameters, register(HEAD, DEEP, RELATIVE), paid);
    expect(writtenOn(written, "困难职工登记")).toMatchObject({ "3!9": 200, "4!9": 1000 });
  });
});

describe("the certificate and the coverage", () => {
  it("states every check, the parameters and a fingerprint that anybody can take again", async () => {
    const grids = [fundParameters(3050), register(HEAD, DEEP, RELATIVE)];
    const { plan: written, fingerprint, checks } = await planned(...grids);
    const divided = divideFund(reportEligibility(grids, options));
    if (divided.kind !== "divided") throw new Error(divided.kind);
    expect(fingerprint).toBe(await sha256Of(divided.certificate.canonicalText));
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(checks).toHaveLength(6);
    const text = Object.values(writtenOn(written, "分配证明")).join("\n");
    expect(text).toContain("怀川县2027年元旦春节送温暖慰问金分配证明");
    expect(text).toContain("三、校验（6 项全部成立）");
    expect(text).toContain("各户合计 2,500.00 元，加结余 550.00 元，资金 3,050.00 元");
    expect(text.replaceAll(" ", "")).toContain(fingerprint);
    expect(text).toContain("每户每次上限（元）");
  });

  it("changes the fingerprint when one amount, rule or household changes", async () => {
    const prints = await Promise.all(
      [
        planned(fundParameters(3000), register(HEAD, DEEP, RELATIVE)),
        planned(fundParameters(2000), register(HEAD, DEEP, RELATIVE)),
        planned(fundParameters(3000, { "每户保底（元）": 600 }), register(HEAD, DEEP, RELATIVE)),
        planned(fundParameters(3000), register(HEAD, DEEP)),
      ].map(async (outcome) => (await outcome).fingerprint),
    );
    expect(new Set(prints).size).toBe(4);
  });

  it("names every household that is neither helped nor refused with a reason", async () => {
    const { coverage, plan: written } = await planned(fundParameters(3000), register(HEAD, DEEP, RICH, OPEN));
    expect(coverage).toMatchObject({ registered: 3, helped: 1, refused: 1, gaps: 1 });
    const text = Object.values(writtenOn(written, "全覆盖核对")).join("\n");
    expect(text).toContain("3 － 1 － 1 ＝ 1 户");
    expect(text).toContain("困难职工登记!A5");
    expect(text).toContain("缺“家庭人口”");
    expect(text).toContain("高于标准 1,560.00 元");
    expect(text).not.toContain("3418991965");
  });
});

describe("what if", () => {
  it("divides under another fund and another line without changing the report", () => {
    const report = reportEligibility([fundParameters(3000), register(HEAD, DEEP, RELATIVE, RICH)], options);
    const amounts = (trial: Parameters<typeof divideFund>[1]) => {
      const divided = divideFund(report, trial);
      return divided.kind === "divided"
        ? divided.allotted.map(({ amountFen }) => amountFen / 100)
        : divided.kind;
    };
    expect(amounts({})).toEqual([1500, 1000]);
    expect(amounts({ fundFen: 170000 as Fen })).toEqual([1200, 500]);
    expect(amounts({ fundFen: 90000 as Fen })).toBe("infeasible");
    expect(amounts({ minimumLivingLineFen: 200000 as Fen })).toEqual([1500, 1500]);
    expect(amounts({})).toEqual([1500, 1000]);
  });
});
