import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "./cell-reference";
import { endOfTag, nextElement, skipNonElement, type XmlElement } from "../xml/xml-element";
import { XlsxError } from "../xlsx-error";

const QUOTE = 34;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const LETTER_C = 99;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

/**
 * Walks the rows and cells of a sheetData element without building an object for any of them: after `next()` the
 * fields describe where it stands, as offsets into `xml`. Rows and columns are 0-based.
 *
 * **Errors**: XlsxError (damaged) on markup that is not closed and on places outside 1,048,576 × 16,384.
 * **Source**: ECMA-376 Part 1, 18.3.1.4 (c), 18.3.1.73 (row), 18.3.1.80 (sheetData).
 * @example new SheetDataScanner(rootElement('<sheetData><row><c r="B1"/></row></sheetData>')).next() // => "row"
 */
export class SheetDataScanner {
  readonly xml: string;
  /** Of the row or cell last met; `rowEnd` and `end` are known when the scanner has moved past it. */
  row = -1;
  column = -1;
  start = 0;
  /** Just past the name in the start tag: attributes stand from here to tagEnd. */
  nameEnd = 0;
  tagEnd = 0;
  /** Just past the closing tag of the cell. */
  end = 0;
  /** Of a row whose tag begins with its number: just past that; else nameEnd. */
  rowNumberEnd = 0;
  /** Of a row: the closing tag begins here; equals tagEnd for `<row/>`. Set when "rowEnd" is reached. */
  rowClose = 0;
  /** Attributes of the cell. */
  style = 0;
  type = "n";
  hasOtherAttributes = false;
  /** What stands in a plain `<f>` and `<v>`, by offsets; -1 when the cell has none or hasOtherContent. */
  formulaStart = -1;
  formulaEnd = -1;
  valueStart = -1;
  valueEnd = -1;
  /** True when the cell holds anything else: read it with children(). */
  hasOtherContent = false;

  private at: number;
  private readonly limit: number;
  private inRow = false;

  constructor(sheetData: XmlElement) {
    this.xml = sheetData.xml;
    this.at = sheetData.innerStart;
    this.limit = sheetData.innerEnd;
  }

  /** Moves to the next row, cell or end of a row. */
  next(): "row" | "cell" | "rowEnd" | "end" {
    const { xml } = this;
    for (;;) {
      const open = xml.indexOf("<", this.at);
      if (open < 0 || open >= this.limit) return "end";
      const skipped = skipNonElement(xml, open);
      if (skipped !== open) {
        this.at = skipped;
        continue;
      }
      const isClosing = xml.charCodeAt(open + 1) === SLASH;
      let stop = open + (isClosing ? 2 : 1);
      let nameStart = stop;
      for (let code = xml.charCodeAt(stop); code > 32 && code !== SLASH && code !== GREATER;) {
        stop++;
        if (code === COLON) nameStart = stop;
        code = xml.charCodeAt(stop);
      }
      const length = stop - nameStart;
      if (length === 1 && !isClosing && xml.charCodeAt(nameStart) === LETTER_C && this.inRow) {
        this.start = open;
        this.nameEnd = stop;
        this.readCellTag();
        this.readCellContent(open + 1);
        this.at = this.end;
        return "cell";
      }
      const isRow = length === 3 && xml.startsWith("row", nameStart);
      if (isClosing) {
        this.at = endOfTag(xml, open);
        if (!isRow || !this.inRow) continue;
        this.inRow = false;
        this.rowClose = open;
        this.end = this.at;
        return "rowEnd";
      }
      this.tagEnd = endOfTag(xml, open);
      this.at = this.tagEnd;
      if (!isRow) continue;
      if (this.inRow) throw new XlsxError("damaged", "row in a row");
      this.start = open;
      this.nameEnd = stop;
      this.column = -1;
      this.readRowNumber();
      this.inRow = xml.charCodeAt(this.tagEnd - 2) !== SLASH;
      if (!this.inRow) {
        this.rowClose = this.tagEnd;
        this.end = this.tagEnd;
      }
      return "row";
    }
  }

  /** Whether the row last met has closed already: `<row/>`. */
  get isEmptyRow(): boolean {
    return !this.inRow;
  }

  /** Children of the cell last met. */
  *children(): Generator<XmlElement> {
    let at = this.tagEnd;
    while (at < this.end) {
      const open = this.xml.indexOf("<", at);
      if (open < 0 || open >= this.end || this.xml.charCodeAt(open + 1) === SLASH) return;
      const child = nextElement(this.xml, open, this.end);
      if (child === undefined) return;
      yield child;
      at = child.end;
    }
  }

  private readRowNumber(): void {
    const { xml, nameEnd } = this;
    this.rowNumberEnd = nameEnd;
    const close = xml.startsWith(' r="', nameEnd) ? xml.indexOf('"', nameEnd + 4) : -1;
    if (close > 0) {
      this.row = this.numberIn(nameEnd + 4, close) - 1;
      this.rowNumberEnd = close + 1;
    } else {
      const match = /\sr\s*=\s*["'](\d+)["']/.exec(xml.slice(nameEnd, this.tagEnd));
      this.row = match === null ? this.row + 1 : Number(match[1]) - 1;
    }
    if (!(this.row >= 0 && this.row < MAXIMUM_ROWS)) throw new XlsxError("damaged", "row number");
  }

  private readCellTag(): void {
    const { xml } = this;
    this.style = 0;
    this.type = "n";
    this.hasOtherAttributes = false;
    let column = this.column + 1;
    let at = this.nameEnd;
    for (;;) {
      let code = xml.charCodeAt(at);
      while (code <= 32) code = xml.charCodeAt(++at);
      if (code === GREATER) break;
      if (code === SLASH) {
        at++;
        continue;
      }
      const nameStart = at;
      while (code !== EQUALS && code > 32) code = xml.charCodeAt(++at);
      const isShort = at - nameStart === 1;
      while (code <= 32) code = xml.charCodeAt(++at);
      if (code !== EQUALS) throw new XlsxError("damaged", "cell tag");
      code = xml.charCodeAt(++at);
      while (code <= 32) code = xml.charCodeAt(++at);
      const valueStart = at + 1;
      const valueEnd = xml.indexOf(code === QUOTE ? '"' : "'", valueStart);
      if (valueEnd < 0) throw new XlsxError("damaged", "cell tag");
      const name = xml.charCodeAt(nameStart);
      if (isShort && name === LETTER_R) column = this.columnIn(valueStart, valueEnd);
      else if (isShort && name === LETTER_S) this.style = this.numberIn(valueStart, valueEnd);
      else if (isShort && name === LETTER_T) this.type = xml.slice(valueStart, valueEnd);
      else this.hasOtherAttributes = true;
      at = valueEnd + 1;
    }
    this.tagEnd = at + 1;
    if (!(column >= 0 && column < MAXIMUM_COLUMNS)) throw new XlsxError("damaged", "cell reference");
    this.column = column;
  }

  private columnIn(from: number, to: number): number {
    let column = 0;
    for (let at = from; at < to; at++) {
      const code = this.xml.charCodeAt(at);
      if (code >= 65 && code <= 90) column = column * 26 + code - 64;
      else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
      else break;
    }
    return column - 1;
  }

  private numberIn(from: number, to: number): number {
    let number = 0;
    for (let at = from; at < to; at++) {
      const digit = this.xml.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return NaN;
      number = number * 10 + digit;
    }
    return number;
  }

  private readCellContent(nameStart: number): void {
    const { xml, tagEnd } = this;
    this.formulaStart = -1;
    this.valueStart = -1;
    this.hasOtherContent = false;
    if (xml.charCodeAt(tagEnd - 2) === SLASH) {
      this.end = tagEnd;
      return;
    }
    let content = tagEnd;
    if (xml.startsWith("<f>", content)) {
      const close = xml.indexOf("<", content + 3);
      if (close >= 0 && xml.startsWith("</f>", close)) {
        this.formulaStart = content + 3;
        this.formulaEnd = close;
        content = close + 4;
      }
    }
    if (xml.startsWith("<v>", content)) {
      const close = xml.indexOf("<", content + 3);
      if (close >= 0 && xml.startsWith("</v></c>", close)) {
        this.valueStart = content + 3;
        this.valueEnd = close;
        this.end = close + 8;
        return;
      }
    }
    this.formulaStart = -1;
    this.hasOtherContent = true;
    const closing = `</${xml.slice(nameStart, this.nameEnd)}`;
    let at = tagEnd;
    for (;;) {
      const open = xml.indexOf("<", at);
      if (open < 0 || open >= this.limit) throw new XlsxError("damaged", "cell not closed");
      if (xml.charCodeAt(open + 1) === SLASH) {
        if (!xml.startsWith(closing, open)) throw new XlsxError("damaged", "cell closed by another");
        this.end = endOfTag(xml, open);
        return;
      }
      const skipped = skipNonElement(xml, open);
      at = skipped === open ? (nextElement(xml, open, this.limit)?.end ?? -1) : skipped;
      if (at < 0) throw new XlsxError("damaged", "cell not closed");
    }
  }
}
