import type { CellValue } from "../../../../src/domain/cell-value";
import type { Grid } from "../../../../src/workbook/grid";
import { readRecords } from "../../../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../../../src/workbook/recognition/recognize-grids";
import { listFixes } from "../../../../src/workbook/recognition/values/list-fixes";

const values: CellValue[][] = [
  ["姓名", "身份证号", "困难类别", "联系电话", "慰问金额（万元）", "出生日期"],
  ["甲某某\t", "11010519491231002x", "深度困难", "121 0000 0001", "1.2万元", "1949.12.31"],
  ["乙某某341899197001010011", null, "相对困难", 12100000002, 0.05, "3月5日"],
  ["丙某某341899197001010011", "1101O519491231002X", "相对困难", "1210000", "若干", 18000],
];
const grid: Grid = {
  sheet: "登记",
  firstRow: 3,
  firstColumn: 2,
  values,
  isProtected: false,
  isVisible: true,
};

describe("the list of fixes", () => {
  const table = recognizeGrids([grid]).tables[0]!;
  const records = readRecords(grid, table);
  const fixes = listFixes(records, { campaignYear: 2027, isDate1904: false });

  it("names each cell with what it holds, what it would hold and why", () => {
    expect(fixes.map(({ row, column, after, reason }) => [row, column, after, reason])).toEqual(
      expect.arrayContaining([
        [4, 2, "甲某某", "invisibleCharacters"],
        [4, 3, "11010519491231002X", "letterCase"],
        [4, 5, "12100000001", "separators"],
        [4, 6, 1.2, "amountText"],
        [4, 7, "1949-12-31", "dateText"],
      ]),
    );
    expect(fixes.every(({ sheet }) => sheet === "登记")).toBe(true);
  });

  it("moves a number out of the name's cell only into an empty cell of its own", () => {
    const ofRow = (wanted: number) => fixes.filter(({ row }) => row === wanted);
    expect(ofRow(5).map(({ column, before, after }) => [column, before, after])).toEqual([
      [3, null, "341899197001010011"],
      [2, "乙某某341899197001010011", "乙某某"],
    ]);
    expect(ofRow(6).map(({ field, reason }) => [field, reason])).toEqual([["residentId", "lookalike"]]);
  });

  it("has nothing for what is ambiguous, unreadable or right, and nothing more once applied", () => {
    expect(fixes.some(({ row, column }) => row === 5 && column === 7)).toBe(false);
    expect(fixes.some(({ row, column }) => row === 6 && column >= 5)).toBe(false);
    const fixed = values.map((row) => [...row]);
    for (const { row, column, after } of fixes) fixed[row - 3]![column - 2] = after;
    const again = { ...grid, values: fixed };
    expect(listFixes(readRecords(again, table), { campaignYear: 2027, isDate1904: false })).toEqual([]);
  });
});
