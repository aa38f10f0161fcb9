import type { BorderSide } from "./border-side";
import { readColor } from "./colors";
import type { DifferentialFormat } from "./differential-format-data";
import {
  attributesOf,
  childElements,
  childNamed,
  outerXml,
  rootElement,
  type XmlElement,
} from "../xml/xml-element";

function isOn(element: XmlElement): boolean {
  const { val } = attributesOf(element);
  return val !== "0" && val !== "false";
}

function readFont(font: XmlElement | undefined, theme: readonly string[]): DifferentialFormat["font"] {
  if (font === undefined) return undefined;
  const bold = childNamed(font, "b");
  const italic = childNamed(font, "i");
  const underline = childNamed(font, "u");
  const strike = childNamed(font, "strike");
  const color = readColor(childNamed(font, "color"), theme);
  return {
    ...(bold === undefined ? {} : { bold: isOn(bold) }),
    ...(italic === undefined ? {} : { italic: isOn(italic) }),
    ...(underline === undefined ? {} : { underline: attributesOf(underline).val ?? "single" }),
    ...(strike === undefined ? {} : { strike: isOn(strike) }),
    ...(color === undefined ? {} : { color }),
  };
}

function readBorder(border: XmlElement | undefined, theme: readonly string[]): DifferentialFormat["border"] {
  if (border === undefined) return undefined;
  const side = (name: string): BorderSide | undefined => {
    const element = childNamed(border, name);
    const { style } = attributesOf(element);
    if (style === undefined || style === "none") return undefined;
    const color = readColor(childNamed(element, "color"), theme);
    return { style, ...(color === undefined ? {} : { color }) };
  };
  const sides = { left: side("left"), right: side("right"), top: side("top"), bottom: side("bottom") };
  return Object.fromEntries(Object.entries(sides).filter(([, one]) => one !== undefined));
}

/** Reads one dxf element, of styles.xml or of an x14 rule. */
export function readDifferentialFormat(dxf: XmlElement, theme: readonly string[]): DifferentialFormat {
  const { formatCode } = attributesOf(childNamed(dxf, "numFmt"));
  const pattern = childNamed(childNamed(dxf, "fill"), "patternFill");
  const { patternType = "solid" } = attributesOf(pattern);
  // Unlike in cell formats, the colour of a solid fill is its background colour.
  const color = readColor(
    childNamed(pattern, "bgColor") ?? (patternType === "solid" ? childNamed(pattern, "fgColor") : undefined),
    theme,
  );
  const font = readFont(childNamed(dxf, "font"), theme);
  const border = readBorder(childNamed(dxf, "border"), theme);
  return {
    ...(formatCode === undefined ? {} : { numberFormat: formatCode }),
    ...(font === undefined ? {} : { font }),
    ...(color === undefined ? {} : { fill: { color } }),
    ...(border === undefined ? {} : { border }),
    xml: outerXml(dxf),
  };
}

/** Differential formats of styles.xml in the order rules, tables and filters number them. */
export function readDifferentialFormats(stylesXml: string, theme: readonly string[]): DifferentialFormat[] {
  const section = childNamed(rootElement(stylesXml), "dxfs");
  return childElements(section).map((dxf) => readDifferentialFormat(dxf, theme));
}
