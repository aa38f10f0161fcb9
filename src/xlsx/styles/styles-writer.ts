import { colorAttribute } from "./colors";
import { BUILT_IN_NUMBER_FORMATS } from "./number-formats";
import { entryTexts, isEqualEntry, namedStyleTexts } from "./style-entries";
import { styleParts } from "./styles-reader";
import type { BorderSide, CellStyleData, StyleData } from "../workbook-data";
import {
  attributesOf,
  childElements,
  innerXml,
  outerXml,
  rootElement,
  withAttributes,
  writeAttributes,
} from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";

const SECTION_ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"];

/** Order of the children of a font element (18.8.22); Excel is strict about it. */
function fontXml(font: StyleData["font"]): string {
  const others = font.otherXml ?? "";
  const underline = font.underline && !/<(\w+:)?u[\s/>]/.test(others) ? "<u/>" : "";
  const color = font.color === undefined ? "" : `<color ${colorAttribute(font.color)}/>`;
  const flags = `${font.bold ? "<b/>" : ""}${font.italic ? "<i/>" : ""}${font.strike ? "<strike/>" : ""}`;
  return `<font>${flags}${underline}<sz val="${font.size}"/>${color}<name val="${escapeXml(font.name)}"/>${others}</font>`;
}

function fillXml(fill: StyleData["fill"]): string {
  if (fill.patternXml !== undefined) return fill.patternXml;
  if (fill.color === undefined) return '<fill><patternFill patternType="none"/></fill>';
  const color = `<fgColor ${colorAttribute(fill.color)}/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${color}</patternFill></fill>`;
}

function borderXml(border: StyleData["border"]): string {
  const lineXml = (name: string, side: BorderSide | undefined): string => {
    if (side === undefined) return `<${name}/>`;
    const color = side.color === undefined ? '<color auto="1"/>' : `<color ${colorAttribute(side.color)}/>`;
    return `<${name} style="${escapeXml(side.style)}">${color}</${name}>`;
  };
  const sides = (["left", "right", "top", "bottom"] as const).map((name) => lineXml(name, border[name]));
  const { diagonal } = border;
  const flags = `${diagonal?.up ? ' diagonalUp="1"' : ""}${diagonal?.down ? ' diagonalDown="1"' : ""}`;
  return `<border${flags}>${sides.join("")}${lineXml("diagonal", diagonal)}${border.otherXml ?? ""}</border>`;
}

/** Entries of one section of styles.xml: what is there, what is to be appended, and where each text stands. */
class StyleSection {
  private readonly positions = new Map<string, number>();
  private readonly appended: string[] = [];

  constructor(private count: number) {}

  positionOf(xml: string): number {
    const known = this.positions.get(xml);
    if (known !== undefined) return known;
    this.positions.set(xml, this.count);
    this.appended.push(xml);
    return this.count++;
  }

  get addedXml(): string {
    return this.appended.join("");
  }

  get total(): number {
    return this.count;
  }
}

function formatXml(
  style: StyleData,
  ids: { number: number; font: number; fill: number; border: number },
  named?: CellStyleData,
): string {
  const { horizontal, vertical, wrap, indent, otherAttributes } = style.alignment;
  const alignment = writeAttributes({
    horizontal,
    vertical,
    wrapText: wrap === true ? 1 : undefined,
    indent: indent === undefined || indent === 0 ? undefined : indent,
    ...otherAttributes,
  });
  const isProtectionSet = !style.locked || style.hiddenFormula === true;
  const protection = isProtectionSet
    ? `<protection${writeAttributes({ locked: style.locked ? 1 : 0, hidden: style.hiddenFormula === true ? 1 : undefined })}/>`
    : "";
  const attributes = writeAttributes({
    numFmtId: ids.number,
    fontId: ids.font,
    fillId: ids.fill,
    borderId: ids.border,
    xfId: named === undefined ? style.cellStyle : undefined,
    quotePrefix: style.quotePrefix === true ? 1 : undefined,
    ...(named === undefined
      ? {
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: alignment === "" ? undefined : 1,
          applyProtection: isProtectionSet ? 1 : undefined,
        }
      : leftOutParts(named)),
  });
  const content = `${alignment === "" ? "" : `<alignment${alignment}/>`}${protection}`;
  return content === "" ? `<xf${attributes}/>` : `<xf${attributes}>${content}</xf>`;
}

/** Number formats of a file: id by format code, new ones numbered from 176 as Chinese Excel does. */
function numberFormatIds(existing: ReadonlyMap<string, number>): (format: string) => number {
  const ids = new Map(existing);
  for (const [id, format] of Object.entries(BUILT_IN_NUMBER_FORMATS)) {
    if (Number(id) < 27 || (Number(id) > 36 && Number(id) < 50))
      if (!ids.has(format)) ids.set(format, Number(id));
  }
  let next = Math.max(175, ...existing.values()) + 1;
  return (format) => {
    const known = ids.get(format);
    if (known !== undefined) return known;
    ids.set(format, next);
    return next++;
  };
}

/** Attributes that say which parts a named style leaves alone. */
const leftOutParts = ({ parts }: CellStyleData): Record<string, number> =>
  Object.fromEntries(
    styleParts
      .filter((part) => parts?.includes(part) === false)
      .map((part) => [`apply${part.charAt(0).toUpperCase()}${part.slice(1)}`, 0]),
  );

/** Formats as styles.xml has them and as it shall. */
interface StyleTables {
  readonly styles: readonly StyleData[];
  readonly cellStyles?: readonly CellStyleData[];
}

/**
 * Whether styles.xml has to be written again.
 * @example hasNewStyles({ styles: [] }, { styles: [] }) // => false
 */
export function hasNewStyles(now: StyleTables, known: StyleTables): boolean {
  return (
    now.styles.length > known.styles.length ||
    now.styles.some((style, at) => !isEqualEntry(style, known.styles[at])) ||
    (now.cellStyles ?? []).some((style, at) => !isEqualEntry(style, known.cellStyles?.[at]))
  );
}

/** styles.xml with formats and named styles that are new or changed; everything else stays as it stands. */
export function appendStyles(stylesXml: string, now: StyleTables, known: StyleTables): string {
  const root = rootElement(stylesXml);
  const sections = new Map(childElements(root).map((element) => [element.name, element]));
  const countOf = (name: string) => childElements(sections.get(name)).length;
  const existingFormats = new Map<string, number>();
  for (const format of childElements(sections.get("numFmts"))) {
    const { formatCode = "", numFmtId = "0" } = attributesOf(format);
    existingFormats.set(formatCode, Number(numFmtId));
  }
  const numberIdOf = numberFormatIds(existingFormats);
  const numFmts = new StyleSection(countOf("numFmts"));
  const fonts = new StyleSection(countOf("fonts"));
  const fills = new StyleSection(countOf("fills"));
  const borders = new StyleSection(countOf("borders"));
  const idsOf = (style: StyleData): Parameters<typeof formatXml>[1] => {
    const number = numberIdOf(style.numberFormat);
    if (number >= 164 && !existingFormats.has(style.numberFormat)) {
      numFmts.positionOf(`<numFmt numFmtId="${number}" formatCode="${escapeXml(style.numberFormat)}"/>`);
    }
    return {
      number,
      font: fonts.positionOf(fontXml(style.font)),
      // No fill is always fill 0 (18.8.21).
      fill:
        style.fill.color === undefined && style.fill.patternXml === undefined
          ? 0
          : fills.positionOf(fillXml(style.fill)),
      border: borders.positionOf(borderXml(style.border)),
    };
  };
  const outerOf = (name: string): string[] => childElements(sections.get(name)).map(outerXml);
  const cellStyles = now.cellStyles ?? [];
  const formats = entryTexts(outerOf("cellXfs"), now.styles, known.styles, (style) =>
    formatXml(style, idsOf(style)),
  );
  const namedFormats = entryTexts(outerOf("cellStyleXfs"), cellStyles, known.cellStyles ?? [], (named) =>
    formatXml(named.style, idsOf(named.style), named),
  );
  const names = namedStyleTexts(
    childElements(sections.get("cellStyles")),
    cellStyles,
    known.cellStyles ?? [],
  );
  const appended: Record<string, StyleSection> = { numFmts, fonts, fills, borders };
  const rewritten: Record<string, readonly string[] | null> = {
    cellXfs: formats,
    cellStyleXfs: namedFormats,
    cellStyles: names,
  };
  // Some producers prefix every element: new entries must carry the same prefix.
  const prefix = root.qualifiedName.slice(0, root.qualifiedName.length - root.name.length);
  const withPrefix = (xml: string) =>
    prefix === "" ? xml : xml.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}`);
  const pieces: string[] = SECTION_ORDER.map((name) => {
    const section = sections.get(name);
    const entries = rewritten[name];
    const xml = entries ? entries.join("") : (appended[name]?.addedXml ?? "");
    const count = entries ? entries.length : (appended[name]?.total ?? 0);
    if (section === undefined)
      return xml === "" ? "" : withPrefix(`<${name} count="${count}">${xml}</${name}>`);
    const outer = section.xml.slice(section.start, section.end);
    if (entries) return withAttributes(outer, { count }, withPrefix(xml));
    return xml === "" ? outer : withAttributes(outer, { count }, innerXml(section) + withPrefix(xml));
  });
  for (const element of childElements(root)) {
    if (!SECTION_ORDER.includes(element.name)) pieces.push(stylesXml.slice(element.start, element.end));
  }
  return stylesXml.slice(0, root.innerStart) + pieces.join("") + stylesXml.slice(root.innerEnd);
}
