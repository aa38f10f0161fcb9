import type { CellArea, StyleData } from "../xlsx/workbook-data";
import { intersectAreas, maximumColumns, maximumRows } from "./address";
import {
  readCellProperties,
  readColumnProperties,
  readRowProperties,
  writeCellProperties,
} from "./cell-properties";
import {
  assertCellsWritable,
  assertSheetWritable,
  ensureColumn,
  ensureRow,
  forEachCell,
  restyle,
  styleIndexAt,
  usedArea,
} from "./cell-store";
import { conditionalFormatsFace } from "./conditional-format-face";
import { clearConditionalFormats } from "./conditional-format-store";
import { dataValidationFace } from "./data-validation-face";
import { changeValidations } from "./data-validation-store";
import { formatFace } from "./format-face";
import { HostError } from "./host-error";
import { bindFace, isHostObject, nullObject, type Face, type HostObject } from "./host-object";
import { noteChange, noteEdit, noteView } from "./host-state";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { requireBoolean, requireNumber } from "./parameters";
import {
  readCells,
  textOf,
  toWireValue,
  valueTypeOf,
  writeContents,
  writeNumberFormats,
} from "./range-cells";
import { deleteCells, insertCells } from "./range-shift";
import { fullAddress, rangeAt, rangeOfAddress, type AreasTarget, type RangeTarget } from "./range-target";
import { styleAt } from "./style-table";

const areasOf = (target: RangeTarget): AreasTarget => ({ ...target, areas: [target.area] });

/** The host object of a block. */
export function openRange(target: RangeTarget): HostObject {
  return bindFace(rangeFace, target);
}

const moved = (target: RangeTarget, area: Partial<CellArea>): HostObject =>
  openRange(rangeAt(target.state, target.sheet, { ...target.area, ...area }));

function otherArea(target: RangeTarget, other: unknown): CellArea {
  if (isHostObject(other) && other.className === "Range") {
    const range = other.target as RangeTarget;
    if (range.sheet !== target.sheet) throw new HostError("InvalidArgument");
    return range.area;
  }
  return rangeOfAddress(target.state, target.sheet, other).area;
}

function unite(one: CellArea, other: CellArea): CellArea {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rowCount = Math.max(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.max(one.column + one.columnCount, other.column + other.columnCount) - column;
  return { row, column, rowCount, columnCount };
}

/** Clears contents, formats or both, as Range.clear does. */
export function clearCells(target: RangeTarget, applyTo: unknown): void {
  const { state, sheet, area } = target;
  const what = applyTo ?? "All";
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersectAreas(link.area, area));
    noteChange(state, sheet);
    return;
  }
  if (what !== "All" && what !== "Contents" && what !== "Formats") throw new HostError("InvalidArgument");
  assertCellsWritable(state, sheet, area);
  if (what !== "Formats") {
    forEachCell(sheet, area, (cell) => {
      cell.value = null;
      delete cell.formula;
      delete cell.richText;
    });
    noteEdit(state, sheet, area);
  }
  if (what !== "Contents") {
    assertSheetWritable(sheet);
    const normal = (): StyleData => styleAt(state.workbook, 0);
    if (area.rowCount === maximumRows && area.columnCount === maximumColumns) {
      forEachCell(sheet, area, (cell) => (cell.style = 0));
      for (const column of sheet.columns) delete column?.style;
    } else restyle(state, sheet, area, normal);
    clearConditionalFormats({ state, sheet, areas: [area] });
    if (what === "All") {
      changeValidations({ ...target, areas: [area] }, () => null);
      sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersectAreas(link.area, area));
    }
    noteChange(state, sheet);
  }
}

function merge(target: RangeTarget, across: unknown): void {
  const { state, sheet, area } = target;
  assertSheetWritable(sheet);
  const blocks =
    across === true
      ? Array.from({ length: area.rowCount }, (_, at) => ({ ...area, row: area.row + at, rowCount: 1 }))
      : [area];
  sheet.merges = sheet.merges.filter((existing) => !intersectAreas(existing, area));
  for (const block of blocks) {
    forEachCell(sheet, block, (cell, row, column) => {
      if (row === block.row && column === block.column) return;
      cell.value = null;
      delete cell.formula;
    });
    if (block.rowCount * block.columnCount > 1) sheet.merges.push(block);
  }
  noteEdit(state, sheet, area);
}

function used(target: RangeTarget, valuesOnly: unknown): CellArea | null {
  return usedArea(target.sheet, valuesOnly === true, target.area);
}

const hiddenOf = (values: readonly (boolean | undefined)[]): boolean | null => {
  const first = values[0] === true;
  return values.every((value) => (value === true) === first) ? first : null;
};

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
    Values: {
      get: (target) => readCells(target, (cell) => toWireValue(cell?.value ?? null)),
      set: writeContents,
    },
    Formulas: {
      get: (target) => readCells(target, (cell) => cell?.formula ?? toWireValue(cell?.value ?? null)),
      set: writeContents,
    },
    Text: { get: (target) => readCells(target, (cell) => textOf(target, cell)) },
    ValueTypes: { get: (target) => readCells(target, (cell) => valueTypeOf(cell?.value)) },
    NumberFormat: {
      get: (target) =>
        readCells(
          target,
          (_cell, row, column) =>
            styleAt(target.state.workbook, styleIndexAt(target.sheet, row, column)).numberFormat,
        ),
      set: writeNumberFormats,
    },
    HasSpill: { get: () => false },
    Hyperlink: { get: readHyperlink, set: writeHyperlink },
    RowHidden: {
      get: ({ sheet, area }) =>
        hiddenOf(
          Array.from(
            { length: Math.min(area.rowCount, 100000) },
            (_, at) => sheet.rows[area.row + at]?.hidden,
          ),
        ),
      set: ({ state, sheet, area }, value) => {
        const hidden = requireBoolean(value);
        const last = area.row + area.rowCount;
        if (hidden) for (let row = area.row; row < last; row += 1) ensureRow(sheet, row).hidden = true;
        // Showing makes no rows: the whole sheet may be asked for.
        else for (const row of sheet.rows.slice(area.row, last)) delete row?.hidden;
        noteChange(state, sheet);
      },
    },
    ColumnHidden: {
      get: ({ sheet, area }) =>
        hiddenOf(
          Array.from({ length: area.columnCount }, (_, at) => sheet.columns[area.column + at]?.hidden),
        ),
      set: ({ state, sheet, area }, value) => {
        const hidden = requireBoolean(value);
        const last = area.column + area.columnCount;
        if (hidden)
          for (let column = area.column; column < last; column += 1)
            ensureColumn(sheet, column).hidden = true;
        else for (const column of sheet.columns.slice(area.column, last)) delete column?.hidden;
        noteChange(state, sheet);
      },
    },
    Format: { navigation: true, get: (target) => bindFace(formatFace, areasOf(target)) },
    DataValidation: { navigation: true, get: (target) => bindFace(dataValidationFace, areasOf(target)) },
    ConditionalFormats: {
      navigation: true,
      get: (target) => bindFace(conditionalFormatsFace, areasOf(target)),
    },
    Worksheet: { navigation: true, get: (target) => target.state.openSheet(target.sheet) },
  },
  methods: {
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rowCount || columns !== area.columnCount) throw new HostError("InvalidArgument");
    },
    GetCell: (target, [row, column]) =>
      moved(target, {
        row: target.area.row + requireNumber(row),
        column: target.area.column + requireNumber(column),
        rowCount: 1,
        columnCount: 1,
      }),
    GetRow: (target, [row]) => moved(target, { row: target.area.row + requireNumber(row), rowCount: 1 }),
    GetColumn: (target, [column]) =>
      moved(target, { column: target.area.column + requireNumber(column), columnCount: 1 }),
    GetLastRow: (target) => moved(target, { row: target.area.row + target.area.rowCount - 1, rowCount: 1 }),
    GetLastColumn: (target) =>
      moved(target, { column: target.area.column + target.area.columnCount - 1, columnCount: 1 }),
    GetLastCell: ({ state, sheet, area }) =>
      openRange(
        rangeAt(state, sheet, {
          row: area.row + area.rowCount - 1,
          column: area.column + area.columnCount - 1,
          rowCount: 1,
          columnCount: 1,
        }),
      ),
    GetEntireRow: (target) => moved(target, { column: 0, columnCount: maximumColumns }),
    GetEntireColumn: (target) => moved(target, { row: 0, rowCount: maximumRows }),
    GetOffsetRange: (target, [rows, columns]) =>
      moved(target, {
        row: target.area.row + requireNumber(rows ?? 0),
        column: target.area.column + requireNumber(columns ?? 0),
      }),
    GetResizedRange: (target, [rows, columns]) =>
      moved(target, {
        rowCount: target.area.rowCount + requireNumber(rows ?? 0),
        columnCount: target.area.columnCount + requireNumber(columns ?? 0),
      }),
    GetAbsoluteResizedRange: (target, [rows, columns]) =>
      moved(target, { rowCount: requireNumber(rows), columnCount: requireNumber(columns) }),
    GetBoundingRect: (target, [other]) => moved(target, unite(target.area, otherArea(target, other))),
    GetIntersection: (target, [other]) => {
      const area = intersectAreas(target.area, otherArea(target, other));
      if (!area) throw new HostError("ItemNotFound");
      return moved(target, area);
    },
    GetIntersectionOrNullObject: (target, [other]) => {
      const area = intersectAreas(target.area, otherArea(target, other));
      return area ? moved(target, area) : nullObject;
    },
    GetUsedRange: (target, [valuesOnly]) => {
      const area = used(target, valuesOnly);
      if (!area) throw new HostError("ItemNotFound");
      return moved(target, area);
    },
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const area = used(target, valuesOnly);
      return area ? moved(target, area) : nullObject;
    },
    GetMergedAreasOrNullObject: (target) => {
      const areas = target.sheet.merges.filter((area) => intersectAreas(area, target.area));
      return areas.length > 0 ? target.state.openAreas(target.sheet, areas) : nullObject;
    },
    GetCellProperties: readCellProperties,
    SetCellProperties: writeCellProperties,
    GetRowProperties: readRowProperties,
    GetColumnProperties: readColumnProperties,
    Clear: (target, [applyTo]) => clearCells(target, applyTo),
    Merge: (target, [across]) => merge(target, across),
    Unmerge: ({ state, sheet, area }) => {
      assertSheetWritable(sheet);
      sheet.merges = sheet.merges.filter((existing) => !intersectAreas(existing, area));
      noteChange(state, sheet);
    },
    Delete: deleteCells,
    Insert: (target, parameters) => openRange({ ...target, area: insertCells(target, parameters) }),
    Select: ({ state, sheet, area }) => {
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      state.workbook.activeSheetId = sheet.id;
      state.selection = { sheetId: sheet.id, area };
      noteView(state);
    },
    Calculate: ({ state, sheet, area }) => noteEdit(state, sheet, area),
  },
};

/** Excel.RangeAreas. */
export const rangeAreasFace: Face<AreasTarget> = {
  className: "RangeAreas",
  properties: {
    Address: {
      get: ({ state, sheet, areas }) => areas.map((area) => fullAddress({ state, sheet, area })).join(","),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) },
    Format: { navigation: true, get: (target) => bindFace(formatFace, target) },
    DataValidation: { navigation: true, get: (target) => bindFace(dataValidationFace, target) },
    ConditionalFormats: { navigation: true, get: (target) => bindFace(conditionalFormatsFace, target) },
    Worksheet: { navigation: true, get: (target) => target.state.openSheet(target.sheet) },
    Areas: { navigation: true, get: (target) => bindFace(rangeCollectionFace, target) },
  },
  methods: {
    Clear: ({ state, sheet, areas }, [applyTo]) => {
      for (const area of areas) clearCells({ state, sheet, area }, applyTo);
    },
  },
};

const rangeCollectionFace: Face<AreasTarget> = {
  className: "RangeCollection",
  properties: {},
  items: ({ state, sheet, areas }) => areas.map((area) => openRange({ state, sheet, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ state, sheet, areas }, [at]) => {
      const area = areas[requireNumber(at)];
      if (!area) throw new HostError("InvalidArgument");
      return openRange({ state, sheet, area });
    },
  },
};
