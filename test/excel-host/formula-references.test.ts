import { addTokenMeta, tokenize } from "@borgar/fx";
import {
  forEachReference,
  formatReference,
  replaceReferences,
} from "../../src/excel-host/formula/formula-references";

const referencesOf = (formula: string): string[] => {
  const found: string[] = [];
  forEachReference(formula, (one) => found.push(formula.slice(one.start, one.end)));
  return found;
};

const formulas = [
  "=SUM(A1:B2,$C$3,Sheet2!D4:$E5)*2",
  "='表 1'!A1+名单!$B$2&\"A1 且 B2\"",
  "=SUM(A:A,$1:3,'a''b'!C:D)",
  "=LOG10(A1)+名称+A1B+XFE1+A1048577",
  "=IF(A1>=1E5,-B2%,{1,2;3,4})",
  "=表[列]+表[[#This Row],[A1]]+B7",
  "=OFFSET(A1,1,1):B3",
  "=A1:INDEX(A:A,3)",
  "=NUAN.IDREASON(A1)&#REF!&Z9",
  "=SUM(Sheet2!#REF!,D4)",
  "=A1#+@B1",
  "=LET(x,1,x+AA10)",
  "=B2:A1",
];

describe("references in formulas", () => {
  it("finds what a full formula parser finds", () => {
    for (const formula of formulas) {
      const expected = addTokenMeta(tokenize(formula))
        .filter(({ type }) => type === "range" || type === "range_beam")
        .map(({ value }) => value);
      expect([formula, referencesOf(formula)]).toEqual([formula, expected]);
    }
  });

  it("passes over other workbooks and references across sheets", () => {
    expect(referencesOf("=[1]表!A1+'[1]表 2'!B2+C3")).toEqual(["C3"]);
    expect(referencesOf("=SUM(一月:三月!A1)+D4")).toEqual(["D4"]);
  });

  it("reads sheet, area and dollar signs, and writes them back", () => {
    const written: string[] = [];
    forEachReference("='a''b'!$B2:C$9+$D:E+7:$8", (one) => {
      written.push(`${one.sheetName ?? "-"} ${formatReference(one, one.area)}`);
    });
    expect(written).toEqual(["a'b $B2:C$9", "- $D:E", "- 7:$8"]);
  });

  it("gives the formula itself back when nothing is replaced", () => {
    expect(replaceReferences("=A1+B2", () => null)).toBe("=A1+B2");
    expect(replaceReferences("=A1+B2", ({ area }) => (area.row === 1 ? "Z9" : null))).toBe("=A1+Z9");
  });
});
