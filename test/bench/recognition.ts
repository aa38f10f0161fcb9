import { Bench } from "tinybench";
import type { CellValue } from "../../src/domain/cell-value";
import type { Grid } from "../../src/workbook/grid";
import { readRecords } from "../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../src/workbook/recognition/recognize-grids";
import { printFigures } from "./figures";

const ROWS = 20_000;
const HEAD = [
  ...["序号", "姓名", "身份证号", "性别", "工作单位", "困难类别", "致困原因", "家庭人口"],
  ...["年收入", "电话", "开户行", "卡号", "慰问金额", "住址", "备注"],
];

/** A register of invented people, with a sub-total every hundred rows. */
function inventedRegister(): Grid {
  const values: CellValue[][] = [["某县困难职工登记表"], HEAD];
  for (let row = 1; row <= ROWS; row++) {
    const residentId = `3418991970${String(101 + (row % 28)).padStart(4, "0")}${String(row % 1000).padStart(3, "0")}1`;
    const person = [row, `甲${row % 7}某`, residentId, "男", "某县棉纺织厂", "深度困难", "患病", 3];
    values.push([...person, 12000, `121${10000000 + row}`, "某银行", "6299990000000000", 1000, "某村", null]);
    if (row % 100 === 0) values.push(["小计", ...HEAD.slice(1).map(() => null)]);
  }
  return { sheet: "登记", firstRow: 1, firstColumn: 1, values, isProtected: false, isVisible: true };
}

/**
 * Measures recognising, and reading column by column, a sheet of 20,000 rows and 15 columns.
 * @example (await benchRecognition()).tasks.length // => 2
 */
export async function benchRecognition(): Promise<Bench> {
  const grid = inventedRegister();
  const bench = new Bench({ name: "20,000 rows × 15 columns", iterations: 10, time: 500 });
  const [table] = recognizeGrids([grid]).tables;
  if (table === undefined || readRecords(grid, table).rowNumbers.length !== ROWS)
    throw new Error("benchRecognition: the register was not recognised");
  bench.add("Nuan recognizeGrids (bar: 150 ms)", () => {
    recognizeGrids([grid]);
  });
  bench.add("Nuan readRecords", () => {
    readRecords(grid, table);
  });
  await bench.run();
  return bench;
}

if (require.main === module) {
  void benchRecognition().then((bench) => {
    const [recognised = 0, read = 0] = bench.tasks.map((task) => medianOf(task));
    printFigures([
      { what: "20,000 × 15 cells recognised", value: recognised, unit: "ms", bar: 150 },
      { what: "their records read", value: read, unit: "ms", bar: 150 },
    ]);
  });
}

function medianOf({ result }: { readonly result: unknown }): number {
  return (result as { readonly latency: { readonly p50: number } }).latency.p50;
}
