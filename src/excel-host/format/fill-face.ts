import type { StyleData } from "../../xlsx/workbook-data";
import { tintColor, tintProperty } from "./color-tint";
import { HostError } from "../host-error";
import type { Face } from "../bridge/host-object";
import { requireColor, requireText } from "../bridge/parameters";
import type { AreasTarget } from "../range/range-target";
import { changeStyle, requireWord, styleProperty, wordOf } from "./shared-style";

/** Excel.FillPattern in the file's words (ECMA-376 Part 1, 18.18.55). */
const patterns: Readonly<Record<string, string>> = {
  None: "none",
  Solid: "solid",
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Gray16: "gray125",
  Gray8: "gray0625",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
};

/** A fill as Excel speaks of it: the background, and a pattern drawn over it in a color of its own. */
interface CellFill {
  readonly pattern: string;
  readonly color: string;
  readonly patternColor: string;
}

const white = "#FFFFFF";
const black = "#000000";

function colorIn(xml: string, element: "fgColor" | "bgColor", fallback: string): string {
  const rgb = new RegExp(`<(?:\\w+:)?${element}\\s[^>]*rgb="(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})"`).exec(xml);
  return rgb?.[1] ? `#${rgb[1].toUpperCase()}` : fallback;
}

function fillOf({ fill }: StyleData): CellFill {
  const xml = fill.patternXml;
  if (xml === undefined)
    return { pattern: fill.color ? "solid" : "none", color: fill.color ?? white, patternColor: black };
  if (/<(?:\w+:)?gradientFill/.test(xml)) {
    const pattern = /type="path"/.test(xml) ? "RectangularGradient" : "LinearGradient";
    return { pattern, color: white, patternColor: black };
  }
  return {
    pattern: /patternType="(\w+)"/.exec(xml)?.[1] ?? "none",
    color: colorIn(xml, "bgColor", white),
    patternColor: colorIn(xml, "fgColor", black),
  };
}

function toFill({ pattern, color, patternColor }: CellFill): StyleData["fill"] {
  if (pattern === "none") return {};
  if (pattern === "solid") return { color };
  const colors = `<fgColor rgb="FF${patternColor.slice(1)}"/><bgColor rgb="FF${color.slice(1)}"/>`;
  return { patternXml: `<fill><patternFill patternType="${pattern}">${colors}</patternFill></fill>` };
}

/** Gradients give way to a plain fill once any part of them is set. */
function withFill(style: StyleData, change: Partial<CellFill>): StyleData {
  const before = fillOf(style);
  const own = before.pattern.endsWith("Gradient") ? { ...before, pattern: "solid" } : before;
  return { ...style, fill: toFill({ ...own, ...change }) };
}

/** Excel.RangeFill. */
export const fillFace: Face<AreasTarget> = {
  className: "RangeFill",
  properties: {
    Color: styleProperty<string>(
      (style) => fillOf(style).color,
      (value) => (value === "" ? "" : requireColor(value)),
      (style, color) => {
        if (color === "") return { ...style, fill: {} };
        const { pattern } = fillOf(style);
        return withFill(style, pattern === "none" ? { color, pattern: "solid" } : { color });
      },
    ),
    Pattern: styleProperty<string>(
      (style) => wordOf(patterns, fillOf(style).pattern),
      (value) => {
        if (/Gradient$/.test(requireText(value))) throw new HostError("NotImplemented", "gradient fill");
        return requireWord(patterns, value);
      },
      (style, pattern) => withFill(style, { pattern }),
    ),
    PatternColor: styleProperty(
      (style) => fillOf(style).patternColor,
      requireColor,
      (style, patternColor) => withFill(style, { patternColor }),
    ),
    TintAndShade: tintProperty((target, tint) =>
      changeStyle(target, (style) => withFill(style, { color: tintColor(fillOf(style).color, tint) })),
    ),
    PatternTintAndShade: tintProperty((target, tint) =>
      changeStyle(target, (style) =>
        withFill(style, { patternColor: tintColor(fillOf(style).patternColor, tint) }),
      ),
    ),
  },
  methods: {
    Clear: (target) => changeStyle(target, (style) => ({ ...style, fill: {} })),
  },
};
