import type { SheetData } from "../../xlsx/workbook-data";
import type { HostState } from "../host-state";

/**
 * Points of one character of column width: the widest digit of the Normal font in pixels of 0.75 points. At 11 points a digit
 * of 宋体 or 等线 takes 8 pixels, one of Calibri 7.
 */
export function pointsPerCharacter(state: HostState): number {
  const normal = state.workbook.styles[0]?.font;
  const pixelsAtEleven = /宋体|等线|SimSun|DengXian/i.test(normal?.name ?? "") ? 8 : 7;
  return Math.round((pixelsAtEleven * (normal?.size ?? 11)) / 11) * 0.75;
}

/** Height in points of some rows together, hidden ones left out. */
export function heightOfRows(sheet: SheetData, row: number, count: number): number {
  const known = Math.max(Math.min(row + count, sheet.rows.length) - row, 0);
  let points = (count - known) * sheet.defaultRowHeight;
  for (let at = row; at < row + known; at += 1) {
    const data = sheet.rows[at];
    if (!data?.hidden) points += data?.height ?? sheet.defaultRowHeight;
  }
  return points;
}

/** Width in points of some columns together, hidden ones left out. */
export function widthOfColumns(state: HostState, sheet: SheetData, column: number, count: number): number {
  const known = Math.max(Math.min(column + count, sheet.columns.length) - column, 0);
  let characters = (count - known) * sheet.defaultColumnWidth;
  for (let at = column; at < column + known; at += 1) {
    const data = sheet.columns[at];
    if (!data?.hidden) characters += data?.width ?? sheet.defaultColumnWidth;
  }
  return characters * pointsPerCharacter(state);
}
