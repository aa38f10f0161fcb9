import type { CellValue } from "../domain/cell-value";

const SEPARATORS = [",", "\t", ";"] as const;
/** '6222…: the mark by which a number was kept as text in Excel, written out by other programs. */
const MARKED = /^'(?=\d)/;
/** ="0012": how systems keep Excel from making a number of an id. */
const GUARDED = /^="([^"]*)"$/;

/**
 * Reads comma, tab or semicolon separated text, quoted fields with line breaks included. Every cell is text, so that no number of
 * eighteen digits is damaged; an empty one is null. Rows × columns.
 *
 * Source: RFC 4180, and what Excel writes beyond it.
 * @example
 * readDelimited("姓名\t备注\n魏桂兰\t\"甲\n乙\"");
 * // => [["姓名", "备注"], ["魏桂兰", "甲\n乙"]]
 */
export function readDelimited(text: string): CellValue[][] {
  const separator = separatorOf(text);
  const rows: CellValue[][] = [];
  let row: CellValue[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at, separator) : null;
    const end = quoted?.end ?? endOfField(text, at, separator);
    row.push(cellOf(quoted?.field ?? text.slice(at, end)));
    if (text[end] === separator) {
      at = end + 1;
      if (at === text.length) row.push(null);
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The separator that stands most often in the first lines, those within quotes left out. */
function separatorOf(text: string): string {
  const start = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  const counts = SEPARATORS.map((separator) => start.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function endOfField(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}

/** Null where the quote is part of the text: no quote ends the field. */
function quotedField(text: string, from: number, separator: string): { field: string; end: number } | null {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return null;
  const next = text[close + 1];
  if (next !== undefined && next !== separator && next !== "\n" && next !== "\r") return null;
  return { field: text.slice(from + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function cellOf(field: string): CellValue {
  const text = (GUARDED.exec(field)?.[1] ?? field).replace(/^\t+|\t+$/g, "").replace(MARKED, "");
  return text === "" ? null : text;
}
