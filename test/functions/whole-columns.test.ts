import { coverage } from "../../src/functions/coverage";
import { duplicates } from "../../src/functions/duplicates";
import { eligible } from "../../src/functions/eligible";
import { idValid } from "../../src/functions/id-valid";
import { perCapita } from "../../src/functions/per-capita";

const rowsOfASheet = 1_048_576;
const ID = "341899196504010010";

/** A column as =F(C:C) hands it over: what stands at its top, blank to the end of the sheet. */
function wholeColumn(...top: readonly unknown[]): unknown[][] {
  return Array.from({ length: rowsOfASheet }, (_, at) => [top[at] ?? ""]);
}

describe("Worksheet functions over whole columns", () => {
  test("answer as far down as something stands in the column, so that the answer has room", () => {
    expect(idValid(wholeColumn(ID, "", "甲"))).toEqual([[true], [""], [false]]);
    expect(duplicates(wholeColumn(ID, "", ID))).toEqual([["与第3个相同"], [""], ["与第1个相同"]]);
    expect(idValid(wholeColumn())).toEqual([[""]]);
  });

  test("of several columns the first one says how far", () => {
    expect(perCapita(wholeColumn(24000, ""), wholeColumn(2, 3, 4))).toEqual([[1000]]);
  });

  test("a register of whole columns is decided to its last line", () => {
    const register = wholeColumn().map(([blank]) => [blank, blank, blank]);
    register[0] = ["家庭人口", "家庭年收入", "刚性支出"];
    register[1] = [2, 1200, 0];
    const parameters = [
      ["低保线", 750],
      ["深度困难倍数", 1],
    ];
    expect(eligible(register, parameters)).toHaveLength(2);
  });

  test("an empty register proves nothing: COVERAGE refuses it", () => {
    expect(() => coverage(wholeColumn(), wholeColumn(ID))).toThrow("空的");
    expect(coverage(wholeColumn(ID), wholeColumn(ID))).toEqual([["无遗漏"]]);
  });
});
