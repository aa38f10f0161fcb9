import type { SheetData } from "../xlsx/workbook-data";
import { formatSheetName } from "./address";
import { HostError } from "./host-error";
import { noteChange, type HostState } from "./host-state";

/** InvalidArgument for a name Excel does not allow, ItemAlreadyExists for one another sheet bears. */
export function assertSheetName(state: HostState, name: string, own?: SheetData): void {
  const refused =
    name.length === 0 ||
    name.length > 31 ||
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

/** Gives a sheet another name, in formulas and defined names too. */
export function renameSheet(state: HostState, sheet: SheetData, name: string): void {
  const old = `${formatSheetName(sheet.name)}!`;
  const fresh = `${formatSheetName(name)}!`;
  const unquoted = !old.startsWith("'");
  const rewrite = (formula: string): string => {
    if (!formula.includes(old)) return formula;
    const escaped = old.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return formula.replace(
      new RegExp(`${unquoted ? "(?<![\\p{L}\\p{N}_.'])" : ""}${escaped}`, "gu"),
      () => fresh,
    );
  };
  for (const other of state.workbook.sheets) {
    for (const row of other.rows) {
      for (const cell of row?.cells ?? []) {
        if (cell?.formula === undefined) continue;
        const next = rewrite(cell.formula);
        if (next === cell.formula) continue;
        cell.formula = next;
        other.changed = true;
      }
    }
  }
  for (const defined of state.workbook.names) defined.formula = rewrite(defined.formula);
  sheet.name = name;
  noteChange(state, sheet);
}

/** First free name of the kind Excel gives a new sheet. */
function freeName(state: HostState): string {
  const taken = new Set(state.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function freeId(state: HostState): string {
  const taken = new Set(state.workbook.sheets.map((sheet) => sheet.id));
  let number = state.workbook.sheets.length + 1;
  const make = (): string =>
    `{00000000-0001-0000-${number.toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
  while (taken.has(make())) number += 1;
  return make();
}

/** Adds an empty sheet after the last one; ItemAlreadyExists or InvalidArgument for its name. */
export function appendSheet(state: HostState, name?: string): SheetData {
  const wanted = name ?? freeName(state);
  assertSheetName(state, wanted);
  const sheet: SheetData = {
    id: freeId(state),
    name: wanted,
    visibility: "Visible",
    rows: [],
    columns: [],
    defaultRowHeight: 14.25,
    defaultColumnWidth: 9,
    merges: [],
    showGridlines: true,
    protected: false,
    page: { rowBreaks: [] },
    hyperlinks: [],
    dataValidations: [],
    conditionalFormats: [],
    tables: [],
    otherElements: [],
    changed: true,
  };
  state.workbook.sheets.push(sheet);
  noteChange(state, sheet);
  return sheet;
}

/** Deletes a sheet with its names; InvalidOperation for the last visible one. */
export function removeSheet(state: HostState, sheet: SheetData): void {
  const { workbook } = state;
  const visible = workbook.sheets.filter((one) => one.visibility === "Visible" && one !== sheet);
  if (visible.length === 0) throw new HostError("InvalidOperation");
  if (sheet.visibility === "VeryHidden") throw new HostError("GeneralException");
  const position = workbook.sheets.indexOf(sheet);
  if (position < 0) throw new HostError("ItemNotFound");
  workbook.sheets.splice(position, 1);
  for (let at = workbook.names.length - 1; at >= 0; at -= 1) {
    if (workbook.names[at]?.sheetId === sheet.id) workbook.names.splice(at, 1);
  }
  if (workbook.activeSheetId === sheet.id && visible[0]) {
    workbook.activeSheetId = (
      workbook.sheets.slice(position).find((one) => visible.includes(one)) ?? visible[0]
    ).id;
  }
  state.edits.push({ sheetId: sheet.id, area: { row: 0, column: 0, rowCount: 1048576, columnCount: 16384 } });
  state.revision += 1;
}
