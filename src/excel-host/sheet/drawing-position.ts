import type { DrawingCorner } from "../../xlsx/sheet/sheet-objects-data";
import { heightOfRows, widthOfColumns } from "../cell/cell-size";
import { HostError } from "../host-error";
import type { SheetTarget } from "./sheet-target";

/** English metric units in a point. */
export const unitsPerPoint = 12700;

/** Where an object lies on its sheet, in points. */
export interface DrawingBox {
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

/** Where an object lies now, from the cells of its corners. */
export function boxBetween(
  target: SheetTarget,
  corners: { readonly from: DrawingCorner; readonly to: DrawingCorner },
): DrawingBox {
  const from = pointOf(target, corners.from);
  const to = pointOf(target, corners.to);
  const rounded = (points: number): number => Math.round(points * 1000) / 1000;
  return {
    left: rounded(from.x),
    top: rounded(from.y),
    width: rounded(to.x - from.x),
    height: rounded(to.y - from.y),
  };
}

/** Corners of a box on a sheet; InvalidArgument for one that begins off the sheet or has no extent. */
export function cornersOf(target: SheetTarget, box: DrawingBox): { from: DrawingCorner; to: DrawingCorner } {
  const { left, top, width, height } = box;
  if (left < 0 || top < 0 || width < 0 || height < 0 || (width === 0 && height === 0))
    throw new HostError("InvalidArgument");
  return { from: cornerAt(target, left, top), to: cornerAt(target, left + width, top + height) };
}
