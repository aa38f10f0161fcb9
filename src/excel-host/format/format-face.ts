import type { StyleData } from "../../xlsx/workbook-data";
import { bordersFace } from "./border-face";
import { fillFace } from "./fill-face";
import { fontFace } from "./font-face";
import { HostError } from "../host-error";
import { bindFace, type Face } from "../bridge/host-object";
import { requireBoolean, requireNumber } from "../bridge/parameters";
import type { AreasTarget } from "../range/range-target";
import { changeStyle, requireWord, styleProperty, withAlignment, wordOf } from "./shared-style";
import {
  autofitColumns,
  autofitRows,
  columnWidthProperty,
  rowHeightProperty,
  standardHeightProperty,
  standardWidthProperty,
} from "./size-properties";

/** Members about protection, which ranges and named styles have alike. */
export const protectionProperties: Face<AreasTarget>["properties"] = {
  Locked: styleProperty(
    (style) => style.locked,
    requireBoolean,
    (style, locked) => ({ ...style, locked }),
  ),
  FormulaHidden: styleProperty(
    (style) => style.hiddenFormula === true,
    requireBoolean,
    (style, hiddenFormula) => ({ ...style, hiddenFormula }),
  ),
};

const protectionFace: Face<AreasTarget> = {
  className: "FormatProtection",
  properties: protectionProperties,
};

/** Excel.HorizontalAlignment in the file's words (ECMA-376 Part 1, 18.18.40). */
const horizontals: Readonly<Record<string, string>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

/** Excel.VerticalAlignment in the file's words (18.18.88). */
const verticals: Readonly<Record<string, string>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** Excel.ReadingOrder in the file's numbers (18.8.1, readingOrder). */
const readingOrders: Readonly<Record<string, string>> = { Context: "0", LeftToRight: "1", RightToLeft: "2" };

const highestIndent = 250;

function requireIndent(value: unknown): number {
  const indent = requireNumber(value);
  if (!Number.isInteger(indent) || indent < 0 || indent > highestIndent)
    throw new HostError("InvalidArgument");
  return indent;
}

const withIndent = (style: StyleData, indent: number): StyleData => ({
  ...style,
  alignment: { ...style.alignment, indent: indent || undefined },
});

const attribute = (style: StyleData, name: string): string | undefined =>
  style.alignment.otherAttributes?.[name];

const isOn = (style: StyleData, name: string): boolean => /^(?:1|true)$/.test(attribute(style, name) ?? "");

/** The file counts 91 to 180 for 1 to 90 degrees downwards, and 255 for letters below one another (18.8.1, textRotation). */
function orientationOf(style: StyleData): number {
  const rotation = Number(attribute(style, "textRotation") ?? 0);
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

function requireOrientation(value: unknown): number {
  const degrees = requireNumber(value);
  const isKnown = Number.isInteger(degrees) && ((degrees >= -90 && degrees <= 90) || degrees === 180);
  if (!isKnown) throw new HostError("InvalidArgument");
  return degrees;
}

/** Members about alignment, which ranges and named styles have alike. */
export const alignmentProperties: Face<AreasTarget>["properties"] = {
  HorizontalAlignment: styleProperty(
    (style) => wordOf(horizontals, style.alignment.horizontal ?? "general"),
    (value) => requireWord(horizontals, value),
    (style, horizontal) => ({
      ...style,
      alignment: { ...style.alignment, horizontal: horizontal === "general" ? undefined : horizontal },
    }),
  ),
  VerticalAlignment: styleProperty(
    (style) => wordOf(verticals, style.alignment.vertical ?? "bottom"),
    (value) => requireWord(verticals, value),
    (style, vertical) => ({
      ...style,
      alignment: { ...style.alignment, vertical: vertical === "bottom" ? undefined : vertical },
    }),
  ),
  WrapText: styleProperty(
    (style) => style.alignment.wrap === true,
    requireBoolean,
    (style, wrap) => ({ ...style, alignment: { ...style.alignment, wrap: wrap || undefined } }),
  ),
  ShrinkToFit: styleProperty(
    (style) => isOn(style, "shrinkToFit"),
    requireBoolean,
    (style, shrinks) => withAlignment(style, "shrinkToFit", shrinks ? "1" : undefined),
  ),
  AutoIndent: styleProperty(
    (style) => isOn(style, "justifyLastLine"),
    requireBoolean,
    (style, indents) => withAlignment(style, "justifyLastLine", indents ? "1" : undefined),
  ),
  IndentLevel: styleProperty((style) => style.alignment.indent ?? 0, requireIndent, withIndent),
  ReadingOrder: styleProperty(
    (style) => wordOf(readingOrders, attribute(style, "readingOrder") ?? "0"),
    (value) => requireWord(readingOrders, value),
    (style, order) => withAlignment(style, "readingOrder", order === "0" ? undefined : order),
  ),
  TextOrientation: styleProperty(orientationOf, requireOrientation, (style, degrees) => {
    const rotation = degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees;
    return withAlignment(style, "textRotation", rotation === 0 ? undefined : String(rotation));
  }),
};

/** Excel.RangeFormat: format of a range or of range areas; a member in which cells differ is null. */
export const formatFace: Face<AreasTarget> = {
  className: "RangeFormat",
  properties: {
    Fill: { navigation: true, get: (target) => bindFace(fillFace, target) },
    Font: { navigation: true, get: (target) => bindFace(fontFace, target) },
    Borders: { navigation: true, get: (target) => bindFace(bordersFace, target) },
    Protection: { navigation: true, get: (target) => bindFace(protectionFace, target) },
    ...alignmentProperties,
    RowHeight: rowHeightProperty,
    ColumnWidth: columnWidthProperty,
    UseStandardHeight: standardHeightProperty,
    UseStandardWidth: standardWidthProperty,
  },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: autofitRows,
    AdjustIndent: (target, [amount]) => {
      const by = requireNumber(amount);
      if (Math.abs(by) > highestIndent) throw new HostError("InvalidArgument");
      changeStyle(target, (style) =>
        withIndent(style, Math.min(Math.max((style.alignment.indent ?? 0) + by, 0), highestIndent)),
      );
    },
  },
};
