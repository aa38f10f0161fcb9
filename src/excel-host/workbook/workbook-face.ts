import { applicationFace, calculationEngineVersion } from "./application-face";
import { bindingsFace } from "./bindings-face";
import { isNewWorkbook } from "../../xlsx/package/package-source";
import { createWorkbook } from "./base64-workbook";
import { commentsFace } from "../comment/comment-face";
import { customXmlPartsFace } from "./custom-xml-face";
import { documentPropertiesFace } from "./document-properties-face";
import { functionsFace } from "../formula/functions-face";
import { HostError } from "../host-error";
import { bindFace, nullObject, type Face, type HostObject } from "../bridge/host-object";
import type { HostState } from "../host-state";
import { insertWorksheets } from "../sheet/insert-worksheets";
import { namesFace } from "./names-face";
import { requireBoolean, requireText } from "../bridge/parameters";
import { workbookProtectionFace } from "../sheet/protection-face";
import { openRange } from "../range/range-face";
import { findSheet, requireSheet } from "../range/range-target";
import { eventRangeMethods, runtimeFace } from "./runtime-face";
import { settingsFace } from "./settings-face";
import { tablesFace } from "../table/table-face";
import { stylesFace } from "../format/style-face";
import { appendSheet } from "../sheet/sheet-list";

const worksheetsFace: Face<HostState> = {
  className: "WorksheetCollection",
  properties: {},
  items: (state) => state.workbook.sheets.map((sheet) => state.openSheet(sheet)),
  index: (state, key) => state.openSheet(requireSheet(state, key)),
  methods: {
    GetCount: (state, [visibleOnly]) =>
      state.workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible").length,
    GetItem: (state, [key]) => state.openSheet(requireSheet(state, key)),
    GetItemOrNullObject: (state, [key]) => {
      const sheet = findSheet(state, key);
      return sheet ? state.openSheet(sheet) : nullObject;
    },
    GetActiveWorksheet: (state) => state.openSheet(requireSheet(state, state.workbook.activeSheetId)),
    GetFirst: (state, [visibleOnly]) => firstOrLast(state, visibleOnly, 0),
    GetLast: (state, [visibleOnly]) => firstOrLast(state, visibleOnly, -1),
    Add: (state, [name]) =>
      state.openSheet(
        appendSheet(state, name === null || name === undefined ? undefined : requireText(name)),
      ),
  },
};

function firstOrLast(state: HostState, visibleOnly: unknown, at: number): HostObject {
  const sheet = state.workbook.sheets
    .filter((one) => visibleOnly !== true || one.visibility === "Visible")
    .at(at);
  if (!sheet) throw new HostError("ItemNotFound");
  return state.openSheet(sheet);
}

/** Revisions that changed the workbook; selecting cells does not. */
const contentRevision = (state: HostState): number => state.revision - state.viewRevision;

/** Excel.Workbook, where every object path begins. */
export const workbookFace: Face<HostState> = {
  className: "Workbook",
  properties: {
    // The host knows the workbook, not the file it came from.
    Name: { get: () => "" },
    CalculationEngineVersion: { get: () => calculationEngineVersion },
    ReadOnly: { get: (state) => state.isReadOnly },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: (state) => !isNewWorkbook(state.workbook) },
    ChartDataPointTrack: { get: () => true },
    UsePrecisionAsDisplayed: { get: () => false },
    IsDirty: {
      get: (state) => contentRevision(state) !== state.cleanRevision,
      set: (state, value) => {
        state.cleanRevision = requireBoolean(value) ? -1 : contentRevision(state);
      },
    },
    Worksheets: { navigation: true, get: (state) => bindFace(worksheetsFace, state) },
    Tables: { navigation: true, get: (state) => bindFace(tablesFace, { state }) },
    Application: { navigation: true, get: (state) => bindFace(applicationFace, state) },
    Bindings: { navigation: true, get: (state) => bindFace(bindingsFace, state) },
    Names: { navigation: true, get: (state) => bindFace(namesFace, { state }) },
    Properties: { navigation: true, get: (state) => bindFace(documentPropertiesFace, state) },
    CustomXmlParts: { navigation: true, get: (state) => bindFace(customXmlPartsFace, { state }) },
    Protection: { navigation: true, get: (state) => bindFace(workbookProtectionFace, state) },
    Functions: { navigation: true, get: (state) => bindFace(functionsFace, state) },
    _Runtime: { navigation: true, get: (state) => bindFace(runtimeFace, state) },
    Comments: { navigation: true, get: (state) => bindFace(commentsFace, { state }) },
    Styles: { navigation: true, get: (state) => bindFace(stylesFace, state) },
    Settings: { navigation: true, get: (state) => bindFace(settingsFace, state) },
  },
  methods: {
    GetSelectedRange: (state) =>
      openRange({ state, sheet: requireSheet(state, state.selection.sheetId), area: state.selection.area }),
    GetSelectedRanges: (state) =>
      state.openAreas(requireSheet(state, state.selection.sheetId), [state.selection.area]),
    InsertWorksheetsFromBase64: insertWorksheets,
    // Whoever holds the host takes the file from it (ExcelHost.save); for the add-in the workbook then counts as saved.
    Save: (state) => {
      state.cleanRevision = contentRevision(state);
    },
    // Office.js offers no more to an add-in whose workbook is closed; the file itself is its holder's to keep or drop.
    Close: (state, [behavior]) => {
      if (behavior === "Save") state.cleanRevision = contentRevision(state);
      else if (behavior !== "SkipSave" && behavior !== null && behavior !== undefined)
        throw new HostError("InvalidArgument");
      state.isClosed = true;
    },
    // What Excel on the web calls for Excel.createWorkbook.
    CreateAndOpenWorkbook: createWorkbook,
    GetIsActiveCollabSession: () => false,
    GetActiveCell: (state) =>
      openRange({
        state,
        sheet: requireSheet(state, state.selection.sheetId),
        area: { ...state.selection.area, rowCount: 1, columnCount: 1 },
      }),
    ...eventRangeMethods,
    _RemoveReference: (state, [reference]) => void state.references.delete(String(reference)),
    _RemoveAllReferences: (state) => state.references.clear(),
  },
};
