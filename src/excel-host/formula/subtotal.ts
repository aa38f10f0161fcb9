import type { CellArea, CellContent, SheetData } from "../../xlsx/workbook-data";
import { forEachCell } from "../cell/cell-store";
import type { DirectArgument } from "./direct-call";

/** The function a code stands for, in the codes 1 to 11; a hundred more leaves out every hidden row. */
const functionNames: Readonly<Record<number, string>> = {
  1: "AVERAGE",
  2: "COUNT",
  3: "COUNTA",
  4: "MAX",
  5: "MIN",
  9: "SUM",
};

const nested = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;
const quoted = /"(?:[^"]|"")*"/g;

const isWithin = (row: number, area: CellArea): boolean => row > area.row && row < area.row + area.rowCount;

/** Rows a filter hides are left out whatever the code; rows hidden by hand only by the codes above 100. */
function leavesOut(sheet: SheetData, row: number, leavesOutHidden: boolean): boolean {
  if (!sheet.rows[row]?.hidden) return false;
  if (leavesOutHidden) return true;
  const filters = [sheet.autoFilter, ...sheet.tables.map(({ autoFilter }) => autoFilter)];
  return filters.some((one) => one && one.columns.some(({ filter }) => filter) && isWithin(row, one.area));
}

/**
 * The contents SUBTOTAL hands to the function its code stands for; null leaves the formula to the engine.
 * Source: Microsoft's function reference (SUBTOTAL): other subtotals within the cells do not count.
 */
export function subtotalContents([code, ...parameters]: readonly DirectArgument[]): {
  readonly name: string;
  readonly contents: readonly CellContent[];
} | null {
  if (!code || !("constant" in code) || typeof code.constant !== "number") return null;
  const leavesOutHidden = code.constant > 100;
  const name = functionNames[leavesOutHidden ? code.constant - 100 : code.constant];
  if (name === undefined || parameters.length === 0) return null;
  const contents: CellContent[] = [];
  for (const parameter of parameters) {
    if ("constant" in parameter) return null;
    forEachCell(parameter.sheet, parameter.area, ({ value, formula }, row) => {
      if (value === null || leavesOut(parameter.sheet, row, leavesOutHidden)) return;
      if (formula === undefined || !nested.test(formula.replace(quoted, '""'))) contents.push(value);
    });
  }
  return { name, contents };
}
