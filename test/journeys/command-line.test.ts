import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readXlsx } from "../../src/xlsx";

const root = resolve(__dirname, "..", "..");
const sample = join(root, "assets", "samples", "county-sample.xlsx");

function nuan(...parameters: string[]) {
  // Calls the program npm run calls, without npm in between.
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  return spawnSync(process.execPath, [tsx, join(root, "src/cli/nuan.ts"), ...parameters], {
    encoding: "utf8",
  });
}

describe("the command line on the sample county", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "nuan-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("checks, marks and makes the rosters, and leaves the file given as it was", () => {
    const before = readFileSync(sample);
    const output = join(folder, "result.xlsx");
    const run = nuan("run", sample, "-o", output, "--json", "--as-of", "2027-01-20");
    expect(run.status).toBe(1);
    const report = JSON.parse(run.stdout);
    expect(report.tables.map(({ kind }: { kind: string }) => kind)).toEqual([
      "needyWorkers",
      "unitDonations",
    ]);
    expect(report.rosters).toHaveLength(12);
    const names = readXlsx(new Uint8Array(readFileSync(output))).sheets.map(({ name }) => name);
    expect(names).toContain("检查结果");
    expect(names.filter((name) => name.startsWith("发放-"))).toHaveLength(12);
    expect(readFileSync(sample).equals(before)).toBe(true);
  });

  it("says in one sentence what is wrong with the input, and writes nothing", () => {
    const text = join(folder, "notes.xlsx");
    writeFileSync(text, "not a workbook");
    const output = join(folder, "never.xlsx");
    const run = nuan("run", text, "-o", output);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("不是 .xlsx 工作簿");
    expect(existsSync(output)).toBe(false);
  });

  it("does not overwrite an output without being told to", () => {
    const output = join(folder, "taken.xlsx");
    writeFileSync(output, "mine");
    expect(nuan("run", sample, "-o", output).status).toBe(2);
    expect(readFileSync(output, "utf8")).toBe("mine");
  });
});
