import type { CellArea } from "../../xlsx/workbook-data";

/**
 * Writes an area as Excel does.
 *
 * @param area rows and columns 0-based
 * @returns the address in A1 form
 * @example areaAddress({ row: 6, column: 2, rowCount: 1, columnCount: 2 }) // => "C7:D7"
 */
export function areaAddress({ row, column, rowCount, columnCount }: CellArea): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
