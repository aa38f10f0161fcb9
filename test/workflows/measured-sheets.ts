import type { CellValue } from "../../src/domain/cell-value";
import type { Grid } from "../../src/workbook/grid";
import { gridOf } from "./grid-of-sheet";

/** A sheet whose rows are equally long, as Excel hands its used block over. */
export function sheetOf(sheet: string, rows: readonly (readonly CellValue[])[]): Grid {
  const width = Math.max(...rows.map(({ length }) => length));
  return gridOf(
    sheet,
    rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]),
  );
}

export const HEAD = ["序号", "姓名", "身份证号", "工作单位", "困难类别", "联系电话", "慰问金额"];

/** Invented people: region 341899 is assigned to no place, prefix 121 is in use nowhere. */
export const SOUND: readonly CellValue[][] = [
  [1, "魏桂兰", "341899197001010013", "县棉纺织厂", "深度困难", "12100000001", 1000],
  [2, "何春燕", "341899198003040026", "县农机厂", "深度困难", "12100000002", 800],
  [3, "吴守义", "34189919650203019X", "县农机厂", "相对困难", "12100000003", 1500],
];

/** A register, header in row 2; each change puts a value into a cell of the sound rows, named as Excel names it. */
export function register(
  changes: Readonly<Record<string, CellValue>> = {},
  extra: readonly (readonly CellValue[])[] = [],
): Grid {
  const rows = [["困难职工登记表"], HEAD, ...SOUND, ...extra].map((row): CellValue[] => [...row]);
  for (const [address, value] of Object.entries(changes)) {
    const row = rows[Number(address.slice(1)) - 1];
    if (row !== undefined) row[address.charCodeAt(0) - 65] = value;
  }
  return sheetOf("登记表", rows);
}

/** A list of personal donations whose days are typed as given, header in row 2. */
export function donationDays(...days: CellValue[]): Grid {
  const names = ["魏桂兰", "何春燕", "吴守义"];
  return sheetOf("个人捐款", [
    ["职工个人捐款明细表"],
    ["序号", "姓名", "工作单位", "捐款金额", "捐款日期"],
    ...days.map((day, index) => [index + 1, names[index] ?? "冯莲香", "县农机厂", 100, day]),
  ]);
}

/** The number of the second person of the sound register. */
export const ID = "341899198003040026";

/** The sound register as last year's. */
export const lastYear = sheetOf("上年困难职工登记", [HEAD, ...SOUND]);

/** The line above the header. */
export const TITLE = ["困难职工登记表"];

/** The sound register with a line below it. */
export const total = (...cells: CellValue[]) => [register({}, [cells])];

/** A fault, a small file that has it, and what answers it; an answer with "not" before it must be absent. */
export type Fault = readonly [fault: string, sheets: readonly Grid[], ...answers: string[]];
