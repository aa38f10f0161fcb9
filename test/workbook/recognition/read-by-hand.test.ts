import type { CellValue } from "../../../src/domain/cell-value";
import type { Grid } from "../../../src/workbook/grid";
import { headerLines, likelyHeaderRow, readByHand } from "../../../src/workbook/recognition/read-by-hand";
import { correctionOf } from "../../../src/workbook/recognition/recognition-correction";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";
import { sheetHeads } from "../../../src/workbook/recognition/sheet-heads";

function gridOf(values: CellValue[][], firstRow = 1): Grid {
  return { sheet: "Sheet1", firstRow, firstColumn: 1, values, isProtected: false, isVisible: true };
}

const unknown = [
  ["某镇冬送温暖一览", null, null, null],
  ["编", "谁", "证", "发多少"],
  [1, "魏桂兰", "341899197001010014", 500],
  [2, "蔡铁柱", "341899197001010030", 300],
  [3, "蒋凤仙", "341899197001010057", 300],
];

describe("a header chosen by hand", () => {
  it("is offered by the rows that may be it, the one with the most different words first", () => {
    const grid = gridOf(unknown, 3);
    expect(headerLines(grid).map(({ row }) => row)).toEqual([4, 5, 6, 7]);
    expect(likelyHeaderRow(grid)).toBe(4);
    expect(likelyHeaderRow(gridOf([["甲"], ["乙"]]))).toBe(0);
  });

  it("proposes columns by what their cells look like where the labels say nothing", () => {
    const reading = readByHand(gridOf(unknown, 3), { kind: "needyWorkers", headerRow: 4, levels: 1 });
    expect(reading).toMatchObject({ headerRow: 4, headerLastRow: 4, shape: "编|谁|证|发多少" });
    expect(reading.columns).toEqual({ serialNumber: 1, name: 2, residentId: 3 });
  });

  it("is used for every sheet of the shape from then on, wherever it stands", () => {
    const reading = readByHand(gridOf(unknown), { kind: "needyWorkers", headerRow: 2, levels: 1 });
    const correction = correctionOf(reading, { columns: { reliefAmount: 4 } });
    const next = gridOf(unknown.slice(1), 6);
    const [table] = recognizeGrids([next], [correction]).tables;
    expect(table).toMatchObject({ kind: "needyWorkers", headerRow: 6, firstRow: 7, lastRow: 9 });
    expect(table?.columns).toEqual({ serialNumber: 1, name: 2, residentId: 3, reliefAmount: 4 });
  });

  it("makes a list without header known that no look alone would", () => {
    const rows = unknown
      .slice(2)
      .map(([, name, , amount]) => [name, "一组", amount, "甲村"]) as CellValue[][];
    const kind = "pairings";
    expect(recognizeGrids([gridOf(rows)]).tables[0]?.kind).not.toBe(kind);
    const reading = readByHand(gridOf(rows), { kind, headerRow: 0, levels: 1 });
    const correction = correctionOf(reading, { columns: { name: 1, remark: 2 } });
    const [table] = recognizeGrids([gridOf(rows, 9)], [correction]).tables;
    expect(table).toMatchObject({
      kind,
      headerRow: 0,
      firstRow: 9,
      lastRow: 11,
      columns: { name: 1, remark: 2 },
    });
  });

  it("goes before a header that was found further up, once that one is said to be none", () => {
    const wrong = [
      ["姓名", "身份证号", "联系电话"],
      ["（本页填表说明）", "按证件填", "按手机填"],
      [null, null, null],
      ["经办", "经办姓名", null],
      ["人员", "号码", "钱数"],
      ["魏桂兰", "341899197001010014", 500],
      ["蔡铁柱", "341899197001010030", 300],
    ];
    const [found] = recognizeGrids([gridOf(wrong)]).tables;
    expect(found?.headerRow).toBe(1);
    const reading = readByHand(gridOf(wrong), { kind: "paymentRoster", headerRow: 5, levels: 1 });
    const corrections = [
      correctionOf(found!, { kind: null }),
      correctionOf(reading, { columns: { name: 1, residentId: 2, reliefAmount: 3 } }),
    ];
    const { tables } = recognizeGrids([gridOf(wrong)], corrections);
    expect(
      tables.map(({ kind, headerRow, firstRow, lastRow }) => [kind, headerRow, firstRow, lastRow]),
    ).toEqual([["paymentRoster", 5, 6, 7]]);
  });

  it("is chosen from heads that leave out blank sheets and those the add-in wrote", () => {
    const blank = { ...gridOf([[null]]), sheet: "空" };
    const ours = { ...gridOf(unknown), sheet: "检查结果" };
    const long = gridOf(Array.from({ length: 500 }, (_, index) => [index]));
    expect(sheetHeads([blank, ours, long]).map(({ values }) => values.length)).toEqual([85]);
  });
});
