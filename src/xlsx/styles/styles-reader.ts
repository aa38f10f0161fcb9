import { readColor } from "./colors";
import { BUILT_IN_NUMBER_FORMATS } from "./number-formats";
import type { BorderSide, CellStyleData, StyleData, StylePart } from "../workbook-data";
import {
  attributesOf,
  childElements,
  childNamed,
  outerXml,
  rootElement,
  type XmlElement,
} from "../xml/xml-element";

const SIDES = ["left", "right", "top", "bottom"] as const;

function isOn(element: XmlElement | undefined): boolean {
  if (element === undefined) return false;
  const { val } = attributesOf(element);
  return val !== "0" && val !== "false" && val !== "none";
}

function readFont(font: XmlElement | undefined, theme: readonly string[]): StyleData["font"] {
  const children = childElements(font);
  const child = (name: string) => children.find((element) => element.name === name);
  const underline = child("u");
  const keepsUnderline = underline !== undefined && (attributesOf(underline).val ?? "single") !== "single";
  // The scheme is left out: it would override the name of a font derived from this one.
  const modelled = new Set([
    "name",
    "sz",
    "b",
    "i",
    "strike",
    "color",
    "scheme",
    ...(keepsUnderline ? [] : ["u"]),
  ]);
  const otherXml = children
    .filter((element) => !modelled.has(element.name))
    .map(outerXml)
    .join("");
  const color = readColor(child("color"), theme);
  return {
    name: attributesOf(child("name")).val ?? "Calibri",
    size: Number(attributesOf(child("sz")).val ?? 11),
    bold: isOn(child("b")),
    italic: isOn(child("i")),
    underline: isOn(underline),
    strike: isOn(child("strike")),
    ...(color === undefined ? {} : { color }),
    ...(otherXml === "" ? {} : { otherXml }),
  };
}

function readFill(fill: XmlElement | undefined, theme: readonly string[]): StyleData["fill"] {
  const pattern = childElements(fill)[0];
  const type = attributesOf(pattern).patternType;
  if (fill === undefined || pattern === undefined) return {};
  if (pattern.name === "patternFill" && (type === undefined || type === "none")) return {};
  if (type !== "solid") return { patternXml: outerXml(fill) };
  const color = readColor(childNamed(pattern, "fgColor"), theme);
  return color === undefined ? {} : { color };
}

function readBorder(border: XmlElement | undefined, theme: readonly string[]): StyleData["border"] {
  const result: StyleData["border"] = {};
  let otherXml = "";
  const { diagonalUp, diagonalDown } = attributesOf(border);
  const isSet = (flag: string | undefined): boolean => flag === "1" || flag === "true";
  for (const child of childElements(border)) {
    const side = SIDES.find((name) => name === child.name);
    const diagonalStyle = child.name === "diagonal" ? attributesOf(child).style : undefined;
    if (diagonalStyle !== undefined && diagonalStyle !== "none") {
      const color = readColor(childElements(child)[0], theme);
      result.diagonal = {
        style: diagonalStyle,
        ...(color === undefined ? {} : { color }),
        down: isSet(diagonalDown),
        up: isSet(diagonalUp),
      };
      continue;
    }
    if (side === undefined) {
      if (child.tagEnd !== child.end) otherXml += outerXml(child);
      continue;
    }
    const { style } = attributesOf(child);
    if (style === undefined || style === "none") continue;
    const color = readColor(childElements(child)[0], theme);
    result[side] = { style, ...(color === undefined ? {} : { color }) } satisfies BorderSide;
  }
  if (otherXml !== "") result.otherXml = otherXml;
  return result;
}

function readAlignment(element: XmlElement | undefined): StyleData["alignment"] {
  const { horizontal, vertical, wrapText, indent, ...others } = attributesOf(element);
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrapText === "1" || wrapText === "true" ? { wrap: true } : {}),
    ...(indent === undefined ? {} : { indent: Number(indent) }),
    ...(Object.keys(others).length === 0 ? {} : { otherAttributes: others }),
  };
}

const applyAttributes: Readonly<Record<StylePart, string>> = {
  numberFormat: "applyNumberFormat",
  font: "applyFont",
  fill: "applyFill",
  border: "applyBorder",
  alignment: "applyAlignment",
  protection: "applyProtection",
};
export const styleParts = Object.keys(applyAttributes) as readonly StylePart[];

/** Parts of a named style's format; absent when it has them all, as it does by default. */
function readParts(element: XmlElement): { readonly parts?: readonly StylePart[] } {
  const attributes = attributesOf(element);
  const parts = styleParts.filter((part) => !/^(?:0|false)$/.test(attributes[applyAttributes[part]] ?? "1"));
  return parts.length === styleParts.length ? {} : { parts };
}

/** Formats of styles.xml: those that cells number, and the named styles they are based on. */
interface StylesReading {
  readonly styles: StyleData[];
  readonly cellStyles: CellStyleData[];
}

/** Cell formats of styles.xml in the order cells number them, and its named styles. Throws XlsxError when the XML is broken. */
export function readStyles(xml: string, themeColors: readonly string[]): StylesReading {
  const root = rootElement(xml);
  const sections = new Map(childElements(root).map((element) => [element.name, childElements(element)]));
  const formats = new Map<string, string>();
  for (const format of sections.get("numFmts") ?? []) {
    const { numFmtId = "", formatCode = "" } = attributesOf(format);
    formats.set(numFmtId, formatCode);
  }
  const fonts = (sections.get("fonts") ?? []).map((font) => readFont(font, themeColors));
  const fills = (sections.get("fills") ?? []).map((fill) => readFill(fill, themeColors));
  const borders = (sections.get("borders") ?? []).map((border) => readBorder(border, themeColors));
  const readFormat = (element: XmlElement): StyleData => {
    const attributes = attributesOf(element);
    const number = attributes.numFmtId ?? "0";
    const protection = attributesOf(childNamed(element, "protection"));
    return {
      numberFormat: formats.get(number) ?? BUILT_IN_NUMBER_FORMATS[Number(number)] ?? "General",
      font: { ...(fonts[Number(attributes.fontId ?? 0)] ?? readFont(undefined, themeColors)) },
      fill: { ...fills[Number(attributes.fillId ?? 0)] },
      border: { ...borders[Number(attributes.borderId ?? 0)] },
      alignment: readAlignment(childNamed(element, "alignment")),
      locked: protection.locked !== "0" && protection.locked !== "false",
      cellStyle: Number(attributes.xfId ?? 0),
      ...(protection.hidden === "1" || protection.hidden === "true" ? { hiddenFormula: true } : {}),
      ...(attributes.quotePrefix === "1" || attributes.quotePrefix === "true" ? { quotePrefix: true } : {}),
    };
  };
  const named = new Map(
    (sections.get("cellStyles") ?? []).map((element) => {
      const { xfId = "0", name = "", builtinId } = attributesOf(element);
      return [Number(xfId), { name, ...(builtinId === undefined ? {} : { builtInId: Number(builtinId) }) }];
    }),
  );
  return {
    styles: (sections.get("cellXfs") ?? []).map(readFormat),
    cellStyles: (sections.get("cellStyleXfs") ?? []).map((element, index) => ({
      ...(named.get(index) ?? { name: "" }),
      style: { ...readFormat(element), cellStyle: index },
      ...readParts(element),
    })),
  };
}
