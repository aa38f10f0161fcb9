import fc from "fast-check";
import type { Grid } from "../../../src/workbook/grid";
import { readParameterRows } from "../../../src/workbook/recognition/read-parameter-rows";
import { readRecords } from "../../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";

const word = fc.constantFrom(
  ...[
    "姓名",
    "身份证号",
    "困难类别",
    "捐款单位",
    "金额（元）",
    "序号",
    "合 计",
    "小计",
    "注：",
    "负责人：",
    "甲某某",
  ],
  ...[
    "341899197001010011",
    "12100000001",
    "",
    " ",
    "单位：万元",
    "家庭人口",
    "constructor",
    "__proto__",
    "备注",
  ],
);
const cell = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const grid: fc.Arbitrary<Grid> = fc.record({
  sheet: fc.oneof(fc.constantFrom("参数", "登记", "检查结果", "发放-甲厂"), fc.string()),
  firstRow: fc.integer({ min: 1, max: 30 }),
  firstColumn: fc.integer({ min: 1, max: 30 }),
  values: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 40 }),
  isProtected: fc.boolean(),
  isVisible: fc.boolean(),
});

describe("recognition of any workbook", () => {
  it("never throws, and binds only rows and columns the sheet has, in order", () => {
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), (grids) => {
        readParameterRows(grids);
        for (const table of recognizeGrids(grids).tables) {
          const source = grids.find(
            ({ sheet, firstRow, values }) =>
              sheet === table.sheet &&
              firstRow + values.length > Math.max(table.lastRow, table.headerLastRow),
          )!;
          expect(table.headerRow).toBeLessThanOrEqual(table.headerLastRow);
          expect(table.headerLastRow).toBeLessThan(table.firstRow);
          expect(table.firstRow).toBeLessThanOrEqual(table.lastRow + 1);
          expect(new Set(Object.values(table.columns)).size).toBe(Object.values(table.columns).length);
          const { rowNumbers } = readRecords(source, table);
          expect(rowNumbers.length).toBe(table.lastRow - table.firstRow + 1 - table.skippedRows.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
