import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { findCell } from "../cell/cell-store";
import type { HostState } from "../host-state";
import { continueColumns } from "./table-rows";
import { isOccupied, resizeTable } from "./table-store";

/**
 * Lets a table take in a cell that somebody typed right below it or right beside it, as Excel does at the screen (not for add-ins):
 * not below a total row, not on a protected sheet, and only when the rest of the new row or column is blank.
 */
export function growTable(state: HostState, sheet: SheetData, row: number, column: number): void {
  const typed = findCell(sheet, row, column);
  if (sheet.protected || !typed || (typed.value === null && typed.formula === undefined)) return;
  const isTyped = (place: CellArea): boolean => place.row === row && place.column === column;
  const isBlank = (area: CellArea): boolean => {
    for (let at = 0; at < area.rowCount * area.columnCount; at += 1) {
      const place = {
        row: area.row + Math.floor(at / area.columnCount),
        column: area.column + (at % area.columnCount),
        rowCount: 1,
        columnCount: 1,
      };
      if (!isTyped(place) && isOccupied(sheet, place)) return false;
    }
    return true;
  };
  for (const table of sheet.tables) {
    const { area } = table;
    const isWithinColumns = column >= area.column && column < area.column + area.columnCount;
    const isWithinRows = row >= area.row && row < area.row + area.rowCount;
    const below = { ...area, row: area.row + area.rowCount, rowCount: 1 };
    const beside = { ...area, column: area.column + area.columnCount, columnCount: 1 };
    if (isWithinColumns && row === below.row && !table.hasTotals && isBlank(below)) {
      resizeTable({ state, sheet, table }, { ...area, rowCount: area.rowCount + 1 });
      continueColumns({ state, sheet, table }, row);
      return;
    }
    if (isWithinRows && column === beside.column && table.hasHeaders && isBlank(beside)) {
      resizeTable({ state, sheet, table }, { ...area, columnCount: area.columnCount + 1 });
      return;
    }
  }
}
