import type { CellValue } from "../domain/cell-value";
import type { Grid } from "./grid";

/**
 * The grid of a sheet with some of its cells read again; it grows where they lie outside. Rows that did not change are the same
 * arrays as before.
 * @example patchGrid(grid, { ...grid, firstRow: 7, values: [["新"]] }).values[6]?.[0] // => "新"
 */
export function patchGrid(grid: Grid, cells: Grid): Grid {
  if (cells.firstColumn < grid.firstColumn || cells.firstRow < grid.firstRow) return grownTo(grid, cells);
  const values = [...grid.values];
  const width = values[0]?.length ?? 0;
  const end = cells.firstColumn - grid.firstColumn + (cells.values[0]?.length ?? 0);
  cells.values.forEach((changed, offset) => {
    const at = cells.firstRow - grid.firstRow + offset;
    while (values.length <= at) values.push(blankRow(width));
    const row: CellValue[] = [...(values[at] ?? [])];
    while (row.length < end) row.push(null);
    changed.forEach((value, column) => {
      row[cells.firstColumn - grid.firstColumn + column] = value;
    });
    values[at] = row;
  });
  return { ...grid, values };
}

/** Moves the corner of the grid up and left so that the cells lie inside. */
function grownTo(grid: Grid, cells: Grid): Grid {
  const firstRow = Math.min(grid.firstRow, cells.firstRow);
  const firstColumn = Math.min(grid.firstColumn, cells.firstColumn);
  const left = blankRow(grid.firstColumn - firstColumn);
  const above = Array.from({ length: grid.firstRow - firstRow }, () => blankRow(left.length));
  const values = [...above, ...grid.values.map((row) => [...left, ...row])];
  return patchGrid({ ...grid, firstRow, firstColumn, values }, cells);
}

function blankRow(width: number): CellValue[] {
  return Array.from({ length: width }, () => null);
}
