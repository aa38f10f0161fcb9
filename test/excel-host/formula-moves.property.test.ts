import fc from "fast-check";
import { formatArea, maximumColumns, maximumRows } from "../../src/excel-host/cell/address";
import { formulaRewriter, shiftArea, type AreaShift } from "../../src/excel-host/sheet/place-change";
import {
  copyFormula,
  fromRelativeFormula,
  toRelativeFormula,
} from "../../src/excel-host/formula/relative-formula";
import { smallWorkbook } from "./small-workbook";

const workbook = smallWorkbook("甲", "乙 1");
const own = workbook.sheets[0]?.id ?? "";

const cell = fc
  .tuple(
    fc.constantFrom("", "$"),
    fc.integer({ min: 0, max: 40 }),
    fc.constantFrom("", "$"),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([first, column, second, row]) => {
    const letters = formatArea({ row: 0, column, rowCount: 1, columnCount: 1 }).slice(0, -1);
    return `${first}${letters}${second}${row}`;
  });
const block = fc
  .tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 2, max: 9 }),
  )
  .map(([column, row, columnCount, rowCount]) => formatArea({ row, column, rowCount, columnCount }));
const reference = fc
  .tuple(
    fc.constantFrom("", "甲!", "'乙 1'!"),
    fc.oneof(cell, block, fc.constantFrom("A:B", "$3:4", "$C:$C")),
  )
  .map(([prefix, address]) => prefix + address);
const formula = fc
  .array(fc.oneof(reference, fc.constantFrom('"A1"', "2.5", "名称", "LOG10(7)", "TRUE")), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => `=SUM(${parts.join(",")})`);

const shiftOf = fc.record({
  axis: fc.constantFrom("row" as const, "column" as const),
  at: fc.integer({ min: 0, max: 50 }),
  count: fc.integer({ min: 1, max: 5 }),
});

function rewriteBy(shift: AreaShift): (text: string) => string {
  const rewrite = formulaRewriter(workbook, (place) => {
    if (place.sheetId !== own) return place;
    const area = shiftArea(place.area, shift);
    return area === place.area ? place : area && { sheetId: place.sheetId, area };
  });
  return (text) => rewrite(text, own);
}

describe("laws of formulas that move", () => {
  it("brings a formula back when inserted rows or columns are taken out again", () => {
    fc.assert(
      fc.property(formula, shiftOf, (text, { axis, at, count }) => {
        const whole = { axis, at, from: 0, to: axis === "row" ? maximumColumns : maximumRows };
        const moved = rewriteBy({ ...whole, count })(text);
        expect(rewriteBy({ ...whole, count: -count })(moved)).toBe(text);
      }),
    );
  });

  it("never touches references to other sheets", () => {
    fc.assert(
      fc.property(cell, shiftOf, (address, { axis, at, count }) => {
        const shift = { axis, at, count: -count, from: 0, to: axis === "row" ? maximumColumns : maximumRows };
        expect(rewriteBy(shift)(`='乙 1'!${address}`)).toBe(`='乙 1'!${address}`);
      }),
    );
  });

  it("brings a copied formula back when it is copied back, unless it left the sheet", () => {
    fc.assert(
      fc.property(formula, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (text, down, right) => {
        expect(copyFormula(copyFormula(text, down, right), -down, -right)).toBe(text);
      }),
    );
  });

  it("reads back in A1 style what it wrote in R1C1 style", () => {
    fc.assert(
      fc.property(cell, cell, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (one, two, row, column) => {
        const text = `=SUM(${one},'乙 1'!${two})*2`;
        expect(fromRelativeFormula(toRelativeFormula(text, row, column), row, column)).toBe(text);
      }),
    );
  });
});
