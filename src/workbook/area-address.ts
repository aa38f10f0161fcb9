import type { SourceCell } from "../domain/finding";
import type { Area } from "./plan";

/**
 * Names a column (1-based) as Excel does.
 * @example columnLetters(28) // => "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Writes the address of a cell as Excel shows it, without the sheet.
 * @example cellAddress({ sheet: "困难职工登记", row: 7, column: 28 }) // => "AB7"
 */
export function cellAddress(cell: Pick<SourceCell, "row" | "column">): string {
  return `${columnLetters(cell.column)}${cell.row}`;
}

/**
 * Writes a rectangle as an A1 address without the sheet.
 * @example areaAddress({ row: 4, column: 2, rowCount: 3, columnCount: 1 }) // => "B4:B6"
 */
export function areaAddress(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row}`;
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${columnLetters(area.column + area.columnCount - 1)}${area.row + area.rowCount - 1}`;
}
