import { cellsOf, copyOfCell, putCell } from "../cell/cell-copy";
import { assertCellsWritable, usedArea } from "../cell/cell-store";
import { intersectAreas } from "../cell/address";
import { HostError } from "../host-error";
import { bindFace, type Face, type HostObject } from "../bridge/host-object";
import { noteEdit } from "../host-state";
import { toWireValue } from "../bridge/wire-value";
import type { RangeTarget } from "./range-target";

interface RemovedRows {
  readonly removed: number;
  readonly remaining: number;
}

const resultFace: Face<RemovedRows> = {
  className: "RemoveDuplicatesResult",
  properties: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ remaining }) => remaining },
  },
};

/**
 * Range.removeDuplicates: later rows that are equal in the named columns (0-based) are taken out, those below move up within
 * the range. Texts are compared without regard to case, and never with numbers. InvalidArgument without columns.
 */
export function removeDuplicateRows(
  target: RangeTarget,
  [columns, includesHeader]: readonly unknown[],
): HostObject {
  const { state, sheet } = target;
  const used = usedArea(sheet, false);
  const area = used && intersectAreas(target.area, used);
  if (!Array.isArray(columns) || columns.length === 0) throw new HostError("InvalidArgument");
  for (const column of columns as unknown[]) {
    const isPlace =
      Number.isInteger(column) && Number(column) >= 0 && Number(column) < target.area.columnCount;
    if (!isPlace) throw new HostError("InvalidArgument");
  }
  if (!area) return bindFace(resultFace, { removed: 0, remaining: 0 });
  assertCellsWritable(state, sheet, area);
  if (sheet.merges.some((merge) => intersectAreas(merge, area))) throw new HostError("InvalidOperation");
  const skipped = area.column - target.area.column;
  const rows = cellsOf(sheet, area);
  const header = includesHeader === true && area.row === target.area.row ? 1 : 0;
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let at = header; at < rows.length; at += 1) {
    const key = JSON.stringify(
      (columns as number[]).map((column) => {
        const value = toWireValue(rows[at]?.[column - skipped]?.value ?? null);
        return typeof value === "string" ? value.toLowerCase() : value;
      }),
    );
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(at);
  }
  const removed = rows.length - header - kept.length;
  for (let at = header; removed > 0 && at < rows.length; at += 1) {
    const from = kept[at - header];
    for (let column = 0; column < area.columnCount; column += 1) {
      const cell = from === undefined ? undefined : rows[from]?.[column];
      const moved = cell && from !== undefined ? copyOfCell(cell, at - from, 0) : undefined;
      putCell(sheet, area.row + at, area.column + column, moved);
    }
  }
  if (removed > 0) noteEdit(state, sheet, area);
  return bindFace(resultFace, { removed, remaining: kept.length });
}
