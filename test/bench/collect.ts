import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Workbook } from "exceljs";
import { samplePerson } from "../../assets/samples/sample-person";
import { seededRandom } from "../../assets/samples/seeded-random";
import { collectFromFiles } from "../../src/cli/collect-job";
import { readCollectInput } from "../../src/cli/collect-input";
import { type TakenFile, takeFile } from "../../src/workflows/collect/take-file";
import { type Figure, printFigures } from "./figures";

const HEADERS =
  "序号 姓名 身份证号 性别 工作单位 主管部门 困难类别 家庭人口 家庭年收入 慰问金额 联系电话 开户行 银行卡号 备注";
/** The same 20,000 rows, sent in as few files and as many: what the master weighs is equal, only the files are more. */
const ROWS = 20_000;
const FILES = [50, 200, 800] as const;
/** Collecting many files may take this much more memory than collecting few with the same rows. */
const MOST_GROWTH = 1.25;

interface Measured {
  readonly seconds: number;
  /** The most memory the process ever had, in MB. */
  readonly peakMb: number;
  /** What is held once all files are read and before anything is written, in MB. */
  readonly heldMb: number;
}

async function writeFiles(folder: string, files: number): Promise<void> {
  mkdirSync(folder);
  const random = seededRandom(2027);
  for (let file = 1; file <= files; file += 1) {
    const book = new Workbook();
    const sheet = book.addWorksheet("登记表");
    sheet.addRow([`第${file}工厂困难职工登记表`]);
    sheet.addRow(HEADERS.split(" "));
    for (let row = 1; row <= ROWS / files; row += 1) {
      const { name, residentId, sex, phone, bankAccount } = samplePerson(random);
      sheet.addRow([
        ...[row, name, residentId, sex, `第${file}工厂`, "县工信局", "相对困难", 3, 20_000, 1000],
        ...[phone, "某银行", bankAccount, null],
      ]);
    }
    writeFileSync(join(folder, `第${file}工厂.xlsx`), new Uint8Array(await book.xlsx.writeBuffer()));
  }
}

function heapBytes(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}

/** In a process of its own, since the peak is the process's. */
async function measureHere(folder: string): Promise<void> {
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const before = heapBytes();
  const taken: TakenFile[] = [];
  for (const path of paths)
    taken.push(takeFile({ file: path, ...(await readCollectInput({ path, name: path })) }));
  if (taken.some(({ state }) => state !== "taken")) throw new Error("collect: not read");
  const heldMb = (heapBytes() - before) / 1e6;
  taken.length = 0;
  const started = performance.now();
  const status = await collectFromFiles(paths, { output: `${folder}.xlsx` });
  if (status !== 0) throw new Error(`collect: exit ${status}`);
  const seconds = (performance.now() - started) / 1000;
  const measured: Measured = { seconds, heldMb, peakMb: process.resourceUsage().maxRSS / 1000 };
  process.stdout.write(JSON.stringify(measured));
}

/**
 * Measures collecting the same rows from 50, 200 and 800 files: time, the peak of memory, and what is held between reading and writing.
 * @example (await benchCollect())[0]?.unit // => "s"
 */
export async function benchCollect(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "nuan-bench-"));
  try {
    const all: Measured[] = [];
    for (const files of FILES) {
      const path = join(folder, String(files));
      await writeFiles(path, files);
      const run = spawnSync(process.execPath, [...process.execArgv, __filename, path], { encoding: "utf8" });
      if (run.status !== 0) throw new Error(`collect: ${run.stderr}`);
      all.push(JSON.parse(run.stdout) as Measured);
    }
    const [few] = all;
    return all.flatMap(({ seconds, peakMb, heldMb }, index): Figure[] => {
      const name = `${FILES[index]} files of ${ROWS / (FILES[index] ?? 1)} rows`;
      const barOf = (mb: number | undefined) => (index === 0 ? null : (mb ?? 0) * MOST_GROWTH);
      return [
        { what: `${name} collected`, value: seconds, unit: "s", bar: FILES[index] === 200 ? 20 : null },
        { what: `${name}: peak of memory`, value: peakMb, unit: "MB", bar: barOf(few?.peakMb) },
        { what: `${name}: held once read`, value: heldMb, unit: "MB", bar: barOf(few?.heldMb) },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (require.main === module) {
  const folder = process.argv[2];
  void (folder === undefined ? benchCollect().then(printFigures) : measureHere(folder));
}
