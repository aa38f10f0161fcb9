import { requestCalculation } from "../workbook/application-face";
import { intersectAreas, maximumColumns, maximumRows } from "../cell/address";
import {
  readCellProperties,
  readColumnProperties,
  readRowProperties,
  writeCellProperties,
  writeColumnProperties,
  writeRowProperties,
} from "../cell/cell-properties";
import { heightOfRows, widthOfColumns } from "../cell/cell-size";
import { styleIndexAt } from "../cell/cell-store";
import { conditionalFormatsFace } from "../rules/conditional-format-face";
import { dataValidationFace } from "../rules/data-validation-face";
import { formatFace } from "../format/format-face";
import { HostError } from "../host-error";
import { bindFace, nullObject, type Face, type HostObject } from "../bridge/host-object";
import { noteEdit, noteView } from "../host-state";
import { readNamedStyle, writeNamedStyle } from "../format/named-style";
import { categoryOfFormat, toLocalFormat } from "../cell/number-format-local";
import { readHyperlink, writeHyperlink } from "../cell/hyperlink";
import {
  readCells,
  readRelativeFormula,
  textOf,
  writeContents,
  writeNumberFormats,
  writeRelativeFormulas,
} from "./range-cells";
import { clearCells } from "./range-clear";
import { copyCells } from "./range-copy";
import { fillCells } from "./range-fill";
import { findCellWith, replaceInCells } from "./range-find";
import { rangeGeometry } from "./range-geometry";
import { mergeCells, unmergeCells } from "./range-merge";
import { moveCells } from "./range-move";
import { changeOutline, showOutline } from "./range-outline";
import { deleteCells, insertCells } from "./range-shift";
import { rangeSortFace } from "./range-sort";
import { specialAreas } from "./range-special";
import { rangeSpill, readSpilled } from "./range-spill";
import { fullAddress, type AreasTarget, type RangeTarget } from "./range-target";
import { rangeTrace } from "./range-trace";
import { rangeViews } from "./range-view";
import {
  readColumnHidden,
  readHidden,
  readRowHidden,
  writeColumnHidden,
  writeRowHidden,
} from "./range-visibility";
import { removeDuplicateRows } from "./remove-duplicates";
import { styleAt } from "../format/style-table";
import { scopedTablesFace } from "../table/table-face";
import { hideOwnName } from "../table/table-reference";
import { toWireValue, valueTypeOf } from "../bridge/wire-value";

const areasOf = (target: RangeTarget): AreasTarget => ({ ...target, areas: [target.area] });

/** The host object of a block. */
export function openRange(target: RangeTarget): HostObject {
  return bindFace(rangeFace, target);
}

const mergedAreas = ({ sheet, area }: RangeTarget): AreasTarget["areas"] =>
  sheet.merges.filter((one) => intersectAreas(one, area));

const openFound = (target: RangeTarget, areas: AreasTarget["areas"] | null): HostObject | null =>
  areas && areas.length > 0 ? target.state.openAreas(target.sheet, areas) : null;

function openOrThrow(found: HostObject | null): HostObject {
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

const formulasProperty = {
  get: (target: RangeTarget) => {
    const { state, sheet } = target;
    return readCells(target, (cell, row, column) =>
      cell?.formula === undefined
        ? toWireValue(cell?.value ?? null)
        : sheet.tables.length === 0
          ? cell.formula
          : hideOwnName(state.workbook, cell.formula, { sheetId: sheet.id, row, column }),
    );
  },
  set: writeContents,
};

const readFormats = (target: RangeTarget, show: (numberFormat: string) => string): unknown[][] | null =>
  readCells(target, (_cell, row, column) =>
    show(styleAt(target.state.workbook, styleIndexAt(target.sheet, row, column)).numberFormat),
  );

/** Excel.Range. */
export const rangeFace: Face<RangeTarget> = {
  className: "Range",
  properties: {
    Address: { get: fullAddress },
    AddressLocal: { get: fullAddress },
    CellCount: {
      get: ({ area }) =>
        area.rowCount * area.columnCount > 2 ** 31 - 1 ? -1 : area.rowCount * area.columnCount,
    },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    IsEntireColumn: { get: ({ area }) => area.rowCount === maximumRows },
    IsEntireRow: { get: ({ area }) => area.columnCount === maximumColumns },
    Top: { get: ({ sheet, area }) => heightOfRows(sheet, 0, area.row) },
    Left: { get: ({ state, sheet, area }) => widthOfColumns(state, sheet, 0, area.column) },
    Height: { get: ({ sheet, area }) => heightOfRows(sheet, area.row, area.rowCount) },
    Width: {
      get: ({ state, sheet, area }) => widthOfColumns(state, sheet, area.column, area.columnCount),
    },
    Values: {
      get: (target) => readCells(target, (cell) => toWireValue(cell?.value ?? null)),
      set: writeContents,
    },
    Formulas: formulasProperty,
    FormulasLocal: formulasProperty,
    FormulasR1C1: {
      get: (target) => readCells(target, readRelativeFormula),
      set: writeRelativeFormulas,
    },
    Text: { get: (target) => readCells(target, (cell, _row, column) => textOf(target, cell, column)) },
    ValueTypes: { get: (target) => readCells(target, (cell) => valueTypeOf(cell?.value)) },
    NumberFormat: { get: (target) => readFormats(target, (own) => own), set: writeNumberFormats },
    NumberFormatLocal: {
      get: (target) => readFormats(target, (own) => toLocalFormat(own, target.state.locale)),
      set: writeNumberFormats,
    },
    NumberFormatCategories: { get: (target) => readFormats(target, categoryOfFormat) },
    Style: {
      get: (target) => readNamedStyle(areasOf(target)),
      set: (target, value) => writeNamedStyle(areasOf(target), value),
    },
    LinkedDataTypeState: { get: (target) => readCells(target, () => "None") },
    HasSpill: { get: (target) => readSpilled(target, 2) },
    SavedAsArray: { get: (target) => readSpilled(target, 1) },
    Hyperlink: { get: readHyperlink, set: writeHyperlink },
    Hidden: { get: readHidden },
    RowHidden: { get: readRowHidden, set: writeRowHidden },
    ColumnHidden: { get: readColumnHidden, set: writeColumnHidden },
    Format: { navigation: true, get: (target) => bindFace(formatFace, areasOf(target)) },
    DataValidation: { navigation: true, get: (target) => bindFace(dataValidationFace, areasOf(target)) },
    ConditionalFormats: {
      navigation: true,
      get: (target) => bindFace(conditionalFormatsFace, areasOf(target)),
    },
    Sort: { navigation: true, get: (target) => bindFace(rangeSortFace, target) },
    Worksheet: { navigation: true, get: (target) => target.state.openSheet(target.sheet) },
  },
  methods: {
    ...rangeGeometry(openRange),
    ...rangeSpill(openRange),
    ...rangeTrace(openRange),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rowCount || columns !== area.columnCount) throw new HostError("InvalidArgument");
    },
    GetVisibleView: rangeViews(openRange),
    GetMergedAreas: (target) => openOrThrow(openFound(target, mergedAreas(target))),
    GetMergedAreasOrNullObject: (target) => openFound(target, mergedAreas(target)) ?? nullObject,
    GetSpecialCells: (target, [type, valueType]) =>
      openOrThrow(openFound(target, specialAreas(target.sheet, [target.area], type, valueType))),
    GetSpecialCellsOrNullObject: (target, [type, valueType]) =>
      openFound(target, specialAreas(target.sheet, [target.area], type, valueType)) ?? nullObject,
    GetCellProperties: readCellProperties,
    SetCellProperties: writeCellProperties,
    GetRowProperties: readRowProperties,
    GetColumnProperties: readColumnProperties,
    SetRowProperties: writeRowProperties,
    SetColumnProperties: writeColumnProperties,
    Find: (target, parameters) => {
      const area = findCellWith(target, parameters);
      if (!area) throw new HostError("ItemNotFound");
      return openRange({ ...target, area });
    },
    FindOrNullObject: (target, parameters) => {
      const area = findCellWith(target, parameters);
      return area ? openRange({ ...target, area }) : nullObject;
    },
    ReplaceAll: replaceInCells,
    RemoveDuplicates: removeDuplicateRows,
    Clear: (target, [applyTo]) => clearCells(target, applyTo),
    Merge: mergeCells,
    Unmerge: unmergeCells,
    Delete: deleteCells,
    Insert: (target, parameters) => openRange({ ...target, area: insertCells(target, parameters) }),
    CopyFrom: copyCells,
    MoveTo: moveCells,
    AutoFill: fillCells,
    Group: (target, [option]) => changeOutline(target, option, 1),
    Ungroup: (target, [option]) => changeOutline(target, option, -1),
    ShowGroupDetails: (target, [option]) => showOutline(target, option, true),
    HideGroupDetails: (target, [option]) => showOutline(target, option, false),
    GetTables: (target, [fullyContained]) =>
      bindFace(scopedTablesFace, { ...target, fullyContained: fullyContained === true }),
    Select: ({ state, sheet, area }) => {
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      state.workbook.activeSheetId = sheet.id;
      state.selection = { sheetId: sheet.id, area };
      noteView(state);
    },
    Calculate: ({ state, sheet, area }) => requestCalculation(state, sheet, area),
    SetDirty: ({ state, sheet, area }) => noteEdit(state, sheet, area),
  },
};
