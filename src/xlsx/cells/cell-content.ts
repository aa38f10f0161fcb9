import { parseArea } from "./cell-reference";
import { formulaFromFile } from "./formula-text";
import { RelativeFormula } from "./relative-formula";
import { readStringItem, type SharedStrings } from "./shared-strings";
import type { SheetDataScanner } from "./sheet-data-scanner";
import type { CellContent, CellData } from "../workbook-data";
import { attributesOf, innerXml, readAttributes, type XmlElement } from "../xml/xml-element";
import { decodeCellText, decodeXml } from "../xml/xml-text";

/** What reading cells needs from, and leaves in, the whole workbook. */
export interface CellReadingContext {
  readonly uses1904Dates: boolean;
  readonly strings: SharedStrings | undefined;
  readonly styleCount: number;
  /** Values of the attribute cm that make an array formula spill. */
  readonly dynamicMetadata: ReadonlySet<string>;
  /** Formula as people see it → as this file writes it, where the two differ by more than "=". */
  readonly fileFormulas: Map<string, string>;
  /** Rich text XML → the text it shows. */
  readonly richTexts: Map<string, string>;
}

/** Excel serial of an ISO date (t="d" cells of strict files). */
function serialOf(isoDate: string, uses1904Dates: boolean): number {
  const milliseconds = Date.parse(/\dT\d/.test(isoDate) ? `${isoDate.replace(/Z$/, "")}Z` : isoDate);
  return milliseconds / 86400000 + (uses1904Dates ? 25569 - 1462 : 25569);
}

/**
 * Reads the cells of one sheet in file order from a scanner: every call of `read` is one cell's data, and the other
 * fields say what of its XML the data does not show.
 */
export class CellContentReader {
  /** Number of the shared string of the cell last read, -1 for none. */
  stringIndex = -1;
  /** The `<f>` element of the cell last read when it is more than a plain formula, else "". */
  formulaXml = "";
  /** Children of the cell last read that are neither formula nor value. */
  otherXml = "";
  /** Number of the shared formula the cell last read is part of. */
  sharedIndex: string | undefined;
  /** Whether the cell last read holds the text of its shared formula. */
  isMaster = false;

  private readonly masters = new Map<string, RelativeFormula>();
  private readonly early: { cell: CellData; sharedIndex: string; row: number; column: number }[] = [];

  constructor(
    private readonly scanner: SheetDataScanner,
    private readonly context: CellReadingContext,
  ) {}

  /** The cell the scanner stands on. */
  read(): CellData {
    const { scanner, context } = this;
    const style = scanner.style < context.styleCount ? scanner.style : 0;
    this.stringIndex = -1;
    this.formulaXml = "";
    this.otherXml = "";
    this.sharedIndex = undefined;
    this.isMaster = false;
    const cell: CellData = { value: null, style };
    if (scanner.hasOtherAttributes) {
      const {
        r: _r,
        s: _s,
        t: _t,
        ...others
      } = readAttributes(scanner.xml, scanner.nameEnd, scanner.tagEnd - 1);
      cell.otherAttributes = others;
    }
    if (scanner.hasOtherContent) this.readChildren(cell);
    else {
      if (scanner.valueStart >= 0) this.readValue(cell, scanner.valueStart, scanner.valueEnd);
      if (scanner.formulaStart >= 0) {
        this.setFormula(cell, decodeXml(scanner.xml.slice(scanner.formulaStart, scanner.formulaEnd)));
      }
    }
    return cell;
  }

  /** Whether the cell is a plain number or shared text and says exactly what the model's cell says; no object is made. */
  isPlainly(cell: CellData): boolean {
    const { scanner, context } = this;
    const { type, valueStart, valueEnd, xml } = scanner;
    if (scanner.hasOtherContent || scanner.hasOtherAttributes || scanner.formulaStart >= 0) return false;
    if (scanner.style !== cell.style || scanner.style >= context.styleCount || valueStart < 0) return false;
    if (cell.formula !== undefined || cell.otherAttributes !== undefined) return false;
    if (type === "n")
      return cell.richText === undefined && numberOf(xml, valueStart, valueEnd) === cell.value;
    if (type !== "s") return false;
    this.stringIndex = Number(xml.slice(valueStart, valueEnd));
    const item = context.strings?.at(this.stringIndex);
    return item !== undefined && item.text === cell.value && item.richText === cell.richText;
  }

  /** Gives cells that stood before the text of their shared formula their formulas. */
  finish(): void {
    for (const { cell, sharedIndex, row, column } of this.early) {
      const formula = this.masters.get(sharedIndex)?.at(row, column);
      if (formula !== undefined) this.setFormula(cell, formula);
    }
  }

  private readChildren(cell: CellData): void {
    for (const child of this.scanner.children()) {
      if (child.name === "f") this.readFormula(child, cell);
      else if (child.name === "v") this.readValue(cell, child.innerStart, child.innerEnd);
      else if (child.name === "is") {
        const item = readStringItem(child);
        cell.value = item.text;
        this.setRichText(cell, item.richText, item.text);
      } else this.otherXml += child.xml.slice(child.start, child.end);
    }
  }

  private readValue(cell: CellData, start: number, end: number): void {
    const { type, xml } = this.scanner;
    if (type === "s") {
      this.stringIndex = Number(xml.slice(start, end));
      const item = this.context.strings?.at(this.stringIndex);
      cell.value = item?.text ?? null;
      this.setRichText(cell, item?.richText, item?.text ?? "");
    } else if (type === "d") cell.value = serialOf(xml.slice(start, end), this.context.uses1904Dates);
    else cell.value = contentOf(type, xml, start, end);
  }

  private setRichText(cell: CellData, richText: string | undefined, text: string): void {
    if (richText === undefined) return;
    cell.richText = richText;
    this.context.richTexts.set(richText, text);
  }

  private setFormula(cell: CellData, text: string): void {
    cell.formula = formulaFromFile(text);
    if (cell.formula.length !== text.length + 1) this.context.fileFormulas.set(cell.formula, text);
  }

  private readFormula(element: XmlElement, cell: CellData): void {
    const attributes = attributesOf(element);
    const { row, column } = this.scanner;
    this.formulaXml = element.xml.slice(element.start, element.end);
    let text = decodeXml(innerXml(element));
    if (attributes.t === "shared" && attributes.si !== undefined) {
      this.sharedIndex = attributes.si;
      this.isMaster = text !== "";
      if (this.isMaster) this.masters.set(attributes.si, new RelativeFormula(text, row, column));
      else {
        const master = this.masters.get(attributes.si);
        if (master === undefined) this.early.push({ cell, sharedIndex: attributes.si, row, column });
        else text = master.at(row, column);
      }
    }
    // A data table (what-if) has no formula of its own: its cells are values to us, its element stays while they do.
    if (attributes.t === "dataTable" || text === "") return;
    if (attributes.t === "array" && attributes.ref !== undefined) {
      cell.arrayArea = parseArea(attributes.ref);
      if (this.context.dynamicMetadata.has(cell.otherAttributes?.cm ?? "")) cell.isDynamic = true;
    }
    this.setFormula(cell, text);
  }
}

function contentOf(type: string, xml: string, start: number, end: number): CellContent {
  if (type === "n") return numberOf(xml, start, end);
  const text = xml.slice(start, end);
  if (type === "b") return text === "1" || text === "true";
  if (type === "e") return { error: decodeXml(text) };
  return decodeCellText(text);
}

/** Most numbers are short whole ones: read without cutting out their text. */
function numberOf(xml: string, start: number, end: number): number | null {
  if (end - start > 15) return Number(xml.slice(start, end));
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = xml.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) {
      const text = xml.slice(start, end);
      return text.trim() === "" ? null : Number(text);
    }
    number = number * 10 + digit;
  }
  return start === end ? null : number;
}
