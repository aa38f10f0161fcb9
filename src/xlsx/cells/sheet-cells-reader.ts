import { CellContentReader, type CellReadingContext } from "./cell-content";
import { SheetDataScanner } from "./sheet-data-scanner";
import type { RowData } from "../workbook-data";
import { readAttributes, type XmlElement } from "../xml/xml-element";

/** Reads the tags of rows; most rows of a sheet differ in their number only and are then read once. */
export class RowTagReader {
  private lastTag = "";
  private lastRow: RowData = { cells: [] };

  constructor(private readonly scanner: SheetDataScanner) {}

  /** The row the scanner stands on, without its cells: a new object, its attributes its own. */
  read(): RowData {
    const { xml, nameEnd, tagEnd } = this.scanner;
    const tag = xml.slice(this.scanner.rowNumberEnd, tagEnd);
    if (tag !== this.lastTag || this.scanner.rowNumberEnd === nameEnd) {
      this.lastRow = rowOf(readAttributes(xml, nameEnd, tagEnd - 1));
      this.lastTag = tag;
    }
    const { otherAttributes } = this.lastRow;
    const row: RowData = { ...this.lastRow, cells: [] };
    if (otherAttributes !== undefined) row.otherAttributes = { ...otherAttributes };
    return row;
  }
}

/** `customFormat` decides whether the style counts. */
function rowOf(attributes: Record<string, string>): RowData {
  const { r: _r, spans: _spans, ht, hidden, s, customFormat, ...others } = attributes;
  const row: RowData = { cells: [] };
  if (ht !== undefined) row.height = Number(ht);
  if (hidden === "1" || hidden === "true") row.hidden = true;
  if (s !== undefined && customFormat !== undefined) row.style = Number(s);
  // A height Excel fitted by itself stays fitted: the writer puts customHeight on heights that lack the attribute.
  if (ht !== undefined && others.customHeight === undefined) others.customHeight = "0";
  if (Object.keys(others).length > 0) row.otherAttributes = others;
  return row;
}

/** Reads the rows of a sheetData element, sparse and 0-based. Throws XlsxError when the XML is broken. */
export function readSheetCells(sheetData: XmlElement, context: CellReadingContext): (RowData | undefined)[] {
  const scanner = new SheetDataScanner(sheetData);
  const reader = new CellContentReader(scanner, context);
  const tags = new RowTagReader(scanner);
  const rows: (RowData | undefined)[] = [];
  let cells: RowData["cells"] = [];
  for (;;) {
    const met = scanner.next();
    if (met === "cell") cells[scanner.column] = reader.read();
    else if (met === "row") {
      const row = tags.read();
      cells = row.cells;
      rows[scanner.row] = row;
    } else if (met === "end") {
      reader.finish();
      return rows;
    }
  }
}
