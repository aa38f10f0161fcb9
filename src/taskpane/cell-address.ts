import type { SourceCell } from "../domain/finding";

/**
 * The address of a cell as Excel shows it.
 *
 * @example
 * cellAddress({ sheet: "困难职工登记", row: 7, column: 28 }); // => "AB7"
 */
export function cellAddress(cell: SourceCell): string {
  let letters = "";
  for (let rest = cell.column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${cell.row}`;
}
