import type { CellArea } from "../../xlsx/workbook-data";
import { HostError } from "../host-error";

export const maximumRows = 1048576;
export const maximumColumns = 16384;

/**
 * Letters of a 0-based column.
 *
 * @example
 * formatColumn(27) // => "AB"
 */
export function formatColumn(column0: number): string {
  let letters = "";
  for (let rest = column0 + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * 0-based column of its letters.
 *
 * @example
 * parseColumn("AB") // => 27
 */
export function parseColumn(letters: string): number {
  let column = 0;
  // 0xdf makes a letter a capital.
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + (letters.charCodeAt(at) & 0xdf) - 64;
  return column - 1;
}

/**
 * A1 text of an area without its sheet.
 *
 * @example
 * formatArea({ row: 0, column: 0, rowCount: 2, columnCount: 2 }) // => "A1:B2"
 */
export function formatArea(area: CellArea): string {
  const firstRow = area.row + 1;
  const lastRow = area.row + area.rowCount;
  const first = formatColumn(area.column);
  const last = formatColumn(area.column + area.columnCount - 1);
  if (area.columnCount === maximumColumns) return `${firstRow}:${lastRow}`;
  if (area.rowCount === maximumRows) return `${first}:${last}`;
  if (area.rowCount === 1 && area.columnCount === 1) return `${first}${firstRow}`;
  return `${first}${firstRow}:${last}${lastRow}`;
}

/**
 * A1 text of an area with dollar signs, as defined names hold it.
 *
 * @example
 * formatAbsolute({ row: 0, column: 0, rowCount: 2, columnCount: 16384 }) // => "$1:$2"
 */
export function formatAbsolute(area: CellArea): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/**
 * Sheet name as it stands in a formula, quoted where Excel quotes it.
 *
 * @example
 * formatSheetName("表 1") // => "'表 1'"
 */
export function formatSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/**
 * Area of an A1 address such as "A1", "A1:B2", "3:5" or "C:D", sheet part already cut off; InvalidArgument otherwise.
 *
 * @example
 * parseArea("B2:A1") // => { row: 0, column: 0, rowCount: 2, columnCount: 2 }
 */
export function parseArea(address: string): CellArea {
  const parts = address.trim().split(":");
  const from = corner.exec(parts[0] ?? "");
  const to = corner.exec(parts[1] ?? parts[0] ?? "");
  if (!from || !to || parts.length > 2 || (!from[1] && !from[2]))
    throw new HostError("InvalidArgument", address);
  const incomplete = !from[1] || !from[2];
  if (incomplete && (parts.length < 2 || !from[1] !== !to[1] || !from[2] !== !to[2])) {
    throw new HostError("InvalidArgument", address);
  }
  const rows = [from[2] ? Number(from[2]) - 1 : 0, to[2] ? Number(to[2]) - 1 : maximumRows - 1];
  const columns = [from[1] ? parseColumn(from[1]) : 0, to[1] ? parseColumn(to[1]) : maximumColumns - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 0 || Math.max(...rows) >= maximumRows || Math.max(...columns) >= maximumColumns) {
    throw new HostError("InvalidArgument", address);
  }
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

const block = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;

/**
 * Area of a plain address of cells, as most are; null for anything else, such as names, dollar signs and places off the sheet.
 *
 * @example
 * parseCells("A1:B2") // => { row: 0, column: 0, rowCount: 2, columnCount: 2 }
 */
export function parseCells(address: string): CellArea | null {
  const found = block.exec(address);
  if (!found) return null;
  const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = found;
  const row = Number(digits) - 1;
  const column = parseColumn(letters);
  const rowCount = Number(lastDigits) - row;
  const columnCount = parseColumn(lastLetters) + 1 - column;
  const isOnSheet = row >= 0 && row + rowCount <= maximumRows && column + columnCount <= maximumColumns;
  return isOnSheet && rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/**
 * Sheet name (null when there is none) and the rest of an address.
 *
 * @example
 * splitSheet("'表 1'!A1") // => { sheet: "表 1", address: "A1" }
 */
export function splitSheet(text: string): { sheet: string | null; address: string } {
  const cut = text.lastIndexOf("!");
  if (cut < 0) return { sheet: null, address: text };
  const name = text.slice(0, cut).replace(/^=/, "");
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: text.slice(cut + 1) };
}

/**
 * The part two areas share, null when they share none.
 *
 * @example
 * intersectAreas(parseArea("A1:B2"), parseArea("B2:C3")) // => { row: 1, column: 1, rowCount: 1, columnCount: 1 }
 */
export function intersectAreas(one: CellArea, other: CellArea): CellArea | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}
