import type { Area } from "../../plan";

/** Cells side by side and below one another that look alike. */
export interface FormatRun {
  /** Rows and columns 1-based. */
  readonly area: Area;
  readonly format: Excel.CellPropertiesFormat;
}

/**
 * Joins cells of equal format into blocks; `formats` is rows × columns from the first cell on.
 * @example formatRuns([[{ wrapText: true }, { wrapText: true }]], { row: 4, column: 2 })[0]?.area.columnCount // => 2
 */
export function formatRuns(
  formats: readonly (readonly Excel.CellPropertiesFormat[])[],
  first: { readonly row: number; readonly column: number },
): FormatRun[] {
  const runs: { area: Area; format: Excel.CellPropertiesFormat }[] = [];
  let above = new Map<string, { area: Area; format: Excel.CellPropertiesFormat }>();
  formats.forEach((row, at) => {
    const current = new Map<string, { area: Area; format: Excel.CellPropertiesFormat }>();
    const keys = row.map((format) => JSON.stringify(format));
    for (let from = 0; from < row.length;) {
      let to = from + 1;
      while (to < row.length && keys[to] === keys[from]) to += 1;
      const key = `${from}-${to}-${keys[from]}`;
      const run = above.get(key);
      if (run === undefined) {
        const area = {
          row: first.row + at,
          column: first.column + from,
          rowCount: 1,
          columnCount: to - from,
        };
        const fresh = { area, format: row[from] as Excel.CellPropertiesFormat };
        runs.push(fresh);
        current.set(key, fresh);
      } else {
        run.area = { ...run.area, rowCount: run.area.rowCount + 1 };
        current.set(key, run);
      }
      from = to;
    }
    above = current;
  });
  return runs;
}

/**
 * Says whether the lines of a run can be drawn as one: where cells meet, the sides that meet are alike.
 * @example isDrawnAsOne({ area: { row: 1, column: 1, rowCount: 1, columnCount: 1 }, format: {} }) // => true
 */
export function isDrawnAsOne({ area, format: { borders } }: FormatRun): boolean {
  if (borders === undefined) return true;
  const { top, bottom, left, right } = borders;
  const isEven = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return (area.rowCount === 1 || isEven(top, bottom)) && (area.columnCount === 1 || isEven(left, right));
}

/** Actions that one run takes at most. */
export const actionsPerRun = 42;

/** Queues the format of a run; `format` is what setCellProperties takes, with no fill for a cell without one. */
export function queueFormatRun(range: Excel.Range, { area, format }: FormatRun): void {
  const target = range.format;
  const { font, fill, protection, borders, ...alignment } = format;
  if (fill?.color === undefined) target.fill.clear();
  else target.fill.color = fill.color;
  Object.assign(target.font, font);
  Object.assign(target.protection, protection);
  Object.assign(target, alignment);
  if (borders === undefined) return;
  const edges = [
    ["EdgeTop", borders.top],
    ["EdgeBottom", borders.bottom],
    ["EdgeLeft", borders.left],
    ["EdgeRight", borders.right],
    ...(area.rowCount > 1 ? ([["InsideHorizontal", borders.top]] as const) : []),
    ...(area.columnCount > 1 ? ([["InsideVertical", borders.left]] as const) : []),
  ] as const;
  for (const [edge, border] of edges) {
    if (border !== undefined) Object.assign(target.borders.getItem(edge), border);
  }
}
