import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import type { CellData, RowData, SheetData } from "../../src/xlsx/workbook-data";
import { packageOf, richParts } from "./rich-package";

const value: fc.Arbitrary<CellData["value"]> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("_x000D_", "a_x0041_b", " 空 ", "\r\n\t", "<&>\"'", "甲", "第二张"),
  fc.integer(),
  // A cell has no negative zero: see the test below.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant({ error: "#N/A" }),
  fc.constant(null),
);
const formula = fc.constantFrom(
  "=A2*2",
  '=IF(A1="甲<&>",XLOOKUP(1,A:A,B:B),"")',
  "=NUAN.IDREASON(A1)",
  "=SUM(A1#)",
);
const place = { row: fc.nat(9), column: fc.nat(6) };

type Edit = (sheet: SheetData) => void;

function cellFor(sheet: SheetData, row: number, column: number): CellData {
  const data = (sheet.rows[row] ??= { cells: [] });
  return (data.cells[column] ??= { value: null, style: 0 });
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ ...place, value }).map(({ row, column, value }): Edit => (sheet) => {
    const cell = cellFor(sheet, row, column);
    cell.value = value;
    delete cell.richText;
    delete cell.formula;
    delete cell.arrayArea;
  }),
  fc.record({ ...place, formula, value }).map(({ row, column, formula, value }): Edit => (sheet) => {
    sheet.rows[row] ??= { cells: [] };
    sheet.rows[row].cells[column] = { value, formula, style: 0 };
  }),
  fc.record(place).map(
    ({ row, column }): Edit =>
      (sheet) =>
        void delete sheet.rows[row]?.cells[column],
  ),
  fc.record({ ...place, style: fc.nat(1) }).map(({ row, column, style }): Edit => (sheet) => {
    cellFor(sheet, row, column).style = style;
  }),
  fc.nat(9).map(
    (row): Edit =>
      (sheet) =>
        void sheet.rows.splice(row, 1),
  ),
  fc.nat(9).map(
    (row): Edit =>
      (sheet) =>
        void sheet.rows.splice(row, 0, undefined),
  ),
  fc.nat(9).map(
    (row): Edit =>
      (sheet) =>
        void (sheet.rows[row] = { cells: [], height: 22, otherAttributes: { customHeight: "1" } }),
  ),
);

/** Rows that hold something, by number, with the cells that are there. */
function contents(sheet: SheetData): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  sheet.rows.forEach((row: RowData | undefined, index) => {
    if (row === undefined) return;
    const { cells, ...attributes } = row;
    shown[index] = {
      attributes,
      cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined)),
    };
  });
  return shown;
}

test("whatever is changed in the cells of a workbook with everything, saved and read again it is the same", () => {
  const file = packageOf(richParts());
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const workbook = readXlsx(file);
      const sheet = workbook.sheets[0]!;
      for (const apply of edits) apply(sheet);
      sheet.changed = true;
      const saved = writeXlsx(workbook);
      expect(contents(readXlsx(saved).sheets[0]!)).toEqual(contents(sheet));
      // What stands behind the rows is not touched by them.
      const tail = (xml: string) => xml.slice(xml.indexOf("</sheetData>"));
      expect(tail(strFromU8(unzipSync(saved)["xl/worksheets/sheet1.xml"]!))).toBe(
        tail(richParts()["xl/worksheets/sheet1.xml"]!),
      );
    }),
    { numRuns: 150 },
  );
});

test("a negative zero, which no cell of a workbook has, is saved as 0", () => {
  const workbook = readXlsx(packageOf(richParts()));
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("the workbook has a sheet");
  cellFor(sheet, 0, 0).value = -0;
  sheet.changed = true;
  expect(readXlsx(writeXlsx(workbook)).sheets[0]?.rows[0]?.cells[0]?.value).toBe(0);
});
