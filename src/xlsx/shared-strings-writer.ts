import { childElements, readAttributes, rootElement, withAttributes } from "./xml-element";
import { readStringItem } from "./shared-strings";
import { textElement } from "./xml-text";

const EMPTY_TABLE = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';

/** The string table while sheets are written: known strings keep their number, new ones are appended. */
export class SharedStringTable {
  private readonly plain = new Map<string, number>();
  private readonly rich = new Map<string, number>();
  private readonly appended: string[] = [];
  private readonly originalXml: string;
  private readonly originalCount: number;

  constructor(
    xml: string | undefined,
    private readonly richTexts: ReadonlyMap<string, string>,
  ) {
    this.originalXml = xml ?? EMPTY_TABLE;
    const items = childElements(rootElement(this.originalXml));
    this.originalCount = items.length;
    items.forEach((item, index) => {
      const { text, richText } = readStringItem(item);
      if (richText !== undefined) this.rich.set(richText, index);
      else if (!this.plain.has(text)) this.plain.set(text, index);
    });
  }

  indexOf(text: string, richText: string | undefined): number {
    // Runs count only while they still show the cell's text.
    const isRich = richText !== undefined && this.richTexts.get(richText) === text;
    const known = isRich ? this.rich.get(richText) : this.plain.get(text);
    if (known !== undefined) return known;
    const index = this.originalCount + this.appended.length;
    if (isRich) this.rich.set(richText, index);
    else this.plain.set(text, index);
    this.appended.push(`<si>${isRich ? richText : textElement(text)}</si>`);
    return index;
  }

  /** The part's new text, or undefined when nothing was added and it can stay as it stands. */
  get changedXml(): string | undefined {
    if (this.appended.length === 0) return undefined;
    const root = rootElement(this.originalXml);
    const prefix = root.qualifiedName.slice(0, root.qualifiedName.length - root.name.length);
    const attributes = readAttributes(root.xml, root.start + 1 + root.qualifiedName.length, root.tagEnd - 1);
    const xmlns =
      attributes.xmlns ?? (prefix === "" ? undefined : attributes[`xmlns:${prefix.slice(0, -1)}`]);
    const added = this.appended.map((item) =>
      prefix === "" ? item : item.replace("<si>", `<si xmlns="${xmlns ?? ""}">`),
    );
    const inner = root.xml.slice(root.innerStart, root.innerEnd) + added.join("");
    const changes = { count: undefined, uniqueCount: this.originalCount + this.appended.length };
    const head = root.xml.slice(0, root.start) || '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    return (
      head + withAttributes(root.xml.slice(root.start, root.tagEnd).replace(/\/?>$/, "/>"), changes, inner)
    );
  }
}
