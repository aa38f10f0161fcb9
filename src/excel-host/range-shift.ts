import type { CellArea, SheetData } from "../xlsx/workbook-data";
import { maximumColumns, maximumRows } from "./address";
import { assertSheetWritable, ensureRow } from "./cell-store";
import { HostError } from "./host-error";
import { noteEdit } from "./host-state";
import type { RangeTarget } from "./range-target";

function shiftAreas(sheet: SheetData, area: CellArea, rows: number): void {
  // Only areas wholly below the edit move; those it cuts through stay, as docs/differences.md says.
  const move = <A extends CellArea>(one: A): A =>
    one.row >= area.row + (rows < 0 ? area.rowCount : 0) ? { ...one, row: one.row + rows } : one;
  sheet.merges = sheet.merges.map(move);
  sheet.hyperlinks = sheet.hyperlinks.map((link) => ({ ...link, area: move(link.area) }));
  sheet.dataValidations = sheet.dataValidations.map((validation) => {
    const areas = validation.areas.map(move);
    if (areas.every((one, at) => one === validation.areas[at])) return validation;
    const { xml: _xml, ...kept } = validation;
    return { ...kept, areas };
  });
}

function shiftBlock(sheet: SheetData, area: CellArea, rows: number): void {
  const columns = Array.from({ length: area.columnCount }, (_, at) => area.column + at);
  const height = sheet.rows.length;
  if (rows < 0) {
    for (let row = area.row; row < height; row += 1) {
      for (const column of columns)
        ensureRow(sheet, row).cells[column] = sheet.rows[row - rows]?.cells[column];
    }
    return;
  }
  for (let row = height - 1 + rows; row >= area.row; row -= 1) {
    for (const column of columns) {
      ensureRow(sheet, row).cells[column] =
        row - rows >= area.row ? sheet.rows[row - rows]?.cells[column] : undefined;
    }
  }
}

/** Range.delete: whole rows, whole columns, or a block whose lower neighbours move up. Formulas are not rewritten. */
export function deleteCells({ state, sheet, area }: RangeTarget, [shift]: readonly unknown[]): void {
  assertSheetWritable(sheet);
  if (area.columnCount === maximumColumns) {
    sheet.rows.splice(area.row, area.rowCount);
    shiftAreas(sheet, area, -area.rowCount);
  } else if (area.rowCount === maximumRows) {
    sheet.columns.splice(area.column, area.columnCount);
    for (const row of sheet.rows) row?.cells.splice(area.column, area.columnCount);
  } else if (shift === "Up") shiftBlock(sheet, area, -area.rowCount);
  else if (shift === "Left") {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      sheet.rows[row]?.cells.splice(area.column, area.columnCount);
    }
  } else throw new HostError("InvalidArgument");
  noteEdit(state, sheet, { row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns });
}

/** Range.insert: whole rows or a block whose lower neighbours move down. Formulas are not rewritten. */
export function insertCells({ state, sheet, area }: RangeTarget, [shift]: readonly unknown[]): void {
  assertSheetWritable(sheet);
  if (shift !== "Down") throw new HostError("NotImplemented", "Range.insert to the right");
  if (area.columnCount === maximumColumns) {
    if (area.row < sheet.rows.length) sheet.rows.splice(area.row, 0, ...new Array<undefined>(area.rowCount));
    shiftAreas(sheet, area, area.rowCount);
  } else shiftBlock(sheet, area, area.rowCount);
  noteEdit(state, sheet, { row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns });
}
