import type { Workbook } from "exceljs";

/** Last year's sheet, its name with a quote and a blank, with formulas within itself, to another sheet and a local name. */
export function build(workbook: Workbook): void {
  const year = workbook.addWorksheet("2025 年'终", { properties: { tabColor: { argb: "FFC00000" } } });
  year.addRows([
    ["标准", 500],
    ["甲", { formula: "B1*2", result: 1000 }],
    ["乙", { formula: "'2025 年''终'!B1+参数!A1", result: 510 }],
  ]);
  year.getColumn(1).width = 20;
  year.views = [{ state: "frozen", ySplit: 1 }];
  workbook.addWorksheet("参数").addRow([10]);
}
