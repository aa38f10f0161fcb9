import type { Grid } from "../workbook/grid";
import { addSheet, createWorkbookData, deleteSheet, writeXlsx } from "../xlsx";
import type { SheetData } from "../xlsx/workbook-data";

/**
 * Writes the sheets a file holds as a workbook: contents, merged cells, what is hidden. Looks and formulas do not come along.
 *
 * @example
 * gridsToXlsx([], false).length > 0;
 * // => true
 */
export function gridsToXlsx(grids: readonly Grid[], isDate1904: boolean): Uint8Array {
  const workbook = createWorkbookData();
  const [blank] = workbook.sheets;
  if (isDate1904) workbook.uses1904Dates = true;
  for (const grid of grids) fill(addSheet(workbook, grid.sheet), grid);
  if (blank !== undefined && grids.some(({ isVisible }) => isVisible)) deleteSheet(workbook, blank.id);
  return writeXlsx(workbook);
}

function fill(sheet: SheetData, grid: Grid): void {
  const { firstColumn, firstRow, hiddenColumns = [], hiddenRows = [], merges = [], values } = grid;
  if (!grid.isVisible) sheet.visibility = "Hidden";
  values.forEach((row, down) => {
    const cells: SheetData["rows"][number] = { cells: [] };
    row.forEach((value, across) => {
      if (value !== null) cells.cells[firstColumn - 1 + across] = { value, style: 0 };
    });
    if (cells.cells.length > 0) sheet.rows[firstRow - 1 + down] = cells;
  });
  for (const row of hiddenRows) (sheet.rows[row - 1] ??= { cells: [] }).hidden = true;
  for (const column of hiddenColumns)
    sheet.columns[column - 1] = { ...sheet.columns[column - 1], hidden: true };
  sheet.merges.push(...merges.map((area) => ({ ...area, row: area.row - 1, column: area.column - 1 })));
}
