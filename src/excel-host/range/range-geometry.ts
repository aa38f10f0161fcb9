import type { CellArea } from "../../xlsx/workbook-data";
import { intersectAreas, maximumColumns, maximumRows } from "../cell/address";
import { usedArea } from "../cell/cell-store";
import { HostError } from "../host-error";
import { isHostObject, nullObject, type HostObject } from "../bridge/host-object";
import { requireNumber } from "../bridge/parameters";
import { edgeFrom, requireStep, surroundingRegion } from "./range-edges";
import { rangeAt, rangeOfAddress, type RangeTarget } from "./range-target";

type Methods = Readonly<Record<string, (target: RangeTarget, parameters: readonly unknown[]) => HostObject>>;

/** The block another range or an address means; InvalidArgument when it lies on another sheet. */
export function otherArea(target: RangeTarget, other: unknown): CellArea {
  const range = otherTarget(target, other);
  if (range.sheet !== target.sheet) throw new HostError("InvalidArgument");
  return range.area;
}

/** The block another range or an address means, on whatever sheet it lies. */
export function otherTarget(target: RangeTarget, other: unknown): RangeTarget {
  if (isHostObject(other)) {
    if (other.className !== "Range") throw new HostError("InvalidArgument");
    return other.target as RangeTarget;
  }
  if (typeof other !== "string") throw new HostError("InvalidArgument");
  return rangeOfAddress(target.state, target.sheet, other);
}

/** Smallest block holding two. */
function uniteAreas(one: CellArea, other: CellArea): CellArea {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rowCount = Math.max(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.max(one.column + one.columnCount, other.column + other.columnCount) - column;
  return { row, column, rowCount, columnCount };
}

/** Rows beside a block: a count above 0 lies outside, one below 0 within it (Excel.Range.getRowsAbove). */
function beside(start: number, length: number, count: unknown, isBefore: boolean): [number, number] {
  const wanted = requireNumber(count ?? 1);
  if (wanted === 0 || !Number.isInteger(wanted)) throw new HostError("InvalidArgument");
  const size = Math.abs(wanted);
  if (isBefore) return [wanted > 0 ? start - size : start, size];
  return [wanted > 0 ? start + length : start + length - size, size];
}

function activeCellOf(target: RangeTarget, given: unknown): CellArea {
  const { area } = target;
  if (given === null || given === undefined) return { ...area, rowCount: 1, columnCount: 1 };
  const cell = otherArea(target, given);
  if (!intersectAreas(cell, area) || cell.rowCount * cell.columnCount !== 1)
    throw new HostError("InvalidArgument");
  return cell;
}

/** One dimension of a block whose last cell moves by a delta; past the first cell the block turns round. */
function stretched(start: number, count: number, delta: unknown): readonly [number, number] {
  const last = start + count - 1 + requireNumber(delta ?? 0);
  return [Math.min(start, last), Math.abs(last - start) + 1];
}

/** Members of Excel.Range that answer another range of the same sheet. */
export function rangeGeometry(open: (target: RangeTarget) => HostObject): Methods {
  const moved = ({ state, sheet, area }: RangeTarget, change: Partial<CellArea>): HostObject =>
    open(rangeAt(state, sheet, { ...area, ...change }));
  const usedOf = ({ sheet, area }: RangeTarget, valuesOnly: unknown): CellArea | null =>
    usedArea(sheet, valuesOnly === true, area);
  const rows = (target: RangeTarget, count: unknown, isBefore: boolean): HostObject => {
    const [row, rowCount] = beside(target.area.row, target.area.rowCount, count, isBefore);
    return moved(target, { row, rowCount });
  };
  const columns = (target: RangeTarget, count: unknown, isBefore: boolean): HostObject => {
    const [column, columnCount] = beside(target.area.column, target.area.columnCount, count, isBefore);
    return moved(target, { column, columnCount });
  };
  return {
    GetCell: (target, [row, column]) =>
      moved(target, {
        row: target.area.row + requireNumber(row),
        column: target.area.column + requireNumber(column),
        rowCount: 1,
        columnCount: 1,
      }),
    GetRow: (target, [row]) => moved(target, { row: target.area.row + requireNumber(row), rowCount: 1 }),
    GetColumn: (target, [column]) =>
      moved(target, { column: target.area.column + requireNumber(column), columnCount: 1 }),
    GetRowsAbove: (target, [count]) => rows(target, count, true),
    GetRowsBelow: (target, [count]) => rows(target, count, false),
    GetColumnsBefore: (target, [count]) => columns(target, count, true),
    GetColumnsAfter: (target, [count]) => columns(target, count, false),
    GetLastRow: (target) => moved(target, { row: target.area.row + target.area.rowCount - 1, rowCount: 1 }),
    GetLastColumn: (target) =>
      moved(target, { column: target.area.column + target.area.columnCount - 1, columnCount: 1 }),
    GetLastCell: (target) =>
      moved(target, {
        row: target.area.row + target.area.rowCount - 1,
        column: target.area.column + target.area.columnCount - 1,
        rowCount: 1,
        columnCount: 1,
      }),
    GetEntireRow: (target) => moved(target, { column: 0, columnCount: maximumColumns }),
    GetEntireColumn: (target) => moved(target, { row: 0, rowCount: maximumRows }),
    GetOffsetRange: (target, [down, right]) =>
      moved(target, {
        row: target.area.row + requireNumber(down ?? 0),
        column: target.area.column + requireNumber(right ?? 0),
      }),
    GetResizedRange: (target, [deltaRows, deltaColumns]) => {
      const { area } = target;
      const [row, rowCount] = stretched(area.row, area.rowCount, deltaRows);
      const [column, columnCount] = stretched(area.column, area.columnCount, deltaColumns);
      return moved(target, { row, rowCount, column, columnCount });
    },
    GetAbsoluteResizedRange: (target, [rowCount, columnCount]) =>
      moved(target, { rowCount: requireNumber(rowCount), columnCount: requireNumber(columnCount) }),
    GetBoundingRect: (target, [other]) => moved(target, uniteAreas(target.area, otherArea(target, other))),
    GetIntersection: (target, [other]) => {
      const area = intersectAreas(target.area, otherArea(target, other));
      if (!area) throw new HostError("ItemNotFound");
      return moved(target, area);
    },
    GetIntersectionOrNullObject: (target, [other]) => {
      const area = intersectAreas(target.area, otherArea(target, other));
      return area ? moved(target, area) : nullObject;
    },
    GetUsedRange: (target, [valuesOnly]) => {
      const area = usedOf(target, valuesOnly);
      if (!area) throw new HostError("ItemNotFound");
      return moved(target, area);
    },
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const area = usedOf(target, valuesOnly);
      return area ? moved(target, area) : nullObject;
    },
    GetSurroundingRegion: (target) => moved(target, surroundingRegion(target.sheet, target.area)),
    GetRangeEdge: (target, [direction, activeCell]) => {
      const edge = edgeFrom(target.sheet, activeCellOf(target, activeCell), requireStep(direction));
      return moved(target, { ...edge, rowCount: 1, columnCount: 1 });
    },
    GetExtendedRange: (target, [direction, activeCell]) => {
      const { area, sheet } = target;
      const step = requireStep(direction);
      const active = activeCellOf(target, activeCell);
      // The side of the range that is pushed outwards starts from its far end, in the active cell's line.
      const far = {
        row: step.row === 0 ? active.row : step.row > 0 ? area.row + area.rowCount - 1 : area.row,
        column:
          step.column === 0
            ? active.column
            : step.column > 0
              ? area.column + area.columnCount - 1
              : area.column,
      };
      return moved(target, uniteAreas(area, { ...edgeFrom(sheet, far, step), rowCount: 1, columnCount: 1 }));
    },
  };
}
