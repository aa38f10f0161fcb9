import type { DrawingCorner } from "../../xlsx/sheet/sheet-objects-data";
import { heightOfRows, widthOfColumns } from "../cell/cell-size";
import type { ChartTarget } from "./chart-target";
import { HostError } from "../host-error";
import { noteChange } from "../host-state";
import type { SheetTarget } from "../sheet/sheet-target";

/** English metric units in a point. */
const unitsPerPoint = 12700;

/** Where a chart lies on its sheet, in points. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function pointOf({ state, sheet }: SheetTarget, corner: DrawingCorner): { x: number; y: number } {
  return {
    x: widthOfColumns(state, sheet, 0, corner.column) + corner.columnOffset / unitsPerPoint,
    y: heightOfRows(sheet, 0, corner.row) + corner.rowOffset / unitsPerPoint,
  };
}

/** Steps over whole rows or columns until the rest is less than the next one. */
function split(points: number, limit: number, sizeAt: (at: number) => number): [number, number] {
  let rest = points;
  for (let at = 0; at < limit; at += 1) {
    const size = sizeAt(at);
    if (rest < size) return [at, rest];
    rest -= size;
  }
  return [limit, 0];
}

function cornerAt({ state, sheet }: SheetTarget, x: number, y: number): DrawingCorner {
  const [column, columnRest] = split(x, 16383, (at) => widthOfColumns(state, sheet, at, 1));
  const [row, rowRest] = split(y, 1048575, (at) => heightOfRows(sheet, at, 1));
  return {
    row,
    column,
    rowOffset: Math.round(rowRest * unitsPerPoint),
    columnOffset: Math.round(columnRest * unitsPerPoint),
  };
}

/** Where a chart lies now, from the cells of its corners. */
export function chartBox(target: ChartTarget): ChartBox {
  const from = pointOf(target, target.chart.from);
  const to = pointOf(target, target.chart.to);
  const rounded = (points: number): number => Math.round(points * 1000) / 1000;
  return {
    left: rounded(from.x),
    top: rounded(from.y),
    width: rounded(to.x - from.x),
    height: rounded(to.y - from.y),
  };
}

/** Corners of a box on a sheet; InvalidArgument for one that begins off the sheet or has no extent. */
export function cornersOf(target: SheetTarget, box: ChartBox): { from: DrawingCorner; to: DrawingCorner } {
  const { left, top, width, height } = box;
  if (left < 0 || top < 0 || width <= 0 || height <= 0) throw new HostError("InvalidArgument");
  return { from: cornerAt(target, left, top), to: cornerAt(target, left + width, top + height) };
}

/** Moves or resizes a chart. */
export function placeChart(target: ChartTarget, change: Partial<ChartBox>): void {
  Object.assign(target.chart, cornersOf(target, { ...chartBox(target), ...change }));
  noteChange(target.state, target.sheet);
}
