import type { Workbook } from "exceljs";

/** A roster with a total, a merged title, a rule, a validation, a name and a second sheet that points into it. */
export function build(workbook: Workbook): void {
  const roster = workbook.addWorksheet("发放名册");
  roster.addRows([
    ["发放名册"],
    ["姓名", "类别", "金额"],
    ["甲", "深度", 1000],
    ["乙", "相对", 800],
    ["丙", "意外", 600],
    ["合计", null, { formula: "SUM(C3:C5)", result: 2400 }],
  ]);
  roster.mergeCells("A1:C1");
  roster.getColumn(3).numFmt = "#,##0.00";
  roster.getCell("B3").dataValidation = { type: "list", allowBlank: true, formulae: ['"深度,相对,意外"'] };
  roster.addConditionalFormatting({
    ref: "C3:C5",
    rules: [{ type: "expression", priority: 1, formulae: ["$C3>900"], style: { font: { bold: true } } }],
  });
  const summary = workbook.addWorksheet("汇总 表");
  summary.addRows([
    ["总额", { formula: "发放名册!C6", result: 2400 }],
    ["首户", { formula: "发放名册!$A$3", result: "甲" }],
    ["全列", { formula: "SUM(发放名册!C:C)", result: 4800 }],
  ]);
  workbook.definedNames.add("发放名册!$C$3:$C$5", "金额");
}
