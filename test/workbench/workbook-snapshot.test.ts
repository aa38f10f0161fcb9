import { workbookSnapshot } from "../../src/workbench/grid/workbook-snapshot";
import { emptyDocument } from "../../src/xlsx/document/document-data";
import { noObjects } from "../../src/xlsx/sheet/sheet-objects-data";
import type { SheetData, StyleData, WorkbookData } from "../../src/xlsx/workbook-data";

const style: StyleData = {
  numberFormat: "#,##0.00",
  font: {
    name: "宋体",
    size: 11,
    bold: true,
    italic: false,
    underline: false,
    strike: false,
    color: "FFC00000",
  },
  fill: { color: "#E8F0EA" },
  border: { bottom: { style: "thin", color: "FF000000" } },
  alignment: { horizontal: "center", vertical: "center", wrap: true },
  locked: true,
  cellStyle: 0,
};

const sheet: SheetData = {
  id: "{1}",
  name: "困难职工登记",
  visibility: "Visible",
  rows: [
    {
      cells: [
        { value: "341899195801106786", style: 0 },
        { value: 2, formula: "=1+1", style: 0 },
        { value: { error: "#N/A" }, style: 0 },
        { value: true, style: 0 },
      ],
      height: 30,
    },
  ],
  columns: [{ width: 9.140625 }, { hidden: true }],
  defaultRowHeight: 15,
  defaultColumnWidth: 9.140625,
  merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
  frozen: { rows: 4, columns: 0 },
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

const workbook: WorkbookData = {
  sheets: [sheet, { ...sheet, id: "{2}", name: "内部", visibility: "VeryHidden" }],
  styles: [style],
  names: [],
  document: emptyDocument(),
  activeSheetId: "{1}",
  source: null,
};

describe("workbookSnapshot", () => {
  const shown = workbookSnapshot(workbook, "view");
  const first = shown.sheets["{1}"];

  test("leaves very hidden sheets out", () => expect(shown.sheetOrder).toEqual(["{1}"]));

  test("keeps values, formulas, errors and text made of digits", () => {
    expect(first?.cellData?.[0]?.[0]).toEqual({ s: "0", v: "341899195801106786", t: 4 });
    expect(first?.cellData?.[0]?.[1]).toEqual({ s: "0", v: 2, t: 2, f: "=1+1" });
    expect(first?.cellData?.[0]?.[2]).toEqual({ s: "0", v: "#N/A", t: 1 });
    expect(first?.cellData?.[0]?.[3]).toEqual({ s: "0", v: 1, t: 3 });
  });

  test("turns points and characters into pixels", () => {
    expect(first?.rowData?.[0]?.h).toBe(40);
    expect(first?.columnData?.[0]?.w).toBe(64);
    expect(first?.columnData?.[1]?.hd).toBe(1);
  });

  test("keeps merges and frozen rows", () => {
    expect(first?.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
    expect(first?.freeze).toEqual({ xSplit: 0, ySplit: 4, startRow: 4, startColumn: -1 });
  });

  test("keeps font, fill, border, alignment and number format", () => {
    expect(shown.styles["0"]).toMatchObject({
      ff: "宋体",
      bl: 1,
      cl: { rgb: "#C00000" },
      bg: { rgb: "#E8F0EA" },
      bd: { b: { s: 1, cl: { rgb: "#000000" } } },
      ht: 2,
      vt: 2,
      tb: 3,
      n: { pattern: "#,##0.00" },
    });
  });
});
