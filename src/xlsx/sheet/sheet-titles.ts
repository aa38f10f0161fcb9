import type { PackageWriter } from "../package/package-writer";
import type { WorkbookData } from "../workbook-data";
import { childElements, childNamed, innerXml, rootElement, type XmlElement } from "../xml/xml-element";
import { decodeXml } from "../xml/xml-text";

/** Titles in the TitlesOfParts element: names of sheets, then of ranges ("表 1!Print_Area"). */
function titlesIn(properties: XmlElement): string[] {
  const vector = childElements(childNamed(properties, "TitlesOfParts"))[0];
  return childElements(vector).map((title) => decodeXml(innerXml(title)));
}

/**
 * Takes the list of sheets and names out of the application properties when one of them is gone: a deleted or renamed
 * sheet, which may be named for a person, is not to live on there. The elements are optional and Excel writes them anew.
 *
 * **Source**: ECMA-376 Part 1, 22.2.2.28 (TitlesOfParts) and 22.2.2.8 (HeadingPairs).
 */
export function dropStaleTitles(out: PackageWriter, workbook: WorkbookData): void {
  const part = out.partOfKind("", "extended-properties");
  const xml = part === undefined ? undefined : out.text(part);
  if (part === undefined || xml === undefined) return;
  const known = new Set([...workbook.sheets, ...workbook.names].map(({ name }) => name));
  const root = rootElement(xml);
  const ownerOf = (title: string) => title.slice(0, Math.max(0, title.lastIndexOf("!"))) || title;
  const isKnown = (title: string) =>
    known.has(title) ||
    known.has(
      ownerOf(title)
        .replace(/^'(.*)'$/, "$1")
        .replace(/''/g, "'"),
    );
  if (titlesIn(root).every(isKnown)) return;
  let kept = xml;
  for (const element of childElements(root).reverse()) {
    if (element.name === "TitlesOfParts" || element.name === "HeadingPairs")
      kept = kept.slice(0, element.start) + kept.slice(element.end);
  }
  out.setText(part, kept);
}
