import type { CalculatedFormula, FormulaCell } from "../../src/excel-host/formula/calculator";
import { createUniverCalculator } from "../../src/excel-host/formula/calculator-univer";
import { cellOfFirstRow, sampleWorkbook } from "./calculator-sample";

const seen: unknown[] = [];
const spell = {
  name: "NUAN.SPELL",
  call: async (parameters: readonly unknown[]) => {
    seen.push(parameters[0]);
    return (parameters[0] as number[][]).map((row) => [`第${row[0]}`]);
  },
};

async function run(): Promise<void> {
  const calculator = createUniverCalculator();
  const workbook = sampleWorkbook();
  const cells: FormulaCell[] = [0, 1, 2, 3, 4, 5, 6, 7].map(cellOfFirstRow);
  const first: readonly CalculatedFormula[] = await calculator.calculate(workbook, cells, [spell]);
  workbook.sheets[1]!.rows[0]!.cells[1]!.value = 1;
  const started = Date.now();
  const second = await calculator.calculate(workbook, [cellOfFirstRow(0)], []);
  process.stdout.write(JSON.stringify({ first, second, seen, secondMilliseconds: Date.now() - started }));
  calculator.dispose();
}

void run();
