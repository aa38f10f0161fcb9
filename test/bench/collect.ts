import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { samplePerson } from "../../assets/samples/sample-person";
import { seededRandom } from "../../assets/samples/seeded-random";
import { collectFromFiles } from "../../src/cli/collect-job";
import { readCollectInput } from "../../src/cli/collect-input";
import { type TakenFile, takeFile } from "../../src/workflows/collect/take-file";
import { printFigures } from "./figures";

const FILES = 200;
const ROWS = 100;
const HEADERS =
  "序号 姓名 身份证号 性别 工作单位 主管部门 困难类别 家庭人口 家庭年收入 慰问金额 联系电话 开户行 银行卡号 备注";

export interface CollectBench {
  /** From the files to the saved workbook; the bar is 20 s. */
  readonly seconds: number;
  /** Kept of each row once its file is read, in bytes: packages and grids are let go. */
  readonly keptPerRowBytes: number;
}

async function writeFiles(folder: string): Promise<string[]> {
  const random = seededRandom(2027);
  const paths: string[] = [];
  for (let file = 0; file < FILES; file += 1) {
    const book = new Workbook();
    const sheet = book.addWorksheet("登记表");
    sheet.addRow([`第${file + 1}工厂困难职工登记表`]);
    sheet.addRow(HEADERS.split(" "));
    for (let row = 1; row <= ROWS; row += 1) {
      const { name, residentId, sex, phone, bankAccount } = samplePerson(random);
      sheet.addRow([
        ...[row, name, residentId, sex, `第${file + 1}工厂`, "县工信局", "相对困难", 3, 20_000, 1000],
        ...[phone, "某银行", bankAccount, null],
      ]);
    }
    const path = join(folder, `第${file + 1}工厂.xlsx`);
    writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
    paths.push(path);
  }
  return paths;
}

function heapBytes(): number {
  global.gc?.();
  return process.memoryUsage().heapUsed;
}

/**
 * Measures collecting 200 files of 100 rows, and what is kept of each (exactly with node --expose-gc).
 * @example (await benchCollect()).seconds // => 6.1
 */
export async function benchCollect(): Promise<CollectBench> {
  const folder = mkdtempSync(join(tmpdir(), "nuan-bench-"));
  try {
    const paths = await writeFiles(folder);
    const inputs = paths.map((path) => ({ path, name: path.slice(folder.length + 1) }));
    const before = heapBytes();
    const taken: TakenFile[] = [];
    for (const input of inputs)
      taken.push(takeFile({ file: input.name, ...(await readCollectInput(input)) }));
    const kept = heapBytes() - before;
    if (taken.some(({ state }) => state !== "taken")) throw new Error("benchCollect: not read");
    const started = performance.now();
    const status = await collectFromFiles(paths, { output: join(folder, "master.xlsx") });
    if (status !== 0) throw new Error(`benchCollect: exit ${status}`);
    return {
      seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
      keptPerRowBytes: Math.round(kept / FILES / ROWS),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (require.main === module) {
  void benchCollect().then((result) =>
    printFigures([{ what: "200 files of 100 rows collected", value: result.seconds, unit: "s", bar: 20 }]),
  );
}
