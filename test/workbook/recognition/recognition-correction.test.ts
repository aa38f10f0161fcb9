import type { CellValue } from "../../../src/domain/cell-value";
import type { Grid } from "../../../src/workbook/grid";
import { correctionOf } from "../../../src/workbook/recognition/recognition-correction";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";

function gridOf(values: CellValue[][], firstRow = 1, firstColumn = 1): Grid {
  return { sheet: "Sheet1", firstRow, firstColumn, values, isProtected: false, isVisible: true };
}

const head = ["序号", "姓名", "身份证号", "联系电话", "家里电话"];
const first = [head, [1, "甲某某", "341899197001010011", "12100000001", "12100000009"]];
const second = [
  ["某厂困难职工", null, null, null, null],
  head,
  [1, "乙某某", "341899197001010038", "12100000002", "12100000008"],
  [2, "丙某某", "341899197001010054", "12100000003", "12100000007"],
];

describe("a clerk's correction", () => {
  it("is plain data that gives the columns of the next file of the same shape, wherever they stand", () => {
    const table = recognizeGrids([gridOf(first)]).tables[0]!;
    expect(table.columns).toEqual({ serialNumber: 1, name: 2, residentId: 3, phone: 4 });
    const correction = correctionOf(table, { columns: { phone: 5, otherPhone: 4 } });
    const kept = JSON.parse(JSON.stringify(correction)) as typeof correction;
    const moved = gridOf(
      [
        [null, ...first[0]!],
        [null, ...first[1]!],
      ],
      3,
      2,
    );
    const again = recognizeGrids([moved], [kept]).tables[0]!;
    expect(again.columns).toEqual({ serialNumber: 3, name: 4, residentId: 5, otherPhone: 6, phone: 7 });
    expect(again).toMatchObject({ headerRow: 3, firstRow: 4, lastRow: 4, confidence: "sure" });
    expect(again.evidence).toContainEqual({ code: "correction" });
  });

  it("makes a table known that recognition did not know", () => {
    expect(
      recognizeGrids([
        gridOf([
          ["甲列", "乙列"],
          ["甲某某", 5],
        ]),
      ]).tables,
    ).toEqual([]);
    const shape = { shape: "甲列|乙列", levels: 1 };
    const correction = { ...shape, kind: "personalDonations", fields: ["name", "personalAmount"] } as const;
    const grid = gridOf([
      [null, null],
      ["甲列", "乙列"],
      ["甲某某", 5],
      ["合计", 5],
    ]);
    const table = recognizeGrids([grid], [{ ...correction, amountUnitYuan: 10000 }]).tables[0]!;
    expect(table).toMatchObject({ kind: "personalDonations", headerRow: 2, firstRow: 3, lastRow: 3 });
    expect(table).toMatchObject({
      totalRow: 4,
      amountUnitYuan: 10000,
      columns: { name: 1, personalAmount: 2 },
    });
  });

  it("tells that a block is no table of ours, and leaves sheets of another shape alone", () => {
    const table = recognizeGrids([gridOf(second)]).tables[0]!;
    const none = correctionOf(table, { kind: null });
    expect(recognizeGrids([gridOf(second)], [none])).toEqual({ tables: [], unrecognizedSheets: ["Sheet1"] });
    const other = [
      ["序号", "姓名", "身份证号"],
      [1, "甲某某", "341899197001010011"],
    ];
    expect(recognizeGrids([gridOf(other)], [none]).tables).toHaveLength(1);
  });

  it("holds for a list without header by the look of its columns", () => {
    const rows = [1, 2, 3].map((number) => [number, "甲某某", `34189919700101001${number}`, 500]);
    const table = recognizeGrids([gridOf(rows)]).tables[0]!;
    expect(table.columns.reliefAmount).toBe(4);
    const correction = correctionOf(table, { columns: { reliefAmount: null, annualIncome: 4 } });
    const again = recognizeGrids([gridOf(rows, 5)], [correction]).tables[0]!;
    expect(again.columns).toEqual({ serialNumber: 1, name: 2, residentId: 3, annualIncome: 4 });
    expect(again).toMatchObject({ headerRow: 0, firstRow: 5, lastRow: 7, confidence: "sure" });
  });
});
