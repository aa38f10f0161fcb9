import type { CellValue } from "../../../src/domain/cell-value";
import type { Grid } from "../../../src/workbook/grid";
import type { PlanStep } from "../../../src/workbook/plan";
import { collectFiles } from "../../../src/workflows/collect/collect-files";
import { takeFile } from "../../../src/workflows/collect/take-file";
import { gridOf, parameterGrid } from "../grid-of-sheet";

/** The header of a register. */
export const HEAD = ["姓名", "身份证号", "工作单位", "困难类别", "家庭人口", "慰问金额"];
/** A row of a register. */
export type Person = readonly [name: string, residentId: CellValue, amount: CellValue];

/** Persons of the unassigned region. */
export const people = {
  wei: ["魏桂兰", "341899197001010014", 1000],
  wu: ["吴守义", "341899196502030017", 1500],
  he: ["何春燕", "341899198003040026", 800],
} satisfies Record<string, Person>;

/** The register of a unit. */
export function register(unit: string, persons: readonly Person[], extra: readonly CellValue[][] = []): Grid {
  return gridOf("登记表", [
    [`${unit}困难职工登记表`],
    HEAD,
    ...persons.map(([name, residentId, amount]) => [name, residentId, unit, "深度困难", 3, amount]),
    ...extra,
  ]);
}

/** A file with these sheets, taken. */
export function take(file: string, grids: readonly Grid[], savedAt: number | null = null) {
  return takeFile({ file, reading: { ok: true, grids, isDate1904: false }, savedAt });
}

/** The list of units. */
export const units = gridOf("单位名录", [
  ["单位名录"],
  ["序号", "单位名称", "主管部门", "职工人数", "联系人"],
  [1, "县棉纺织厂", "县工信局", 300, "甲某"],
  [2, "县农机厂", "县工信局", 120, "乙某"],
  [3, "县百货公司", "县商务局", 60, "丙某"],
]);

/** Collects into a workbook with the list of units. */
export function collect(
  files: readonly ReturnType<typeof take>[],
  grids: readonly Grid[] = [units, parameterGrid()],
) {
  return collectFiles({ grids, files, overrides: {} });
}

/** The sheets a plan writes, as the workbook would read them back. Formulas are left as text. */
export function sheetsAfter(steps: readonly PlanStep[]): Grid[] {
  return steps.flatMap((step) =>
    step.step === "writeBlock" && step.row === 1 ? [gridOf(step.sheet, step.values)] : [],
  );
}

/** The rows of the merged register that a plan writes. */
export const mergedRows = (steps: readonly PlanStep[]) =>
  sheetsAfter(steps)
    .find(({ sheet }) => sheet === "合并-困难职工登记")
    ?.values.slice(2);
