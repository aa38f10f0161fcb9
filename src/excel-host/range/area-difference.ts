import type { CellArea } from "../../xlsx/workbook-data";
import { intersectAreas } from "../cell/address";

/**
 * What is left of an area when another is cut out: up to four blocks, above and below first.
 *
 * @example
 * subtractArea(parseArea("A1:A3"), parseArea("A2")).map(formatArea) // => ["A1", "A3"]
 */
export function subtractArea(area: CellArea, cut: CellArea): CellArea[] {
  const shared = intersectAreas(area, cut);
  if (!shared) return [area];
  const blocks: CellArea[] = [
    { ...area, rowCount: shared.row - area.row },
    {
      ...area,
      row: shared.row + shared.rowCount,
      rowCount: area.row + area.rowCount - shared.row - shared.rowCount,
    },
    { ...shared, column: area.column, columnCount: shared.column - area.column },
    {
      ...shared,
      column: shared.column + shared.columnCount,
      columnCount: area.column + area.columnCount - shared.column - shared.columnCount,
    },
  ];
  return blocks.filter((block) => block.rowCount > 0 && block.columnCount > 0);
}

/**
 * What is left of some areas when others are cut out.
 *
 * @example
 * subtractAreas([parseArea("A1:A3")], [parseArea("A1"), parseArea("A3")]).map(formatArea) // => ["A2"]
 */
export function subtractAreas(areas: readonly CellArea[], cuts: readonly CellArea[]): CellArea[] {
  return cuts.reduce<CellArea[]>((left, cut) => left.flatMap((area) => subtractArea(area, cut)), [...areas]);
}

/**
 * Whether any areas of two lists share a cell.
 *
 * @example
 * listsMeet([parseArea("A1:B9")], [parseArea("C3")]) // => false
 */
export function listsMeet(areas: readonly CellArea[], others: readonly CellArea[]): boolean {
  return areas.some((area) =>
    others.some(
      (other) =>
        area.row < other.row + other.rowCount &&
        other.row < area.row + area.rowCount &&
        area.column < other.column + other.columnCount &&
        other.column < area.column + area.columnCount,
    ),
  );
}

/**
 * Parts that two lists of areas share.
 *
 * @example
 * intersectLists([parseArea("A1:B9")], [parseArea("B2:C3")]).map(formatArea) // => ["B2:B3"]
 */
export function intersectLists(areas: readonly CellArea[], others: readonly CellArea[]): CellArea[] {
  return areas.flatMap((area) =>
    others.flatMap((other) => {
      const shared = intersectAreas(area, other);
      return shared ? [shared] : [];
    }),
  );
}

/** Merges blocks that stand one above the other with the same columns, in order of rows. */
export function joinRows(areas: readonly CellArea[]): CellArea[] {
  const joined: CellArea[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    if (
      last &&
      last.column === area.column &&
      last.columnCount === area.columnCount &&
      last.row + last.rowCount === area.row
    ) {
      joined[joined.length - 1] = { ...last, rowCount: last.rowCount + area.rowCount };
    } else joined.push(area);
  }
  return joined;
}

/** Top left corner of the block around all areas: what relative references of a rule over them are meant at. */
export function cornerOf(areas: readonly CellArea[]): { row: number; column: number } {
  return {
    row: Math.min(...areas.map((area) => area.row)),
    column: Math.min(...areas.map((area) => area.column)),
  };
}
