import { requestCalculation } from "../workbook/application-face";
import type { SheetData } from "../../xlsx/workbook-data";
import { sheetNumberOf } from "../../xlsx/sheet/sheet-list";
import { maximumColumns, maximumRows } from "../cell/address";
import { autoFilterFace, sheetFilterTarget } from "../table/auto-filter-face";
import { usedArea } from "../cell/cell-store";
import { chartsFace } from "../chart/chart-face";
import { commentsFace } from "../comment/comment-face";
import { freezePanesFace } from "./freeze-panes-face";
import { HostError } from "../host-error";
import { bindFace, isHostObject, nullObject, type Face, type HostObject } from "../bridge/host-object";
import { noteChange, noteView, type HostState } from "../host-state";
import { namesFace } from "../workbook/names-face";
import { pageBreaksFace } from "./page-break-face";
import { pageLayoutFace } from "./page-layout-face";
import { requireBoolean, requireColor, requireNumber, requireText } from "../bridge/parameters";
import { worksheetProtectionFace } from "./protection-face";
import { openRange } from "../range/range-face";
import { findAllCells, replaceInCells } from "../range/range-find";
import { rangeAt, rangeOfAddress, requireSheet, type RangeTarget } from "../range/range-target";
import {
  assertSheetName,
  duplicateSheet,
  moveSheet,
  removeSheet,
  renameSheet,
  setSheetVisibility,
} from "./sheet-list";
import { showOutlineLevels } from "./sheet-outline";
import { shapesFace } from "../shape/shapes-face";
import { sheetPropertiesFace } from "./sheet-property-face";
import { tablesFace } from "../table/table-face";
import { areasOnSheet, type SheetTarget } from "./sheet-target";

const firstCell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
const wholeSheet = { row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns };

/** The next sheet in one direction, hidden ones passed over if asked; null at the end. */
function neighbour({ state, sheet }: SheetTarget, visibleOnly: unknown, step: 1 | -1): HostObject | null {
  const { sheets } = state.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const found = sheets[at];
    if (found && (visibleOnly !== true || found.visibility === "Visible")) return state.openSheet(found);
  }
  return null;
}

function present(found: HostObject | null): HostObject {
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

function sheetOf(state: HostState, given: unknown): SheetData | null {
  if (given === null || given === undefined) return null;
  if (!isHostObject(given)) return requireSheet(state, given);
  if (given.className !== "Worksheet") throw new HostError("InvalidArgument");
  return (given.target as SheetTarget).sheet;
}

const whole = ({ state, sheet }: SheetTarget): RangeTarget => ({ state, sheet, area: wholeSheet });

function setGridlines({ state, sheet }: SheetTarget, value: unknown): void {
  sheet.showGridlines = requireBoolean(value);
  noteChange(state, sheet);
}

function setHeadings({ state, sheet }: SheetTarget, value: unknown): void {
  sheet.hidesHeadings = !requireBoolean(value);
  noteChange(state, sheet);
}

/** Excel.Worksheet. */
export const worksheetFace: Face<SheetTarget> = {
  className: "Worksheet",
  identify: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ state, sheet }, value) => {
        const name = requireText(value);
        assertSheetName(state, name, sheet);
        renameSheet(state, sheet, name);
      },
    },
    Position: {
      get: ({ state, sheet }) => state.workbook.sheets.indexOf(sheet),
      set: ({ state, sheet }, value) => moveSheet(state, sheet, requireNumber(value)),
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ state, sheet }, value) => {
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
          throw new HostError("InvalidArgument");
        setSheetVisibility(state, sheet, value);
      },
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor ?? "",
      set: ({ state, sheet }, value) => {
        if (value === "") delete sheet.tabColor;
        else sheet.tabColor = requireColor(value);
        noteChange(state, sheet);
      },
    },
    TabId: { get: ({ state, sheet }) => sheetNumberOf(state.workbook, sheet.id) },
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines, set: setGridlines },
    // office.js for the web reads showGridlines and showHeadings but writes them under these names.
    Gridlines: { set: setGridlines },
    ShowHeadings: { get: ({ sheet }) => sheet.hidesHeadings !== true, set: setHeadings },
    Headings: { set: setHeadings },
    EnableCalculation: {
      get: ({ state, sheet }) => !state.uncalculatedSheets.has(sheet.id),
      set: ({ state, sheet }, value) => {
        if (!requireBoolean(value)) state.uncalculatedSheets.add(sheet.id);
        // Switched on again, a sheet is calculated throughout.
        else if (state.uncalculatedSheets.delete(sheet.id)) requestCalculation(state, sheet);
      },
    },
    StandardHeight: { get: ({ sheet }) => sheet.defaultRowHeight },
    StandardWidth: {
      get: ({ sheet }) => sheet.defaultColumnWidth,
      set: ({ state, sheet }, value) => {
        const width = requireNumber(value);
        if (width < 0 || width > 255) throw new HostError("InvalidArgument");
        sheet.defaultColumnWidth = width;
        noteChange(state, sheet);
      },
    },
    Tables: { navigation: true, get: ({ state, sheet }) => bindFace(tablesFace, { state, sheet }) },
    AutoFilter: {
      navigation: true,
      get: ({ state, sheet }) => bindFace(autoFilterFace, sheetFilterTarget(state, sheet)),
    },
    FreezePanes: { navigation: true, get: (target) => bindFace(freezePanesFace, target) },
    PageLayout: { navigation: true, get: (target) => bindFace(pageLayoutFace, target) },
    HorizontalPageBreaks: {
      navigation: true,
      get: (target) => bindFace(pageBreaksFace, { ...target, axis: "row" }),
    },
    VerticalPageBreaks: {
      navigation: true,
      get: (target) => bindFace(pageBreaksFace, { ...target, axis: "column" }),
    },
    Protection: { navigation: true, get: (target) => bindFace(worksheetProtectionFace, target) },
    Charts: { navigation: true, get: (target) => bindFace(chartsFace, target) },
    Shapes: { navigation: true, get: (target) => bindFace(shapesFace, target) },
    Comments: { navigation: true, get: (target) => bindFace(commentsFace, target) },
    CustomProperties: { navigation: true, get: (target) => bindFace(sheetPropertiesFace, target) },
    Names: {
      navigation: true,
      get: ({ state, sheet }) => bindFace(namesFace, { state, sheetId: sheet.id }),
    },
  },
  methods: {
    Activate: ({ state, sheet }) => {
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      state.workbook.activeSheetId = sheet.id;
      if (state.selection.sheetId !== sheet.id) state.selection = { sheetId: sheet.id, area: firstCell };
      noteView(state);
    },
    Copy: ({ state, sheet }, [positionType, relativeTo]) =>
      state.openSheet(duplicateSheet(state, sheet, positionType, sheetOf(state, relativeTo))),
    // office.js finds a copy again by this once it knows its id.
    _GetAnotherWorksheetById: ({ state }, [id]) => state.openSheet(requireSheet(state, id)),
    Delete: ({ state, sheet }) => removeSheet(state, sheet),
    Calculate: ({ state, sheet }) => requestCalculation(state, sheet),
    GetNext: (target, [visibleOnly]) => present(neighbour(target, visibleOnly, 1)),
    GetNextOrNullObject: (target, [visibleOnly]) => neighbour(target, visibleOnly, 1) ?? nullObject,
    GetPrevious: (target, [visibleOnly]) => present(neighbour(target, visibleOnly, -1)),
    GetPreviousOrNullObject: (target, [visibleOnly]) => neighbour(target, visibleOnly, -1) ?? nullObject,
    GetRange: ({ state, sheet }, [address]) => openRange(rangeOfAddress(state, sheet, address)),
    GetRanges: (target, [addresses]) => {
      const areas =
        addresses === null || addresses === undefined
          ? [wholeSheet]
          : areasOnSheet(target, requireText(addresses).replaceAll(";", ","));
      return target.state.openAreas(target.sheet, areas);
    },
    GetRangeByIndexes: ({ state, sheet }, [row, column, rowCount, columnCount]) =>
      openRange(
        rangeAt(state, sheet, {
          row: requireNumber(row),
          column: requireNumber(column),
          rowCount: requireNumber(rowCount),
          columnCount: requireNumber(columnCount),
        }),
      ),
    GetCell: ({ state, sheet }, [row, column]) =>
      openRange(
        rangeAt(state, sheet, {
          row: requireNumber(row),
          column: requireNumber(column),
          rowCount: 1,
          columnCount: 1,
        }),
      ),
    GetUsedRange: ({ state, sheet }, [valuesOnly]) =>
      openRange({ state, sheet, area: usedArea(sheet, valuesOnly === true) ?? firstCell }),
    GetUsedRangeOrNullObject: ({ state, sheet }, [valuesOnly]) => {
      const area = usedArea(sheet, valuesOnly === true);
      return area ? openRange({ state, sheet, area }) : nullObject;
    },
    FindAll: (target, parameters) => {
      const found = findAllCells(whole(target), parameters);
      if (found.length === 0) throw new HostError("ItemNotFound");
      return target.state.openAreas(target.sheet, found);
    },
    FindAllOrNullObject: (target, parameters) => {
      const found = findAllCells(whole(target), parameters);
      return found.length === 0 ? nullObject : target.state.openAreas(target.sheet, found);
    },
    ShowOutlineLevels: showOutlineLevels,
    ReplaceAll: (target, parameters) => replaceInCells(whole(target), parameters),
  },
};
