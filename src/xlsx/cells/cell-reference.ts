import type { CellArea } from "../workbook-data";

const columnNames: string[] = [];

/**
 * Letters of a 0-based column.
 * @example columnName(27) // => "AB"
 */
export function columnName(column: number): string {
  const known = columnNames[column];
  if (known !== undefined) return known;
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  columnNames[column] = name;
  return name;
}

/**
 * Row and column, 0-based, of a reference such as "B3" or "$B$3"; a missing part is -1.
 * @example parseCellReference("B3") // => { row: 2, column: 1 }
 */
export function parseCellReference(reference: string): { row: number; column: number } {
  let row = 0;
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
  }
  return { row: row - 1, column: column - 1 };
}

/** Rows and columns of a worksheet (Excel specifications and limits). */
export const MAXIMUM_ROWS = 1048576;
export const MAXIMUM_COLUMNS = 16384;

/**
 * Area of "A1", "A1:C5", "A:A" or "1:3".
 * @example parseArea("A1:C5") // => { row: 0, column: 0, rowCount: 5, columnCount: 3 }
 */
export function parseArea(reference: string): CellArea {
  const colon = reference.indexOf(":");
  const first = parseCellReference(colon < 0 ? reference : reference.slice(0, colon));
  const last = colon < 0 ? first : parseCellReference(reference.slice(colon + 1));
  const row = Math.max(0, Math.min(first.row, last.row));
  const column = Math.max(0, Math.min(first.column, last.column));
  const lastRow = first.row < 0 ? MAXIMUM_ROWS - 1 : Math.max(first.row, last.row);
  const lastColumn = first.column < 0 ? MAXIMUM_COLUMNS - 1 : Math.max(first.column, last.column);
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

/**
 * Reference of an area in the form the file uses.
 * @example formatArea({ row: 0, column: 0, rowCount: 5, columnCount: 3 }) // => "A1:C5"
 */
export function formatArea(area: CellArea): string {
  const first = `${columnName(area.column)}${area.row + 1}`;
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${columnName(area.column + area.columnCount - 1)}${area.row + area.rowCount}`;
}
