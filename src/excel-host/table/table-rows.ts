import type { CellArea } from "../../xlsx/workbook-data";
import { maximumRows } from "../cell/address";
import { enterCell, ensureCell, findCell, forEachCell } from "../cell/cell-store";
import { HostError } from "../host-error";
import { noteEdit } from "../host-state";
import { deleteCells, insertCells } from "../range/range-shift";
import { copyFormula } from "../formula/relative-formula";
import { bodyArea } from "./table-areas";
import { fitFilter, isOccupied, type TableTarget } from "./table-store";

/** Rows as add-ins give them: one value for one cell, one row, or rows; InvalidArgument when they do not fit. */
function parseRows(values: unknown, columnCount: number): unknown[][] {
  if (values === null || values === undefined) return [new Array<unknown>(columnCount).fill(null)];
  const rows = !Array.isArray(values) ? [[values]] : Array.isArray(values[0]) ? values : [values];
  for (const row of rows as unknown[]) {
    if (!Array.isArray(row) || row.length !== columnCount) throw new HostError("InvalidArgument");
  }
  if (rows.length === 0) throw new HostError("InvalidArgument");
  return rows as unknown[][];
}

/** A new row looks like the one above it (below it for the first) and goes on with its formulas where no value was given. */
function dressRow({ state, sheet, table }: TableTarget, row: number, isFirst: boolean): void {
  const model = isFirst ? row + 1 : row - 1;
  const { column, columnCount } = table.area;
  for (let at = column; at < column + columnCount; at += 1) {
    const source = findCell(sheet, model, at);
    if (!source) continue;
    const cell = ensureCell(sheet, row, at);
    cell.style = source.style;
    if (cell.value !== null || cell.formula !== undefined || source.formula === undefined) continue;
    cell.formula = copyFormula(source.formula, row - model, 0);
  }
  noteEdit(state, sheet, { row, column, rowCount: 1, columnCount });
}

/** Gives a row that a table has taken in the look and the formulas of the row above it. */
export function continueColumns(target: TableTarget, row: number): void {
  if (row > bodyArea(target.table).row) dressRow(target, row, false);
}

/** Makes room for rows within a table: what stands below it moves down only when it is in the way. */
function openRows(target: TableTarget, place: CellArea): void {
  const { state, sheet, table } = target;
  const end = table.area.row + table.area.rowCount;
  const area = { ...table.area, rowCount: table.area.rowCount + place.rowCount };
  if (area.row + area.rowCount > maximumRows) throw new HostError("InvalidOperation");
  if (place.row < end || isOccupied(sheet, place)) insertCells({ state, sheet, area: place }, ["Down"]);
  table.area = area;
  fitFilter(table);
}

/** Whether a table has but the blank row Excel offers for the first entry, which is no data yet. */
function isAwaitingFirstRow({ sheet, table }: TableTarget): boolean {
  const body = bodyArea(table);
  if (body.rowCount !== 1) return false;
  let isBlank = true;
  forEachCell(sheet, body, (cell) => {
    if (cell.value !== null || cell.formula !== undefined) isBlank = false;
  });
  return isBlank;
}

/**
 * Adds rows of data before a 0-based place, at the end when it is null; returns the place of the first.
 *
 * **Errors**: InvalidArgument when a row has not one value for each column or the place is beyond the end.
 */
export function addRows(target: TableTarget, index: unknown, values: unknown): number {
  const { state, sheet, table } = target;
  const body = bodyArea(table);
  const rows = parseRows(values, table.area.columnCount);
  const at = index === null || index === undefined || index === -1 ? body.rowCount : Number(index);
  if (!Number.isInteger(at) || at < 0 || at > body.rowCount) throw new HostError("InvalidArgument");
  // The blank row takes the first of the new rows.
  const taken = values !== null && values !== undefined && isAwaitingFirstRow(target) ? 1 : 0;
  const first = taken === 1 ? 0 : at;
  const place = { ...body, row: body.row + first, rowCount: rows.length };
  if (rows.length > taken)
    openRows(target, { ...place, row: place.row + taken, rowCount: rows.length - taken });
  rows.forEach((row, offset) => {
    row.forEach((value, column) => enterCell(state, sheet, place.row + offset, place.column + column, value));
  });
  for (let offset = 0; offset < rows.length; offset += 1) {
    if (first > 0 || offset > 0) dressRow(target, place.row + offset, false);
  }
  if (first === 0 && taken === 0 && body.rowCount > 0) dressRow(target, place.row, true);
  noteEdit(state, sheet, place, { changeType: "RowInserted" });
  return first;
}

function clearContents(target: TableTarget, area: CellArea): void {
  forEachCell(target.sheet, area, (cell) => {
    cell.value = null;
    delete cell.formula;
    delete cell.richText;
  });
  noteEdit(target.state, target.sheet, area);
}

/** Deletes rows of data from a 0-based place on; the last row of a table is emptied instead. */
export function deleteRows(target: TableTarget, index: number, count: number): void {
  const { state, sheet, table } = target;
  const body = bodyArea(table);
  const isWithin = Number.isInteger(index) && Number.isInteger(count) && index >= 0 && count >= 1;
  if (!isWithin || index + count > body.rowCount) throw new HostError("InvalidArgument");
  const isAll = count === body.rowCount;
  if (isAll) clearContents(target, { ...body, rowCount: 1 });
  const gone = isAll ? count - 1 : count;
  if (gone === 0) return;
  const area = { ...body, row: body.row + index + Number(isAll), rowCount: gone };
  const expected = { ...table.area, rowCount: table.area.rowCount - gone };
  deleteCells({ state, sheet, area }, ["Up"]);
  table.area = expected;
  fitFilter(table);
}

/** Adds a column before a 0-based place, at the end when it is null; cells to the right move only when they are in the way. */
export function addColumnCells(target: TableTarget, at: number): void {
  const { state, sheet, table } = target;
  const place = { ...table.area, column: table.area.column + at, columnCount: 1 };
  const expected = { ...table.area, columnCount: table.area.columnCount + 1 };
  if (at < table.area.columnCount || isOccupied(sheet, place)) {
    insertCells({ state, sheet, area: place }, ["Right"]);
  }
  table.area = expected;
  if (table.autoFilter) {
    // The filter may have moved with its cells already; only its area must cover the new column.
    table.autoFilter = { ...table.autoFilter, area: { ...table.autoFilter.area, ...columnsOf(expected) } };
  }
}

const columnsOf = ({ column, columnCount }: CellArea): Pick<CellArea, "column" | "columnCount"> => ({
  column,
  columnCount,
});
