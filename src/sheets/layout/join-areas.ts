import type { Area } from "../../workbook/plan";

/**
 * Joins areas that together are a rectangle, those side by side first, then those below one another; rows and columns 1-based.
 * @example joinAreas([{ row: 1, column: 1, rowCount: 1, columnCount: 2 }, { row: 1, column: 3, rowCount: 1, columnCount: 1 }]) // => [{ row: 1, column: 1, rowCount: 1, columnCount: 3 }]
 */
export function joinAreas(areas: readonly Area[]): Area[] {
  const beside = joinAlong(
    areas,
    ({ row, rowCount }) => `${row}+${rowCount}`,
    (one, other) => one.column - other.column,
    (one, other) =>
      one.column + one.columnCount === other.column
        ? { ...one, columnCount: one.columnCount + other.columnCount }
        : null,
  );
  return joinAlong(
    beside,
    ({ column, columnCount }) => `${column}+${columnCount}`,
    (one, other) => one.row - other.row,
    (one, other) =>
      one.row + one.rowCount === other.row ? { ...one, rowCount: one.rowCount + other.rowCount } : null,
  ).sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Areas of one key lie on one line; neighbours on it are joined where `join` can. */
function joinAlong(
  areas: readonly Area[],
  keyOf: (area: Area) => string,
  order: (one: Area, other: Area) => number,
  join: (one: Area, other: Area) => Area | null,
): Area[] {
  const lines = new Map<string, Area[]>();
  for (const area of areas) {
    const line = lines.get(keyOf(area));
    if (line === undefined) lines.set(keyOf(area), [area]);
    else line.push(area);
  }
  return [...lines.values()].flatMap((line) => {
    const joined: Area[] = [];
    for (const area of line.sort(order)) {
      const last = joined.at(-1);
      const both = last === undefined ? null : join(last, area);
      if (both === null) joined.push(area);
      else joined[joined.length - 1] = both;
    }
    return joined;
  });
}
