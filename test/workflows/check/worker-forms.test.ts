import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { planResultColumns } from "../../../src/workflows/check/plan-result-columns";
import { subjectAt } from "../../../src/workflows/campaign/row-subjects";
import { takeFile } from "../../../src/workflows/collect/take-file";
import { planReturnSlips } from "../../../src/workflows/return-slips/plan-return-slips";
import { FORM_WORKERS, formSheet } from "../../workbook/recognition/forms/worker-form";
import { parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
const forms = FORM_WORKERS.map((worker) => formSheet(worker.name, worker));
const [WEI, WU, HE] = forms;
if (WEI === undefined || WU === undefined || HE === undefined) throw new Error("three forms");
const damaged = {
  ...WU,
  values: WU.values.map((row, at) =>
    at === 3 ? row.map((cell, column) => (column === 1 ? 341899196502030000 : cell)) : row,
  ),
};
const grids = [WEI, damaged, HE, parameterGrid()];

describe("forms of one household", () => {
  const checked = checkWorkbook(grids, options);

  test("are households of the check, each finding at the cell of its answer", () => {
    const households = checked.registers.flatMap(({ households: all }) => all);
    expect(households.map(({ name, situation }) => [name, situation.householdSize])).toEqual([
      ["魏桂兰", 3],
      ["吴守义", 2],
      ["何春燕", 1],
    ]);
    const lost = checked.findings.find(({ code }) => code === "residentId.precisionLost");
    expect(lost?.where).toEqual({ sheet: "吴守义", row: 4, column: 2 });
    expect(subjectAt(checked.subjects, lost?.where ?? null)).toMatchObject({
      name: "吴守义",
      unit: "县农机厂",
    });
  });

  test("an unknown region is said once over all forms", () => {
    expect(checked.findings.filter(({ code }) => code === "residentId.region")).toHaveLength(1);
  });

  test("nothing is written beside a form", () => {
    const { tables } = checked;
    expect(planResultColumns(tables, checked.findings, grids, "zh-CN")).toEqual([]);
  });

  test("a slip lists the household like a row of a register, its damaged number marked", () => {
    const slip = planReturnSlips(grids, options).find(({ unit }) => unit === "县农机厂");
    expect(slip?.rows).toBe(1);
    expect(JSON.stringify(slip?.plan.steps)).toContain("吴守义");
  });

  test("are collected as one register with file, sheet and cell row, and what is no field goes along", () => {
    const taken = takeFile({
      ...{ file: "县棉纺织厂.xlsx", savedAt: null, corrections: [] },
      reading: { ok: true, grids: [WEI, HE], isDate1904: false },
    });
    if (taken.state !== "taken") throw new Error(taken.state);
    const [workers, members] = taken.sources;
    expect(
      workers?.rows.map(({ from, values, others }) => [from.sheet, from.row, values.name, others]),
    ).toEqual([
      ["魏桂兰", 3, "魏桂兰", { 特长: "缝纫" }],
      ["何春燕", 3, "何春燕", { 特长: "缝纫" }],
    ]);
    expect(members?.rows.map(({ from, values }) => [from.row, values.memberName, values.name])).toEqual([
      [10, "何大山", "魏桂兰"],
      [11, "何小燕", "魏桂兰"],
    ]);
  });
});
