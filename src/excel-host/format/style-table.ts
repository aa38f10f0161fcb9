import type { StyleData, WorkbookData } from "../../xlsx/workbook-data";

const known = new WeakMap<StyleData[], { length: number; indexes: Map<string, number> }>();

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
  if (workbook.styles.length === 0) workbook.styles.push(normalStyle);
  let table = known.get(workbook.styles);
  if (!table || table.length !== workbook.styles.length) {
    table = { length: workbook.styles.length, indexes: new Map() };
    for (const [index, existing] of workbook.styles.entries()) {
      const key = JSON.stringify(existing);
      if (!table.indexes.has(key)) table.indexes.set(key, index);
    }
    known.set(workbook.styles, table);
  }
  const key = JSON.stringify(style);
  const found = table.indexes.get(key);
  if (found !== undefined) return found;
  workbook.styles.push(style);
  table.length = workbook.styles.length;
  table.indexes.set(key, table.length - 1);
  return table.length - 1;
}
