import { endOfTag, readAttributes, writeAttributes } from "./xml-element";
import { decodeXml } from "./xml-text";
import { XlsxError } from "../xlsx-error";

/** An element of a small part that is edited as a tree: drawings, charts, comments, properties, custom XML. */
export interface XmlNode {
  /** As it stands in the file, prefix included. */
  name: string;
  attributes: Record<string, string | undefined>;
  /** Elements, decoded text, and comments or instructions as they stand. */
  children: (XmlNode | string | XmlRaw)[];
}

/** A comment or processing instruction, kept as it stands. */
export interface XmlRaw {
  readonly raw: string;
}

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<|[^<]+/y;
const NAME = /^[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*)?$/u;
const ATTRIBUTES = /^(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*$/;

const damaged = (detail: string): XlsxError => new XlsxError("damaged", detail);

/** Text with its references undone; one that is neither predefined nor a character is refused, as XML demands. */
function decodeStrictly(text: string): string {
  if (/&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(text)) throw damaged("unknown entity");
  return decodeXml(text);
}

function openNode(tag: string): XmlNode {
  const inner = tag.slice(1, tag.endsWith("/>") ? -2 : -1);
  const name = /^\S*/.exec(inner)?.[0] ?? "";
  const rest = inner.slice(name.length);
  if (!NAME.test(name) || !ATTRIBUTES.test(rest)) throw damaged("start tag");
  decodeStrictly(rest);
  const attributes = readAttributes(rest, 0, rest.length);
  if (Object.keys(attributes).length !== (rest.match(/=\s*["']/g) ?? []).length) {
    const names = [...rest.matchAll(/\s([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map((match) => match[1]);
    if (new Set(names).size !== names.length) throw damaged("attribute twice");
  }
  return { name, attributes, children: [] };
}

/**
 * Reads a small XML part as a tree that can be edited. Document types are refused: nothing in a workbook needs them.
 *
 * **Errors**: XlsxError "damaged" for text that is not well-formed.
 * @example parseXml("<a x='1'>乙<b/></a>").children.length // => 2
 */
export function parseXml(text: string): XmlNode {
  const source = text.replace(/^\ufeff/, "");
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
  let at = 0;
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(source)?.[0];
    if (token === undefined) throw damaged("markup not closed");
    const parent = open[open.length - 1];
    if (token === "<") {
      const end = endOfTag(source, at);
      const tag = source.slice(at, end);
      at = end;
      if (tag.startsWith("<!")) throw damaged("document type");
      if (tag.startsWith("</")) {
        if (open.pop()?.name !== tag.slice(2, -1).trimEnd()) throw damaged("end tag");
        continue;
      }
      const node = openNode(tag);
      if (parent === undefined) {
        if (root !== undefined) throw damaged("two roots");
        root = node;
      } else parent.children.push(node);
      if (!tag.endsWith("/>")) open.push(node);
      continue;
    }
    at += token.length;
    if (token.startsWith("<![CDATA[")) parent?.children.push(token.slice(9, -3));
    else if (token.startsWith("<")) parent?.children.push({ raw: token });
    else if (parent !== undefined) parent.children.push(decodeStrictly(token));
    else if (token.trim() !== "") throw damaged("text outside the root");
  }
  if (root === undefined || open.length > 0) throw damaged("not closed");
  return root;
}

const escapeText = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");

/**
 * The element as XML text, without declaration.
 * @example formatXml({ name: "a", attributes: { x: "1" }, children: ["<"] }) // => '<a x="1">&lt;</a>'
 */
export function formatXml(node: XmlNode): string {
  const inner = node.children
    .map((child) =>
      typeof child === "string" ? escapeText(child) : "raw" in child ? child.raw : formatXml(child),
    )
    .join("");
  const start = `<${node.name}${writeAttributes(node.attributes)}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${node.name}>`;
}

/** A whole part: declaration and element. */
export function formatXmlPart(node: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${formatXml(node)}`;
}

/**
 * Makes an element; undefined children are left out.
 * @example formatXml(xmlNode("a", { x: 1 }, [xmlNode("b")])) // => '<a x="1"><b/></a>'
 */
export function xmlNode(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (XmlNode | string | undefined)[] = [],
): XmlNode {
  const texts = Object.entries(attributes).map(([key, value]) => [key, value?.toString()] as const);
  return {
    name,
    attributes: Object.fromEntries(texts),
    children: children.filter((child) => child !== undefined),
  };
}

/** Name without its prefix. */
export function localName(node: XmlNode): string {
  return node.name.slice(node.name.indexOf(":") + 1);
}

/** Child elements, of one local name if given. */
export function elementsOf(node: XmlNode | undefined, name?: string): XmlNode[] {
  if (node === undefined) return [];
  return node.children.filter(
    (child): child is XmlNode =>
      typeof child !== "string" && "name" in child && (name === undefined || localName(child) === name),
  );
}

/** The first element down a path of local names. */
export function elementAt(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((here, name) => elementsOf(here, name)[0], node);
}

/** All text beneath an element. */
export function textOf(node: XmlNode | undefined): string {
  return (node?.children ?? [])
    .map((child) => (typeof child === "string" ? child : "raw" in child ? "" : textOf(child)))
    .join("");
}

/** Takes away the child elements of a local name. */
export function removeElements(node: XmlNode, name: string): void {
  node.children = node.children.filter(
    (child) => typeof child === "string" || "raw" in child || localName(child) !== name,
  );
}

/** Puts a child element in place of the one of its name, or where the schema's order of local names wants it. */
export function putElement(node: XmlNode, child: XmlNode, order: readonly string[] = []): XmlNode {
  const name = localName(child);
  const isNamed = (one: XmlNode | string | XmlRaw, wanted: (local: string) => boolean): boolean =>
    typeof one !== "string" && "name" in one && wanted(localName(one));
  const same = node.children.findIndex((one) => isNamed(one, (local) => local === name));
  if (same >= 0) node.children[same] = child;
  else {
    const rank = order.indexOf(name);
    const after = node.children.findIndex((one) => isNamed(one, (local) => order.indexOf(local) > rank));
    node.children.splice(rank < 0 || after < 0 ? node.children.length : after, 0, child);
  }
  return child;
}
