import type { StyleData } from "../../xlsx/workbook-data";
import { tintColor, tintProperty } from "./color-tint";
import { HostError } from "../host-error";
import type { Face, Property } from "../bridge/host-object";
import { requireBoolean, requireColor, requireNumber, requireText } from "../bridge/parameters";
import type { AreasTarget } from "../range/range-target";
import { changeStyle, requireWord, styleProperty, wordOf } from "./shared-style";

type Font = StyleData["font"];

/** Value of an element the model keeps as XML, "" when the font has none of it. */
function extraOf(font: Font, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}\\s[^>]*val="([^"]*)"`).exec(font.otherXml ?? "")?.[1] ?? "";
}

function withExtra(font: Font, name: string, value: string): Font {
  const { otherXml, ...kept } = font;
  const rest = (otherXml ?? "").replace(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?/>`, "g"), "");
  const xml = value === "" ? rest : `${rest}<${name} val="${value}"/>`;
  return xml === "" ? kept : { ...kept, otherXml: xml };
}

const fontProperty = <V>(
  pick: (font: Font) => V,
  parse: (value: unknown) => V,
  put: (font: Font, value: V) => Font,
): Property<AreasTarget> =>
  styleProperty(
    (style) => pick(style.font),
    parse,
    (style, value) => ({ ...style, font: put(style.font, value) }),
  );

/** Underlines beyond the plain one, in the file's words (ECMA-376 Part 1, 18.18.82). */
const underlines: Readonly<Record<string, string>> = {
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

function requireSize(value: unknown): number {
  const size = requireNumber(value);
  if (size < 1 || size > 409) throw new HostError("InvalidArgument");
  return size;
}

function requireName(value: unknown): string {
  const name = requireText(value);
  if (name === "" || name.length > 31) throw new HostError("InvalidArgument");
  return name;
}

const raised = (word: "superscript" | "subscript"): Property<AreasTarget> =>
  fontProperty(
    (font) => extraOf(font, "vertAlign") === word,
    requireBoolean,
    (font, isOn) => {
      if (isOn) return withExtra(font, "vertAlign", word);
      return extraOf(font, "vertAlign") === word ? withExtra(font, "vertAlign", "") : font;
    },
  );

/** Excel.RangeFont. */
export const fontFace: Face<AreasTarget> = {
  className: "RangeFont",
  properties: {
    Name: fontProperty(
      (font) => font.name,
      requireName,
      (font, name) => ({ ...font, name }),
    ),
    Size: fontProperty(
      (font) => font.size,
      requireSize,
      (font, size) => ({ ...font, size }),
    ),
    Bold: fontProperty(
      (font) => font.bold,
      requireBoolean,
      (font, bold) => ({ ...font, bold }),
    ),
    Italic: fontProperty(
      (font) => font.italic,
      requireBoolean,
      (font, italic) => ({ ...font, italic }),
    ),
    Strikethrough: fontProperty(
      (font) => font.strike,
      requireBoolean,
      (font, strike) => ({ ...font, strike }),
    ),
    Color: fontProperty(
      (font) => font.color ?? "#000000",
      requireColor,
      (font, color) => ({ ...font, color }),
    ),
    Underline: fontProperty(
      (font) => (font.underline ? wordOf(underlines, extraOf(font, "u") || "Single") : "None"),
      (value) => {
        if (value !== "None" && value !== "Single") requireWord(underlines, value);
        return requireText(value);
      },
      (font, value) => ({
        ...withExtra(font, "u", underlines[value] ?? ""),
        underline: value !== "None",
      }),
    ),
    Superscript: raised("superscript"),
    Subscript: raised("subscript"),
    TintAndShade: tintProperty((target, tint) =>
      changeStyle(target, (style) => ({
        ...style,
        font: { ...style.font, color: tintColor(style.font.color ?? "#000000", tint) },
      })),
    ),
  },
};
