import { formulaFromFile, formulaToFile } from "../../src/xlsx/cells/formula-text";

test.each([
  ["=NUAN.IDREASON(A1)&NUAN.CAPITAL(B1)", "_xldudf_NUAN_IDREASON(A1)&_xldudf_NUAN_CAPITAL(B1)"],
  ["=XLOOKUP(1,A:A,FILTER(B:B,C:C>1))", "_xlfn.XLOOKUP(1,A:A,_xlfn._xlws.FILTER(B:B,C:C>1))"],
  ["=STDEV.S(A1:A3)+NORM.DIST(1,0,1,TRUE)", "_xlfn.STDEV.S(A1:A3)+_xlfn.NORM.DIST(1,0,1,TRUE)"],
  ["=SUM(A1#)+SUM(表1!$B$2#)+#REF!", "SUM(_xlfn.ANCHORARRAY(A1))+SUM(_xlfn.ANCHORARRAY(表1!$B$2))+#REF!"],
  ['="XLOOKUP(A1#)"&SUM(A1)', '"XLOOKUP(A1#)"&SUM(A1)'],
  ["='CONCAT(1)'!A1", "'CONCAT(1)'!A1"],
  ["=捐款[@金额]/捐款[@[人 数]]", "捐款[[#This Row],[金额]]/捐款[[#This Row],[人 数]]"],
  ["=SUM(捐款[@[一月]:[三月]])&捐款[@]", "SUM(捐款[[#This Row],[一月]:[三月]])&捐款[#This Row]"],
  ['="[@金额]"&捐款[[#Totals],[金额]]', '"[@金额]"&捐款[[#Totals],[金额]]'],
  ["=IFS(捐款[@金额]>1,2)", "_xlfn.IFS(捐款[[#This Row],[金额]]>1,2)"],
])("%s stands in the file as %s", (shown, stored) => {
  expect(formulaToFile(shown)).toBe(stored);
  expect(formulaFromFile(stored)).toBe(shown);
});

test("parameters of LET and LAMBDA are shown without their prefix", () => {
  expect(formulaFromFile("_xlfn.LET(_xlpm.x,1,_xlpm.x+1)")).toBe("=LET(x,1,x+1)");
});
