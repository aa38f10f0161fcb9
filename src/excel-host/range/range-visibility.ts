import type { SheetData } from "../../xlsx/workbook-data";
import { assertSheetWritable, ensureColumn, ensureRow } from "../cell/cell-store";
import { noteChange } from "../host-state";
import { requireBoolean } from "../bridge/parameters";
import type { RangeTarget } from "./range-target";

type Lines = SheetData["rows"] | SheetData["columns"];

/** Whether all lines of a span are hidden, null when some are; lines behind the last known one are shown. */
function sharedHidden(lines: Lines, start: number, count: number): boolean | null {
  const known = lines.slice(start, start + count);
  let hidden = 0;
  for (const line of known) if (line?.hidden) hidden += 1;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

/** Range.rowHidden: null when some rows are hidden and some are not. */
export const readRowHidden = ({ sheet, area }: RangeTarget): boolean | null =>
  sharedHidden(sheet.rows, area.row, area.rowCount);

/** Range.columnHidden: null when some columns are hidden and some are not. */
export const readColumnHidden = ({ sheet, area }: RangeTarget): boolean | null =>
  sharedHidden(sheet.columns, area.column, area.columnCount);

function show(lines: Lines, start: number, count: number): void {
  // Showing makes no lines: the whole sheet may be asked for.
  for (const line of lines.slice(start, start + count)) if (line) delete line.hidden;
}

/** Hides or shows the rows of a range; AccessDenied on a protected sheet that does not allow it. */
export function writeRowHidden({ state, sheet, area }: RangeTarget, value: unknown): void {
  assertSheetWritable(sheet, "allowFormatRows");
  if (requireBoolean(value)) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) ensureRow(sheet, row).hidden = true;
  } else show(sheet.rows, area.row, area.rowCount);
  noteChange(state, sheet);
  const changeType = value === true ? "Hidden" : "Unhidden";
  state.events.recordCells("Worksheet.RowHiddenChanged", { sheetId: sheet.id, area }, { changeType });
}

/** Hides or shows the columns of a range; AccessDenied on a protected sheet that does not allow it. */
export function writeColumnHidden({ state, sheet, area }: RangeTarget, value: unknown): void {
  assertSheetWritable(sheet, "allowFormatColumns");
  if (requireBoolean(value)) {
    for (let at = 0; at < area.columnCount; at += 1) ensureColumn(sheet, area.column + at).hidden = true;
  } else show(sheet.columns, area.column, area.columnCount);
  noteChange(state, sheet);
}

/** Whether no cell of the range can be seen (Range.hidden); null when some can. */
export function readHidden(target: RangeTarget): boolean | null {
  const rows = readRowHidden(target);
  const columns = readColumnHidden(target);
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
