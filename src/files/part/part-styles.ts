import type { CellLook, LookLine, SheetLook } from "../../workbook/sheet-look";
import { internStyle } from "../../xlsx";
import type { BorderSide, StyleData, WorkbookData } from "../../xlsx/workbook-data";

type LookGrid = readonly (readonly (CellLook | undefined)[])[];

/**
 * How each cell of a sheet looks, rows × columns.
 * @example lookGridOf(look)[0]?.[0]?.bold // => true
 */
export function lookGridOf(look: SheetLook): LookGrid {
  const lookAt: (CellLook | undefined)[][] = look.values.map(() => []);
  for (const { area, look: of } of look.looks)
    for (let row = area.row; row < area.row + area.rowCount; row += 1)
      for (let column = area.column; column < area.column + area.columnCount; column += 1)
        (lookAt[row - 1] ??= [])[column - 1] = of;
  return lookAt;
}

/**
 * The style a cell of the sheet (0-based) has in a new workbook.
 * @example stylesOf(workbook, look, lookGridOf(look))(0, 0) // => 1
 */
export function stylesOf(
  workbook: WorkbookData,
  look: SheetLook,
  lookAt: LookGrid,
): (row: number, column: number) => number {
  const known = new Map<CellLook | undefined, Map<string, number>>();
  return (row, column) => {
    const of = lookAt[row]?.[column];
    const format = look.numberFormats[row]?.[column] ?? "General";
    const styles = known.get(of) ?? new Map<string, number>();
    known.set(of, styles);
    const style = styles.get(format) ?? internStyle(workbook, styleWith(workbook.styles[0], of, format));
    styles.set(format, style);
    return style;
  };
}

function styleWith(
  normal: StyleData | undefined,
  look: CellLook | undefined,
  numberFormat: string,
): StyleData {
  if (normal === undefined) throw new RangeError("A new workbook has a Normal style");
  if (look === undefined) return { ...normal, numberFormat };
  const { fontName, fontSize, bold, italic, underline, strike, fontColor, fillColor, lines } = look;
  const font = {
    ...normal.font,
    ...{ name: fontName ?? normal.font.name, size: fontSize ?? normal.font.size },
    ...{
      bold: bold === true,
      italic: italic === true,
      underline: underline === true,
      strike: strike === true,
    },
    ...(fontColor === undefined ? {} : { color: fontColor }),
  };
  const border: StyleData["border"] = {};
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const line = lines[side];
    if (line !== undefined) border[side] = sideOf(line);
  }
  return {
    ...{ ...normal, numberFormat, font, border, locked: look.locked !== false },
    fill: fillColor === undefined ? {} : { color: fillColor },
    alignment: {
      ...(look.horizontal === undefined ? {} : { horizontal: lowerFirst(look.horizontal) }),
      ...(look.vertical === undefined ? {} : { vertical: lowerFirst(look.vertical) }),
      ...(look.wrap === true ? { wrap: true } : {}),
      ...(look.indent === undefined || look.indent === 0 ? {} : { indent: look.indent }),
      ...otherAlignment(look),
    },
  };
}

/** Source: RangeFormat.textOrientation (-90 to 90, 180) against textRotation of 18.8.1 (0 to 180, 255). */
function otherAlignment({ textOrientation: degrees, shrinks }: CellLook): StyleData["alignment"] {
  const textRotation =
    degrees === undefined ? null : degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees;
  const otherAttributes = {
    ...(textRotation === null ? {} : { textRotation: String(textRotation) }),
    ...(shrinks === true ? { shrinkToFit: "1" } : {}),
  };
  return Object.keys(otherAttributes).length === 0 ? {} : { otherAttributes };
}

/** Source: Excel.BorderLineStyle and BorderWeight against ST_BorderStyle (18.18.3). */
function sideOf({ style, weight, color }: LookLine): BorderSide {
  const isMedium = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Dash":
      return { style: isMedium ? "mediumDashed" : "dashed", color };
    case "DashDot":
      return { style: isMedium ? "mediumDashDot" : "dashDot", color };
    case "DashDotDot":
      return { style: isMedium ? "mediumDashDotDot" : "dashDotDot", color };
    case "Dot":
      return { style: "dotted", color };
    case "Double":
      return { style: "double", color };
    case "SlantDashDot":
      return { style: "slantDashDot", color };
    default:
      return { style: weight === "Hairline" ? "hair" : lowerFirst(weight), color };
  }
}

function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}
