import type { TableData } from "../../xlsx/table/table-data";
import type { WorkbookData } from "../../xlsx/workbook-data";
import { HostError } from "../host-error";
import { givenNames } from "../workbook/given-names";

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * A header nobody has yet, for a column at a 0-based place, in the language of the host.
 *
 * @example
 * freeColumnName("zh-CN", ["列1"], 0) // => "列2"
 */
export function freeColumnName(locale: string, taken: readonly string[], place: number): string {
  for (let number = place + 1; ; number += 1) {
    const name = `${givenNames(locale).column}${number}`;
    if (!taken.some((one) => sameText(one, name))) return name;
  }
}

/**
 * Headers as a table must have them: none blank, none twice.
 *
 * @example
 * uniqueHeaders("zh-CN", ["金额", "", "金额"]) // => ["金额", "列2", "金额2"]
 */
export function uniqueHeaders(locale: string, headers: readonly string[]): string[] {
  const made: string[] = [];
  for (const [at, header] of headers.entries()) {
    let name = header === "" ? freeColumnName(locale, [...headers, ...made], at) : header;
    for (let number = 2; made.some((one) => sameText(one, name)); number += 1) name = `${header}${number}`;
    made.push(name);
  }
  return made;
}

/** All tables of a workbook. */
export function allTables(workbook: WorkbookData): TableData[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables);
}

/** A table name nobody has yet, in the language of the host: 表1, 表2 … */
export function freeTableName(locale: string, workbook: WorkbookData): string {
  const stem = givenNames(locale).table;
  const taken = new Set([...allTables(workbook), ...workbook.names].map(({ name }) => name.toLowerCase()));
  let number = allTables(workbook).length + 1;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}

/** InvalidArgument for what Excel takes as no table name: spaces, cell references, too long, taken. */
export function assertTableName(workbook: WorkbookData, name: string, own?: TableData): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\]*$/u.test(name) && name.length <= 255;
  const isReference = /^(?:[A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(name);
  const isTaken =
    allTables(workbook).some((table) => table !== own && sameText(table.name, name)) ||
    workbook.names.some((defined) => sameText(defined.name, name));
  if (!isWord || isReference || isTaken) throw new HostError("InvalidArgument");
}
