import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { maximumColumns, maximumRows } from "../cell/address";
import { findCell } from "../cell/cell-store";
import { HostError } from "../host-error";

/** Whether a cell has a value or a formula. */
function isFilledCell(sheet: SheetData, row: number, column: number): boolean {
  const cell = findCell(sheet, row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

interface Step {
  readonly row: -1 | 0 | 1;
  readonly column: -1 | 0 | 1;
}

const steps: Readonly<Record<string, Step>> = {
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
};

/** The step of an Excel.KeyboardDirection; InvalidArgument for anything else. */
export function requireStep(direction: unknown): Step {
  const step =
    typeof direction === "string" && Object.hasOwn(steps, direction) ? steps[direction] : undefined;
  if (!step) throw new HostError("InvalidArgument");
  return step;
}

/** Where Ctrl and an arrow key lead from a cell: the end of its run of filled cells, the next filled cell, or the sheet's edge. */
export function edgeFrom(
  sheet: SheetData,
  from: { readonly row: number; readonly column: number },
  step: Step,
): { readonly row: number; readonly column: number } {
  const isInside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < maximumRows && column < maximumColumns;
  let { row, column } = from;
  const isRun = isFilledCell(sheet, row, column) && isFilledCell(sheet, row + step.row, column + step.column);
  for (;;) {
    const nextRow = row + step.row;
    const nextColumn = column + step.column;
    if (!isInside(nextRow, nextColumn)) return { row, column };
    const isFilled = isFilledCell(sheet, nextRow, nextColumn);
    if (isRun && !isFilled) return { row, column };
    row = nextRow;
    column = nextColumn;
    if (!isRun && isFilled) return { row, column };
    // Behind the last cell there is nothing to find: straight to the edge.
    if (step.row > 0 && row >= sheet.rows.length) return { row: maximumRows - 1, column };
    if (step.column > 0 && column >= (sheet.rows[row]?.cells.length ?? 0))
      return { row, column: maximumColumns - 1 };
  }
}

function hasContent(sheet: SheetData, top: number, left: number, bottom: number, right: number): boolean {
  const lastRow = Math.min(bottom, sheet.rows.length - 1);
  for (let row = Math.max(top, 0); row <= lastRow; row += 1) {
    const lastColumn = Math.min(right, (sheet.rows[row]?.cells.length ?? 0) - 1);
    for (let column = Math.max(left, 0); column <= lastColumn; column += 1)
      if (isFilledCell(sheet, row, column)) return true;
  }
  return false;
}

/**
 * The block around an area, bounded by empty rows and columns and by the sheet's edges (Ctrl+*, Range.getSurroundingRegion).
 * Cells that touch the block only at a corner belong to it, as in Excel.
 */
export function surroundingRegion(sheet: SheetData, area: CellArea): CellArea {
  let top = area.row;
  let left = area.column;
  let bottom = area.row + area.rowCount - 1;
  let right = area.column + area.columnCount - 1;
  for (let isGrown = true; isGrown;) {
    isGrown = false;
    while (top > 0 && hasContent(sheet, top - 1, left - 1, top - 1, right + 1)) {
      top -= 1;
      isGrown = true;
    }
    while (bottom < maximumRows - 1 && hasContent(sheet, bottom + 1, left - 1, bottom + 1, right + 1)) {
      bottom += 1;
      isGrown = true;
    }
    while (left > 0 && hasContent(sheet, top - 1, left - 1, bottom + 1, left - 1)) {
      left -= 1;
      isGrown = true;
    }
    while (right < maximumColumns - 1 && hasContent(sheet, top - 1, right + 1, bottom + 1, right + 1)) {
      right += 1;
      isGrown = true;
    }
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
