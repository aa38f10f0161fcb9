import type { StyleData, WorkbookData } from "../../xlsx/workbook-data";

/** What is known of a workbook's table of styles as long as nobody else changes it. */
interface KnownStyles {
  length: number;
  readonly indexes: Map<string, number>;
  readonly changes: Map<object, Map<unknown, Map<number, number>>>;
}

const known = new WeakMap<StyleData[], KnownStyles>();

/** Style of a cell without one of its own. */
export const normalStyle: StyleData = {
  numberFormat: "General",
  font: { name: "宋体", size: 11, bold: false, italic: false, underline: false, strike: false },
  fill: {},
  border: {},
  alignment: {},
  locked: true,
  cellStyle: 0,
};

/** The style at an index; Normal when the table is empty. */
export function styleAt(workbook: WorkbookData, index: number): StyleData {
  return workbook.styles[index] ?? workbook.styles[0] ?? normalStyle;
}

/** Index of an equal style in the workbook's table, added when there is none. */
export function internHostStyle(workbook: WorkbookData, style: StyleData): number {
  const table = knownStyles(workbook);
  const key = JSON.stringify(style);
  const found = table.indexes.get(key);
  if (found !== undefined) return found;
  workbook.styles.push(style);
  table.length = workbook.styles.length;
  table.indexes.set(key, table.length - 1);
  return table.length - 1;
}

/**
 * The styles (index by index) that a change with a value is known to make of others, to be added to. Hundreds of sheets get the same
 * few looks, and each is worked out once. `change` stands for the kind of change, whoever makes it.
 */
export function changedStyles(workbook: WorkbookData, change: object, value: unknown): Map<number, number> {
  const { changes } = knownStyles(workbook);
  let ofChange = changes.get(change);
  if (!ofChange) changes.set(change, (ofChange = new Map<unknown, Map<number, number>>()));
  let styles = ofChange.get(value);
  if (!styles) ofChange.set(value, (styles = new Map<number, number>()));
  return styles;
}

function knownStyles(workbook: WorkbookData): KnownStyles {
  if (workbook.styles.length === 0) workbook.styles.push(normalStyle);
  const table = known.get(workbook.styles);
  if (table?.length === workbook.styles.length) return table;
  const fresh: KnownStyles = { length: workbook.styles.length, indexes: new Map(), changes: new Map() };
  for (const [index, existing] of workbook.styles.entries()) {
    const key = JSON.stringify(existing);
    if (!fresh.indexes.has(key)) fresh.indexes.set(key, index);
  }
  known.set(workbook.styles, fresh);
  return fresh;
}
