import type { CellData, SheetData, WorkbookData } from "../../xlsx/workbook-data";
import { formatArea, intersectAreas } from "../cell/address";
import type { FormulaCell } from "./calculator";
import { createReadParser, type ReadArea } from "./formula-reads";
import { resolveTableReferences } from "../table/table-reference";

/** Every cell with content that a calculation has to see, each once, 0-based. */
export interface ReachedCells {
  readonly cells: readonly ReachedCell[];
  /** Those of the cells that are to be calculated. */
  readonly formulas: readonly FormulaCell[];
}

export interface ReachedCell extends FormulaCell {
  readonly data: CellData;
  /** False for a constant, and for a formula that counts as the result it has. */
  readonly isFormula: boolean;
}

/**
 * Collects the given formulas, the cells they refer to and, through formulas without a result among those, everything behind them.
 * Whole columns and rows end where the sheet's cells end. Defined names are followed; table references,
 * INDIRECT and OFFSET are not: what they reach must be named elsewhere in the formula.
 * @example reachedCells(workbook, [{ sheetId: "1", row: 0, column: 0 }]).formulas.length // => 1
 */
export function reachedCells(
  workbook: WorkbookData,
  formulas: readonly FormulaCell[],
  canCalculate: (formula: string, cell: FormulaCell) => boolean = () => true,
): ReachedCells {
  const parse = createReadParser(workbook);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const reached = new Map<CellData, ReachedCell>();
  const found: FormulaCell[] = [];
  const seenAreas = new Set<string>();
  const pending: ReachedCell[] = [];
  const wanted = new Set(formulas.map(({ sheetId, row, column }) => `${sheetId}/${row}/${column}`));
  // Cells that an array filled the last time are filled anew; as constants they would be in its way.
  const refilled: ReadArea[] = [];
  for (const { sheetId, row, column } of formulas) {
    const area = sheets.get(sheetId)?.rows[row]?.cells[column]?.arrayArea;
    if (area) refilled.push({ sheetId, area });
  }
  const isRefilled = (sheetId: string, row: number, column: number): boolean =>
    refilled.some(
      (one) =>
        one.sheetId === sheetId &&
        intersectAreas(one.area, { row, column, rowCount: 1, columnCount: 1 }) !== null,
    );
  const reach = (sheet: SheetData, row: number, column: number) => {
    const data = sheet.rows[row]?.cells[column];
    // The cell itself is the key: a text for each of some ten thousand cells would take longer than all the rest.
    if (data === undefined || reached.has(data) || (data.value === null && data.formula === undefined))
      return;
    if (data.formula === undefined && refilled.length > 0 && isRefilled(sheet.id, row, column)) return;
    const place = { sheetId: sheet.id, row, column };
    const isFormula =
      data.formula !== undefined &&
      (data.value === null || wanted.has(`${sheet.id}/${row}/${column}`)) &&
      canCalculate(resolveTableReferences(workbook, data.formula, place), place);
    const cell = { ...place, data, isFormula };
    reached.set(data, cell);
    if (!isFormula) return;
    found.push(place);
    pending.push(cell);
  };
  for (const { sheetId, row, column } of formulas) {
    const sheet = sheets.get(sheetId);
    if (sheet !== undefined) reach(sheet, row, column);
  }
  for (let cell = pending.pop(); cell !== undefined; cell = pending.pop()) {
    for (const { sheetId, area } of parse(
      resolveTableReferences(workbook, cell.data.formula ?? "", cell),
      cell.sheetId,
    ).reads) {
      const sheet = sheets.get(sheetId);
      const key = `${sheetId}!${formatArea(area)}`;
      if (!sheet || seenAreas.has(key)) continue;
      seenAreas.add(key);
      const bottom = Math.min(area.row + area.rowCount, sheet.rows.length);
      for (let row = area.row; row < bottom; row += 1) {
        const right = Math.min(area.column + area.columnCount, sheet.rows[row]?.cells.length ?? 0);
        for (let column = area.column; column < right; column += 1) reach(sheet, row, column);
      }
    }
  }
  return { cells: [...reached.values()], formulas: found };
}
