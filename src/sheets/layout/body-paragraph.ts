import { measureEm } from "./chinese-text";
import type { SheetRows } from "./sheet-rows";

const neverFirst = /^[，。、；：！？）”’》]/;
/** A number stays with its thousands, decimals and unit; every other character stands alone; an opening mark stays with what follows. */
const pieces = /[（“‘《]*[0-9A-Za-z][0-9A-Za-z,.%-]*(?:万元|个工作日|元|户|人|年|月|日|个|号)?|[（“‘《]*./gu;

/**
 * Breaks running text into lines of at most `roomEm` em, the first one indented by two characters. No line begins with a
 * closing mark, and a number is never parted from its unit.
 * Source: GB/T 9704-2012, 7 (layout of the body).
 * @example breakLines("拟向县棉纺织厂23户发放", 8) // => ["　　拟向县棉纺", "织厂23户发放"]
 */
export function breakLines(text: string, roomEm: number): readonly string[] {
  const lines: string[] = [];
  let line = "　　";
  for (const piece of text.match(pieces) ?? []) {
    if (measureEm(line + piece) <= roomEm || neverFirst.test(piece)) line += piece;
    else {
      lines.push(line);
      line = piece;
    }
  }
  return [...lines, line];
}

/** Points a line of body text takes. Source: GB/T 9704-2012, 22 lines a page. */
export const bodyLineHeight = 28;
const bodyFontSize = 16;

/**
 * Adds a paragraph of body text (仿宋 16) over the whole width, 28 points a line unless given; merged cells do not grow, so its lines
 * are broken here.
 * @example addBodyParagraph(rows, "现将名单予以公示。") // => 4
 */
export function addBodyParagraph(rows: SheetRows, text: string, lineHeight = bodyLineHeight): number {
  // Half an em stays free: typefaces differ in the width of digits.
  const room = Math.floor((rows.room(1, rows.columnCount) / bodyFontSize) * 2) / 2 - 0.5;
  const lines = breakLines(text, room - 1);
  const row = rows.addAcross(lines.join("\n"), lines.length * lineHeight);
  rows.format([rows.across(row, 1, rows.columnCount)], {
    fontName: "仿宋",
    fontSize: bodyFontSize,
    horizontal: "Left",
    vertical: "Distributed",
    wrap: true,
  });
  return row;
}
