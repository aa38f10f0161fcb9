import type { CellArea, CellData } from "../../xlsx/workbook-data";
import { intersectAreas } from "../cell/address";
import { copyOfCell, putCell } from "../cell/cell-copy";
import { assertCellsWritable, findCell, styleIndexAt } from "../cell/cell-store";
import { fillSeries, type FillSeries } from "./fill-series";
import { HostError } from "../host-error";
import { noteEdit } from "../host-state";
import { surroundingRegion } from "./range-edges";
import { otherArea } from "./range-geometry";
import type { RangeTarget } from "./range-target";
import { styleAt } from "../format/style-table";

const fillTypes = new Set([
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
]);

const modulo = (number: number, by: number): number => ((number % by) + by) % by;

/** Without a destination, down to the end of the block beside the range, as a double click on the handle fills. */
function destinationOf(target: RangeTarget, given: unknown): CellArea {
  if (given !== null && given !== undefined) return otherArea(target, given);
  const { area, sheet } = target;
  const region = surroundingRegion(sheet, area);
  return { ...area, rowCount: Math.max(region.row + region.rowCount - area.row, area.rowCount) };
}

function fillLine(
  target: RangeTarget,
  places: readonly { readonly row: number; readonly column: number }[],
  sourceCount: number,
  firstDistance: number,
  type: string,
): void {
  const { sheet, state } = target;
  const sources = places.slice(0, sourceCount);
  const cells = sources.map(({ row, column }) => findCell(sheet, row, column));
  const styles = sources.map(({ row, column }) => styleIndexAt(sheet, row, column));
  const hasFormula = cells.some((cell) => cell?.formula !== undefined);
  const seeds = cells.map((cell, at) => ({
    value: cell?.value ?? null,
    numberFormat: styleAt(state.workbook, styles[at] ?? 0).numberFormat,
  }));
  const series: FillSeries | null =
    hasFormula || seeds.every(({ value }) => value === null) ? null : fillSeries(type, seeds);
  for (const [offset, place] of places.slice(sourceCount).entries()) {
    // Distances count from the first source cell; a fill upwards or to the left counts below zero.
    const distance = firstDistance < 0 ? firstDistance - offset : firstDistance + offset;
    const at = modulo(distance, sourceCount);
    const source = cells[at];
    const from = sources[at];
    if (!from) continue;
    const ownStyle = styleIndexAt(sheet, place.row, place.column);
    const style = type === "FillValues" ? ownStyle : (styles[at] ?? 0);
    const own = findCell(sheet, place.row, place.column);
    let made: CellData | undefined;
    if (type === "FillFormats") made = { ...(own ?? { value: null }), style };
    else if (series) made = { value: series(distance), style };
    else if (source)
      made = { ...copyOfCell(source, place.row - from.row, place.column - from.column), style };
    else if (style !== 0) made = { value: null, style };
    putCell(sheet, place.row, place.column, made);
  }
}

/**
 * Range.autoFill: continues the range down, up, right or left into a destination that holds it. Formulas are copied with their
 * relative references moved; constants go on as Excel's fill handle continues them. InvalidArgument when the destination grows
 * in both directions or does not hold the range; flash fill is refused.
 */
export function fillCells(target: RangeTarget, [given, fillType]: readonly unknown[]): void {
  const type = fillType ?? "FillDefault";
  if (type === "FlashFill") throw new HostError("NotImplemented", "flash fill");
  if (typeof type !== "string" || !fillTypes.has(type)) throw new HostError("InvalidArgument");
  const { state, sheet, area } = target;
  const destination = destinationOf(target, given);
  const shared = intersectAreas(area, destination);
  const isHeld = shared?.rowCount === area.rowCount && shared.columnCount === area.columnCount;
  const isVertical = destination.columnCount === area.columnCount;
  if (!isHeld || (!isVertical && destination.rowCount !== area.rowCount))
    throw new HostError("InvalidArgument");
  assertCellsWritable(state, sheet, destination);
  const start = isVertical ? area.row : area.column;
  const count = isVertical ? area.rowCount : area.columnCount;
  const first = isVertical ? destination.row : destination.column;
  const end = first + (isVertical ? destination.rowCount : destination.columnCount);
  const sources = Array.from({ length: count }, (_, at) => start + at);
  const after = Array.from({ length: end - start - count }, (_, at) => start + count + at);
  const before = Array.from({ length: start - first }, (_, at) => start - 1 - at);
  const across = isVertical ? area.column : area.row;
  const lines = isVertical ? area.columnCount : area.rowCount;
  for (let line = across; line < across + lines; line += 1) {
    const place = (at: number): { row: number; column: number } =>
      isVertical ? { row: at, column: line } : { row: line, column: at };
    if (after.length > 0) fillLine(target, [...sources, ...after].map(place), count, count, type);
    if (before.length > 0) fillLine(target, [...sources, ...before].map(place), count, -1, type);
  }
  noteEdit(state, sheet, destination);
}
