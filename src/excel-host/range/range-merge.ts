import type { CellArea } from "../../xlsx/workbook-data";
import { intersectAreas } from "../cell/address";
import { assertSheetWritable, ensureCell, forEachCell } from "../cell/cell-store";
import { noteChange, noteEdit } from "../host-state";
import type { RangeTarget } from "./range-target";

function mergeBlock({ sheet }: RangeTarget, block: CellArea): void {
  const anchor = ensureCell(sheet, block.row, block.column);
  let isFilled = anchor.value !== null || anchor.formula !== undefined;
  forEachCell(sheet, block, (cell, row, column) => {
    if (row === block.row && column === block.column) return;
    // The first content, row by row, is what a merged area keeps.
    if (!isFilled && (cell.value !== null || cell.formula !== undefined)) {
      anchor.value = cell.value;
      if (cell.formula !== undefined) anchor.formula = cell.formula;
      isFilled = true;
    }
    cell.value = null;
    delete cell.formula;
    delete cell.richText;
  });
  sheet.merges.push(block);
}

/** Range.merge: one area, or one a row; what was merged there before is taken in. AccessDenied on a protected sheet. */
export function mergeCells(target: RangeTarget, [across]: readonly unknown[]): void {
  const { state, sheet, area } = target;
  assertSheetWritable(sheet);
  const blocks =
    across === true
      ? Array.from({ length: area.rowCount }, (_, at) => ({ ...area, row: area.row + at, rowCount: 1 }))
      : [area];
  sheet.merges = sheet.merges.filter((existing) => !intersectAreas(existing, area));
  for (const block of blocks) if (block.rowCount * block.columnCount > 1) mergeBlock(target, block);
  noteEdit(state, sheet, area);
}

/** Range.unmerge: every merged area the range touches. AccessDenied on a protected sheet. */
export function unmergeCells({ state, sheet, area }: RangeTarget): void {
  assertSheetWritable(sheet);
  sheet.merges = sheet.merges.filter((existing) => !intersectAreas(existing, area));
  noteChange(state, sheet);
}
