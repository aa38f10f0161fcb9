import type { IRange } from "@univerjs/core";
import type { CellArea } from "../../xlsx/workbook-data";

/** How many rows and columns of a sheet the grid shows. */
export interface ShownSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * An area as the grid counts it, both ends included.
 *
 * @example rangeSnapshot({ row: 0, column: 1, rowCount: 2, columnCount: 1 }) // => { startRow: 0, startColumn: 1, endRow: 1, endColumn: 1 }
 */
export function rangeSnapshot(area: CellArea): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rowCount - 1,
    endColumn: area.column + area.columnCount - 1,
  };
}

/**
 * The part of an area the grid shows: rules of whole columns end where the shown rows end.
 *
 * @returns null when nothing of it is shown
 * @example shownArea({ row: 0, column: 0, rowCount: 1048576, columnCount: 1 }, { rows: 60, columns: 20 })?.rowCount // => 60
 */
export function shownArea(area: CellArea, size: ShownSize): CellArea | null {
  const rowCount = Math.min(area.row + area.rowCount, size.rows) - area.row;
  const columnCount = Math.min(area.column + area.columnCount, size.columns) - area.column;
  return rowCount > 0 && columnCount > 0 ? { ...area, rowCount, columnCount } : null;
}
