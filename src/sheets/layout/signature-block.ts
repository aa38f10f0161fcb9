import { countLines, measureEm } from "./chinese-text";
import type { SheetRows } from "./sheet-rows";

/**
 * Adds one line for signatures; each label takes the same room (em), so that they stand evenly over the page.
 * @example addSignatures(rows, ["单位负责人：", "制表人："], 13) // => 30
 */
export function addSignatures(rows: SheetRows, labels: readonly string[], roomEm: number): number {
  const line = labels.map((label) => label + "　".repeat(Math.max(1, roomEm - measureEm(label)))).join("");
  const row = rows.addAcross(line.trimEnd(), signatureHeight);
  rows.format([rows.across(row, 1, rows.columnCount)], { horizontal: "Left" });
  return row;
}

/**
 * Adds the small print at the foot of a sheet.
 * @example addNote(rows, "注：本名册一式三份。") // => 31
 */
export function addNote(rows: SheetRows, text: string): number {
  const lines = countLines(text, rows.room(1, rows.columnCount), 9);
  const row = rows.addAcross(text, noteHeight * lines);
  rows.format([rows.across(row, 1, rows.columnCount)], { horizontal: "Left", fontSize: 9, wrap: true });
  return row;
}

/** Points; room for a seal over the names. */
export const signatureHeight = 34;
/** Points. */
export const noteHeight = 16;
