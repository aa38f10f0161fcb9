import { attributesOf, childElements, childNamed, rootElement, type XmlElement } from "../xml/xml-element";

/** The 64 colours of the indexed palette (ECMA-376 Part 1, 18.8.27), six hexadecimal digits each. */
const INDEXED = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
).match(/.{6}/g) as readonly string[];

/** Theme colours in the order cell formats number them: light 1, dark 1, light 2, dark 2, accents, links. */
export function readThemeColors(themeXml: string): string[] {
  const scheme = childNamed(childNamed(rootElement(themeXml), "themeElements"), "clrScheme");
  const colors = childElements(scheme).map((entry) => {
    const attributes = attributesOf(childElements(entry)[0]);
    return (attributes.lastClr ?? attributes.val ?? "000000").toUpperCase();
  });
  // The theme part lists dark before light; cell formats count light first.
  const [dark1 = "000000", light1 = "FFFFFF", dark2 = "44546A", light2 = "E7E6E6", ...rest] = colors;
  return [light1, dark1, light2, dark2, ...rest];
}

function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  // On lightness alone the HSL formula of 18.8.19 comes to mixing with black or white.
  const mixed = [red, green, blue].map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return mixed.map((part) => Math.round(part).toString(16).padStart(2, "0").toUpperCase()).join("");
}

/** Colour of an element with rgb, theme or indexed attribute as "#RRGGBB"; undefined for automatic. */
export function readColor(
  element: XmlElement | undefined,
  themeColors: readonly string[],
): string | undefined {
  if (element === undefined) return undefined;
  const { rgb, theme, indexed, tint } = attributesOf(element);
  const base =
    rgb !== undefined
      ? rgb.slice(-6).toUpperCase()
      : theme !== undefined
        ? themeColors[Number(theme)]
        : indexed !== undefined
          ? INDEXED[Number(indexed)]
          : undefined;
  return base === undefined ? undefined : `#${tinted(base, Number(tint ?? 0))}`;
}

/**
 * Attribute for a "#RRGGBB" colour.
 * @example colorAttribute("#ff0000") // => 'rgb="FFFF0000"'
 */
export function colorAttribute(color: string): string {
  return `rgb="FF${color.replace("#", "").slice(-6).toUpperCase()}"`;
}
