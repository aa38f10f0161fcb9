import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { readXlsx } from "../../src/xlsx";
import type { SheetData } from "../../src/xlsx/workbook-data";

/** Heads of a unit's register. */
export const HEAD = [
  "序号",
  "姓名",
  "身份证号",
  "工作单位",
  "困难类别",
  "家庭人口",
  "家庭年收入",
  "慰问金额",
  "联系电话",
];
/** Cells of a row, without its number. */
export type Row = readonly (string | number | null)[];

export const wei: Row = [
  "魏桂兰",
  "341899197001010014",
  "县棉纺织厂",
  "深度困难",
  3,
  9000,
  1000,
  "12100000001",
];
export const wu: Row = [
  "吴守义",
  "341899196502030017",
  "县棉纺织厂",
  "深度困难",
  2,
  8000,
  1500,
  "12100000002",
];
export const he: Row = ["何春燕", "341899198003040026", "县农机厂", "相对困难", 3, 20000, 800, "1210000003"];

/** A folder of its own for every test of the file that calls this. */
export function ownFolder(): () => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "nuan-collect-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return () => folder;
}

/** Writes a workbook of these sheets. */
export async function writeWorkbook(
  path: string,
  sheets: Readonly<Record<string, readonly Row[]>>,
): Promise<string> {
  const book = new Workbook();
  for (const [sheet, rows] of Object.entries(sheets))
    book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  return path;
}

/** Writes what a unit sends in: a title, the heads, these people. */
export const writeRegister = (path: string, rows: readonly Row[]): Promise<string> =>
  writeWorkbook(path, {
    登记表: [["困难职工登记表"], HEAD, ...rows.map((row, index) => [index + 1, ...row])],
  });

/** Writes the county's own workbook: its parameters and the list of its units. */
export const writeCounty = (folder: string): Promise<string> =>
  writeWorkbook(join(folder, "county.xlsx"), {
    参数: [
      ["参数", "值"],
      ["县名", "怀川县"],
      ["低保线（元/人/月）", 780],
    ],
    单位名录: [
      ["序号", "单位名称", "主管部门", "职工人数", "联系人"],
      [1, "县棉纺织厂", "县工信局", 300, "甲某"],
      [2, "县农机厂", "县工信局", 120, "乙某"],
      [3, "县百货公司", "县商务局", 60, "丙某"],
    ],
  });

/** The sheets of a saved file by name. */
export function sheetsOf(file: string): ReadonlyMap<string, SheetData> {
  const { sheets } = readXlsx(new Uint8Array(readFileSync(file)));
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

/** Values of a sheet, row by row, from a 0-based row on. */
export const rowsOf = (sheet: SheetData | undefined, from = 0) =>
  (sheet?.rows ?? []).slice(from).map((row) => (row?.cells ?? []).map((cell) => cell?.value ?? null));
