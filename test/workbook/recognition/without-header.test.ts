import type { CellValue } from "../../../src/domain/cell-value";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";

function recognize(values: CellValue[][]) {
  const place = { sheet: "Sheet1", firstRow: 1, firstColumn: 1, isProtected: false, isVisible: true };
  return recognizeGrids([{ ...place, values }]);
}
const names = ["甲某某", "乙某", "丙某某", "丁某"];
const units = ["某县棉纺织厂", "某县教育局", "甲镇人民政府", "某县供电公司"];

describe("a sheet without a header", () => {
  it.each<[string, CellValue[][], string, Record<string, number>]>([
    [
      "names, cards and amounts",
      names.map((name, at) => [at + 1, name, `629999000000000${at}`, 500 + at * 10]),
      "paymentRoster",
      { serialNumber: 1, name: 2, bankAccount: 3, reliefAmount: 4 },
    ],
    [
      "units, days and amounts",
      units.map((unit, at) => [unit, `2027.01.0${at + 1}`, `${at + 1},000.00`]),
      "unitDonations",
      { unitName: 1, receivedDate: 2, receivedAmount: 3 },
    ],
    [
      "names, units and amounts under a title",
      [["捐款名单", null, null], ...names.map((name, at) => [units[at] ?? null, name, 100])],
      "personalDonations",
      { workUnit: 1, name: 2, personalAmount: 3 },
    ],
    [
      "names and amounts",
      names.map((name) => [name, "¥100"]),
      "personalDonations",
      { name: 1, personalAmount: 2 },
    ],
  ])("of %s is told by what its cells look like, to be confirmed", (_, values, kind, columns) => {
    const { tables } = recognize(values);
    expect(tables[0]).toMatchObject({ kind, headerRow: 0, confidence: "confirm", columns });
    expect(tables[0]?.evidence).toContainEqual({ code: "look.only" });
  });

  it("of plain text, or of too few rows, is nothing we know", () => {
    expect(recognize([["会议通知"], ["请各单位按时参加"], ["县总工会"]]).tables).toEqual([]);
    expect(recognize([["甲某某", 100]]).tables).toEqual([]);
  });
});
