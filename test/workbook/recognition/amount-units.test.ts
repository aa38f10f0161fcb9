import type { CellValue } from "../../../src/domain/cell-value";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";
import { unitYuanOf } from "../../../src/workbook/table-binding";

function tableOf(above: CellValue[][], income: string, relief: string) {
  const values = [
    ...above,
    ["姓名", "身份证号", income, relief],
    ["甲某某", "341899197001010011", 3, 1000],
    ["乙某某", "341899197001010038", 2, 800],
  ];
  const grid = { sheet: "登记", firstRow: 1, firstColumn: 1, values, isProtected: false, isVisible: true };
  return recognizeGrids([grid]).tables[0]!;
}
const unitLine = [["单位：万元", null, null, null]];

describe("the unit of amounts", () => {
  it.each([
    ["none anywhere", [], "家庭年收入", "慰问金额", 1, 1],
    ["a unit line above", unitLine, "家庭年收入", "慰问金额", 10000, 10000],
    ["a header that differs from the unit line", unitLine, "家庭年收入", "慰问金额（元）", 10000, 1],
    ["two headers that differ", [], "家庭年收入（万元）", "慰问金额（元）", 10000, 1],
    ["one header of two", [], "家庭年收入（万元）", "慰问金额", 10000, 1],
    ["two headers that agree", [], "家庭年收入（万元）", "慰问金额（万元）", 10000, 10000],
  ] as const)("is read from %s", (_, above, income, relief, ofIncome, ofRelief) => {
    const table = tableOf(
      above.map((row) => [...row]),
      income,
      relief,
    );
    expect(unitYuanOf(table, "annualIncome")).toBe(ofIncome);
    expect(unitYuanOf(table, "reliefAmount")).toBe(ofRelief);
  });

  it("is said where one column has its own", () => {
    expect(tableOf(unitLine, "家庭年收入", "慰问金额（元）").evidence).toContainEqual({
      ...{ code: "amountUnit.column", field: "reliefAmount", unitYuan: 1 },
    });
  });
});
