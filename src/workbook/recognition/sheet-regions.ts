import type { Grid } from "../grid";
import { isBlankCell } from "./cell-label";
import { findHeader } from "./find-header";
import { type ColumnBand, cutColumns } from "./split-columns";

const MOST_COLUMNS = 200;
/** A header stands within 25 rows; two more levels and a line for the eye. */
const TOP_ROWS = 30;

/** Runs of columns between columns that are blank from the first row to the last. */
function bandsOf({ values }: Grid): readonly ColumnBand[] {
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...values.slice(0, TOP_ROWS).map((row) => row.length)));
  const bands: ColumnBand[] = [];
  let first = 0;
  for (let column = 0; column <= width; column++) {
    if (column < width && values.some((row) => !isBlankCell(row[column]))) continue;
    if (column > first) bands.push({ first, last: column - 1 });
    first = column + 1;
  }
  return bands;
}

/**
 * The parts of a sheet with tables of their own, from left to right: blank columns lie between them and their headers stand in
 * different rows. One part, the whole grid, everywhere else; blocks under one header row are told apart by `splitColumns`.
 *
 * @example
 * sheetRegions(grid).length; // a register on the left, from column H on a list of donations with a title of its own
 * // => 2
 */
export function sheetRegions(grid: Grid): readonly Grid[] {
  const bands = bandsOf(grid);
  if (bands.length < 2) return [grid];
  const top = { ...grid, values: grid.values.slice(0, TOP_ROWS) };
  const regions: { first: number; last: number }[] = [];
  const headerRows = new Set<number>();
  for (const band of bands) {
    const found = findHeader(cutColumns(top, band));
    if (found !== null) headerRows.add(found.best.rowIndex0);
    const previous = regions.at(-1);
    // What is no table of its own, such as a column of remarks, belongs to the table on its left.
    if (found === null && previous !== undefined) previous.last = band.last;
    else regions.push({ first: previous === undefined ? 0 : band.first, last: band.last });
  }
  return headerRows.size < 2 ? [grid] : regions.map((region) => cutColumns(grid, region));
}
