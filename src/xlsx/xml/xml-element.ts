import { decodeXml, escapeXml } from "./xml-text";
import { XlsxError } from "../xlsx-error";

/** One element of an XML text by its place: offsets into the text it was found in. */
export interface XmlElement {
  readonly xml: string;
  /** Without namespace prefix. */
  readonly name: string;
  readonly qualifiedName: string;
  readonly start: number;
  readonly tagEnd: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** Offset just past the ">" that closes the tag opened at `open`; a ">" inside quotes does not count. Throws XlsxError. */
export function endOfTag(xml: string, open: number): number {
  let inQuote = 0;
  for (let at = open; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (inQuote === 0) {
      if (code === 62) return at + 1;
      if (code === 34 || code === 39) inQuote = code;
    } else if (code === inQuote) inQuote = 0;
  }
  throw new XlsxError("damaged", "tag not closed");
}

/**
 * Skips a comment, CDATA or processing instruction at `open`; returns `open` when it is an ordinary tag. A document
 * type is refused: no program writes one into a workbook, and entities declared there are a way to attack.
 */
export function skipNonElement(xml: string, open: number): number {
  const next = xml.charCodeAt(open + 1);
  if (next !== 33 && next !== 63) return open;
  const isComment = xml.startsWith("<!--", open);
  if (next === 33 && !isComment && !xml.startsWith("<![CDATA[", open))
    throw new XlsxError("damaged", "document type");
  const closing = isComment ? "-->" : next === 33 ? "]]>" : "?>";
  const end = xml.indexOf(closing, open);
  if (end < 0) throw new XlsxError("damaged", "markup not closed");
  return end + closing.length;
}

function nameEnd(xml: string, from: number): number {
  let at = from;
  while (at < xml.length) {
    const code = xml.charCodeAt(at);
    if (code <= 32 || code === 47 || code === 62) break;
    at++;
  }
  return at;
}

function matchingClose(xml: string, from: number, qualifiedName: string): number {
  // Row data is by far the largest element and never nests: find its end directly.
  if (qualifiedName.endsWith("sheetData")) return xml.indexOf(`</${qualifiedName}`, from);
  let depth = 1;
  let at = from;
  for (;;) {
    const open = xml.indexOf("<", at);
    if (open < 0) return -1;
    const skipped = skipNonElement(xml, open);
    if (skipped !== open) {
      at = skipped;
      continue;
    }
    const end = endOfTag(xml, open);
    if (xml.charCodeAt(open + 1) === 47) {
      depth--;
      if (depth === 0) return open;
    } else if (xml.charCodeAt(end - 2) !== 47) depth++;
    at = end;
  }
}

/** An element's start tag; `innerEnd` and `end` are -1 unless the tag closes itself. */
function startTag(xml: string, from: number, limit: number): XmlElement | undefined {
  let open = xml.indexOf("<", from);
  while (open >= 0 && open < limit) {
    const skipped = skipNonElement(xml, open);
    if (skipped === open) break;
    open = xml.indexOf("<", skipped);
  }
  if (open < 0 || open >= limit) return undefined;
  const nameStop = nameEnd(xml, open + 1);
  const qualifiedName = xml.slice(open + 1, nameStop);
  const name = qualifiedName.slice(qualifiedName.indexOf(":") + 1);
  const tagEnd = endOfTag(xml, open);
  const end = xml.charCodeAt(tagEnd - 2) === 47 ? tagEnd : -1;
  return { xml, name, qualifiedName, start: open, tagEnd, innerStart: tagEnd, innerEnd: end, end };
}

function closedElement(start: XmlElement): XmlElement {
  const { xml, name, qualifiedName, tagEnd } = start;
  if (start.end >= 0) return start;
  const close = matchingClose(xml, tagEnd, qualifiedName);
  if (close < 0) throw new XlsxError("damaged", `<${name}> not closed`);
  if (!xml.startsWith(qualifiedName, close + 2))
    throw new XlsxError("damaged", `<${name}> closed by another`);
  return { ...start, innerEnd: close, end: endOfTag(xml, close) };
}

/** The first element at or after `from` and before `limit`, or undefined. Throws XlsxError when it is not closed. */
export function nextElement(xml: string, from: number, limit: number): XmlElement | undefined {
  const start = startTag(xml, from, limit);
  return start === undefined ? undefined : closedElement(start);
}

/** The document element. Throws XlsxError when there is none. */
export function rootElement(xml: string): XmlElement {
  const start = startTag(xml, 0, xml.length);
  if (start === undefined) throw new XlsxError("damaged", "empty part");
  // The last closing tag of a document is its own: a part of many megabytes need not be walked to find it.
  const close = xml.lastIndexOf("</");
  const end = xml.lastIndexOf(">") + 1;
  const isClosedByLast =
    start.end < 0 &&
    close >= start.tagEnd &&
    xml.slice(close + 2, end - 1).trimEnd() === start.qualifiedName &&
    xml.slice(end).trim() === "";
  return isClosedByLast ? { ...start, innerEnd: close, end } : closedElement(start);
}

/** Child elements in document order. */
export function childElements(parent: XmlElement | undefined): XmlElement[] {
  const children: XmlElement[] = [];
  if (parent === undefined) return children;
  let at = parent.innerStart;
  for (;;) {
    const child = nextElement(parent.xml, at, parent.innerEnd);
    if (child === undefined) return children;
    children.push(child);
    at = child.end;
  }
}

/** First child of that local name. */
export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childElements(parent).find((child) => child.name === name);
}

/** The element as it stands in the file. */
export function outerXml(element: XmlElement): string {
  return element.xml.slice(element.start, element.end);
}

/** What stands between the element's tags. */
export function innerXml(element: XmlElement): string {
  return element.xml.slice(element.innerStart, element.innerEnd);
}

/** Attributes between two offsets of a start tag, by qualified name, decoded. */
export function readAttributes(xml: string, from: number, to: number): Record<string, string> {
  const attributes: Record<string, string> = {};
  let at = from;
  for (;;) {
    const equals = xml.indexOf("=", at);
    if (equals < 0 || equals >= to) return attributes;
    let quoteAt = equals + 1;
    while (quoteAt < to && xml.charCodeAt(quoteAt) <= 32) quoteAt++;
    const stop = xml.indexOf(xml[quoteAt] ?? '"', quoteAt + 1);
    if (stop < 0 || stop >= to) return attributes;
    let nameStart = at;
    while (xml.charCodeAt(nameStart) <= 32) nameStart++;
    let nameStop = equals;
    while (xml.charCodeAt(nameStop - 1) <= 32) nameStop--;
    attributes[xml.slice(nameStart, nameStop)] = decodeXml(xml.slice(quoteAt + 1, stop));
    at = stop + 1;
  }
}

/** Attributes of an element by qualified name, decoded. */
export function attributesOf(element: XmlElement | undefined): Record<string, string> {
  if (element === undefined) return {};
  return readAttributes(element.xml, element.start + 1 + element.qualifiedName.length, element.tagEnd - 1);
}

/**
 * Attributes as they stand in a start tag, a space before each; undefined ones are left out.
 * @example writeAttributes({ a: 1, b: undefined }) // => ' a="1"'
 */
export function writeAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${typeof value === "number" ? value : escapeXml(value)}"`;
  }
  return text;
}

/** The same element with some attributes set (undefined removes) and, if given, other content. */
export function withAttributes(
  elementXml: string,
  changes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const element = rootElement(elementXml);
  const inner = content ?? innerXml(element);
  const tag = element.qualifiedName;
  const start = `<${tag}${writeAttributes({ ...attributesOf(element), ...changes })}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${tag}>`;
}
