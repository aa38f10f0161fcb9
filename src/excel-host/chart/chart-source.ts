import type { SeriesSource } from "../../xlsx/objects/chart-document";
import type { CellArea } from "../../xlsx/workbook-data";
import { formatAbsolute, formatSheetName } from "../cell/address";
import { findCell } from "../cell/cell-store";
import { HostError } from "../host-error";
import type { RangeTarget } from "../range/range-target";

/** A block of cells as the formula of a series, without "=". */
export function sourceFormula({ sheet, area }: Pick<RangeTarget, "sheet" | "area">): string {
  return `${formatSheetName(sheet.name)}!${formatAbsolute(area)}`;
}

function isText({ sheet }: RangeTarget, row: number, column: number): boolean {
  const value = findCell(sheet, row, column)?.value ?? null;
  return typeof value === "string" && value !== "";
}

function isBlank({ sheet }: RangeTarget, row: number, column: number): boolean {
  return (findCell(sheet, row, column)?.value ?? null) === null;
}

/**
 * Series of a block of cells, as Excel reads one: a first row of texts names the series, a first column of texts the categories
 * (the other way round when series lie in rows). A scatter chart takes its first column as x.
 */
export function seriesOfRange(range: RangeTarget, seriesBy: unknown, isScatter: boolean): SeriesSource[] {
  if (
    seriesBy !== "Auto" &&
    seriesBy !== "Columns" &&
    seriesBy !== "Rows" &&
    seriesBy !== undefined &&
    seriesBy !== null
  )
    throw new HostError("InvalidArgument");
  const { row, column, rowCount, columnCount } = range.area;
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && columnCount > rowCount);
  const across = byRows ? rowCount : columnCount;
  const along = byRows ? columnCount : rowCount;
  const at = (series: number, point: number): readonly [number, number] =>
    byRows ? [row + series, column + point] : [row + point, column + series];
  const block = (series: number, point: number, points: number): CellArea => {
    const [firstRow, firstColumn] = at(series, point);
    return {
      row: firstRow,
      column: firstColumn,
      rowCount: byRows ? 1 : points,
      columnCount: byRows ? points : 1,
    };
  };
  const range1 = Array.from({ length: across }, (_, series) => series);
  const named = range1.filter((series) => isText(range, ...at(series, 0)));
  const hasNames = along > 1 && named.length >= Math.max(1, across - 1);
  const start = hasNames ? 1 : 0;
  const points = Array.from({ length: along - start }, (_, point) => point + start);
  const isCorner = hasNames && isBlank(range, ...at(0, 0));
  const hasCategories =
    across > 1 && (isScatter || isCorner || points.some((point) => isText(range, ...at(0, point))));
  const formula = (area: CellArea): string => sourceFormula({ sheet: range.sheet, area });
  const categories = hasCategories ? formula(block(0, start, along - start)) : undefined;
  return range1.slice(hasCategories ? 1 : 0).map((series) => ({
    ...(hasNames ? { name: { formula: formula(block(series, 0, 1)) } } : {}),
    ...(categories === undefined ? {} : { categories }),
    values: formula(block(series, start, along - start)),
  }));
}
