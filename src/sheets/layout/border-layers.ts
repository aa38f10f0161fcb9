import type { Area, BorderStyle } from "../../workbook/plan";
import { joinAreas } from "./join-areas";

/** Boxes of one line style, drawn together. */
interface BorderLayer {
  readonly border: BorderStyle;
  readonly areas: Area[];
}

/** A box as it is asked for: outline and lines between its cells. */
interface BorderBox {
  readonly border: BorderStyle;
  readonly area: Area;
}

interface PlacedBox extends BorderBox {
  readonly layer: number;
}

/**
 * Draws boxes with few areas: those of one style are joined, and a box stays above every box of another style that it shares a line
 * with and that was asked for before it, so that the page looks as if they were drawn one by one.
 * @example layerBorders([{ border: "thin", area: left }, { border: "thin", area: right }])[0]?.areas.length // => 1
 */
export function layerBorders(boxes: readonly BorderBox[]): BorderLayer[] {
  const layers: BorderLayer[] = [];
  const placed = new Map<number, PlacedBox[]>();
  for (const { border, area } of boxes) {
    let above = 0;
    for (let row = area.row - 1; row <= area.row + area.rowCount; row += 1) {
      for (const other of placed.get(row) ?? [])
        if (other.border !== border && sharesLine(other.area, area)) above = Math.max(above, other.layer + 1);
    }
    while (layers[above] !== undefined && layers[above]?.border !== border) above += 1;
    const layer = (layers[above] ??= { border, areas: [] });
    layer.areas.push(area);
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const inRow = placed.get(row);
      if (inRow === undefined) placed.set(row, [{ border, area, layer: above }]);
      else inRow.push({ border, area, layer: above });
    }
  }
  return layers.map(({ border, areas }) => ({ border, areas: joinAreas(areas) }));
}

/** Boxes that meet at a corner alone share no line. */
function sharesLine(one: Area, other: Area): boolean {
  const rows = Math.min(one.row + one.rowCount, other.row + other.rowCount) - Math.max(one.row, other.row);
  const columns =
    Math.min(one.column + one.columnCount, other.column + other.columnCount) -
    Math.max(one.column, other.column);
  return rows >= 0 && columns >= 0 && rows + columns > 0;
}
