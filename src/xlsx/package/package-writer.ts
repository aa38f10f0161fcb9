import { strToU8 } from "fflate";
import { optionalPartTree } from "./optional-part";
import {
  partText,
  readRelationships,
  relationshipsPart,
  relativeTarget,
  type Relationship,
} from "./package-parts";
import { attributesOf, childElements, outerXml, rootElement, writeAttributes } from "../xml/xml-element";
import type { XmlNode } from "../xml/xml-tree";
import { writeZip } from "../zip/zip-writer";

const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const ALREADY_PACKED = /\.(png|jpe?g|gif|zip)$/i;

/** A part to be attached to another by a relationship. */
export interface PartAttachment {
  /** Part that holds the relationship: the workbook, a sheet, a drawing …; "" is the package itself. */
  readonly owner: string;
  readonly name: string;
  /** Whole relationship type address, or the last word of an office one: "table", "chart", "comments" … */
  readonly type: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
}

/** The parts of a package while it is written: a copy that can be added to and taken from. */
export class PackageWriter {
  private readonly parts: Map<string, Uint8Array>;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(parts);
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  text(name: string): string | undefined {
    const bytes = this.parts.get(name);
    return bytes === undefined ? undefined : partText(bytes);
  }

  setText(name: string, xml: string): void {
    // The text is always written as UTF-8, whatever the part came in.
    this.parts.set(
      name,
      strToU8(xml.replace(/^\ufeff/, "").replace(/encoding=["']utf-16["']/i, 'encoding="UTF-8"')),
    );
  }

  /** All parts as they stand now. */
  get contents(): ReadonlyMap<string, Uint8Array> {
    return this.parts;
  }

  /** Gives a part these relationships and no others, ids as they are. */
  setRelationships(owner: string, relations: readonly Omit<Relationship, "xml" | "kind">[]): void {
    this.changeRelationships(
      owner,
      () => false,
      relations.map(({ id, type, target, isExternal }) =>
        relationshipXml(id, type, isExternal ? target : relativeTarget(owner, target), isExternal),
      ),
    );
  }

  /** Tree of a part that can be edited; undefined when it is absent or not well-formed. */
  tree(name: string | undefined): XmlNode | undefined {
    return optionalPartTree(this.parts, name);
  }

  /** Adds or replaces a part and says what kind it is in the content types. */
  addPart(name: string, content: string | Uint8Array, contentType: string): void {
    if (typeof content === "string") this.setText(name, content);
    else this.parts.set(name, content);
    if (this.typeOf(name) !== contentType) this.declareType(name, contentType);
  }

  /** Sets the content type entry of a part; undefined takes it away. */
  private declareType(name: string, contentType: string | undefined): void {
    const types = this.text("[Content_Types].xml") ?? "";
    const root = rootElement(types);
    const kept = childElements(root)
      .filter((element) => attributesOf(element).PartName?.toLowerCase() !== `/${name}`.toLowerCase())
      .map(outerXml);
    if (contentType !== undefined)
      kept.push(`<Override${writeAttributes({ PartName: `/${name}`, ContentType: contentType })}/>`);
    this.setText(
      "[Content_Types].xml",
      types.slice(0, root.innerStart) + kept.join("") + types.slice(root.innerEnd),
    );
  }

  /** Content type of a part by its own entry or that of its file ending. */
  typeOf(name: string): string | undefined {
    const entries = childElements(rootElement(this.text("[Content_Types].xml") ?? "<Types/>")).map(
      attributesOf,
    );
    const own = entries.find((entry) => entry.PartName?.toLowerCase() === `/${name}`.toLowerCase());
    const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    return (own ?? entries.find((entry) => entry.Extension?.toLowerCase() === ending))?.ContentType;
  }

  /** A part name nobody has yet: "xl/tables/table" + ".xml" → "xl/tables/table1.xml". */
  freshPartName(stem: string, ending = ".xml"): string {
    const taken = new Set([...this.parts.keys()].map((name) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`${stem}${number}${ending}`.toLowerCase())) number++;
    return `${stem}${number}${ending}`;
  }

  /** Adds a part with its content type and the relationship by which its owner finds it; returns the relationship's id. */
  attachPart({ owner, name, type, contentType, content }: PartAttachment): string {
    this.addPart(name, content, contentType);
    return this.relate(owner, name, type);
  }

  /** A relationship from one part to another that is there already; returns its id. */
  relate(owner: string, name: string, type: string): string {
    const id = freshId(this.relationshipIds(owner));
    this.changeRelationships(owner, () => true, [relationshipXml(id, type, relativeTarget(owner, name))]);
    return id;
  }

  /** Takes a part from its owner; the part itself goes, with all that only it pointed to, when nobody else points to it. */
  detachPart(owner: string, name: string): void {
    const ids = new Set(
      readRelationships(this.parts, owner)
        .filter((relation) => !relation.isExternal && relation.target === name)
        .map((relation) => relation.id),
    );
    this.changeRelationships(owner, (id) => !ids.has(id));
    if (this.parts.has(name) && !this.isReferenced(name)) this.removePart(name);
  }

  /** A relationship of a part by its id. */
  relationship(owner: string, id: string): Relationship | undefined {
    return readRelationships(this.parts, owner).find((relation) => relation.id === id);
  }

  /** Name of the first part of a kind that an owner points to. */
  partOfKind(owner: string, kind: string): string | undefined {
    return readRelationships(this.parts, owner).find(
      (relation) => relation.kind === kind && !relation.isExternal && this.parts.has(relation.target),
    )?.target;
  }

  /** Removes a part, its relationships and its content type, and the parts only it pointed to. */
  removePart(name: string): void {
    const targets = readRelationships(this.parts, name).filter((relation) => !relation.isExternal);
    this.parts.delete(name);
    this.parts.delete(relationshipsPart(name));
    this.declareType(name, undefined);
    for (const { target } of targets)
      if (this.parts.has(target) && !this.isReferenced(target)) this.removePart(target);
  }

  private isReferenced(target: string): boolean {
    for (const name of this.parts.keys()) {
      const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
      if (match === null) continue;
      const owner = `${match[1] ?? ""}${match[2] ?? ""}`;
      if (readRelationships(this.parts, owner).some((relation) => relation.target === target)) return true;
    }
    return false;
  }

  /** Replaces the relationships of a part for which `keep` is false by the added ones. */
  changeRelationships(
    owner: string,
    keep: (id: string, kind: string) => boolean,
    added: readonly string[] = [],
  ): void {
    const relations = readRelationships(this.parts, owner);
    const kept = relations
      .filter((relation) => keep(relation.id, relation.kind))
      .map((relation) => relation.xml);
    if (kept.length === relations.length && added.length === 0) return;
    const name = relationshipsPart(owner);
    const all = [...kept, ...added].join("");
    const empty =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const before = this.text(name) ?? empty;
    const root = rootElement(before);
    if (root.innerEnd === root.end) this.setText(name, empty.replace("></", `>${all}</`));
    else this.setText(name, before.slice(0, root.innerStart) + all + before.slice(root.innerEnd));
  }

  /** Relationship ids of a part already taken. */
  relationshipIds(owner: string): Set<string> {
    return new Set(readRelationships(this.parts, owner).map((relation) => relation.id));
  }

  zip(): Uint8Array {
    return writeZip(this.parts, (name) => ALREADY_PACKED.test(name));
  }
}

/** XML of one relationship; a type without "/" is the last word of an office one. */
export function relationshipXml(id: string, type: string, target: string, isExternal = false): string {
  const mode = isExternal ? { TargetMode: "External" } : {};
  const address = type.includes("/") ? type : `${OFFICE_RELATIONSHIPS}/${type}`;
  return `<Relationship${writeAttributes({ Id: id, Type: address, Target: target, ...mode })}/>`;
}

/** An id not yet taken, "rId1" and on; it is taken afterwards. */
export function freshId(taken: Set<string>): string {
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  taken.add(`rId${number}`);
  return `rId${number}`;
}
