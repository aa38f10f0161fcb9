import type { CustomPropertyData, DocumentPropertiesData } from "./document-data";
import { emptyDocument } from "./document-data";
import { optionalPartTree, relatedParts } from "../package/optional-part";
import type { PackageWriter } from "../package/package-writer";
import {
  elementAt,
  elementsOf,
  formatXmlPart,
  parseXml,
  putElement,
  removeElements,
  textOf,
  xmlNode,
} from "../xml/xml-tree";
import type { XmlNode } from "../xml/xml-tree";

type PropertyName = keyof DocumentPropertiesData;
type Parts = ReadonlyMap<string, Uint8Array>;

/** The three parts of document properties (ECMA-376 Part 1, 22.2 and 22.3; Part 2, 11). */
const CORE = {
  kind: "core-properties",
  type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  name: "docProps/core.xml",
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
  empty:
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>',
};
const APPLICATION = {
  kind: "extended-properties",
  type: "extended-properties",
  name: "docProps/app.xml",
  contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  empty:
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ' +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"/>',
};
const CUSTOM = {
  kind: "custom-properties",
  type: "custom-properties",
  name: "docProps/custom.xml",
  contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  empty:
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"/>',
};
const CORE_ELEMENTS: Readonly<Partial<Record<PropertyName, string>>> = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  category: "cp:category",
  lastAuthor: "cp:lastModifiedBy",
  creationDate: "dcterms:created",
  revisionNumber: "cp:revision",
};
const APPLICATION_ELEMENTS: Readonly<Partial<Record<PropertyName, string>>> = {
  manager: "Manager",
  company: "Company",
};
/** Format identifier every custom property bears ([MS-OLEPS] 2.25.2). */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const VARIANTS: Readonly<Record<Exclude<CustomPropertyData["kind"], "other">, string>> = {
  string: "vt:lpwstr",
  number: "vt:i4",
  float: "vt:r8",
  boolean: "vt:bool",
  date: "vt:filetime",
};
const KINDS: Readonly<Record<string, CustomPropertyData["kind"]>> = {
  lpwstr: "string",
  lpstr: "string",
  bstr: "string",
  i1: "number",
  i2: "number",
  i4: "number",
  int: "number",
  uint: "number",
  ui4: "number",
  r4: "float",
  r8: "float",
  decimal: "float",
  bool: "boolean",
  filetime: "date",
  date: "date",
};

const localOf = (qualified: string): string => qualified.slice(qualified.indexOf(":") + 1);

function treeOf(parts: Parts, kind: string): XmlNode | undefined {
  return optionalPartTree(parts, relatedParts(parts, "", kind)[0]);
}

/** Built-in properties of a package. */
export function readDocumentProperties(parts: Parts): DocumentPropertiesData {
  const { properties } = emptyDocument();
  const groups = [
    [treeOf(parts, CORE.kind), CORE_ELEMENTS],
    [treeOf(parts, APPLICATION.kind), APPLICATION_ELEMENTS],
  ] as const;
  for (const [tree, elements] of groups) {
    for (const [property, element] of Object.entries(elements))
      properties[property as PropertyName] = textOf(elementAt(tree, localOf(element)));
  }
  return properties;
}

function readCustomProperty(node: XmlNode): CustomPropertyData {
  const variant = elementsOf(node)[0];
  const kind = KINDS[localOf(variant?.name ?? "")] ?? "other";
  const text = textOf(variant);
  const value =
    kind === "number" || kind === "float"
      ? Number(text)
      : kind === "boolean"
        ? text === "1" || text === "true"
        : text;
  return { key: node.attributes.name ?? "", kind, value };
}

/** Custom properties of a package. */
export function readCustomProperties(parts: Parts): CustomPropertyData[] {
  return elementsOf(treeOf(parts, CUSTOM.kind), "property").map(readCustomProperty);
}

function editPart(out: PackageWriter, part: typeof CORE, edit: (tree: XmlNode) => void): void {
  const name = out.partOfKind("", part.kind);
  const tree = out.tree(name) ?? parseXml(part.empty);
  edit(tree);
  if (name !== undefined) out.setText(name, formatXmlPart(tree));
  else out.attachPart({ ...part, owner: "", content: formatXmlPart(tree) });
}

function putProperties(
  out: PackageWriter,
  part: typeof CORE,
  elements: Readonly<Partial<Record<PropertyName, string>>>,
  now: DocumentPropertiesData,
  before: DocumentPropertiesData,
): void {
  const changed = Object.entries(elements).filter(
    ([property]) => now[property as PropertyName] !== before[property as PropertyName],
  );
  if (changed.length === 0) return;
  editPart(out, part, (tree) => {
    for (const [property, element] of changed) {
      const text = now[property as PropertyName];
      const attributes = property === "creationDate" ? { "xsi:type": "dcterms:W3CDTF" } : {};
      if (text === "") removeElements(tree, localOf(element));
      else putElement(tree, xmlNode(element, attributes, [text]));
    }
  });
}

/** Writes the built-in properties that differ from those read. */
export function writeDocumentProperties(
  out: PackageWriter,
  now: DocumentPropertiesData,
  before: DocumentPropertiesData,
): void {
  putProperties(out, CORE, CORE_ELEMENTS, now, before);
  putProperties(out, APPLICATION, APPLICATION_ELEMENTS, now, before);
}

function variantNode({ kind, value }: CustomPropertyData): XmlNode | undefined {
  if (kind === "other") return undefined;
  return xmlNode(VARIANTS[kind], {}, [kind === "boolean" ? String(value === true) : String(value)]);
}

/** Writes the custom properties when they differ from those read; one whose kind we do not read stays as it is. */
export function writeCustomProperties(
  out: PackageWriter,
  now: readonly CustomPropertyData[],
  before: readonly CustomPropertyData[],
): void {
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  editPart(out, CUSTOM, (tree) => {
    const known = new Map(elementsOf(tree, "property").map((node) => [node.attributes.name ?? "", node]));
    // Numbers 0 and 1 are reserved ([MS-OLEPS] 2.18.2).
    let number = Math.max(1, ...[...known.values()].map((node) => Number(node.attributes.pid) || 1));
    tree.children = now.map((property) => {
      const node = known.get(property.key);
      const unchanged = node && JSON.stringify(readCustomProperty(node)) === JSON.stringify(property);
      if (node && unchanged) return node;
      number += node ? 0 : 1;
      const attributes = node?.attributes ?? { fmtid: FORMAT_ID, pid: number, name: property.key };
      return xmlNode("property", attributes, [variantNode(property)]);
    });
  });
}
