import type { Workbook } from "exceljs";

export const isWrittenByLibreOffice = true;

/** Formulas of county workbooks over a small list; LibreOffice writes the results into before.xlsx. */
export function build(workbook: Workbook): void {
  const list = workbook.addWorksheet("捐款");
  list.addRows([
    ["单位", "系统", "人数", "金额", "日期"],
    ["一厂", "工业", 120, 3600, 46000],
    ["二校", "教育", 80, 4000, 46010],
    ["三院", "卫生", 60, 0, 46020],
    ["四局", "机关", 40, 2400.5, 46031],
    ["五校", "教育", 55, 1100, 46040],
  ]);
  list.getColumn(5).numFmt = "yyyy-mm-dd";
  list.getColumn(5).width = 12;
  const totals = workbook.addWorksheet("统计");
  const formulas = [
    "SUM(捐款!D2:D6)",
    'SUMIF(捐款!B2:B6,"教育",捐款!D2:D6)',
    'SUMIFS(捐款!D2:D6,捐款!B2:B6,"教育",捐款!C2:C6,">60")',
    'COUNTIF(捐款!D2:D6,">0")',
    "SUMPRODUCT(捐款!C2:C6*(捐款!D2:D6>0))",
    "ROUND(SUM(捐款!D2:D6)/SUM(捐款!C2:C6),2)",
    "MAX(捐款!D2:D6)-MIN(捐款!D2:D6)",
    "INDEX(捐款!A2:A6,MATCH(MAX(捐款!D2:D6),捐款!D2:D6,0))",
    'VLOOKUP("四局",捐款!A2:D6,4,FALSE)',
    'IFERROR(VLOOKUP("无此单位",捐款!A2:D6,4,FALSE),"未找到")',
    "RANK(捐款!D5,捐款!D2:D6)",
    'TEXT(捐款!E2,"yyyy年m月d日")',
    'TEXT(SUM(捐款!D2:D6),"#,##0.00")',
    'DATEDIF(捐款!E2,捐款!E6,"d")',
    "YEAR(捐款!E5)*100+MONTH(捐款!E5)",
    'LEFT(捐款!A2,1)&MID("一二三",2,1)&RIGHT(捐款!A6,1)',
    "AVERAGE(捐款!C2:C6)",
    "SUBTOTAL(9,捐款!D2:D6)",
    "ROUNDUP(捐款!D5/7,1)",
    "IF(AND(捐款!D2>1000,捐款!D4=0),捐款!C2,-1)",
  ];
  for (const formula of formulas) totals.addRow([formula.replace(/\(.*/, ""), { formula }]);
}
