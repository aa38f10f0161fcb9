import { CellContentReader, type CellReadingContext } from "./cell-content";
import { SheetDataScanner } from "./sheet-data-scanner";
import type { RowData } from "./workbook-data";
import { readAttributes, type XmlElement } from "./xml-element";

/** A row without its cells, from the attributes of its tag; `customFormat` decides whether the style counts. */
export function readRowTag(scanner: SheetDataScanner): RowData {
  const attributes = readAttributes(scanner.xml, scanner.nameEnd, scanner.tagEnd - 1);
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
  const rows: (RowData | undefined)[] = [];
  let cells: RowData["cells"] = [];
  for (;;) {
    const met = scanner.next();
    if (met === "cell") cells[scanner.column] = reader.read();
    else if (met === "row") {
      const row = readRowTag(scanner);
      cells = row.cells;
      rows[scanner.row] = row;
    } else if (met === "end") {
      reader.finish();
      return rows;
    }
  }
}
