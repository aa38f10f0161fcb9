import { partText, readRelationships } from "./package-parts";
import { parseXml, type XmlNode } from "../xml/xml-tree";
import { XlsxError } from "../xlsx-error";

/** Tree of a part a workbook can be read without; undefined when it is absent or not well-formed: the part then stays as it is. */
export function optionalPartTree(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string | undefined,
): XmlNode | undefined {
  const bytes = name === undefined ? undefined : parts.get(name);
  if (bytes === undefined) return undefined;
  try {
    return parseXml(partText(bytes));
  } catch (error) {
    if (error instanceof XlsxError) return undefined;
    throw error;
  }
}

/** Names of the parts of a kind that an owner points to, in the order of its relationships. */
export function relatedParts(parts: ReadonlyMap<string, Uint8Array>, owner: string, kind: string): string[] {
  return readRelationships(parts, owner)
    .filter((relation) => relation.kind === kind && !relation.isExternal && parts.has(relation.target))
    .map((relation) => relation.target);
}
