import { Workbook, type CellValue } from "exceljs";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import type { CellData } from "../../src/xlsx/workbook-data";
import { ORACLE_VALUES, oracleWorkbook } from "./oracle-workbook";
import { packageOf, richParts } from "./rich-package";

/** exceljs' value in the form of ours; dates as serial numbers. */
function plainValue(value: CellValue): CellData["value"] {
  if (value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86400000 + 25569;
  if (value === null || typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return { error: value.error };
  if ("result" in value) return plainValue(value.result ?? null);
  if ("text" in value) return plainValue(value.text);
  return null;
}

async function loadByExceljs(file: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(file.slice().buffer);
  return book;
}

test("exceljs reads what we write: values, formulas, styles and the sheet's shape", async () => {
  const book = await loadByExceljs(writeXlsx(oracleWorkbook()));
  const sheet = book.getWorksheet("名单'一")!;
  const values = ORACLE_VALUES.map((row, rowIndex) =>
    row.map((_, column) => plainValue(sheet.getCell(rowIndex + 1, column + 1).value)),
  );
  // exceljs reads an empty text as no value and gives _x000D_ back decoded twice over.
  const expected = ORACLE_VALUES.map((row) => row.map((value) => (value === "" ? null : value)));
  expect(values.slice(1)).toEqual(expected.slice(1));
  expect(values[0]!.slice(0, 4)).toEqual(expected[0]!.slice(0, 4));
  expect(sheet.getCell("B4").formula).toBe("SUM(A2,A4)+2");
  const header = sheet.getCell("A1");
  expect(header.font).toMatchObject({ name: "黑体", size: 14, bold: true, color: { argb: "FFC00000" } });
  expect(header.fill).toMatchObject({ type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } });
  expect(header.border.bottom).toMatchObject({ style: "thin" });
  expect(header.alignment).toMatchObject({ horizontal: "center", wrapText: true });
  expect(sheet.getCell("F2").numFmt).toBe('yyyy"年"m"月"d"日"');
  expect(sheet.getRow(1).height).toBe(30);
  expect([sheet.getColumn(1).width, sheet.getColumn(3).hidden]).toEqual([20, true]);
  expect(sheet.getCell("C7").isMerged).toBe(true);
  expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 1 });
  expect(book.definedNames.getRanges("金额").ranges).toEqual(["'名单''一'!$A$2:$B$2"]);
});

test("we read what exceljs writes, cell by cell", async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("表");
  const values: CellValue[][] = [
    ["文字", "a\nb", 'x<"&>', 12.5, -1e-7, true, { error: "#REF!" } as CellValue],
    [
      new Date(Date.UTC(2026, 10, 23)),
      { formula: "D1*2", result: 25 },
      { formula: 'A1&"!"', result: "文字!" },
      { richText: [{ text: "红", font: { bold: true } }, { text: "字" }] },
      { text: "链接", hyperlink: "https://example.org/?a=1&b=2" },
      null,
      0,
    ],
  ];
  values.forEach((row) => sheet.addRow(row));
  sheet.getCell("D1").numFmt = "#,##0.00";
  sheet.getCell("D1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF00B050" } };
  const read = readXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
  const ours = read.sheets[0]!;
  values.forEach((row, rowIndex) =>
    row.forEach((value, column) => {
      expect(ours.rows[rowIndex]!.cells[column]?.value ?? null).toEqual(plainValue(value));
    }),
  );
  expect(ours.rows[1]!.cells[1]!.formula).toBe("=D1*2");
  const style = read.styles[ours.rows[0]!.cells[3]!.style]!;
  expect([style.numberFormat, style.fill.color]).toEqual(["#,##0.00", "#00B050"]);
  expect(ours.hyperlinks[0]!.address).toBe("https://example.org/?a=1&b=2");
});

test("a workbook with everything, changed and saved by us, says the same to exceljs but for the change", async () => {
  const parts = richParts();
  // exceljs reads drawings, comments and tables by their place, and these here are none it could read.
  for (const name of Object.keys(parts)) {
    if (/drawings|charts\/chart|comments|tables|ctrlProps/.test(name)) delete parts[name];
  }
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = parts["xl/worksheets/_rels/sheet1.xml.rels"]!.replace(
    /<Relationship Id="rId[3-8]"[^>]*>/g,
    "",
  );
  parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"]!.replace(
    /<(drawing|legacyDrawing) [^>]*>/g,
    "",
  )
    .replace(/<tableParts.*<\/tableParts>/, "")
    .replace('<extLst><ext uri="{C}"/></extLst>', "");
  const file = packageOf(parts);
  const workbook = readXlsx(file);
  const sheet = workbook.sheets[0]!;
  sheet.rows[1]!.cells[1] = { value: 100, style: 0 };
  sheet.changed = true;
  const [before, after] = [await loadByExceljs(file), await loadByExceljs(writeXlsx(workbook))];
  const cells = (book: Workbook) => {
    const found: Record<string, unknown> = {};
    book
      .getWorksheet("名单")!
      .eachRow((row) =>
        row.eachCell(
          (cell) => (found[cell.address] = [plainValue(cell.value), cell.formula ?? "", cell.style]),
        ),
      );
    return found;
  };
  const [then, now] = [cells(before), cells(after)];
  expect(Object.keys(then)).toHaveLength(21);
  expect(now.B2).toEqual([100, "", {}]);
  expect({ ...now, B2: then.B2 }).toEqual(then);
  expect(now.B5).toEqual([8, "A5*2+$A$1", {}]);
});
