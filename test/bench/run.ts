import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { figureLine, type Figure } from "./figures";

/** Runs every measurement of this folder in a process of its own, one after the other, and prints one table of all figures. */
const root = resolve(__dirname, "..", "..");
const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
const files = readdirSync(__dirname).filter((file) => !["run.ts", "figures.ts"].includes(file));
const folder = mkdtempSync(join(tmpdir(), "nuan-bench-"));
const kept = join(folder, "figures.jsonl");
try {
  for (const file of files.sort()) {
    process.stderr.write(`${file}\n`);
    const result = spawnSync(process.execPath, [tsx, join(__dirname, file)], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NUAN_BENCH_FIGURES: kept },
    });
    if (result.status !== 0) process.exitCode = 1;
  }
  const lines = existsSync(kept) ? readFileSync(kept, "utf8").trim().split("\n") : [];
  const figures = lines.map((line) => JSON.parse(line) as Figure);
  for (const figure of figures) console.log(figureLine(figure));
  const held = figures.filter(({ bar }) => bar !== null);
  const met = held.filter(({ value, bar }) => value <= (bar ?? 0));
  console.log(`${met.length} of ${held.length} bars met`);
} finally {
  rmSync(folder, { recursive: true });
}
