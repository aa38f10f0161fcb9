import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { openCampaign } from "../../src/cli/campaign-host";
import { largeCounty } from "../samples/large-county";
import { printFigures } from "./figures";

/** Milliseconds of processor time of each step, which a busy machine does not lengthen, and what the bar is. */
export interface XlsxPathResult {
  readonly open: number;
  readonly check: number;
  readonly rosters: number;
  readonly save: number;
  readonly whole: number;
  readonly exceljsReadAndWrite: number;
  /** whole ÷ exceljs' own read and write; the bar is 1.5. */
  readonly ratio: number;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Measures the way from .xlsx to .xlsx: open, check and mark, rosters, save; against exceljs 4.4.0 reading and writing the same file. */
export async function benchXlsxPath(): Promise<XlsxPathResult> {
  const content = await largeCounty({ rows: 20_000, units: 12 });
  const folder = mkdtempSync(join(tmpdir(), "nuan-bench-"));
  try {
    const file = join(folder, "register.xlsx");
    writeFileSync(file, content);
    const times: number[] = [processorTime()];
    const book = new Workbook();
    await book.xlsx.load(content.slice().buffer);
    await book.xlsx.writeBuffer();
    times.push(processorTime());
    const campaign = await openCampaign(file, { asOf: "2027-01-20" });
    times.push(processorTime());
    const checked = await campaign.press("markFindings");
    times.push(processorTime());
    const made = await campaign.press("makeRosters");
    times.push(processorTime());
    const saved = await campaign.save();
    times.push(processorTime());
    campaign.close();
    if (checked.checked === null || made.rosters === null || saved.length < content.length / 2) {
      throw new Error("benchXlsxPath: nothing was measured");
    }
    const step = (index: number) => Math.round((times[index + 1] ?? 0) - (times[index] ?? 0));
    const [exceljsReadAndWrite, open, check, rosters, save] = [step(0), step(1), step(2), step(3), step(4)];
    const whole = open + check + rosters + save;
    return {
      open,
      check,
      rosters,
      save,
      whole,
      exceljsReadAndWrite,
      ratio: Number((whole / exceljsReadAndWrite).toFixed(2)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (require.main === module) {
  void benchXlsxPath().then((result) => {
    printFigures([
      { what: "20,000 × 18 register opened", value: result.open, unit: "ms", bar: null },
      { what: "checked and marked", value: result.check, unit: "ms", bar: null },
      { what: "rosters made", value: result.rosters, unit: "ms", bar: null },
      { what: "saved", value: result.save, unit: "ms", bar: null },
      { what: "the whole way ÷ exceljs reading and writing", value: result.ratio, unit: "times", bar: 1.5 },
    ]);
  });
}
