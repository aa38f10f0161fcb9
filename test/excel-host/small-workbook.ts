import { normalStyle } from "../../src/excel-host/format/style-table";
import { emptyDocument } from "../../src/xlsx/document/document-data";
import { noObjects } from "../../src/xlsx/sheet/sheet-objects-data";
import type { SheetData, WorkbookData } from "../../src/xlsx/workbook-data";

function emptySheet(name: string, number: number): SheetData {
  return {
    id: `{00000000-0001-0000-000${number}-000000000000}`,
    name,
    visibility: "Visible",
    rows: [],
    columns: [],
    defaultRowHeight: 15,
    defaultColumnWidth: 9,
    merges: [],
    showGridlines: true,
    protected: false,
    page: { rowBreaks: [] },
    hyperlinks: [],
    dataValidations: [],
    conditionalFormats: [],
    tables: [],
    objects: noObjects(),
    otherElements: [],
    changed: false,
  };
}

/** A workbook of empty sheets with the given names. */
export function smallWorkbook(...names: string[]): WorkbookData {
  const sheets = names.map((name, at) => emptySheet(name, at));
  return {
    sheets,
    styles: [structuredClone(normalStyle)],
    names: [],
    document: emptyDocument(),
    activeSheetId: sheets[0]?.id ?? "",
    source: null,
  };
}
