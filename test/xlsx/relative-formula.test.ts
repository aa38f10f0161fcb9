import { RelativeFormula } from "../../src/xlsx/cells/relative-formula";

/** The formula of cell C1 as it reads two columns to the right and four rows down. */
const moved = (formula: string) => new RelativeFormula(formula, 0, 2).at(4, 4);

test.each([
  ["A1+B$1+$B1+$B$1", "C5+D$1+$B5+$B$1"],
  ["SUM(A1:B2)*LOG10(A1)", "SUM(C5:D6)*LOG10(C5)"],
  ["SUM(A:A,$B:C,1:1,$2:3)", "SUM(C:C,$B:E,5:5,$2:7)"],
  ["Sheet1!A1&表1!B2&'A1 ''名单''!B1'!A1", "Sheet1!C5&表1!D6&'A1 ''名单''!B1'!C5"],
  ['"A1 ""B2"" "&A1', '"A1 ""B2"" "&C5'],
  ["SUM(Q1:Q4!A1)", "SUM(Q1:Q4!C5)"],
  ["表1[[#This Row],[A1]]+[1]Sheet1!A1", "表1[[#This Row],[A1]]+[1]Sheet1!C5"],
  ["金额A1+A1.x+_A1+XFE1+A1048577", "金额A1+A1.x+_A1+XFE1+A1048577"],
  ["1.5E3+1E+3+#REF!A1+TRUE", "1.5E3+1E+3+#REF!C5+TRUE"],
  ["A1#+@B1", "C5#+@D5"],
  ["IF(A1:INDEX(B:B,2)>1,1,2)", "IF(C5:INDEX(D:D,2)>1,1,2)"],
])("%s moves to %s", (formula, expected) => {
  expect(moved(formula)).toBe(expected);
});

test("what runs over an edge of the sheet comes in again at the other", () => {
  const formula = new RelativeFormula("A1+C3", 2, 2);
  expect(formula.at(0, 0)).toBe("XFC1048575+A1");
  expect(new RelativeFormula("XFD1048576", 0, 0).at(1, 1)).toBe("A1");
});
