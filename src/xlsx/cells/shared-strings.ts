import { childElements, innerXml, nextElement, rootElement, type XmlElement } from "../xml/xml-element";
import { decodeCellText } from "../xml/xml-text";

/** One entry of the string table. */
export interface SharedString {
  readonly text: string;
  /** Content of the entry as XML when it holds more than one plain text. */
  readonly richText?: string;
}

/** Text and, if it has runs or phonetics, the XML of a string item (`si` or `is`). */
export function readStringItem(item: XmlElement): SharedString {
  let text = "";
  let isRich = false;
  for (const child of childElements(item)) {
    if (child.name === "t") text += decodeCellText(innerXml(child));
    else {
      isRich = true;
      if (child.name !== "r") continue;
      for (const part of childElements(child)) if (part.name === "t") text += decodeCellText(innerXml(part));
    }
  }
  return isRich ? { text, richText: innerXml(item) } : { text };
}

const PLAIN_START = "<si><t>";
const PLAIN_END = "</t></si>";

/**
 * The string table of a package as read: entries by index, each decoded when it is first asked for.
 *
 * **Errors**: XlsxError (damaged) from the constructor when the table's markup is broken.
 * **Source**: ECMA-376 Part 1, 18.4.9 (sst).
 * @example new SharedStrings("<sst><si><t>甲</t></si></sst>").at(0)?.text // => "甲"
 */
export class SharedStrings {
  /** Offsets into xml: entry n stands from starts[n] to ends[n]. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly decoded: (SharedString | undefined)[] = [];

  constructor(readonly xml: string) {
    const root = rootElement(xml);
    let at = root.innerStart;
    for (;;) {
      if (xml.startsWith(PLAIN_START, at)) {
        const close = xml.indexOf("<", at + PLAIN_START.length);
        if (close >= 0 && xml.startsWith(PLAIN_END, close)) {
          this.starts.push(at);
          at = close + PLAIN_END.length;
          this.ends.push(at);
          continue;
        }
      }
      const item = nextElement(xml, at, root.innerEnd);
      if (item === undefined) return;
      at = item.end;
      if (item.name !== "si") continue;
      this.starts.push(item.start);
      this.ends.push(item.end);
    }
  }

  get count(): number {
    return this.starts.length;
  }

  /** Where an entry stands in xml, its tags included. */
  place(index: number): { readonly start: number; readonly end: number } {
    return { start: this.starts[index] ?? 0, end: this.ends[index] ?? 0 };
  }

  at(index: number): SharedString | undefined {
    const known = this.decoded[index];
    if (known !== undefined) return known;
    const start = this.starts[index];
    const end = this.ends[index];
    if (start === undefined || end === undefined) return undefined;
    const item = this.decode(start, end);
    this.decoded[index] = item;
    return item;
  }

  private decode(start: number, end: number): SharedString {
    const { xml } = this;
    const textStart = start + PLAIN_START.length;
    const textEnd = end - PLAIN_END.length;
    if (textEnd >= textStart && xml.startsWith(PLAIN_START, start) && xml.startsWith(PLAIN_END, textEnd)) {
      const text = xml.slice(textStart, textEnd);
      if (!text.includes("<")) return { text: decodeCellText(text) };
    }
    const item = nextElement(xml, start, end);
    return item === undefined ? { text: "" } : readStringItem(item);
  }
}
