import type { CellArea, CellData, RowData, SheetData } from "../../xlsx/workbook-data";
import { maximumColumns, maximumRows } from "../cell/address";
import { assertCellsWritable, assertSheetWritable, ensureRow } from "../cell/cell-store";
import { HostError } from "../host-error";
import { noteEdit } from "../host-state";
import { shiftArea, type AreaShift } from "../sheet/place-change";
import type { RangeTarget } from "./range-target";
import { movePlaces } from "../sheet/sheet-places";

const wholeSheet: CellArea = { row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns };

/** Direction of a shift: whole rows and columns need none named. */
function shiftOf(area: CellArea, isDown: boolean, sign: 1 | -1): AreaShift {
  const isRow = area.columnCount === maximumColumns || (isDown && area.rowCount !== maximumRows);
  return isRow
    ? {
        axis: "row",
        at: area.row,
        count: sign * area.rowCount,
        from: area.column,
        to: area.column + area.columnCount,
      }
    : {
        axis: "column",
        at: area.column,
        count: sign * area.columnCount,
        from: area.row,
        to: area.row + area.rowCount,
      };
}

/** InsertDeleteConflict when a merged area would be torn. */
function assertMergesWhole(sheet: SheetData, shift: AreaShift): void {
  const isRow = shift.axis === "row";
  for (const merge of sheet.merges) {
    const across = isRow ? merge.column : merge.row;
    const acrossEnd = across + (isRow ? merge.columnCount : merge.rowCount);
    const end = isRow ? merge.row + merge.rowCount : merge.column + merge.columnCount;
    const isPartly =
      acrossEnd > shift.from && across < shift.to && (across < shift.from || acrossEnd > shift.to);
    if (isPartly && end > shift.at) throw new HostError("InsertDeleteConflict");
  }
}

const isFilled = (cell: CellData | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== undefined);

/** InsertDeleteConflict when cells with content would be pushed off the sheet. */
function assertRoom(sheet: SheetData, shift: AreaShift): void {
  if (shift.axis === "row") {
    for (let row = Math.max(maximumRows - shift.count, shift.at); row < sheet.rows.length; row += 1) {
      if (sheet.rows[row]?.cells.slice(shift.from, shift.to).some(isFilled))
        throw new HostError("InsertDeleteConflict");
    }
    return;
  }
  const firstLost = Math.max(maximumColumns - shift.count, shift.at);
  for (const row of sheet.rows.slice(shift.from, shift.to)) {
    if (row && row.cells.length > firstLost && row.cells.slice(firstLost).some(isFilled))
      throw new HostError("InsertDeleteConflict");
  }
}

/** Puts empty places into a list, or takes some out, without unpacking long lists into arguments. */
function spliceList<T>(list: (T | undefined)[], at: number, count: number, limit: number): (T | undefined)[] {
  if (at >= list.length) return list;
  if (count < 0) {
    list.splice(at, -count);
    return list;
  }
  const made = list.slice(0, at);
  made.length = at + count;
  return made.concat(list.slice(at)).slice(0, limit);
}

function shiftCells(sheet: SheetData, shift: AreaShift): void {
  const { at, count, from, to } = shift;
  if (shift.axis === "column") {
    if (to - from === maximumRows) sheet.columns = spliceList(sheet.columns, at, count, maximumColumns);
    const last = Math.min(to, sheet.rows.length);
    for (let row = from; row < last; row += 1) {
      const data = sheet.rows[row];
      if (data) data.cells = spliceList(data.cells, at, count, maximumColumns);
    }
    return;
  }
  if (to - from === maximumColumns) {
    sheet.rows = spliceList(sheet.rows, at, count, maximumRows);
    return;
  }
  const height = sheet.rows.length;
  const move = (row: number, source: RowData | undefined): void => {
    const cells = source?.cells.slice(from, to) ?? [];
    const own = cells.length > 0 ? ensureRow(sheet, row) : sheet.rows[row];
    if (!own) return;
    for (
      let column = from;
      column < Math.min(to, Math.max(own.cells.length, from + cells.length));
      column += 1
    )
      own.cells[column] = cells[column - from];
  };
  if (count < 0) for (let row = at; row < height; row += 1) move(row, sheet.rows[row - count]);
  else {
    for (let row = Math.min(height - 1 + count, maximumRows - 1); row >= at; row -= 1)
      move(row, row - count >= at ? sheet.rows[row - count] : undefined);
  }
}

/** New cells look like those above them (or left of them), as Excel inserts by default. */
function dressInserted(sheet: SheetData, area: CellArea, isRow: boolean): void {
  if (isRow) {
    const model = sheet.rows[area.row - 1];
    if (!model) return;
    for (let row = area.row; row < area.row + area.rowCount && row < sheet.rows.length; row += 1) {
      const cells = model.cells.slice(area.column, area.column + area.columnCount);
      for (const [offset, cell] of cells.entries()) {
        if (cell && cell.style !== 0)
          ensureRow(sheet, row).cells[area.column + offset] = { value: null, style: cell.style };
      }
      if (area.columnCount !== maximumColumns) continue;
      if (model.height !== undefined) ensureRow(sheet, row).height = model.height;
      if (model.style !== undefined) ensureRow(sheet, row).style = model.style;
    }
    return;
  }
  if (area.column === 0) return;
  for (let row = area.row; row < Math.min(area.row + area.rowCount, sheet.rows.length); row += 1) {
    const style = sheet.rows[row]?.cells[area.column - 1]?.style ?? 0;
    for (let offset = 0; style !== 0 && offset < area.columnCount; offset += 1)
      ensureRow(sheet, row).cells[area.column + offset] = { value: null, style };
  }
  const model = sheet.columns[area.column - 1];
  if (area.rowCount !== maximumRows || !model) return;
  const { width, style } = model;
  for (let offset = 0; offset < area.columnCount; offset += 1) {
    sheet.columns[area.column + offset] = {
      ...(width === undefined ? {} : { width }),
      ...(style === undefined ? {} : { style }),
    };
  }
}

/** Frozen panes keep their rows and columns: an insert above the split widens them, a delete narrows them. */
function shiftFrozen(sheet: SheetData, shift: AreaShift): void {
  const isWhole = shift.to - shift.from === (shift.axis === "row" ? maximumColumns : maximumRows);
  if (!sheet.frozen || !isWhole) return;
  const key = shift.axis === "row" ? "rows" : "columns";
  const split = sheet.frozen[key];
  if (shift.at >= split) return;
  const frozen = { ...sheet.frozen, [key]: split + Math.max(shift.count, shift.at - split) };
  if (frozen.rows === 0 && frozen.columns === 0) delete sheet.frozen;
  else sheet.frozen = frozen;
}

/** What the changed event says: whole rows and columns by name, blocks with the way their neighbours went. */
function eventOf(shift: AreaShift): { changeType: string; shiftDirection: string } {
  const isRow = shift.axis === "row";
  const isInserted = shift.count > 0;
  const ending = isInserted ? "Inserted" : "Deleted";
  const isWhole = shift.to - shift.from === (isRow ? maximumColumns : maximumRows);
  if (isWhole) return { changeType: `${isRow ? "Row" : "Column"}${ending}`, shiftDirection: "None" };
  const way = isRow ? (isInserted ? "Down" : "Up") : isInserted ? "Right" : "Left";
  return { changeType: `Cell${ending}`, shiftDirection: `ShiftCell${way}` };
}

/** Protected sheets may allow whole rows and columns to be put in, and those without locked cells to be taken out. */
function assertShiftAllowed({ state, sheet, area }: RangeTarget, shift: AreaShift): void {
  if (!sheet.protected) return;
  const isRow = shift.axis === "row";
  const isWhole = shift.to - shift.from === (isRow ? maximumColumns : maximumRows);
  const isInserted = shift.count > 0;
  if (!isWhole) throw new HostError("AccessDenied");
  assertSheetWritable(sheet, `allow${isInserted ? "Insert" : "Delete"}${isRow ? "Rows" : "Columns"}`);
  if (!isInserted) assertCellsWritable(state, sheet, area);
}

function applyShift(target: RangeTarget, shift: AreaShift): void {
  const { state, sheet, area: changed } = target;
  assertShiftAllowed(target, shift);
  assertMergesWhole(sheet, shift);
  if (shift.count > 0) assertRoom(sheet, shift);
  shiftCells(sheet, shift);
  shiftFrozen(sheet, shift);
  movePlaces(state, sheet, (place) => {
    if (place.sheetId !== sheet.id) return place;
    const area = shiftArea(place.area, shift);
    return area === place.area ? place : area && { sheetId: sheet.id, area };
  });
  noteEdit(state, sheet, changed, eventOf(shift));
  // Any formula may read cells that are elsewhere now.
  state.edits.push({ sheetId: sheet.id, area: wholeSheet });
}

/**
 * Range.delete: the cells are taken out and those behind them close up; everything that speaks of cells follows, references
 * to what was taken out become #REF!. InsertDeleteConflict when a merged area would be torn.
 */
export function deleteCells(target: RangeTarget, [shift]: readonly unknown[]): void {
  if (shift !== "Up" && shift !== "Left") throw new HostError("InvalidArgument");
  applyShift(target, shiftOf(target.area, shift === "Up", -1));
}

/**
 * Range.insert: cells are put in place of the range, what was there moves down or right and everything that speaks of it
 * follows. Answers the area of the new cells. InsertDeleteConflict when content would leave the sheet or a merged area be torn.
 */
export function insertCells(target: RangeTarget, [shift]: readonly unknown[]): CellArea {
  if (shift !== "Down" && shift !== "Right") throw new HostError("InvalidArgument");
  const { sheet, area } = target;
  const change = shiftOf(area, shift === "Down", 1);
  applyShift(target, change);
  dressInserted(sheet, area, change.axis === "row");
  return area;
}
