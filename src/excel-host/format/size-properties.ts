import type { CellArea } from "../../xlsx/workbook-data";
import { intersectAreas, maximumColumns, maximumRows } from "../cell/address";
import { pointsPerCharacter } from "../cell/cell-size";
import { assertSheetWritable, ensureColumn, ensureRow, forEachCell } from "../cell/cell-store";
import { formatCellText, textWidth } from "../cell/cell-text";
import { HostError } from "../host-error";
import type { Property } from "../bridge/host-object";
import { noteChange } from "../host-state";
import { requireBoolean, requireNumber } from "../bridge/parameters";
import type { AreasTarget } from "../range/range-target";
import { styleAt } from "./style-table";

/** Excel's limits: a row of 409.5 points, a column of 255 characters. */
const highestRow = 409.5;
const widestColumn = 255;

/** The value all share, null when they differ. */
function shared<V>(values: readonly V[]): V | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function eachColumn({ areas }: AreasTarget, visit: (column: number) => void): void {
  for (const { column, columnCount } of areas)
    for (let at = column; at < column + columnCount; at += 1) visit(at);
}

/** Rows of the blocks that the sheet knows of, and whether there are others behind them. */
function knownRows({ sheet, areas }: AreasTarget): { rows: number[]; hasOthers: boolean } {
  const rows = areas.flatMap(({ row, rowCount }) =>
    Array.from(
      { length: Math.max(Math.min(row + rowCount, sheet.rows.length) - row, 0) },
      (_, at) => row + at,
    ),
  );
  return { rows, hasOthers: areas.some(({ row, rowCount }) => row + rowCount > sheet.rows.length) };
}

/** RangeFormat.rowHeight, points; null when the rows differ. InvalidArgument beyond Excel's limits. */
export const rowHeightProperty: Property<AreasTarget> = {
  get: (target) => {
    const { rows, hasOthers } = knownRows(target);
    const { sheet } = target;
    const heights = rows.map((row) => sheet.rows[row]?.height ?? sheet.defaultRowHeight);
    if (hasOthers) heights.push(sheet.defaultRowHeight);
    return shared(heights);
  },
  set: (target, value) => {
    const height = requireNumber(value);
    if (height < 0 || height > highestRow) throw new HostError("InvalidArgument");
    assertSheetWritable(target.sheet, "allowFormatRows");
    for (const area of target.areas) {
      const isWhole = area.rowCount === maximumRows;
      if (isWhole) target.sheet.defaultRowHeight = height;
      const last = isWhole ? target.sheet.rows.length : area.row + area.rowCount;
      for (let row = area.row; row < last; row += 1) {
        const data = ensureRow(target.sheet, row);
        data.height = height;
        // A height somebody set is no longer one that Excel fitted.
        delete data.otherAttributes?.customHeight;
      }
    }
    noteChange(target.state, target.sheet);
  },
};

/** RangeFormat.columnWidth, points; null when the columns differ. InvalidArgument beyond Excel's limits. */
export const columnWidthProperty: Property<AreasTarget> = {
  get: (target) => {
    const points = pointsPerCharacter(target.state);
    const widths = new Set<number>();
    eachColumn(target, (column) => {
      const { columns, defaultColumnWidth } = target.sheet;
      widths.add((columns[column]?.width ?? defaultColumnWidth) * points);
    });
    return shared([...widths]);
  },
  set: (target, value) => {
    const width = requireNumber(value) / pointsPerCharacter(target.state);
    if (width < 0 || width > widestColumn + 1) throw new HostError("InvalidArgument");
    assertSheetWritable(target.sheet, "allowFormatColumns");
    const isWhole = (area: CellArea): boolean => area.columnCount === maximumColumns;
    if (target.areas.some(isWhole)) {
      target.sheet.defaultColumnWidth = width;
      for (const column of target.sheet.columns) if (column?.width !== undefined) column.width = width;
    }
    const narrow = { ...target, areas: target.areas.filter((area) => !isWhole(area)) };
    eachColumn(narrow, (column) => (ensureColumn(target.sheet, column).width = width));
    noteChange(target.state, target.sheet);
  },
};

/** RangeFormat.useStandardHeight: whether no row has a height of its own; null when some have. Setting false does nothing. */
export const standardHeightProperty: Property<AreasTarget> = {
  get: (target) => {
    const { rows, hasOthers } = knownRows(target);
    const flags = rows.map((row) => target.sheet.rows[row]?.height === undefined);
    return shared(hasOthers || flags.length === 0 ? [...flags, true] : flags);
  },
  set: (target, value) => {
    assertSheetWritable(target.sheet, "allowFormatRows");
    if (!requireBoolean(value)) return;
    dropHeights(target);
  },
};

/** RangeFormat.useStandardWidth: whether no column has a width of its own; null when some have. Setting false does nothing. */
export const standardWidthProperty: Property<AreasTarget> = {
  get: (target) => {
    const flags = new Set<boolean>();
    eachColumn(target, (column) => flags.add(target.sheet.columns[column]?.width === undefined));
    return shared([...flags]);
  },
  set: (target, value) => {
    assertSheetWritable(target.sheet, "allowFormatColumns");
    if (!requireBoolean(value)) return;
    const { columns } = target.sheet;
    for (const { column, columnCount } of target.areas) {
      for (let at = column; at < Math.min(column + columnCount, columns.length); at += 1) {
        const { width: _width, ...rest } = columns[at] ?? {};
        columns[at] = Object.keys(rest).length === 0 ? undefined : rest;
      }
    }
    noteChange(target.state, target.sheet);
  },
};

function dropHeights(target: AreasTarget): void {
  for (const row of knownRows(target).rows) delete target.sheet.rows[row]?.height;
  noteChange(target.state, target.sheet);
}

/** RangeFormat.autofitRows: rows follow their text again when the file is opened; nothing here measures drawn text. */
export function autofitRows(target: AreasTarget): void {
  assertSheetWritable(target.sheet, "allowFormatRows");
  dropHeights(target);
}

/** RangeFormat.autofitColumns: as wide as the longest text of each column, estimated; merged and wrapped cells do not count. */
export function autofitColumns(target: AreasTarget): void {
  const { sheet, state } = target;
  assertSheetWritable(sheet, "allowFormatColumns");
  const normalSize = styleAt(state.workbook, 0).font.size;
  for (const { column: first, columnCount } of target.areas) {
    const area = { row: 0, column: first, rowCount: maximumRows, columnCount };
    const widths = new Map<number, number>();
    const merges = sheet.merges.filter((merge) => merge.columnCount > 1 && intersectAreas(merge, area));
    forEachCell(sheet, area, (cell, row, column) => {
      if (cell.value === null) return;
      const own = { row, column, rowCount: 1, columnCount: 1 };
      if (merges.some((merge) => intersectAreas(merge, own))) return;
      const style = styleAt(state.workbook, cell.style);
      const lines = formatCellText(cell.value, style.numberFormat).split("\n").map(textWidth);
      const width = (Math.max(...lines) * style.font.size) / normalSize;
      if (!style.alignment.wrap) widths.set(column, Math.max(widths.get(column) ?? 0, width));
    });
    for (const [column, width] of widths) {
      if (width > 0) ensureColumn(sheet, column).width = Math.min(widestColumn, width + 0.71);
    }
  }
  noteChange(state, sheet);
}
