import type { CustomXmlPartData } from "./document-data";
import { optionalPartTree, relatedParts } from "../package/optional-part";
import { partText } from "../package/package-parts";
import type { PackageWriter } from "../package/package-writer";
import { formatXmlPart, xmlNode } from "../xml/xml-tree";

/** Custom XML data storage (ECMA-376 Part 1, 22.5). */
const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Id of a part whose file gives it none: it is only for this session and never written. */
const idWithoutProperties = (position: number): string =>
  `{00000000-0000-0000-0000-${position.toString(16).toUpperCase().padStart(12, "0")}}`;

/** Custom XML parts of the workbook. */
export function readCustomXmlParts(
  parts: ReadonlyMap<string, Uint8Array>,
  workbookPart: string,
): CustomXmlPartData[] {
  return relatedParts(parts, workbookPart, "customXml").map((partName, position) => {
    const properties = optionalPartTree(parts, relatedParts(parts, partName, "customXmlProps")[0]);
    const id = Object.entries(properties?.attributes ?? {}).find(([name]) => /(^|:)itemID$/.test(name))?.[1];
    const bytes = parts.get(partName);
    return {
      id: (id ?? idWithoutProperties(position + 1)).toUpperCase(),
      xml: bytes === undefined ? "" : partText(bytes).replace(/^\ufeff/, ""),
      partName,
    };
  });
}

/** Writes new and changed custom XML parts and takes away deleted ones. */
export function writeCustomXmlParts(
  out: PackageWriter,
  workbookPart: string,
  now: readonly CustomXmlPartData[],
  before: readonly CustomXmlPartData[],
): void {
  for (const old of before) {
    const kept = now.find((part) => part.partName === old.partName);
    if (kept === undefined) out.detachPart(workbookPart, old.partName ?? "");
    else if (kept.xml !== old.xml) out.setText(old.partName ?? "", kept.xml);
  }
  for (const { id, xml, partName } of now) {
    if (partName !== undefined) continue;
    const name = out.freshPartName("customXml/item");
    const number = /(\d+)\.xml$/.exec(name)?.[1] ?? "";
    out.attachPart({
      owner: workbookPart,
      name,
      type: "customXml",
      contentType: "application/xml",
      content: xml,
    });
    out.attachPart({
      owner: name,
      name: `customXml/itemProps${number}.xml`,
      type: "customXmlProps",
      contentType: PROPERTIES_TYPE,
      content: formatXmlPart(
        xmlNode("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": NAMESPACE }, [xmlNode("ds:schemaRefs")]),
      ),
    });
  }
}
