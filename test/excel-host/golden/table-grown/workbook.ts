import type { Workbook } from "exceljs";

/** A table of units with a total row and a formula column, and a formula outside that speaks of the table. */
export function build(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("捐款");
  sheet.addTable({
    name: "捐款表",
    ref: "A1",
    headerRow: true,
    totalsRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: [
      { name: "单位", totalsRowLabel: "合计", filterButton: true },
      { name: "人数", totalsRowFunction: "sum", filterButton: true },
      { name: "金额", totalsRowFunction: "sum", filterButton: true },
    ],
    rows: [
      ["一厂", 12, 1200],
      ["二校", 30, 900],
      ["三院", 8, 2400],
    ],
  });
  sheet.getCell("F1").value = { formula: "SUM(捐款表[金额])", result: 4500 };
  sheet.getCell("F2").value = { formula: "ROWS(捐款表)", result: 3 };
}
