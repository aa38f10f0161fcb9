import type { CellArea, CellData, SheetData } from "../../xlsx/workbook-data";
import { ensureRow, findCell } from "./cell-store";
import { copyFormula } from "../formula/relative-formula";

/** A cell as it reads elsewhere: a copy whose relative references have moved along. */
export function copyOfCell(cell: CellData, rows: number, columns: number): CellData {
  const { arrayArea, ...kept } = cell;
  return {
    ...kept,
    ...(cell.formula === undefined ? {} : { formula: copyFormula(cell.formula, rows, columns) }),
    ...(arrayArea === undefined
      ? {}
      : { arrayArea: { ...arrayArea, row: arrayArea.row + rows, column: arrayArea.column + columns } }),
  };
}

/** Puts a cell at a place, or empties the place. */
export function putCell(sheet: SheetData, row: number, column: number, cell: CellData | undefined): void {
  if (cell) ensureRow(sheet, row).cells[column] = cell;
  else if (findCell(sheet, row, column)) ensureRow(sheet, row).cells[column] = undefined;
}

/** The cells of an area, rows × columns, undefined where there is none. */
export function cellsOf(sheet: SheetData, area: CellArea): (CellData | undefined)[][] {
  return Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from({ length: area.columnCount }, (_column, column) =>
      findCell(sheet, area.row + row, area.column + column),
    ),
  );
}
