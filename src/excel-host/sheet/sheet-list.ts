import { addSheet, copySheet, deleteSheet } from "../../xlsx/sheet/sheet-list";
import type { SheetData } from "../../xlsx/workbook-data";
import { maximumColumns, maximumRows } from "../cell/address";
import { createGuid } from "../workbook/guid";
import { HostError } from "../host-error";
import { noteChange, type HostState } from "../host-state";
import { rewriteSheetFormulas, rewriteWorkbookFormulas } from "../formula/sheet-formulas";
import { sheetRenamer } from "../cell/sheet-reference";

const longestName = 31;

/** InvalidArgument for a name Excel does not allow, ItemAlreadyExists for one another sheet bears. */
export function assertSheetName(state: HostState, name: string, own?: SheetData): void {
  const refused =
    name.length === 0 ||
    name.length > longestName ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (refused) throw new HostError("InvalidArgument", name);
  const lower = name.toLowerCase();
  if (state.workbook.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === lower)) {
    throw new HostError("ItemAlreadyExists", name);
  }
}

/** Whether the list of sheets is locked; writers leave an empty workbookProtection element in files that lock nothing. */
export function isStructureProtected({ workbook }: HostState): boolean {
  return /\slockStructure="(?:1|true)"/.test(workbook.document.protectionXml ?? "");
}

/** AccessDenied when the workbook's structure is protected: its sheets then stay as they are. */
export function assertStructureWritable(state: HostState): void {
  if (isStructureProtected(state)) throw new HostError("AccessDenied");
}

/** Gives a sheet another name, in formulas, names and charts too. */
export function renameSheet(state: HostState, sheet: SheetData, name: string): void {
  assertStructureWritable(state);
  rewriteWorkbookFormulas(state.workbook, sheetRenamer(sheet.name, name));
  sheet.name = name;
  noteChange(state, sheet);
}

function takenNames(state: HostState): ReadonlySet<string> {
  return new Set(state.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
}

/** First free name of the kind Excel gives a new sheet. */
function freeName(state: HostState): string {
  const taken = takenNames(state);
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** Name of a copy: "名单 (2)", cut so that it fits. */
export function copyName(state: HostState, name: string): string {
  const taken = takenNames(state);
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const made = base.slice(0, longestName - ending.length) + ending;
    if (!taken.has(made.toLowerCase())) return made;
  }
}

/** Adds an empty sheet after the last one; ItemAlreadyExists or InvalidArgument for its name. */
export function appendSheet(state: HostState, name?: string): SheetData {
  assertStructureWritable(state);
  const wanted = name ?? freeName(state);
  assertSheetName(state, wanted);
  const sheet = addSheet(state.workbook, wanted);
  noteChange(state, sheet);
  return sheet;
}

/** Where Worksheet.copy and insertWorksheetsFromBase64 put a sheet: its 0-based position. */
export function positionFor(state: HostState, positionType: unknown, relativeTo: SheetData | null): number {
  const { sheets } = state.workbook;
  switch (positionType ?? "None") {
    case "Beginning":
      return 0;
    case "None":
    case "End":
      return sheets.length;
    case "Before":
    case "After": {
      if (!relativeTo) throw new HostError("InvalidArgument");
      return sheets.indexOf(relativeTo) + (positionType === "After" ? 1 : 0);
    }
    default:
      throw new HostError("InvalidArgument");
  }
}

/** Gives a copied sheet names of its own: those local to the original, and the workbook's names for its cells. */
function copyNames(state: HostState, original: SheetData, copy: SheetData): void {
  const rename = sheetRenamer(original.name, copy.name);
  for (const name of [...state.workbook.names]) {
    const isLocal = name.sheetId === original.id;
    const formula = rename(name.formula);
    if (!isLocal && (name.sheetId !== undefined || formula === name.formula)) continue;
    const isShadowed = state.workbook.names.some(
      (one) => one.sheetId === copy.id && one.name.toLowerCase() === name.name.toLowerCase(),
    );
    if (!isShadowed || isLocal) state.workbook.names.push({ ...name, formula, sheetId: copy.id });
  }
}

/** Copies a sheet with all that is on it; references to the original within it then mean the copy, as in Excel. */
export function duplicateSheet(
  state: HostState,
  sheet: SheetData,
  positionType: unknown,
  relativeTo: SheetData | null,
): SheetData {
  assertStructureWritable(state);
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
  const { workbook } = state;
  const position = positionFor(state, positionType, relativeTo);
  const copy = copySheet(workbook, { sheet, workbook }, copyName(state, sheet.name), position);
  giveOwnIds(copy);
  rewriteSheetFormulas(copy, sheetRenamer(sheet.name, copy.name));
  copyNames(state, sheet, copy);
  noteChange(state, copy);
  return copy;
}

/** What is found by its id must not share one with the original's. */
export function giveOwnIds(copy: SheetData): void {
  for (const chart of copy.objects.charts) chart.id = createGuid();
  for (const comment of copy.objects.comments) {
    comment.id = createGuid();
    for (const reply of comment.replies) reply.id = createGuid();
  }
}

/** Puts a sheet to another 0-based position. */
export function moveSheet(state: HostState, sheet: SheetData, position: number): void {
  const { sheets } = state.workbook;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length)
    throw new HostError("InvalidArgument");
  assertStructureWritable(state);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  state.revision += 1;
}

/** Shows or hides a sheet; InvalidOperation for hiding the last visible one. */
export function setSheetVisibility(
  state: HostState,
  sheet: SheetData,
  visibility: SheetData["visibility"],
): void {
  if (visibility === sheet.visibility) return;
  assertStructureWritable(state);
  const { workbook } = state;
  const position = workbook.sheets.indexOf(sheet);
  const isShown = (one: SheetData): boolean => one !== sheet && one.visibility === "Visible";
  const next = workbook.sheets.slice(position).find(isShown) ?? [...workbook.sheets].reverse().find(isShown);
  if (visibility !== "Visible" && !next) throw new HostError("InvalidOperation");
  sheet.visibility = visibility;
  if (visibility !== "Visible" && workbook.activeSheetId === sheet.id && next)
    workbook.activeSheetId = next.id;
  noteChange(state, sheet);
}

/** Deletes a sheet with its names; references to it become #REF!. InvalidOperation for the last visible one. */
export function removeSheet(state: HostState, sheet: SheetData): void {
  const { workbook } = state;
  assertStructureWritable(state);
  const visible = workbook.sheets.filter((one) => one.visibility === "Visible" && one !== sheet);
  if (visible.length === 0) throw new HostError("InvalidOperation");
  if (sheet.visibility === "VeryHidden") throw new HostError("GeneralException");
  if (!workbook.sheets.includes(sheet)) throw new HostError("ItemNotFound");
  deleteSheet(workbook, sheet.id);
  if (state.selection.sheetId === sheet.id) {
    state.selection = {
      sheetId: workbook.activeSheetId,
      area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    };
  }
  const place = sheetRenamer(sheet.name, "#REF");
  rewriteWorkbookFormulas(workbook, (formula) => place(formula).replaceAll("'#REF'!", "#REF!"));
  state.edits.push({
    sheetId: sheet.id,
    area: { row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns },
  });
  state.revision += 1;
}
