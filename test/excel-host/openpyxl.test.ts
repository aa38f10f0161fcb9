import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openExcelHost } from "../../src/excel-host";
import { readByOpenpyxl } from "./read-by-openpyxl";

test("openpyxl reads a saved workbook as it was written; said plainly where openpyxl is not there", async () => {
  const host = await openExcelHost({ locale: "zh-CN", calculator: null });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "发放";
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A1").values = [["发放名册"]];
    sheet.getRange("A2:C5").values = [
      ["姓名", "身份证号", "金额"],
      ["魏桂兰", "'341899197001010011", 800],
      ["吴守义", "'341899197001010038", 500.5],
      ["冯莲香", "", 700],
    ];
    sheet.getRange("C3:C5").numberFormat = [["#,##0.00"], ["#,##0.00"], ["#,##0.00"]];
    sheet.tables.add("A2:C5", true).name = "名册";
    sheet.getRange("E2").formulas = [["=SUM(名册[金额])"]];
    sheet.getRange("E3").formulas = [['=SUMIFS(C3:C5,C3:C5,">600")']];
    sheet.getRange("B3:B5").dataValidation.rule = { list: { inCellDropDown: true, source: "甲厂,乙厂" } };
    const { cellValue } = sheet.getRange("C3:C5").conditionalFormats.add("CellValue");
    cellValue.format.font.color = "#8F0B16";
    cellValue.rule = { formula1: "600", operator: "GreaterThan" };
    context.workbook.names.add("标准", sheet.getRange("E2"));
    context.workbook.comments.add("发放!A3", "请核对");
    sheet.charts.add("ColumnClustered", sheet.getRange("A2:C5"));
    sheet.freezePanes.freezeRows(2);
    sheet.pageLayout.setPrintArea("A1:C5");
    sheet.pageLayout.setPrintTitleRows("$2:$2");
    await context.sync();
  });
  const file = join(mkdtempSync(join(tmpdir(), "nuan-")), "saved.xlsx");
  writeFileSync(file, await host.save());
  host.close();
  const reading = readByOpenpyxl(file);
  if (reading === null) return;
  const sheet = reading.sheets["发放"];
  expect(reading.names).toEqual({ 标准: "发放!$E$2" });
  expect(sheet?.values.map((row) => row.slice(0, 3))).toEqual([
    ["发放名册", null, null],
    ["姓名", "身份证号", "金额"],
    ["魏桂兰", "341899197001010011", 800],
    ["吴守义", "341899197001010038", 500.5],
    ["冯莲香", null, 700],
  ]);
  expect(sheet?.formulas[1]?.[4]).toBe("=SUM(名册[金额])");
  expect([sheet?.values[1]?.[4], sheet?.values[2]?.[4]]).toEqual([2000.5, 1500]);
  expect(sheet?.formats[2]?.[2]).toBe("#,##0.00");
  expect(sheet).toMatchObject({
    merged: ["A1:C1"],
    tables: { 名册: "A2:C5" },
    validations: ['"甲厂,乙厂"'],
    conditions: ["C3:C5"],
    charts: 1,
    freeze: "A3",
    printTitles: "$2:$2",
    printArea: "$A$1:$C$5",
  });
  expect((sheet?.comments as string[]).join("")).toContain("请核对");
});
