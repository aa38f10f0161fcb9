import type { FormulaCell } from "../../src/excel-host/formula/calculator";
import { emptyDocument } from "../../src/xlsx/document/document-data";
import { noObjects } from "../../src/xlsx/sheet/sheet-objects-data";
import type { CellContent, SheetData, WorkbookData } from "../../src/xlsx/workbook-data";

function sheetOf(id: string, name: string, rows: readonly (readonly CellContent[])[]): SheetData {
  return {
    id,
    name,
    visibility: "Visible",
    rows: rows.map((row) => ({
      cells: row.map((value) => {
        if (typeof value === "string" && value.startsWith("="))
          return { value: null, formula: value, style: 0 };
        return { value, style: 0 };
      }),
    })),
    columns: [],
    defaultRowHeight: 15,
    defaultColumnWidth: 8,
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

const FIRST = "{00000000-0001-0000-0000-000000000000}";
const SECOND = "{00000000-0001-0000-0100-000000000000}";
export const sampleWorkbook = (): WorkbookData => ({
  sheets: [
    sheetOf(FIRST, "送温暖 汇总", [
      [
        "=SUM('困难职工表'!B:B)",
        "=SUBTOTAL(9,B2:B4)",
        "=A1+C2",
        "=NUAN.SPELL(B2:B4)",
        "=总额*2",
        '=IF(B2>5,"是","否")',
        "=1/0",
        "=NUAN.SPELL(B4:B6)",
      ],
      ["甲", 10, "=SUM(B2:B4)"],
      ["乙", 20],
      ["丙", 30.5],
    ]),
    sheetOf(SECOND, "困难职工表", [
      ["测试", 1000, "unreached"],
      ["测试", 2000.25],
    ]),
  ],
  styles: [],
  names: [{ name: "总额", formula: "'困难职工表'!$B$1:$B$1" }],
  document: emptyDocument(),
  activeSheetId: FIRST,
  source: null,
});

export const cellOfFirstRow = (column: number): FormulaCell => ({ sheetId: FIRST, row: 0, column });
