/** A block of cells, 0-based. */
export interface CellArea {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}
