import type { Area } from "../../workbook/plan";
import type { CellArea } from "../../xlsx/cell-area";

const LAST_ROW = 1_048_576;

/**
 * Where what is left of an area stands (0-based); null where nothing is left of it.
 * @example areaLeft({ row: 3, column: 1, rowCount: 4, columnCount: 1 }, rowsLeft([{ row: 4, rowCount: 2 }]))?.rowCount // => 2
 */
export function areaLeft(
  { row, column, rowCount, columnCount }: Area,
  left: (rows: number) => number,
): CellArea | null {
  const first = left(row - 1);
  const last = row - 1 + rowCount;
  // A whole column stays one: rows that go make room for others below.
  const count = (last === LAST_ROW ? LAST_ROW : left(last)) - first;
  return count === 0 ? null : { row: first, column: column - 1, rowCount: count, columnCount };
}
