import type { CellValue } from "../../../domain/cell-value";
import type { PlanStep } from "../../plan";
import type { KeptContents } from "./keeper";

/** What a plan writes into a sheet, by row: cells from a column on, in the order of the plan. */
type WrittenRows = Map<number, { readonly column: number; readonly cells: readonly CellValue[] }[]>;

/**
 * Sorts what a plan writes by the id of the sheet and by row; what it writes into sheets `idOf` does not know is left out.
 * @example writtenRows(plan.steps, () => "{1}").get("{1}")?.get(4) // => [{ column: 2, cells: ["符合"] }]
 */
export function writtenRows(
  steps: readonly PlanStep[],
  idOf: (sheet: string) => string | undefined,
): ReadonlyMap<string, WrittenRows> {
  const sheets = new Map<string, WrittenRows>();
  for (const step of steps) {
    if (step.step !== "writeBlock") continue;
    const id = idOf(step.sheet);
    if (id === undefined) continue;
    const rows: WrittenRows = sheets.get(id) ?? new Map();
    sheets.set(id, rows);
    for (const [at, cells] of step.values.entries()) {
      const written = rows.get(step.row + at);
      if (written === undefined) rows.set(step.row + at, [{ column: step.column, cells }]);
      else written.push({ column: step.column, cells });
    }
  }
  return sheets;
}

/**
 * The rows the kept cells hold once a plan has written, as it writes them.
 * @example contentsAfter({ ...contents, before: [[""], [""]] }, written.get("{1}")) // => [["符合"], [""]]
 */
export function contentsAfter(
  { area, before }: KeptContents,
  written: WrittenRows | undefined,
): readonly (readonly CellValue[])[] {
  return before.map((row, at) => {
    const cells = [...row];
    for (const { column, cells: values } of written?.get(area.row + at) ?? [])
      for (let beside = 0; beside < area.columnCount; beside += 1) {
        const value = values[area.column + beside - column];
        if (value !== undefined) cells[beside] = value;
      }
    return cells;
  });
}
