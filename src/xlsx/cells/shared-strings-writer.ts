import type { SharedStrings } from "./shared-strings";
import { readAttributes, rootElement, writeAttributes } from "../xml/xml-element";
import { textElement } from "../xml/xml-text";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EMPTY_TABLE = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';
const EMPTY_ITEM = "<si><t/></si>";

/**
 * The string table while sheets are written. Entries some cell still refers to keep their number, new ones are
 * appended, and all others are emptied: what was deleted or overwritten is in the saved table no more.
 *
 * **Not covered**: copies of cell texts that other parts hold on purpose and that we keep byte for byte: pivot caches,
 * cached values of external links, chart caches, comments, and the log of revisions of a shared workbook.
 * @example new SharedStringTable(undefined, new Map()).indexOf("甲", undefined) // => 0
 */
export class SharedStringTable {
  private plain: Map<string, number> | undefined;
  private rich: Map<string, number> | undefined;
  private readonly appended: string[] = [];
  private readonly originalCount: number;
  private readonly referenced: Uint8Array;
  private keepsAll = false;

  constructor(
    private readonly original: SharedStrings | undefined,
    private readonly richTexts: ReadonlyMap<string, string>,
  ) {
    this.originalCount = original?.count ?? 0;
    this.referenced = new Uint8Array(this.originalCount);
  }

  /** Marks an entry as referred to by a cell that stays as it stands. */
  refer(index: number): void {
    if (index < this.originalCount) this.referenced[index] = 1;
  }

  /** Keeps every entry: for a package with a sheet whose references cannot be read. */
  keepAll(): void {
    this.keepsAll = true;
  }

  /** Number of the entry with this text, or these runs while they still show it; appended when new. */
  indexOf(text: string, richText: string | undefined): number {
    const { plain, rich } = this.known();
    const isRich = richText !== undefined && this.richTexts.get(richText) === text;
    const known = isRich ? rich.get(richText) : plain.get(text);
    if (known !== undefined) {
      this.refer(known);
      return known;
    }
    const index = this.originalCount + this.appended.length;
    if (isRich) rich.set(richText, index);
    else plain.set(text, index);
    this.appended.push(`<si>${isRich ? richText : textElement(text)}</si>`);
    return index;
  }

  /** The part's new text, or undefined when it can stay as it stands. */
  get changedXml(): string | undefined {
    const mustEmpty = !this.keepsAll && this.referenced.includes(0);
    if (this.appended.length === 0 && !mustEmpty) return undefined;
    const xml = this.original?.xml ?? HEAD + EMPTY_TABLE;
    const root = rootElement(xml);
    const prefix = root.qualifiedName.slice(0, root.qualifiedName.length - root.name.length);
    const attributes = readAttributes(xml, root.start + 1 + root.qualifiedName.length, root.tagEnd - 1);
    // Entries of ours carry no prefix: the default namespace must then be the table's.
    const xmlns = attributes.xmlns ?? attributes[`xmlns:${prefix.slice(0, -1)}`];
    const tag = writeAttributes({
      ...attributes,
      xmlns,
      count: undefined,
      uniqueCount: this.originalCount + this.appended.length,
    });
    const inner = mustEmpty ? this.keptItems() : xml.slice(root.innerStart, root.innerEnd);
    return `${xml.slice(0, root.start)}<${root.qualifiedName}${tag}>${inner}${this.appended.join("")}</${root.qualifiedName}>`;
  }

  private known(): { plain: Map<string, number>; rich: Map<string, number> } {
    if (this.plain !== undefined && this.rich !== undefined) return { plain: this.plain, rich: this.rich };
    const plain = new Map<string, number>();
    const rich = new Map<string, number>();
    for (let index = 0; index < this.originalCount; index++) {
      const { text, richText } = this.original?.at(index) ?? { text: "" };
      if (richText !== undefined) rich.set(richText, index);
      else if (!plain.has(text)) plain.set(text, index);
    }
    this.plain = plain;
    this.rich = rich;
    return { plain, rich };
  }

  /** The original entries, runs of referenced ones copied in one piece. */
  private keptItems(): string {
    const { original, referenced } = this;
    if (original === undefined) return "";
    const pieces: string[] = [];
    for (let index = 0; index < referenced.length;) {
      let stop = index + 1;
      if (referenced[index] === 0) pieces.push(EMPTY_ITEM);
      else {
        while (referenced[stop] === 1) stop++;
        pieces.push(original.xml.slice(original.place(index).start, original.place(stop - 1).end));
      }
      index = stop;
    }
    return pieces.join("");
  }
}
