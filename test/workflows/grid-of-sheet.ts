import type { CellValue } from "../../src/domain/cell-value";
import type { Grid } from "../../src/workbook/grid";

/** A visible, unprotected sheet that begins at A1. */
export function gridOf(sheet: string, values: readonly (readonly CellValue[])[]): Grid {
  return { sheet, firstRow: 1, firstColumn: 1, values, isProtected: false, isVisible: true };
}

/** The sheet 参数 of a county with a line of 780 yuan; pass rows to change or drop one (value null). */
export function parameterGrid(changes: Readonly<Record<string, CellValue>> = {}): Grid {
  const values: Record<string, CellValue> = {
    县名: "怀川县",
    活动年度: 2027,
    "上年募集总额（元）": 10000,
    "低保线（元/人/月）": 780,
    深度困难倍数: 1,
    相对困难倍数: 2,
    意外致困支出占比: "80%",
    "条件好单位参考标准（元）": 5000,
    "一般单位参考标准（元）": 2000,
    "最低参考标准（元）": 500,
    捐款面要求: "90%",
    捐款到账截止日: "2027-01-10",
    "深度困难慰问标准（元）": 1500,
    "相对困难慰问标准（元）": 1000,
    "意外致困慰问标准（元）": 2000,
    ...changes,
  };
  return gridOf("参数", [["参数", "值"], ...Object.entries(values)]);
}
