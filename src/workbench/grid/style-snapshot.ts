import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { DifferentialFormat } from "../../xlsx/styles/differential-format-data";
import type { BorderSide, StyleData } from "../../xlsx/workbook-data";
import { htmlColor } from "./html-color";

// The numbers of the grid's own lists. Only its types are imported, so that this stays free of its ten megabytes.
const yes: BooleanNumber = 1;
const no: BooleanNumber = 0;
const overflow: WrapStrategy = 1;
const wrap: WrapStrategy = 3;

/** Words of the file and numbers of the grid. */
export const horizontal: Record<string, HorizontalAlign> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};

/** Words of the file and numbers of the grid. */
export const vertical: Record<string, VerticalAlign> = {
  top: 1,
  center: 2,
  bottom: 3,
};

/** Words of the file and numbers of the grid. */
export const borderStyles: Record<string, BorderStyleTypes> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/**
 * Puts a cell style in the form the grid draws.
 *
 * @param style style of the workbook in memory; sizes in points
 * @returns the grid's style; what the grid cannot draw is left out
 * @example styleSnapshot(style).bl // => 1 for a bold style
 */
export function styleSnapshot(style: StyleData): IStyleData {
  const { font, fill, border, alignment, numberFormat } = style;
  const result: IStyleData = { ff: font.name, fs: font.size };
  if (font.bold) result.bl = yes;
  if (font.italic) result.it = yes;
  if (font.underline) result.ul = { s: yes };
  if (font.strike) result.st = { s: yes };
  if (font.color) result.cl = { rgb: htmlColor(font.color) };
  if (fill.color) result.bg = { rgb: htmlColor(fill.color) };
  if (numberFormat && numberFormat !== "General" && numberFormat !== "@")
    result.n = { pattern: numberFormat };
  const sides = sidesSnapshot(border);
  if (sides) result.bd = sides;
  if (alignment.horizontal) result.ht = horizontal[alignment.horizontal.toLowerCase()] ?? null;
  result.vt = vertical[(alignment.vertical ?? "bottom").toLowerCase()] ?? 3;
  // Said of every cell: the lists of the grid would wrap what says nothing.
  result.tb = alignment.wrap ? wrap : overflow;
  return result;
}

/**
 * What a rule changes about a cell's look, in the form the grid draws.
 *
 * @example differentialSnapshot({ font: { bold: true } }) // => { bl: 1 }
 */
export function differentialSnapshot({ font, fill, border }: DifferentialFormat): IStyleData {
  const result: IStyleData = {};
  if (font?.bold !== undefined) result.bl = font.bold ? yes : no;
  if (font?.italic !== undefined) result.it = font.italic ? yes : no;
  if (font?.underline !== undefined) result.ul = { s: font.underline === "none" ? no : yes };
  if (font?.strike !== undefined) result.st = { s: font.strike ? yes : no };
  if (font?.color) result.cl = { rgb: htmlColor(font.color) };
  if (fill?.color) result.bg = { rgb: htmlColor(fill.color) };
  const sides = border && sidesSnapshot(border);
  if (sides) result.bd = sides;
  return result;
}

function sidesSnapshot(border: NonNullable<DifferentialFormat["border"]>): IStyleData["bd"] {
  const sides = {
    t: borderSnapshot(border.top),
    r: borderSnapshot(border.right),
    b: borderSnapshot(border.bottom),
    l: borderSnapshot(border.left),
  };
  return sides.t || sides.r || sides.b || sides.l ? sides : undefined;
}

function borderSnapshot(side: BorderSide | undefined): IBorderStyleData | undefined {
  const style = side ? borderStyles[side.style] : undefined;
  return style === undefined ? undefined : { s: style, cl: { rgb: htmlColor(side?.color ?? "#000000") } };
}
