import { createWorkbookData, internStyle } from "../../src/xlsx";
import type { CellData, WorkbookData } from "../../src/xlsx/workbook-data";

/** Rows of the oracle workbook as plain values: what another program must see. */
export const ORACLE_VALUES: readonly (readonly CellData["value"][])[] = [
  ["姓名", " 首尾空格 ", "a<b>&\"c'", "换\n行", "_x000D_", ""],
  [1, -2.5, 1e21, 0.1, 123456789012345, 46349],
  [true, false, { error: "#N/A" }, { error: "#DIV/0!" }, null, "341899199001010013"],
  [3, 6, "甲1", "乙", 2, null],
];

const FORMULAS: Readonly<Record<string, string>> = {
  "3,0": "=A2+2",
  "3,1": "=SUM(A2,A4)+2",
  "3,2": '="甲"&A2',
};

/** A workbook of ours with every kind of value, formulas, styles, merges, widths, a freeze and a name. */
export function oracleWorkbook(): WorkbookData {
  const workbook = createWorkbookData("名单'一");
  const normal = workbook.styles[0];
  const sheet = workbook.sheets[0];
  if (normal === undefined || sheet === undefined) throw new Error("createWorkbookData gave no sheet");
  const bold = internStyle(workbook, {
    ...normal,
    font: { ...normal.font, name: "黑体", size: 14, bold: true, color: "#C00000" },
    fill: { color: "#FFF2CC" },
    border: { bottom: { style: "thin", color: "#000000" } },
    alignment: { horizontal: "center", wrap: true },
  });
  const date = internStyle(workbook, { ...normal, numberFormat: 'yyyy"年"m"月"d"日"' });
  sheet.rows = ORACLE_VALUES.map((values, row) => ({
    cells: values.map((value, column) => {
      const formula = FORMULAS[`${row},${column}`];
      const style = row === 0 ? bold : value === 46349 ? date : 0;
      return { value, style, ...(formula === undefined ? {} : { formula }) };
    }),
  }));
  if (sheet.rows[0] !== undefined) sheet.rows[0].height = 30;
  sheet.columns = [{ width: 20 }, undefined, { width: 8.5, hidden: true }];
  sheet.merges = [{ row: 5, column: 0, rowCount: 2, columnCount: 3 }];
  sheet.frozen = { rows: 1, columns: 1 };
  workbook.names.push({ name: "金额", formula: "'名单''一'!$A$2:$B$2" });
  return workbook;
}
