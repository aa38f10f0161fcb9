import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";
import { addressLists } from "../write/address-lists";
import type { Keeper } from "./keeper";
import { actionBytes } from "../write/request-size";

/** What some cells of one look looked like; null for no fill. */
export interface KeptColor {
  /** Areas of one sheet, separated by commas. */
  readonly address: string;
  readonly fill: string | null;
  readonly font: string;
}

/**
 * Keeps fill and font colour of marked cells: many areas at once, one by one only where they differ, so at most three passes.
 * `onKept` is told every colour as it is kept.
 * @example keepColors(sheetId, [{ row: 4, column: 2, rowCount: 3, columnCount: 1 }]).length // => 1
 */
export function keepColors(
  sheetId: string,
  areas: readonly Area[],
  onKept?: (color: KeptColor) => void,
): Keeper[] {
  const keepers: Keeper[] = [];
  let from = 0;
  for (const address of addressLists(areas)) {
    const count = address.split(",").length;
    keepers.push(colorKeeper(sheetId, address, areas.slice(from, from + count), onKept));
    from += count;
  }
  return keepers;
}

/** `parts` are asked for one by one when the whole has more than one colour; none for a single cell. */
function colorKeeper(
  sheetId: string,
  address: string,
  parts: readonly Area[],
  onKept?: (color: KeptColor) => void,
): Keeper {
  return {
    bytes: 3 * actionBytes + address.length,
    ask(context) {
      const { format } = context.workbook.worksheets.getItem(sheetId).getRanges(address);
      format.fill.load("color");
      format.font.load("color");
      return () => {
        const { fill, font } = format;
        const fillColor = fill.color;
        const fontColor = font.color;
        if (parts.length > 0 && !(fillColor && fontColor))
          return { restore: [], further: split(sheetId, parts, onKept) };
        // A cell without fill answers white; putting it back as no fill keeps the gridlines.
        const isFilled = Boolean(fillColor) && fillColor.toUpperCase() !== "#FFFFFF";
        onKept?.({ address, fill: isFilled ? fillColor : null, font: fontColor ?? "" });
        return {
          restore: [
            {
              bytes: 5 * actionBytes + address.length,
              sheet: sheetId,
              queue(target) {
                const marked = target.workbook.worksheets.getItem(sheetId).getRanges(address).format;
                if (isFilled) marked.fill.color = fillColor;
                else marked.fill.clear();
                if (fontColor) marked.font.color = fontColor;
              },
            },
          ],
        };
      };
    },
  };
}

/** A mixed group is asked for area by area, a mixed area cell by cell. */
function split(sheetId: string, parts: readonly Area[], onKept?: (color: KeptColor) => void): Keeper[] {
  if (parts.length > 1) return parts.map((part) => colorKeeper(sheetId, areaAddress(part), [part], onKept));
  return parts.flatMap(cellsOf).map((cell) => colorKeeper(sheetId, areaAddress(cell), [], onKept));
}

function cellsOf({ row, column, rowCount, columnCount }: Area): Area[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
    rowCount: 1,
    columnCount: 1,
  }));
}

/**
 * The single cells of an address list such as `addressLists` writes.
 * @example parseAddressList("B2:B3,D4") // => ["B2", "B3", "D4"]
 */
export function parseAddressList(list: string): string[] {
  return list.split(",").flatMap((address) => {
    const [first = "", last = first] = address.split(":");
    const [from, to] = [first, last].map((cell) => /^([A-Z]+)(\d+)$/.exec(cell));
    if (!from || !to) return [];
    const column = columnNumber(from[1] as string);
    const row = Number(from[2]);
    const area = {
      row,
      column,
      rowCount: Number(to[2]) - row + 1,
      columnCount: columnNumber(to[1] as string) - column + 1,
    };
    return cellsOf(area).map(areaAddress);
  });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
