import type { Grid } from "../grid";
import type { HeaderCandidate } from "./header-candidate";
import { isBlankCell } from "./cell-label";

/** A run of columns, 0-based within the grid, both ends included. */
export interface ColumnBand {
  readonly first: number;
  readonly last: number;
}

const SAMPLE_ROWS = 60;

function isBlankColumn(grid: Grid, column: number, fromIndex0: number): boolean {
  const last = Math.min(grid.values.length, fromIndex0 + SAMPLE_ROWS);
  for (let row = fromIndex0; row < last; row++) if (!isBlankCell(grid.values[row]?.[column])) return false;
  return true;
}

/**
 * Where the whole header begins anew further right (columns 0-based, the first one included).
 *
 * @example
 * repeatsOf(["序号", "姓名", "金额", "序号", "姓名", "金额"]);
 * // => [0, 3]
 */
export function repeatsOf(labels: readonly string[]): readonly number[] {
  const first = labels.findIndex((label) => label !== "");
  const starts = [first];
  for (let column = first + 2; column < labels.length; column++) {
    if (labels[column] !== labels[first]) continue;
    const previous = starts[starts.length - 1] ?? first;
    // The block to the left tells how much must be the same: two labels at least, and all but the last one.
    const length = column - previous;
    let same = 0;
    while (same < length && labels[column + same] === labels[first + same]) same += 1;
    if (same >= 2 && same >= length - 1) starts.push(column);
  }
  return starts;
}

/** Splits at columns that are blank in header and data alike. */
function splitAtGaps(grid: Grid, header: HeaderCandidate, band: ColumnBand): readonly ColumnBand[] {
  const bands: ColumnBand[] = [];
  let first = band.first;
  for (let column = band.first; column <= band.last + 1; column++) {
    const isGap =
      column > band.last ||
      ((header.labels[column] ?? "") === "" && isBlankColumn(grid, column, header.rowIndex0));
    if (!isGap) continue;
    if (column > first) bands.push({ first, last: column - 1 });
    first = column + 1;
  }
  return bands;
}

/**
 * The blocks that stand side by side under one header row, from left to right. A header without repetition and gaps is
 * one block.
 *
 * @example
 * splitColumns(grid, header); // 序号 姓名 金额 | 序号 姓名 金额
 * // => [{ first: 0, last: 2 }, { first: 3, last: 5 }]
 */
export function splitColumns(grid: Grid, header: HeaderCandidate): readonly ColumnBand[] {
  const { labels } = header;
  const width = Math.max(labels.length, ...[...header.columns.values()].map((column) => column + 1));
  const starts = repeatsOf(labels);
  const bands = starts.map((first, index) => ({
    first: index === 0 ? 0 : first,
    last: (starts[index + 1] ?? width) - 1,
  }));
  return bands.flatMap((band) => splitAtGaps(grid, header, band));
}

/**
 * The grid cut down to a band of columns; rows stay where they are.
 *
 * @example
 * cutColumns(grid, { first: 3, last: 5 }).firstColumn; // of a grid from column A on
 * // => 4
 */
export function cutColumns(grid: Grid, band: ColumnBand): Grid {
  return {
    ...grid,
    firstColumn: grid.firstColumn + band.first,
    values: grid.values.map((row) => row.slice(band.first, band.last + 1)),
  };
}
