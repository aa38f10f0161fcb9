import { strFromU8, unzipSync } from "fflate";
import { openExcelHost } from "../../src/excel-host";
import { addSheet, readXlsx, writeXlsx } from "../../src/xlsx";
import type { SheetData, WorkbookData } from "../../src/xlsx/workbook-data";
import { packageOf, RICH_SHEET, richParts } from "./rich-package";

/** Parts of the package after a change, as text; a part that is byte for byte what it was is left out. */
function changedParts(change: (sheet: SheetData, workbook: WorkbookData) => void): Record<string, string> {
  const file = packageOf(richParts());
  const workbook = readXlsx(file);
  const sheet = workbook.sheets[0]!;
  change(sheet, workbook);
  sheet.changed = true;
  const before = unzipSync(file);
  const after = unzipSync(writeXlsx(workbook));
  expect(Object.keys(before).filter((name) => after[name] === undefined)).toEqual([]);
  const differing = Object.entries(after).filter(
    ([name, bytes]) => before[name] === undefined || strFromU8(before[name]) !== strFromU8(bytes),
  );
  return Object.fromEntries(differing.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";

test("a sheet marked as changed in which nothing changed is written as it was", () => {
  expect(Object.keys(changedParts(() => undefined))).toEqual([WORKBOOK]);
});

test("one number changed: that cell is written anew, everything else of the sheet and every other part stays", () => {
  const parts = changedParts((sheet) => {
    sheet.rows[3]!.cells[0]!.value = 33;
  });
  expect(Object.keys(parts)).toEqual([WORKBOOK, SHEET]);
  expect(parts[SHEET]).toBe(RICH_SHEET.replace('<c r="A4"><v>3</v></c>', '<c r="A4"><v>33</v></c>'));
  expect(parts[WORKBOOK]).toBe(
    richParts()[WORKBOOK]!.replace(
      '<calcPr calcId="191029"/>',
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    ),
  );
});

test("a new result of a formula keeps the formula's element and the cell's extensions", () => {
  const parts = changedParts((sheet) => {
    sheet.rows[3]!.cells[1]!.value = 66;
    sheet.rows[3]!.cells[2]!.value = 99;
    sheet.rows[8]!.cells[5]!.value = { error: "#N/A" };
  });
  expect(parts[SHEET]).toBe(
    RICH_SHEET.replace('<f t="shared" si="0"/><v>6</v>', '<f t="shared" si="0"/><v>66</v>')
      .replace("<v>3</v><extLst>", "<v>99</v><extLst>")
      .replace('<c r="F9"><f', '<c r="F9" t="e"><f')
      .replace("<v>7</v>", "<v>#N/A</v>"),
  );
});

test("a style changes one attribute; rich text and the attributes of the cell stay", () => {
  const parts = changedParts((sheet) => {
    sheet.rows[0]!.cells[1]!.style = 1;
    sheet.rows[0]!.cells[0]!.style = 0;
  });
  expect(Object.keys(parts)).toEqual([WORKBOOK, SHEET]);
  expect(parts[SHEET]).toBe(
    RICH_SHEET.replace('<c r="A1" s="1" t="s" ph="1">', '<c r="A1" ph="1" t="s">').replace(
      '<c r="B1" t="s">',
      '<c r="B1" s="1" t="s">',
    ),
  );
});

test("rows come and go without touching their neighbours", () => {
  const parts = changedParts((sheet) => {
    delete sheet.rows[2];
    sheet.rows[7] = { cells: [{ value: 8, style: 0 }] };
    sheet.rows[9] = { cells: [{ value: 10, style: 1 }], height: 30 };
  });
  expect(parts[SHEET]).toBe(
    RICH_SHEET.replace(/<row r="3">.*?<\/row>/, "")
      .replace('<row r="9">', '<row r="8"><c r="A8"><v>8</v></c></row><row r="9">')
      .replace(
        "</sheetData>",
        '<row r="10" ht="30" customHeight="1"><c r="A10" s="1"><v>10</v></c></row></sheetData>',
      )
      .replace('<dimension ref="A1:F9"/>', '<dimension ref="A1:F10"/>'),
  );
});

test("a row's own attributes change and its cells stay", () => {
  const parts = changedParts((sheet) => {
    sheet.rows[0]!.height = 40;
    delete sheet.rows[0]!.otherAttributes!.customHeight;
    delete sheet.rows[5]!.hidden;
  });
  expect(parts[SHEET]).toBe(
    RICH_SHEET.replace(
      '<row r="1" spans="1:6" ht="20.1" thickBot="1" x14ac:dyDescent="0.2">',
      '<row r="1" ht="40" customHeight="1" thickBot="1" x14ac:dyDescent="0.2">',
    ).replace('<row r="6" hidden="1"/>', '<row r="6"/>'),
  );
});

test("elements of the sheet change one by one", () => {
  const parts = changedParts((sheet) => {
    sheet.merges.push({ row: 7, column: 0, rowCount: 1, columnCount: 2 });
    sheet.columns[0]!.width = 20;
  });
  expect(parts[SHEET]).toBe(
    RICH_SHEET.replace(
      '<mergeCells count="1"><mergeCell ref="D1:E1"/>',
      '<mergeCells count="2"><mergeCell ref="D1:E1"/><mergeCell ref="A8:B8"/>',
    ).replace(/<cols>.*?<\/cols>/, parts[SHEET]!.match(/<cols>.*?<\/cols>/)![0]),
  );
  expect(parts[SHEET]).toContain('<cols><col min="1" max="1" width="20" customWidth="1" outlineLevel="1"/>');
});

test("a hyperlink more rewrites the links and their relationships, nothing else", () => {
  const parts = changedParts((sheet) => {
    const area = { row: 3, column: 0, rowCount: 1, columnCount: 1 };
    sheet.hyperlinks.push({ area, address: "https://example.org/2" });
  });
  expect(Object.keys(parts).sort()).toEqual([WORKBOOK, SHEET, "xl/worksheets/_rels/sheet1.xml.rels"].sort());
  const strip = (xml: string) => xml.replace(/<hyperlinks>.*?<\/hyperlinks>/, "");
  expect(strip(parts[SHEET]!)).toBe(strip(RICH_SHEET));
  expect(parts[SHEET]!.match(/<hyperlink /g)).toHaveLength(2);
});

test("an element the sheet did not have stands where the schema wants it", () => {
  const file = packageOf(richParts());
  const workbook = readXlsx(file);
  const second = workbook.sheets[1]!;
  second.merges.push({ row: 0, column: 0, rowCount: 1, columnCount: 2 });
  second.changed = true;
  addSheet(workbook, "新");
  const after = strFromU8(unzipSync(writeXlsx(workbook))["xl/worksheets/sheet2.xml"]!);
  expect(after).toBe(
    richParts()["xl/worksheets/sheet2.xml"]!.replace(
      "</sheetData>",
      '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    ),
  );
});

test("an add-in changes one cell of a workbook with everything in it: all other bytes are what they were", async () => {
  const file = packageOf(richParts());
  const before = unzipSync(file);
  // One part at least of each kind that a model of cells does not show.
  for (const part of [
    /charts\//,
    /drawings\/drawing/,
    /media\//,
    /pivotCache\/pivotCacheDefinition/,
    /pivotCache\/pivotCacheRecords/,
    /pivotTables\//,
    /customXml\//,
    /vbaProject\.bin$/,
    /docProps\/custom\.xml$/,
    /cellimages\.xml$/,
    /customStorage/,
    /ctrlProps\//,
    /printerSettings/,
    /comments/,
  ])
    expect(Object.keys(before).some((name) => part.test(name))).toBe(true);
  for (const kind of ["x14:sparkline", "x14:id", "phoneticPr", "<r><rPr>", 't="shared"', 't="array"'])
    expect(RICH_SHEET).toContain(kind);
  expect(richParts()["xl/sharedStrings.xml"]).toContain("<rPh ");
  const host = await openExcelHost({ xlsx: file, calculator: null });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("其他");
    sheet.getRange("A2").values = [[2026]];
    await context.sync();
  });
  const after = unzipSync(await host.save());
  const changed = Object.keys(after).filter(
    (name) => Buffer.compare(after[name]!, before[name] ?? new Uint8Array()) !== 0,
  );
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(changed).toEqual([WORKBOOK, "xl/worksheets/sheet2.xml"]);
  expect(strFromU8(after["xl/worksheets/sheet2.xml"]!)).toBe(
    richParts()["xl/worksheets/sheet2.xml"]!.replace(
      "</sheetData>",
      '<row r="2"><c r="A2"><v>2026</v></c></row></sheetData>',
    ),
  );
});
