import { Workbook } from "exceljs";
import { unzipSync } from "fflate";
import {
  addSheet,
  createWorkbookData,
  deleteSheet,
  internStyle,
  readXlsx,
  writeXlsx,
  XlsxError,
} from "../../src/xlsx";

async function richFile(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("名单'一", { views: [{ state: "frozen", ySplit: 2, xSplit: 1 }] });
  sheet.addRow(["姓名", "金额", "来源"]);
  sheet.addRow(["测试甲", 12.5, { richText: [{ text: "红", font: { bold: true } }, { text: "字" }] }]);
  sheet.getCell("B3").value = { formula: "SUM(B2:B2)", result: 12.5 };
  sheet.getCell("B4").value = { formula: "B3*2", result: 25, shareType: "shared", ref: "B4:B5" } as never;
  sheet.getCell("B5").value = { sharedFormula: "B4", result: 50 } as never;
  sheet.getCell("A6").value = true;
  sheet.getCell("A7").value = { error: "#N/A" };
  sheet.getCell("A8").value = { text: "链接", hyperlink: "https://example.org/?a=1&b=2" };
  sheet.mergeCells("D1:E2");
  sheet.getCell("B2").numFmt = "#,##0.00";
  sheet.getCell("C3").dataValidation = { type: "list", formulae: ['"是,否"'], allowBlank: true };
  sheet.getCell("C4").dataValidation = { type: "whole", operator: "greaterThan", formulae: [0] };
  sheet.addConditionalFormatting({
    ref: "B2:B5",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        formulae: [10],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  book.addWorksheet("其他").addRow(["不动"]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function reasonOf(bytes: Uint8Array): string {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error.reason;
    throw error;
  }
  return "read";
}

/** The parts of a package; entries for its folders are no parts. */
function partsOf(file: Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith("/")));
}

test("a workbook nobody changed keeps every part byte for byte", async () => {
  const file = await richFile();
  expect(partsOf(writeXlsx(readXlsx(file)))).toEqual(partsOf(file));
});

test("a changed sheet keeps its values, formulas, rules and links, the other sheet its bytes", async () => {
  const file = await richFile();
  const workbook = readXlsx(file);
  const sheet = workbook.sheets[0]!;
  expect(sheet.rows[4]!.cells[1]!.formula).toBe("=B4*2");
  sheet.changed = true;
  const red = internStyle(workbook, { ...workbook.styles[0]!, fill: { color: "#FF0000" } });
  sheet.rows[1]!.cells[0] = { value: "新\r值 <&>", style: red };
  const output = writeXlsx(workbook);
  const again = readXlsx(output);
  const read = again.sheets[0]!;
  expect(read.rows[1]!.cells[0]).toEqual({ value: "新\r值 <&>", style: red });
  expect(again.styles[red]!.fill).toEqual({ color: "#FF0000" });
  expect({ ...read, rows: [], changed: true }).toEqual({ ...sheet, rows: [] });
  expect(read.rows.slice(2)).toEqual(sheet.rows.slice(2));
  expect(read.dataValidations.map((rule) => [rule.type, rule.formula1])).toEqual([
    ["list", '"是,否"'],
    ["whole", "0"],
  ]);
  expect(read.conditionalFormats.map((format) => [format.type, format.format?.font])).toEqual([
    ["cellIs", { bold: true }],
  ]);
  const name = "xl/worksheets/sheet2.xml";
  expect(unzipSync(output)[name]).toEqual(unzipSync(file)[name]);
  const checked = new Workbook();
  await checked.xlsx.load(output.buffer as ArrayBuffer);
  expect(checked.getWorksheet("名单'一")!.getCell("B2").value).toBe(12.5);
});

test("sheets come and go with their parts and names", () => {
  const workbook = createWorkbookData("表 1");
  const result = addSheet(workbook, "O'Brien");
  result.rows[0] = {
    cells: [
      { value: "甲", style: 0 },
      { value: 1, style: 0, formula: "=NUAN.IDREASON(A1)+XLOOKUP(1,A:A,A:A)" },
    ],
  };
  workbook.names.push({ name: "_xlnm.Print_Area", formula: "'O''Brien'!$A$1", sheetId: result.id });
  const again = readXlsx(writeXlsx(workbook));
  expect(again.sheets.map((sheet) => sheet.name)).toEqual(["表 1", "O'Brien"]);
  expect(again.sheets[1]!.rows[0]!.cells[1]!.formula).toBe("=NUAN.IDREASON(A1)+XLOOKUP(1,A:A,A:A)");
  expect(again.names).toEqual([
    { name: "_xlnm.Print_Area", formula: "'O''Brien'!$A$1", sheetId: again.sheets[1]!.id },
  ]);
  deleteSheet(again, again.sheets[1]!.id);
  const parts = Object.keys(unzipSync(writeXlsx(again)));
  expect(parts.filter((name) => name.startsWith("xl/worksheets/"))).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("what is no workbook is refused with its reason", async () => {
  const text = (content: string) => new TextEncoder().encode(content);
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = [..."EncryptedPackage"].flatMap((character) => [character.charCodeAt(0), 0]);
  expect(reasonOf(text("<html></html>"))).toBe("notXlsx");
  expect(reasonOf(new Uint8Array())).toBe("notXlsx");
  expect(reasonOf((await richFile()).slice(0, 2000))).toBe("damaged");
  expect(reasonOf(new Uint8Array(ole))).toBe("oldXls");
  expect(reasonOf(new Uint8Array([...ole, ...name]))).toBe("encrypted");
});
