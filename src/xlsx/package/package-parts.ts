import { attributesOf, childElements, rootElement } from "../xml/xml-element";
import { XlsxError } from "../xlsx-error";
import { readZip } from "../zip/zip-reader";

function startsWithBytes(bytes: Uint8Array, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[index] === byte);
}

function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].map((character) => character.charCodeAt(0));
  for (let at = 0; at + name.length * 2 <= bytes.length; at++) {
    if (name.every((code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0))
      return true;
  }
  return false;
}

/** Unzips a package, directories left out. Throws XlsxError naming why the bytes are no .xlsx. */
export function unzipPackage(bytes: Uint8Array): Map<string, Uint8Array> {
  if (startsWithBytes(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new XlsxError(holdsEncryptedPackage(bytes) ? "encrypted" : "oldXls");
  }
  if (!startsWithBytes(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new XlsxError("notXlsx");
  const parts = readZip(bytes);
  if (!parts.has("[Content_Types].xml")) throw new XlsxError("notXlsx");
  return parts;
}

/** Text of an XML part, UTF-8 or UTF-16 by its byte order mark. */
export function partText(bytes: Uint8Array): string {
  const isUtf16 = startsWithBytes(bytes, [0xff, 0xfe]) || startsWithBytes(bytes, [0xfe, 0xff]);
  const encoding = !isUtf16 ? "utf-8" : bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  return new TextDecoder(encoding).decode(bytes);
}

/** Text of a part that must be there. Throws XlsxError. */
export function requiredPartText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new XlsxError("damaged", `no ${name}`);
  return partText(bytes);
}

/** One relationship of a part; the target is a part name unless external. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type address: "worksheet", "styles", "hyperlink" … */
  readonly kind: string;
  /** The whole type address. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
  readonly xml: string;
}

/**
 * Name of the relationships part of a part.
 * @example relationshipsPart("xl/workbook.xml") // => "xl/_rels/workbook.xml.rels"
 */
export function relationshipsPart(partName: string): string {
  const slash = partName.lastIndexOf("/") + 1;
  return `${partName.slice(0, slash)}_rels/${partName.slice(slash)}.rels`;
}

/**
 * Part name a relationship target means, seen from the part that holds it.
 * @example resolveTarget("xl/worksheets/sheet1.xml", "../drawings/drawing1.xml") // => "xl/drawings/drawing1.xml"
 */
export function resolveTarget(partName: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = partName.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/**
 * Relationship target of a part as its owner writes it, relative where both lie in a folder of the package.
 * @example relativeTarget("xl/worksheets/sheet1.xml", "xl/tables/table1.xml") // => "../tables/table1.xml"
 */
export function relativeTarget(owner: string, partName: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = partName.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Relationships of a part, none when it has no relationships part. */
export function readRelationships(parts: ReadonlyMap<string, Uint8Array>, partName: string): Relationship[] {
  const bytes = parts.get(relationshipsPart(partName));
  if (bytes === undefined) return [];
  return childElements(rootElement(partText(bytes))).map((element) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributesOf(element);
    const isExternal = TargetMode === "External";
    return {
      id: Id,
      kind: Type.slice(Type.lastIndexOf("/") + 1),
      type: Type,
      target: isExternal ? Target : resolveTarget(partName, Target),
      isExternal,
      xml: element.xml.slice(element.start, element.end),
    };
  });
}
