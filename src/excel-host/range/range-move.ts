import type { CellArea } from "../../xlsx/workbook-data";
import { intersectAreas } from "../cell/address";
import { cellsOf, putCell } from "../cell/cell-copy";
import { assertCellsWritable } from "../cell/cell-store";
import { noteEdit } from "../host-state";
import { formulaRewriter, type PlaceChange } from "../sheet/place-change";
import { otherTarget } from "./range-geometry";
import { rangeAt, type RangeTarget } from "./range-target";
import { movePlaces } from "../sheet/sheet-places";

const isWithin = (inner: CellArea, outer: CellArea): boolean => {
  const shared = intersectAreas(inner, outer);
  return shared !== null && shared.rowCount === inner.rowCount && shared.columnCount === inner.columnCount;
};

/**
 * Range.moveTo: cut and paste, also onto another sheet. References to the moved cells follow them, references to what they
 * cover become #REF!. Only the destination's first cell counts.
 */
export function moveCells(target: RangeTarget, [given]: readonly unknown[]): void {
  const { state, sheet, area } = target;
  const other = otherTarget(target, given);
  const destination = rangeAt(state, other.sheet, {
    ...area,
    row: other.area.row,
    column: other.area.column,
  });
  const place = destination.area;
  assertCellsWritable(state, sheet, area);
  assertCellsWritable(state, destination.sheet, place);
  const moved = (one: CellArea): CellArea => ({
    ...one,
    row: one.row + place.row - area.row,
    column: one.column + place.column - area.column,
  });
  const change: PlaceChange = (before) => {
    if (before.sheetId === sheet.id && isWithin(before.area, area))
      return { sheetId: destination.sheet.id, area: moved(before.area) };
    if (before.sheetId === destination.sheet.id && isWithin(before.area, place)) return null;
    return before;
  };
  const cells = cellsOf(sheet, area);
  const merges = sheet.merges.filter((one) => isWithin(one, area)).map(moved);
  const links = sheet.hyperlinks
    .filter((link) => isWithin(link.area, area))
    .map((link) => ({ ...link, area: moved(link.area) }));
  const rewrite = formulaRewriter(state.workbook, change);
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      putCell(sheet, area.row + row, area.column + column, undefined);
      if (cell?.formula !== undefined) cell.formula = rewrite(cell.formula, sheet.id, destination.sheet.id);
      if (cell?.arrayArea) cell.arrayArea = moved(cell.arrayArea);
    }
  }
  if (destination.sheet !== sheet) {
    const isFree = (one: CellArea): boolean => !intersectAreas(one, place);
    destination.sheet.merges = destination.sheet.merges.filter(isFree).concat(merges);
    destination.sheet.hyperlinks = destination.sheet.hyperlinks
      .filter((link) => isFree(link.area))
      .concat(links);
  }
  for (const [row, line] of cells.entries()) {
    for (let column = 0; column < line.length; column += 1)
      putCell(destination.sheet, place.row + row, place.column + column, undefined);
  }
  movePlaces(state, sheet, change);
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries())
      putCell(destination.sheet, place.row + row, place.column + column, cell);
  }
  noteEdit(state, sheet, area);
  noteEdit(state, destination.sheet, place);
}
