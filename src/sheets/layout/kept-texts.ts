import type { CellValue } from "../../domain/cell-value";
import type { Area } from "../../workbook/plan";

// Signs and currency before a digit of any width, a truth value, or an English month before a day: what Excel reads as a value.
const READ_AS_VALUE = /^[\s(（+\-¥￥$]*[.．]?\p{Nd}|^\s*(?:true|false)\s*$|^\s*[a-z]{3,9}[\s\-/.,]*\d/iu;

/**
 * Where texts stand that Excel would turn into a number, a day or a truth value when they are written: an account loses its last
 * digits so, a receipt its leading noughts, and 1/2/2027 becomes a day nobody wrote. These cells are to be text before anything
 * is written. `rows` (rows × columns) begin at `row`, `column` (1-based) of the sheet; one area for each run of a column.
 * @example keptTexts([["00120"], [7]], 3, 2) // => [{ row: 3, column: 2, rowCount: 1, columnCount: 1 }]
 */
export function keptTexts(rows: readonly (readonly CellValue[])[], row: number, column: number): Area[] {
  const width = rows[0]?.length ?? 0;
  const areas: Area[] = [];
  for (let across = 0; across < width; across += 1) {
    let start = -1;
    for (let down = 0; down <= rows.length; down += 1) {
      const value = rows[down]?.[across];
      const isKept = typeof value === "string" && READ_AS_VALUE.test(value);
      if (isKept && start < 0) start = down;
      if (!isKept && start >= 0) {
        areas.push({ row: row + start, column: column + across, rowCount: down - start, columnCount: 1 });
        start = -1;
      }
    }
  }
  return areas;
}
