import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { intersectAreas } from "../cell/address";
import { forEachCell } from "../cell/cell-store";
import { HostError } from "../host-error";
import { nullObject, type HostObject } from "../bridge/host-object";
import type { RangeTarget } from "./range-target";

interface Spill {
  /** The cell that holds the formula. */
  readonly anchor: CellArea;
  readonly area: CellArea;
}

const cellCount = (area: CellArea): number => area.rowCount * area.columnCount;

function spillsOf(sheet: SheetData, within: CellArea): Spill[] {
  const found: Spill[] = [];
  const before = {
    row: 0,
    column: 0,
    rowCount: within.row + within.rowCount,
    columnCount: within.column + within.columnCount,
  };
  forEachCell(sheet, before, (cell, row, column) => {
    if (!cell.arrayArea || !intersectAreas(cell.arrayArea, within)) return;
    found.push({ anchor: { row, column, rowCount: 1, columnCount: 1 }, area: cell.arrayArea });
  });
  return found;
}

/** Whether the cells belong to array formulas of at least a size: true for all, false for none, null for some. */
export function readSpilled({ sheet, area }: RangeTarget, smallest: number): boolean | null {
  let covered = 0;
  for (const spill of spillsOf(sheet, area)) {
    const shared = cellCount(spill.area) >= smallest ? intersectAreas(spill.area, area) : null;
    if (shared) covered += cellCount(shared);
  }
  if (covered === 0) return false;
  return covered === cellCount(area) ? true : null;
}

function requireSingle({ area }: RangeTarget): void {
  if (cellCount(area) !== 1) throw new HostError("InvalidArgument");
}

/** Members of Excel.Range about spilled formulas; they are asked of one cell. */
export function rangeSpill(
  open: (target: RangeTarget) => HostObject,
): Readonly<Record<string, (target: RangeTarget) => HostObject>> {
  const parentOf = (target: RangeTarget): Spill | null => {
    requireSingle(target);
    return spillsOf(target.sheet, target.area)[0] ?? null;
  };
  const spillOf = (target: RangeTarget): Spill | null => {
    const spill = parentOf(target);
    return spill && intersectAreas(spill.anchor, target.area) ? spill : null;
  };
  const orThrow = (target: RangeTarget, area: CellArea | undefined): HostObject => {
    if (!area) throw new HostError("ItemNotFound");
    return open({ ...target, area });
  };
  const orNull = (target: RangeTarget, area: CellArea | undefined): HostObject =>
    area ? open({ ...target, area }) : nullObject;
  return {
    GetSpillParent: (target) => orThrow(target, parentOf(target)?.anchor),
    GetSpillParentOrNullObject: (target) => orNull(target, parentOf(target)?.anchor),
    GetSpillingToRange: (target) => orThrow(target, spillOf(target)?.area),
    GetSpillingToRangeOrNullObject: (target) => orNull(target, spillOf(target)?.area),
  };
}
