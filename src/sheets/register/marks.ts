import type { Finding, Severity } from "../../domain/finding";
import type { Area, PlanStep } from "../../workbook/plan";

/** Fill and font of a marked cell; weight and size never change, so that long numbers stay readable. */
export const markColors: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: "#FBE3E1", font: "#8F0B16" },
  warning: { fill: "#FFF1CC", font: "#5C3D00" },
  notice: { fill: "#E6F0FA", font: "#0B4A80" },
};

const rank: Readonly<Record<Severity, number>> = { notice: 0, warning: 1, error: 2 };
const lastColumn = 16384;

/**
 * Marks every cell that has a finding in the colour of its most severe one: one step a sheet and severity,
 * cells below one another joined into one area.
 * @example planMarks(findings)[0] // => { step: "mark", sheet: "困难职工", areas: [{ row: 4, … }], fill: "#FBE3E1", font: "#8F0B16" }
 */
export function planMarks(findings: readonly Finding[]): PlanStep[] {
  const sheets = new Map<string, Map<number, Severity>>();
  for (const { where, severity } of findings) {
    if (where === null) continue;
    let cells = sheets.get(where.sheet);
    if (cells === undefined) sheets.set(where.sheet, (cells = new Map()));
    // Column by column, so that sorting brings cells below one another together.
    const key = where.column * 2 ** 21 + where.row;
    const before = cells.get(key);
    if (where.column <= lastColumn && (before === undefined || rank[before] < rank[severity]))
      cells.set(key, severity);
  }
  return [...sheets].flatMap(([sheet, cells]) => {
    const order = [...cells.keys()].sort((a, b) => a - b);
    return (["error", "warning", "notice"] as const).flatMap((severity): PlanStep[] => {
      const areas = columnRuns(order.filter((key) => cells.get(key) === severity));
      return areas.length === 0 ? [] : [{ step: "mark", sheet, areas, ...markColors[severity] }];
    });
  });
}

function columnRuns(keys: readonly number[]): Area[] {
  const runs: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  let previous = Number.NaN;
  for (const key of keys) {
    const last = runs.at(-1);
    if (last !== undefined && key === previous + 1) last.rowCount += 1;
    else runs.push({ row: key % 2 ** 21, column: Math.floor(key / 2 ** 21), rowCount: 1, columnCount: 1 });
    previous = key;
  }
  return runs;
}
