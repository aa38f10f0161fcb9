import { childElements, innerXml, nextElement, rootElement, type XmlElement } from "./xml-element";
import { decodeCellText } from "./xml-text";

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

/** Entries of sharedStrings.xml in order. Throws XlsxError when the XML is broken. */
export function readSharedStrings(xml: string): SharedString[] {
  const strings: SharedString[] = [];
  const root = rootElement(xml);
  let at = root.innerStart;
  for (;;) {
    const item = nextElement(xml, at, root.innerEnd);
    if (item === undefined) return strings;
    if (item.name === "si") strings.push(readStringItem(item));
    at = item.end;
  }
}
