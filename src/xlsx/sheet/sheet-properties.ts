import { readRelationships } from "../package/package-parts";
import type { PackageWriter } from "../package/package-writer";
import type { SheetPropertyData } from "./sheet-objects-data";
import { attributesOf, childElements, rootElement, writeAttributes } from "../xml/xml-element";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** UTF-16 text without a byte order mark, as Excel keeps the value of a sheet's property. */
function encodeUtf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(view.buffer);
}

/** Properties of a sheet from its customProperties element and the parts that names (ECMA-376 Part 1, 18.3.1.21). */
export function readSheetProperties(
  parts: ReadonlyMap<string, Uint8Array>,
  sheetPart: string,
  elementXml: string | undefined,
): SheetPropertyData[] {
  if (elementXml === undefined) return [];
  const relations = readRelationships(parts, sheetPart);
  return childElements(rootElement(elementXml)).map((element) => {
    const { name = "", ...others } = attributesOf(element);
    const id = Object.entries(others).find(([key]) => key.endsWith(":id"))?.[1];
    const target = relations.find((relation) => relation.id === id)?.target ?? "";
    return { key: name, value: new TextDecoder("utf-16le").decode(parts.get(target) ?? new Uint8Array()) };
  });
}

/** Writes the properties of a sheet anew; returns the customProperties element, "" for none. */
export function writeSheetProperties(
  out: PackageWriter,
  sheetPart: string,
  properties: readonly SheetPropertyData[],
): string {
  for (let old = out.partOfKind(sheetPart, "customProperty"); old !== undefined;) {
    out.detachPart(sheetPart, old);
    old = out.partOfKind(sheetPart, "customProperty");
  }
  const elements = properties.map(({ key, value }) => {
    const id = out.attachPart({
      owner: sheetPart,
      name: out.freshPartName("xl/customProperty", ".bin"),
      type: "customProperty",
      contentType: CONTENT_TYPE,
      content: encodeUtf16(value),
    });
    // The prefix is declared on the element itself: the root may use another one.
    return `<customPr${writeAttributes({ name: key, "xmlns:r": RELATIONSHIPS, "r:id": id })}/>`;
  });
  return elements.length === 0 ? "" : `<customProperties>${elements.join("")}</customProperties>`;
}
