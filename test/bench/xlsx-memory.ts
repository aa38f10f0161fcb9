import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { registerFile } from "./xlsx";
import { printFigures } from "./figures";

const ROWS = 20_000;
const MEGABYTE = 1024 * 1024;

/** Memory of a process that opens, changes and saves a workbook of 300,000 cells, in MB. */
export interface XlsxMemoryResult {
  readonly before: number;
  readonly peak: number;
  /** The bar is 400. */
  readonly growth: number;
}

/** The measured work itself, alone in its process: what the system gave it at most, less what it had before. */
function measure(file: string): XlsxMemoryResult {
  const before = process.memoryUsage().rss / MEGABYTE;
  const workbook = readXlsx(new Uint8Array(readFileSync(file)));
  const sheet = workbook.sheets[0];
  for (const row of sheet?.rows ?? []) {
    const cell = row?.cells[1];
    if (cell !== undefined) cell.value = `${String(cell.value)}改`;
  }
  if (sheet !== undefined) sheet.changed = true;
  const saved = writeXlsx(workbook);
  if (saved.length < MEGABYTE) throw new Error("xlsx-memory: nothing was saved");
  const peak = process.resourceUsage().maxRSS / 1024;
  return { before: Math.round(before), peak: Math.round(peak), growth: Math.round(peak - before) };
}

/** Measures the memory in a process of its own. */
export async function benchXlsxMemory(): Promise<XlsxMemoryResult> {
  const folder = mkdtempSync(join(tmpdir(), "nuan-bench-"));
  try {
    const file = join(folder, "register.xlsx");
    writeFileSync(file, await registerFile(ROWS));
    const tsx = resolve(__dirname, "..", "..", "node_modules", "tsx", "dist", "cli.mjs");
    const run = spawnSync(process.execPath, [tsx, __filename, file], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`xlsx-memory: ${run.stderr}`);
    return JSON.parse(run.stdout) as XlsxMemoryResult;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (require.main === module) {
  const file = process.argv[2];
  if (file === undefined) {
    void benchXlsxMemory().then((result) =>
      printFigures([
        { what: "memory for a workbook of 300,000 cells", value: result.growth, unit: "MB", bar: 400 },
      ]),
    );
  } else process.stdout.write(JSON.stringify(measure(file)));
}
