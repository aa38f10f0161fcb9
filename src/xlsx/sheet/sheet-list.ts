import { blankSheet } from "./blank-sheet";
import type { PackageSource } from "../package/package-source";
import { runningNumber, sheetIdFor } from "../sheet-id";
import type { SheetData, WorkbookData } from "../workbook-data";

/** A sheet id nobody has or had: a deleted sheet's id is still that of its part. */
function freshSheetId(workbook: WorkbookData): string {
  const source = workbook.source as PackageSource | null;
  const isOpen = (id: string): boolean => workbook.sheets.some((sheet) => sheet.id === id);
  const gone = [...(source?.sheets.keys() ?? [])].filter((id) => !isOpen(id));
  let number = workbook.sheets.length + gone.length;
  while (isOpen(sheetIdFor(number)) || gone.includes(sheetIdFor(number))) number++;
  return sheetIdFor(number);
}

/**
 * Adds an empty sheet at a 0-based position, last when none is given. The name is taken as it is: the caller keeps it unique.
 * @example addSheet(createWorkbookData(), "结果").name // => "结果"
 */
export function addSheet(workbook: WorkbookData, name: string, position = workbook.sheets.length): SheetData {
  const sheet = blankSheet(freshSheetId(workbook), name);
  workbook.sheets.splice(position, 0, sheet);
  return sheet;
}

/** Tables of a copied sheet: number and names are unique in a workbook (ECMA-376 Part 1, 18.5.1.2). */
function copyTables(workbook: WorkbookData, sheet: Pick<SheetData, "tables">): SheetData["tables"] {
  const all = workbook.sheets.flatMap((one) => one.tables);
  const names = new Set(all.map((table) => table.name.toLowerCase()));
  let id = Math.max(0, ...all.map((table) => table.id));
  return sheet.tables.map(({ origin: _origin, ...table }) => {
    let name = table.name;
    for (let number = 2; names.has(name.toLowerCase()); number++) name = `${table.name}_${number}`;
    names.add(name.toLowerCase());
    id++;
    return { ...structuredClone(table), id, name };
  });
}

/**
 * Adds a copy of a sheet of this workbook or, with cells restyled by the caller, of another one. Parts of the original (drawings,
 * pictures, printer settings) are copied when the workbook is written.
 * @example copySheet(workbook, { sheet, workbook }, "名单 (2)", 1).name // => "名单 (2)"
 */
export function copySheet(
  workbook: WorkbookData,
  original: { readonly sheet: SheetData; readonly workbook: WorkbookData },
  name: string,
  position: number,
): SheetData {
  const { copiedFrom, ...rest } = original.sheet;
  const copy: SheetData = {
    ...structuredClone(rest),
    tables: copyTables(workbook, rest),
    otherElements: rest.otherElements.filter((element) => element.name !== "tableParts"),
    id: freshSheetId(workbook),
    name,
    changed: true,
    copiedFrom: copiedFrom ?? { source: original.workbook.source, sheetId: original.sheet.id },
  };
  workbook.sheets.splice(position, 0, copy);
  return copy;
}

/**
 * Deletes a sheet and its local names; the neighbour becomes active when it was. Throws RangeError on an unknown or the only sheet.
 * @example deleteSheet(createWorkbookData(), "{0}") // => throws RangeError
 */
export function deleteSheet(workbook: WorkbookData, sheetId: string): void {
  const position = workbook.sheets.findIndex((sheet) => sheet.id === sheetId);
  if (position < 0 || workbook.sheets.length === 1) throw new RangeError("deleteSheet");
  workbook.sheets.splice(position, 1);
  for (let at = workbook.names.length - 1; at >= 0; at--)
    if (workbook.names[at]?.sheetId === sheetId) workbook.names.splice(at, 1);
  if (workbook.activeSheetId !== sheetId) return;
  const nearest = workbook.sheets.slice(position).concat(workbook.sheets.slice(0, position).reverse());
  workbook.activeSheetId = (nearest.find((sheet) => sheet.visibility === "Visible") ?? nearest[0])?.id ?? "";
}

/**
 * Number by which workbook.xml knows a sheet (its sheetId): the one read, or the one a new sheet will be written with.
 * @example sheetNumberOf(createWorkbookData(), "{00000000-0001-0000-0000-000000000000}") // => 1
 */
export function sheetNumberOf(workbook: WorkbookData, sheetId: string): number {
  const origins = (workbook.source as PackageSource | null)?.sheets;
  const known = origins?.get(sheetId);
  if (known !== undefined) return known.sheetNumber;
  const fresh = workbook.sheets
    .filter((sheet) => origins?.has(sheet.id) !== true)
    .sort((one, other) => runningNumber(one.id) - runningNumber(other.id));
  const highest = Math.max(0, ...[...(origins?.values() ?? [])].map((origin) => origin.sheetNumber));
  return highest + 1 + fresh.findIndex((sheet) => sheet.id === sheetId);
}
