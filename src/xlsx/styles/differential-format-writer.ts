import type { BorderSide } from "./border-side";
import { colorAttribute } from "./colors";
import type { DifferentialFormat } from "./differential-format-data";
import {
  childElements,
  childNamed,
  innerXml,
  outerXml,
  rootElement,
  withAttributes,
} from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";

function fontXml(font: DifferentialFormat["font"]): string {
  if (font === undefined) return "";
  const flag = (name: string, value: boolean | undefined) =>
    value === undefined ? "" : value ? `<${name}/>` : `<${name} val="0"/>`;
  const underline =
    font.underline === undefined
      ? ""
      : font.underline === "single"
        ? "<u/>"
        : `<u val="${escapeXml(font.underline)}"/>`;
  const color = font.color === undefined ? "" : `<color ${colorAttribute(font.color)}/>`;
  const content = `${flag("b", font.bold)}${flag("i", font.italic)}${flag("strike", font.strike)}${underline}${color}`;
  return content === "" ? "" : `<font>${content}</font>`;
}

function borderXml(border: DifferentialFormat["border"]): string {
  if (border === undefined) return "";
  const sideXml = (name: string, side: BorderSide | undefined) => {
    if (side === undefined) return "";
    const color = side.color === undefined ? '<color auto="1"/>' : `<color ${colorAttribute(side.color)}/>`;
    return `<${name} style="${escapeXml(side.style)}">${color}</${name}>`;
  };
  const content =
    sideXml("left", border.left) +
    sideXml("right", border.right) +
    sideXml("top", border.top) +
    sideXml("bottom", border.bottom);
  return content === "" ? "" : `<border>${content}</border>`;
}

function fillXml(fill: DifferentialFormat["fill"]): string {
  if (fill?.color === undefined) return "";
  return `<fill><patternFill patternType="solid"><bgColor ${colorAttribute(fill.color)}/></patternFill></fill>`;
}

/**
 * A dxf element; a format that was read and not changed keeps its text. Custom number formats carry the id they are given.
 * @example differentialFormatXml({ font: { bold: true } }, 200) // => "<dxf><font><b/></font></dxf>"
 */
export function differentialFormatXml(format: DifferentialFormat, numberFormatId: number): string {
  if (format.xml !== undefined) return format.xml;
  const number =
    format.numberFormat === undefined
      ? ""
      : `<numFmt numFmtId="${numberFormatId}" formatCode="${escapeXml(format.numberFormat)}"/>`;
  return `<dxf>${fontXml(format.font)}${number}${fillXml(format.fill)}${borderXml(format.border)}</dxf>`;
}

// Ids of number formats in dxf elements are local to them; Excel itself numbers them from the custom range.
const FIRST_NUMBER_FORMAT_ID = 200;

/** The differential formats of styles.xml while a workbook is written: looked up, and appended when new. */
export class DifferentialFormatTable {
  readonly #positions = new Map<string, number>();
  readonly #numberFormatIds = new Map<string, number>();
  readonly #added: string[] = [];
  #count = 0;

  constructor(stylesXml: string | undefined) {
    const section = stylesXml === undefined ? undefined : childNamed(rootElement(stylesXml), "dxfs");
    for (const dxf of childElements(section)) {
      const xml = outerXml(dxf);
      if (!this.#positions.has(xml)) this.#positions.set(xml, this.#count);
      this.#count++;
    }
  }

  indexOf(format: DifferentialFormat): number {
    const xml = differentialFormatXml(format, this.#numberFormatId(format.numberFormat));
    const known = this.#positions.get(xml);
    if (known !== undefined) return known;
    this.#positions.set(xml, this.#count);
    this.#added.push(xml);
    return this.#count++;
  }

  #numberFormatId(code: string | undefined): number {
    if (code === undefined) return 0;
    const known = this.#numberFormatIds.get(code);
    if (known !== undefined) return known;
    const id = FIRST_NUMBER_FORMAT_ID + this.#numberFormatIds.size;
    this.#numberFormatIds.set(code, id);
    return id;
  }

  get hasAdded(): boolean {
    return this.#added.length > 0;
  }

  /** styles.xml with the new formats appended. */
  appendTo(stylesXml: string): string {
    const root = rootElement(stylesXml);
    const section = childNamed(root, "dxfs");
    const added = this.#added.join("");
    if (section !== undefined) {
      const changed = withAttributes(outerXml(section), { count: this.#count }, innerXml(section) + added);
      return stylesXml.slice(0, section.start) + changed + stylesXml.slice(section.end);
    }
    const before = ["cellStyles", "cellXfs", "cellStyleXfs", "borders"]
      .map((name) => childNamed(root, name))
      .find((element) => element !== undefined);
    const at = before?.end ?? root.innerStart;
    return `${stylesXml.slice(0, at)}<dxfs count="${this.#count}">${added}</dxfs>${stylesXml.slice(at)}`;
  }
}
