import type { CellArea, CellData } from "../xlsx/workbook-data";
import { maximumColumns, maximumRows } from "./address";
import { rememberCells } from "./cell-memory";
import {
  assertCellsWritable,
  assertSheetWritable,
  enterCell,
  findCell,
  restyle,
  styleIndexAt,
} from "./cell-store";
import { formatCellText } from "./cell-text";
import { HostError } from "./host-error";
import { noteEdit } from "./host-state";
import type { RangeTarget } from "./range-target";
import { styleAt } from "./style-table";

export { toWireValue, valueTypeOf } from "./wire-value";

const isUnbounded = (area: CellArea): boolean =>
  area.rowCount === maximumRows || area.columnCount === maximumColumns;

/** 2-D array of what a function makes of each cell; null for whole rows and columns, as in Excel. */
export function readCells(
  target: RangeTarget,
  pick: (cell: CellData | undefined, row: number, column: number) => unknown,
): unknown[][] | null {
  const { area, sheet } = target;
  if (isUnbounded(area)) return null;
  const rows: unknown[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const line: unknown[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      line.push(pick(findCell(sheet, row, column), row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** The text a cell of the target shows. */
export function textOf(target: RangeTarget, cell: CellData | undefined): string {
  return cell ? formatCellText(cell.value, styleAt(target.state.workbook, cell.style).numberFormat) : "";
}

/** Calls back with what a written value means for each cell: one value for all, or an array of the range's shape. */
export function spread(
  target: RangeTarget,
  value: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  const { area } = target;
  if (Array.isArray(value)) {
    const rows = value as unknown[];
    if (rows.length !== area.rowCount) throw new HostError("InvalidArgument");
    for (const line of rows) {
      if (!Array.isArray(line) || line.length !== area.columnCount) throw new HostError("InvalidArgument");
    }
    for (const [rowOffset, line] of (rows as unknown[][]).entries()) {
      for (const [columnOffset, one] of line.entries())
        visit(area.row + rowOffset, area.column + columnOffset, one);
    }
    return;
  }
  if (typeof value === "object" && value !== null) throw new HostError("InvalidArgument");
  if (isUnbounded(area)) throw new HostError("UnsupportedOperation", "one value into whole rows or columns");
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1)
      visit(row, column, value);
  }
}

/** Writes values or formulas. */
export function writeContents(target: RangeTarget, value: unknown): void {
  const { state, sheet, area } = target;
  assertCellsWritable(state, sheet, area);
  const memory = rememberCells(state, sheet, area);
  spread(target, value, (row, column, one) => enterCell(state, sheet, row, column, one));
  noteEdit(state, sheet, area, memory?.details());
  memory?.recordFormulas();
}

/** Writes number formats; null leaves a cell's format as it is. */
export function writeNumberFormats(target: RangeTarget, value: unknown): void {
  const { state, sheet, area } = target;
  assertSheetWritable(sheet);
  if (!Array.isArray(value)) {
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    restyle(state, sheet, area, (style) => ({ ...style, numberFormat: value }));
    return;
  }
  spread(target, value, (row, column, one) => {
    if (one === null) return;
    if (typeof one !== "string") throw new HostError("InvalidArgument");
    if (styleAt(state.workbook, styleIndexAt(sheet, row, column)).numberFormat === one) return;
    restyle(state, sheet, { row, column, rowCount: 1, columnCount: 1 }, (style) => ({
      ...style,
      numberFormat: one,
    }));
  });
}
