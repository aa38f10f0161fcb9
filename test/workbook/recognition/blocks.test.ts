import type { CellValue } from "../../../src/domain/cell-value";
import type { Grid } from "../../../src/workbook/grid";
import { readRecords } from "../../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";

function gridOf(values: CellValue[][], more: Partial<Grid> = {}): Grid {
  const place = { sheet: "Sheet1", firstRow: 1, firstColumn: 1 };
  return { ...place, values, isProtected: false, isVisible: true, ...more };
}

const head = ["序号", "姓名", "捐款金额"];

describe("several blocks on one sheet", () => {
  it("reads the same block repeated to the right, each with its own rows", () => {
    const grid = gridOf([
      ["职工个人捐款名单", null, null, null, null, null, null, null, null],
      [...head, ...head, ...head],
      [1, "甲某某", 100, 4, "丁某某", 50, 7, "庚某某", 20],
      [2, "乙某某", 100, 5, "戊某某", 50, null, null, null],
      [3, "丙某某", 100, 6, "己某某", 50, null, null, null],
    ]);
    const { tables } = recognizeGrids([grid]);
    expect(
      tables.map(({ kind, columns, firstRow, lastRow }) => [kind, columns.name, firstRow, lastRow]),
    ).toEqual([
      ["personalDonations", 2, 3, 5],
      ["personalDonations", 5, 3, 5],
      ["personalDonations", 8, 3, 3],
    ]);
    expect(tables.map((table) => readRecords(grid, table).columns.name)).toEqual([
      ["甲某某", "乙某某", "丙某某"],
      ["丁某某", "戊某某", "己某某"],
      ["庚某某"],
    ]);
  });

  it("reads different tables side by side with a blank column between them", () => {
    const grid = gridOf([
      ["姓名", "身份证号", "困难类别", null, "单位名称", "到账金额"],
      ["甲某某", "341899197001010011", "深度困难", null, "某县棉纺织厂", 5000],
      ["乙某某", "341899197001010038", "相对困难", null, "某县教育局", 3000],
    ]);
    const { tables } = recognizeGrids([grid]);
    expect(tables.map(({ kind, firstColumn, lastColumn }) => [kind, firstColumn, lastColumn])).toEqual([
      ["needyWorkers", 1, 3],
      ["unitDonations", 5, 6],
    ]);
  });

  it("reads tables of different kinds one under another, with and without a total between them", () => {
    const grid = gridOf([
      ["一、困难职工登记", null, null, null],
      ["序号", "姓名", "身份证号", "困难类别"],
      [1, "甲某某", "341899197001010011", "深度困难"],
      [2, "乙某某", "341899197001010038", "相对困难"],
      [null, null, null, null],
      ["二、家庭成员", null, null, null],
      ["职工姓名", "成员姓名", "与本人关系", "身份证号"],
      ["甲某某", "甲小某", "子", "341899200101010012"],
      ["三、单位捐款", null, null, null],
      ["序号", "单位名称", "到账金额（元）", "备注"],
      [1, "某县棉纺织厂", 5000, null],
      ["合计", null, 5000, null],
    ]);
    expect(
      recognizeGrids([grid]).tables.map(({ kind, headerRow, firstRow, lastRow, totalRow }) => [
        ...[kind, headerRow, firstRow, lastRow, totalRow],
      ]),
    ).toEqual([
      ["needyWorkers", 2, 3, 4, null],
      ["familyMembers", 7, 8, 8, null],
      ["unitDonations", 10, 11, 11, 12],
    ]);
  });
});

describe("rows that are no records", () => {
  it("are told apart: sample, column numbers, sub-total, numbered, continuation, total, note, signature", () => {
    const grid = gridOf([
      ["序号", "姓名", "身份证号", "慰问金额（元）", "领取人签字"],
      ["例", "某某某", "341899197001010000", 1000, "某某某"],
      [1, 2, 3, 4, 5],
      [1, "甲某某", "341899197001010011", 1000, null],
      ["小　计", null, null, 1000, null],
      [2, "乙某某", "341899197001010038", 800, null],
      [null, null, null, 200, null],
      [3, null, null, 0, null],
      ["合　　计", null, null, 2000, null],
      ["单位负责人：", null, "工会主席：", null, "制表人："],
      ["注：本表一式三份", null, null, null, null],
    ]);
    const table = recognizeGrids([grid]).tables[0]!;
    expect(table).toMatchObject({ kind: "paymentRoster", firstRow: 4, lastRow: 6, totalRow: 9 });
    expect(table.otherRows.map(({ row, role }) => `${row} ${role}`)).toEqual([
      ...["2 sample", "3 columnNumbers", "5 subtotal", "7 continuation", "8 numbered", "9 total"],
      ...["10 signature", "11 note"],
    ]);
  });
});

describe("merged body cells", () => {
  const values = [
    ["捐款单位", "捐款日期", "捐款金额", "备注"],
    ["某县棉纺织厂", "2027.01.05", 100, "棉被"],
    [null, null, 200, "大米"],
    [null, null, null, "食用油"],
    ["某县教育局", "2027.01.06", 300, null],
  ];
  const merges = [
    { row: 2, column: 1, rowCount: 3, columnCount: 1 },
    { row: 2, column: 2, rowCount: 3, columnCount: 1 },
    { row: 3, column: 3, rowCount: 2, columnCount: 1 },
  ];

  it("are filled down with the row they came from, but an amount is never doubled", () => {
    const grid = gridOf(values, { merges });
    const records = readRecords(grid, recognizeGrids([grid]).tables[0]!);
    expect(records.rowNumbers).toEqual([2, 3, 4, 5]);
    expect(records.columns.unitName).toEqual(["某县棉纺织厂", "某县棉纺织厂", "某县棉纺织厂", "某县教育局"]);
    expect(records.columns.receivedAmount).toEqual([100, 200, null, 300]);
    expect(records.filledCells).toContainEqual({ field: "unitName", row: 4, column: 1, fromRow: 2 });
  });

  it("leave rows without a name out where the reader does not know of the merge, and say so", () => {
    const table = recognizeGrids([gridOf(values)]).tables[0]!;
    expect(table.otherRows).toEqual([
      { row: 3, role: "continuation" },
      { row: 4, role: "continuation" },
    ]);
  });
});

describe("columns beside their header", () => {
  it("are found by what the cells look like, and are to be confirmed", () => {
    const table = recognizeGrids([
      gridOf([
        ["姓名", "身份证号", "联系电话", "慰问金额", null],
        [1, "甲某某", "341899197001010011", "12100000001", 1000],
        [2, "乙某某", "341899197001010038", "12100000002", 800],
      ]),
    ]).tables[0]!;
    expect(table.columns).toEqual({ name: 2, residentId: 3, phone: 4, reliefAmount: 5 });
    expect(table.confidence).toBe("confirm");
    expect(table.evidence).toContainEqual({ code: "columns.shifted", by: 1, fromColumn: 1 });
  });

  it("are found where only the columns on the right stand one to the left", () => {
    const table = recognizeGrids([
      gridOf([
        ["姓名", "困难类别", "家庭住址", "身份证号", "联系电话", "银行卡号"],
        ["甲某某", "深度困难", "341899197001010011", "12100000001", "6299991000000001", null],
        ["乙某某", "相对困难", "341899197001010038", "12100000002", "6299991000000002", null],
      ]),
    ]).tables[0]!;
    expect(table.columns).toEqual({ name: 1, hardshipClass: 2, residentId: 3, phone: 4, bankAccount: 5 });
  });
});

describe("what the sheet hides", () => {
  it("is read all the same and said", () => {
    const grid = gridOf(
      [
        ["姓名", "身份证号", "困难类别"],
        ["甲某某", "341899197001010011", "深度困难"],
        ["乙某某", "341899197001010038", "相对困难"],
      ],
      { hiddenRows: [3, 9], hiddenColumns: [2] },
    );
    const table = recognizeGrids([grid]).tables[0]!;
    expect(readRecords(grid, table).rowNumbers).toEqual([2, 3]);
    expect(table.evidence).toContainEqual({ code: "rows.hidden", count: 1 });
    expect(table.evidence).toContainEqual({ code: "columns.hidden", columns: [2] });
  });
});
