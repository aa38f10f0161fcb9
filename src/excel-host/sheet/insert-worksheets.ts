import { importSheet } from "../../xlsx/sheet/sheet-import";
import type { SheetData, WorkbookData } from "../../xlsx/workbook-data";
import { HostError } from "../host-error";
import { isHostObject } from "../bridge/host-object";
import { noteChange, type HostState } from "../host-state";
import { readBase64 } from "../workbook/base64-workbook";
import { requireRecord, requireText } from "../bridge/parameters";
import { requireSheet } from "../range/range-target";
import { rewriteSheetFormulas } from "../formula/sheet-formulas";
import { assertStructureWritable, copyName, giveOwnIds, positionFor } from "./sheet-list";
import { sheetRenamer } from "../cell/sheet-reference";
import type { SheetTarget } from "./sheet-target";

function chosenSheets(other: WorkbookData, names: unknown): SheetData[] {
  if (names === null || names === undefined) return other.sheets;
  if (!Array.isArray(names)) throw new HostError("InvalidArgument");
  if (names.length === 0) return other.sheets;
  return names.map((name: unknown) => {
    const lower = requireText(name).toLowerCase();
    const sheet = other.sheets.find((one) => one.name.toLowerCase() === lower);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  });
}

function relativeSheet(state: HostState, given: unknown): SheetData | null {
  if (given === null || given === undefined) return null;
  return isHostObject(given) ? (given.target as SheetTarget).sheet : requireSheet(state, given);
}

/** Names of the other workbook that speak of an inserted sheet come along unless this workbook has them. */
function takeNames(state: HostState, other: WorkbookData, original: SheetData, sheet: SheetData): void {
  const rename = sheetRenamer(original.name, sheet.name);
  for (const name of other.names) {
    const isLocal = name.sheetId === original.id;
    // Any other name tells whether the formula names the sheet at all.
    const speaksOfIt = sheetRenamer(original.name, `${original.name}_`)(name.formula) !== name.formula;
    if (!isLocal && (name.sheetId !== undefined || !speaksOfIt)) continue;
    const sheetId = isLocal ? sheet.id : undefined;
    const isTaken = state.workbook.names.some(
      (one) => one.sheetId === sheetId && one.name.toLowerCase() === name.name.toLowerCase(),
    );
    const { sheetId: _old, ...rest } = name;
    if (!isTaken)
      state.workbook.names.push({
        ...rest,
        formula: rename(name.formula),
        ...(sheetId === undefined ? {} : { sheetId }),
      });
  }
}

/** Workbook.insertWorksheetsFromBase64: ids of the sheets put in. */
export function insertWorksheets(state: HostState, [base64, given]: readonly unknown[]): string[] {
  assertStructureWritable(state);
  const { positionType, relativeTo, sheetNamesToInsert } = requireRecord(given ?? {});
  const other = readBase64(base64);
  const originals = chosenSheets(other, sheetNamesToInsert);
  const first = positionFor(state, positionType ?? "End", relativeSheet(state, relativeTo));
  const taken = new Set(state.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  const inserted = originals.map((sheet, at) => {
    const name = taken.has(sheet.name.toLowerCase()) ? copyName(state, sheet.name) : sheet.name;
    const copy = importSheet(state.workbook, { sheet, workbook: other }, name, first + at);
    giveOwnIds(copy);
    noteChange(state, copy);
    return { original: sheet, copy };
  });
  for (const { original, copy } of inserted) {
    if (original.name !== copy.name) {
      const rename = sheetRenamer(original.name, copy.name);
      for (const one of inserted) rewriteSheetFormulas(one.copy, rename);
    }
    takeNames(state, other, original, copy);
  }
  return inserted.map(({ copy }) => copy.id);
}
