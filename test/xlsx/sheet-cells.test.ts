import { strFromU8, unzipSync } from "fflate";
import { readXlsx, writeXlsx, XlsxError } from "../../src/xlsx";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { packageOf, richParts } from "./rich-package";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook whose first sheet has these rows. */
function workbookOf(rows: string, workbookPr = "<workbookPr/>"): WorkbookData {
  const parts = richParts();
  parts[SHEET] = `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace(/<workbookPr[^>]*>/, workbookPr);
  return readXlsx(packageOf(parts));
}

const cellAt = (workbook: WorkbookData, row: number, column: number) =>
  workbook.sheets[0]!.rows[row]!.cells[column]!;

function savedSheet(workbook: WorkbookData): string {
  workbook.sheets[0]!.changed = true;
  return strFromU8(unzipSync(writeXlsx(workbook))[SHEET]!);
}

function refusal(change: (parts: Record<string, string>) => void): string {
  const parts = richParts();
  change(parts);
  try {
    readXlsx(packageOf(parts));
  } catch (error) {
    if (error instanceof XlsxError) return error.message;
    throw error;
  }
  return "read";
}

const SHARED =
  '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="4">B1*$C$1</f><v>1</v></c></row>' +
  '<row r="2"><c r="A2"><f t="shared" si="4"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="4"/><v>3</v></c></row>';

test("each cell of a shared formula shows its own", () => {
  const workbook = workbookOf(SHARED);
  expect([0, 1, 2].map((row) => cellAt(workbook, row, 0).formula)).toEqual([
    "=B1*$C$1",
    "=B2*$C$1",
    "=B3*$C$1",
  ]);
});

test.each([
  [
    "overwritten",
    (workbook: WorkbookData) => void (workbook.sheets[0]!.rows[0]!.cells[0] = { value: 9, style: 0 }),
  ],
  ["deleted", (workbook: WorkbookData) => void delete workbook.sheets[0]!.rows[0]],
  ["given another formula", (workbook: WorkbookData) => void (cellAt(workbook, 0, 0).formula = "=1+1")],
])("when the cell that holds the shared text is %s, the others keep their formulas", (_, change) => {
  const workbook = workbookOf(SHARED);
  change(workbook);
  const saved = savedSheet(workbook);
  expect(saved).not.toContain("shared");
  expect(saved).toContain("<f>B2*$C$1</f><v>2</v>");
  expect(saved).toContain("<f>B3*$C$1</f><v>3</v>");
});

test("a cell of a shared formula that changes leaves the others shared", () => {
  const workbook = workbookOf(SHARED);
  cellAt(workbook, 1, 0).formula = "=7";
  expect(savedSheet(workbook)).toContain(
    SHARED.replace('<f t="shared" si="4"/><v>2</v>', "<f>7</f><v>2</v>"),
  );
});

test("cells that stand before the text of their shared formula get it too", () => {
  const workbook = workbookOf(
    '<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c><c r="B1"><f t="shared" ref="A1:B1" si="0">B2+1</f><v>2</v></c></row>',
  );
  expect(cellAt(workbook, 0, 0).formula).toBe("=A2+1");
  expect(savedSheet(workbook)).toContain("<f>A2+1</f><v>1</v>");
});

test("an array formula keeps the cells it fills", () => {
  const workbook = workbookOf('<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c></row>');
  const cell = cellAt(workbook, 0, 0);
  expect(cell.arrayArea).toEqual({ row: 0, column: 0, rowCount: 2, columnCount: 2 });
  cell.arrayArea = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
  expect(savedSheet(workbook)).toContain('<f t="array" ref="A1:B3">C1:D2*2</f>');
});

test("cells of every type are read, with or without references and prefixes", () => {
  const workbook = workbookOf(
    '<row><c><v>-1.5E3</v></c><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c><c t="str"><v>a&amp;b_x000D_</v></c><c t="inlineStr"><is><t>行内</t></is></c><c s="1"/><c><v></v></c><c t="s"><v>2</v></c></row>' +
      `<x:row xmlns:x="${MAIN}" r="4"><x:c r="C4"><x:v>0012</x:v></x:c></x:row>`,
  );
  expect(workbook.sheets[0]!.rows[0]!.cells.map((cell) => cell?.value)).toEqual([
    -1500,
    true,
    { error: "#DIV/0!" },
    "a&b\r",
    "行内",
    null,
    null,
    "第二张",
  ]);
  expect(cellAt(workbook, 3, 2).value).toBe(12);
});

test("dates written as text count from the workbook's own first day", () => {
  const rows = '<row r="1"><c r="A1" t="d"><v>2026-11-23T12:00:00</v></c></row>';
  const of1900 = workbookOf(rows);
  const of1904 = workbookOf(rows, '<workbookPr date1904="1"/>');
  expect([of1900.uses1904Dates, cellAt(of1900, 0, 0).value]).toEqual([undefined, 46349.5]);
  expect([of1904.uses1904Dates, cellAt(of1904, 0, 0).value]).toEqual([true, 44887.5]);
  expect(savedSheet(of1904)).toContain(rows);
});

test("the last cell of a sheet is read and written, one beyond it is refused", () => {
  const workbook = workbookOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
  expect(cellAt(workbook, 1048575, 16383).value).toBe(1);
  cellAt(workbook, 1048575, 16383).value = 2;
  expect(savedSheet(workbook)).toContain('<c r="XFD1048576"><v>2</v></c>');
  const beyond = (rows: string) =>
    refusal(
      (parts) => (parts[SHEET] = `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`),
    );
  expect(beyond('<row r="1048577"/>')).toBe("damaged: row number");
  expect(beyond('<row r="1"><c r="XFE1"/></row>')).toBe("damaged: cell reference");
});

test.each([SHEET, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"])(
  "a document type in %s is refused",
  (name) => {
    const attack = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    expect(refusal((parts) => (parts[name] = parts[name]!.replace("?>", `?>${attack}`)))).toBe(
      "damaged: document type",
    );
  },
);

test.each([
  "<row r='1'><c r='A1'><v>1</c></row>",
  "<row r='1'><c r='A1'><v>1</v></row>",
  "<row r='1'><c r='A1",
  "<row><row/></row>",
])("broken markup is refused: %s", (rows) => {
  expect(
    refusal(
      (parts) => (parts[SHEET] = `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`),
    ),
  ).toMatch(/^damaged/);
});
