import type { Workbook } from "exceljs";

export const isWrittenByLibreOffice = true;

/** Rules, validations and names as LibreOffice writes them. */
export function build(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("登记表");
  sheet.addRows([
    ["姓名", "月收入", "类别"],
    ["甲", 300, "深度"],
    ["乙", 900, "相对"],
    ["丙", 1500, "意外"],
  ]);
  sheet.addConditionalFormatting({
    ref: "B2:B4",
    rules: [
      {
        type: "cellIs",
        priority: 1,
        operator: "lessThan",
        formulae: [500],
        style: { font: { color: { argb: "FFC00000" } } },
      },
      {
        type: "colorScale",
        priority: 2,
        cfvo: [{ type: "min" }, { type: "max" }],
        color: [{ argb: "FFFFFFFF" }, { argb: "FF63BE7B" }],
      },
    ],
  });
  sheet.getCell("C2").dataValidation = {
    type: "list",
    allowBlank: false,
    formulae: ['"深度,相对,意外"'],
    showErrorMessage: true,
    errorTitle: "类别",
    error: "请选类别",
  };
  sheet.getCell("B2").dataValidation = {
    type: "whole",
    operator: "between",
    allowBlank: true,
    formulae: [0, 100000],
    showErrorMessage: true,
  };
  workbook.definedNames.add("登记表!$B$2:$B$4", "月收入");
}
