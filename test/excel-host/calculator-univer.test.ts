import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { CalculatedFormula } from "../../src/excel-host/formula/calculator";
import { reachedCells } from "../../src/excel-host/formula/calculator-reach";
import { cellOfFirstRow, sampleWorkbook } from "./calculator-sample";

describe("The calculator", () => {
  // In a Node of its own: Jest cannot load ES modules through require, which Univer's CommonJS build needs.
  const output = execFileSync(process.execPath, ["--import", "tsx", join(__dirname, "calculator-run.ts")], {
    encoding: "utf8",
  });
  const { first, second } = JSON.parse(output) as { first: CalculatedFormula[]; second: CalculatedFormula[] };

  it("calculates sums, other sheets, names and spilling functions", () => {
    const ofFirstRow = first.filter(({ row }) => row === 0).map(({ column, values }) => [column, values]);
    expect(Object.fromEntries(ofFirstRow)).toEqual({
      0: [[3000.25]],
      2: [[3060.75]],
      3: [["第10"], ["第20"], ["第30.5"]],
      4: [[2000]],
      5: [["是"]],
      6: [[{ error: "#DIV/0!" }]],
      7: [["第30.5"], ["第null"], ["第null"]],
    });
  });
  it("calculates again after a change", () => {
    expect(second).toEqual([{ ...cellOfFirstRow(0), values: [[2001.25]] }]);
  });
  it("is handed only the cells a formula reaches", () => {
    const { cells, formulas } = reachedCells(sampleWorkbook(), [cellOfFirstRow(2)]);
    expect(formulas.map(({ row, column }) => `${row},${column}`).sort()).toEqual(["0,0", "0,2", "1,2"]);
    const values = cells.map(({ data }) => data.value);
    expect(values).not.toContain("unreached");
    expect(values).not.toContain("甲");
  });
});
