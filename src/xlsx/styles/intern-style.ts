import type { StyleData, WorkbookData } from "../workbook-data";

const positionsByStyles = new WeakMap<StyleData[], Map<string, number>>();

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/**
 * Index of a style in the workbook, appended when no equal one is there. The style is copied.
 * @example internStyle(createWorkbookData(), createWorkbookData().styles[0]!) // => 0
 */
export function internStyle(workbook: WorkbookData, style: StyleData): number {
  const positions = positionsByStyles.get(workbook.styles) ?? new Map<string, number>();
  positionsByStyles.set(workbook.styles, positions);
  if (positions.size === 0) {
    workbook.styles.forEach((known, index) => {
      const key = JSON.stringify(known, sorted);
      if (!positions.has(key)) positions.set(key, index);
    });
  }
  const key = JSON.stringify(style, sorted);
  const known = positions.get(key);
  if (known !== undefined) return known;
  workbook.styles.push(JSON.parse(key) as StyleData);
  positions.set(key, workbook.styles.length - 1);
  return workbook.styles.length - 1;
}
