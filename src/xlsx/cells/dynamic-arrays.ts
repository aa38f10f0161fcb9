import { attributesOf, childElements, childNamed, rootElement } from "../xml/xml-element";

const TYPE = "XLDAPR";
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE_XML =
  `<metadataType name="${TYPE}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const PROPERTIES_XML =
  '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/>' +
  "</ext></extLst></bk>";

/**
 * The values of a cell's cm attribute that make its array formula one that spills, by the text of the metadata part.
 *
 * **Source**: ECMA-376 Part 1, 18.9 (metadata); MS-XLSX 2.3.13 (dynamic arrays).
 * @example readDynamicMetadata("<metadata/>").size // => 0
 */
export function readDynamicMetadata(xml: string): ReadonlySet<string> {
  const root = rootElement(xml);
  const types = childElements(childNamed(root, "metadataTypes")).map((type) => attributesOf(type).name);
  const found = new Set<string>();
  childElements(childNamed(root, "cellMetadata")).forEach((block, position) => {
    const records = childElements(block).map((record) => types[Number(attributesOf(record).t) - 1]);
    // One of the type is enough: Excel writes no other kind of dynamic property.
    if (records.includes(TYPE)) found.add(String(position + 1));
  });
  return found;
}

/** Adds one child to an element of the metadata part, which is made when it is not there; `place` comes before it. */
function withChild(
  xml: string,
  name: string,
  attributes: string,
  child: string,
  before: readonly string[],
): string {
  const root = rootElement(xml);
  const element = childNamed(root, name);
  if (element !== undefined && element.end > element.tagEnd) {
    const count = childElements(element).length + 1;
    const tag = xml.slice(element.start, element.tagEnd).replace(/\scount\s*=\s*["']\d+["']/, "");
    const counted = tag.replace(/>$/, ` count="${count}">`);
    return (
      xml.slice(0, element.start) +
      counted +
      xml.slice(element.tagEnd, element.innerEnd) +
      child +
      xml.slice(element.innerEnd)
    );
  }
  const made = `<${name}${attributes} count="1">${child}</${name}>`;
  const next = childElements(root).find((one) => before.includes(one.name));
  const at = next?.start ?? root.innerEnd;
  return xml.slice(0, at) + made + xml.slice(at);
}

/** The metadata part with the entry that array formulas that spill refer to, and the value of cm that refers to it. */
export function withDynamicMetadata(xml: string | undefined): {
  readonly xml: string;
  readonly reference: string;
} {
  const before = xml ?? `<metadata xmlns="${NAMESPACE}"></metadata>`;
  const known = [...readDynamicMetadata(before)][0];
  if (known !== undefined) return { xml: before, reference: known };
  const root = rootElement(before);
  const type = childElements(childNamed(root, "metadataTypes")).length + 1;
  const reference = childElements(childNamed(root, "cellMetadata")).length + 1;
  const later = ["mdxMetadata", "futureMetadata", "cellMetadata", "valueMetadata", "extLst"];
  let made = withChild(before, "metadataTypes", "", TYPE_XML, ["metadataStrings", ...later]);
  const future = `<futureMetadata name="${TYPE}" count="1">${PROPERTIES_XML}</futureMetadata>`;
  const next = childElements(rootElement(made)).find(({ name }) => later.slice(2).includes(name));
  const at = next?.start ?? rootElement(made).innerEnd;
  made = made.slice(0, at) + future + made.slice(at);
  made = withChild(made, "cellMetadata", "", `<bk><rc t="${type}" v="0"/></bk>`, ["valueMetadata", "extLst"]);
  return { xml: made, reference: String(reference) };
}
