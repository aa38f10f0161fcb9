/** Rows taken out of a sheet, 1-based. */
export type RowsTaken = readonly { readonly row: number; readonly rowCount: number }[];

/**
 * How many of the first rows of a sheet are left once some are taken out.
 * @example rowsLeft([{ row: 4, rowCount: 2 }])(6) // => 4
 */
export function rowsLeft(taken: RowsTaken): (rows: number) => number {
  return (rows) =>
    taken.reduce((left, { row, rowCount }) => left - Math.max(0, Math.min(rows - row + 1, rowCount)), rows);
}
