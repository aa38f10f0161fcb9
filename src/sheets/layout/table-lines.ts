import type { Area } from "../../workbook/plan";

/** What parts the rows of a table, as an enterprise parts a list of its system. Rows of a group follow one another. */
export interface RowGroup<Row> {
  /** The name that stands before the sub-total. */
  readonly of: (row: Row) => string;
  /** What stands beside the sub-total of so many rows. */
  readonly text: (count: number) => string;
  /** True where every group begins a page, so that its pages can be handed out alone. */
  readonly breaksPage: boolean;
}

/** A row of the table (`index` 0-based), or the sub-total at the end of a group. */
export type TableLine<Row> =
  | { readonly isEnd: false; readonly row: Row; readonly index: number }
  | { readonly isEnd: true; readonly name: string; readonly text: string };

/**
 * The rows of a table with the sub-total of every group at its end.
 * @example linesOfTable(rows, null).length // => rows.length
 */
export function linesOfTable<Row>(
  rows: readonly Row[],
  group: RowGroup<Row> | null,
): readonly TableLine<Row>[] {
  const lines: TableLine<Row>[] = [];
  let count = 0;
  rows.forEach((row, index) => {
    lines.push({ isEnd: false, row, index });
    count += 1;
    if (group === null) return;
    const next = rows[index + 1];
    const name = group.of(row);
    if (next !== undefined && group.of(next) === name) return;
    lines.push({ isEnd: true, name, text: group.text(count) });
    count = 0;
  });
  return lines;
}

/**
 * The lines group by group, each with its sub-total.
 * @example splitGroups([]) // => []
 */
export function splitGroups<Row>(lines: readonly TableLine<Row>[]): readonly (readonly TableLine<Row>[])[] {
  const groups: TableLine<Row>[][] = [];
  let group: TableLine<Row>[] = [];
  for (const line of lines) {
    group.push(line);
    if (!line.isEnd) continue;
    groups.push(group);
    group = [];
  }
  return groups;
}

/**
 * The lines in lots no page may part: a row, with the sub-total that follows it.
 * @example keptTogether(linesOfTable(rows, null)).length // => rows.length
 */
export function keptTogether<Row>(lines: readonly TableLine<Row>[]): readonly (readonly TableLine<Row>[])[] {
  const lots: TableLine<Row>[][] = [];
  for (const line of lines) {
    const last = lots.at(-1);
    if (line.isEnd && last !== undefined) last.push(line);
    else lots.push([line]);
  }
  return lots;
}

/**
 * Takes a row into the last area where it stands right under it: between two areas stands a sum.
 * @example growAreas([], 4, 11)
 */
export function growAreas(areas: Area[], row: number, columnCount: number): void {
  const last = areas.at(-1);
  if (last !== undefined && last.row + last.rowCount === row)
    areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
  else areas.push({ row, column: 1, rowCount: 1, columnCount });
}
