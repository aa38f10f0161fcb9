import type { ConditionalValue, IconSetData } from "../../xlsx/rules/conditional-format-data";
import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { findCell, forEachCell } from "../cell/cell-store";
import { byPriority } from "./conditional-format-store";
import { intersectAreas } from "../cell/address";

/** Number from which on a point's icon is shown; null when it comes from a formula. */
function thresholdOf({ type, value }: ConditionalValue, sorted: readonly number[]): number | null {
  const given = Number(value);
  const lowest = sorted[0] ?? 0;
  const highest = sorted.at(-1) ?? 0;
  if (type === "min") return lowest;
  if (type === "max") return highest;
  if (!Number.isFinite(given)) return null;
  if (type === "num") return given;
  if (type === "percent") return lowest + ((highest - lowest) * given) / 100;
  if (type !== "percentile") return null;
  const place = ((sorted.length - 1) * given) / 100;
  const below = sorted[Math.floor(place)] ?? 0;
  return below + ((sorted[Math.ceil(place)] ?? 0) - below) * (place - Math.floor(place));
}

/** The icon sets over a sheet, worked out once for all cells that are asked for. */
export function iconReader(
  sheet: SheetData,
): (row: number, column: number) => { name: string; index: number } | null {
  const sets = byPriority(sheet).flatMap(({ areas, iconSet }) => {
    if (!iconSet) return [];
    const numbers: number[] = [];
    for (const area of areas) {
      forEachCell(sheet, area, ({ value }) => {
        if (typeof value === "number") numbers.push(value);
      });
    }
    numbers.sort((one, other) => one - other);
    return [{ areas, iconSet, thresholds: iconSet.points.map((point) => thresholdOf(point, numbers)) }];
  });
  return (row, column) => {
    const place: CellArea = { row, column, rowCount: 1, columnCount: 1 };
    const found = sets.find(({ areas }) => areas.some((area) => intersectAreas(area, place)));
    const value = findCell(sheet, row, column)?.value;
    if (!found || typeof value !== "number" || found.thresholds.includes(null)) return null;
    return { name: found.iconSet.name, index: iconIndex(found.iconSet, found.thresholds, value) };
  };
}

function iconIndex(set: IconSetData, thresholds: readonly (number | null)[], value: number): number {
  let index = 0;
  set.points.forEach((point, at) => {
    const limit = thresholds[at] ?? 0;
    if (at > 0 && (point.includesValue === false ? value > limit : value >= limit)) index = at;
  });
  return set.isReversed ? set.points.length - 1 - index : index;
}
