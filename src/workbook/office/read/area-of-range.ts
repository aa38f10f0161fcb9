import type { Area } from "../../plan";

/**
 * Where a loaded range of the host stands, 1-based.
 * @example areaOfRange(range) // => { row: 3, column: 5, rowCount: 40, columnCount: 1 }
 */
export function areaOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex + 1, column: columnIndex + 1, rowCount, columnCount };
}
