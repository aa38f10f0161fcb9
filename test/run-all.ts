import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { findBrowser } from "./e2e/find-browser";

/** Runs every stage of the checks in order, prints one line for each with its time, and fails if any failed. */
interface Stage {
  readonly name: string;
  readonly command: readonly string[];
}

const root = resolve(__dirname, "..");
const binary = (name: string): string => join(root, "node_modules", ".bin", name);

const stages: Stage[] = [
  { name: "types", command: [binary("tsc"), "--noEmit"] },
  { name: "lint", command: [binary("eslint"), "--config", ".config/eslint.config.mjs", "src", "test"] },
  { name: "format", command: [binary("prettier"), "--check", "--log-level", "warn", "src", "test"] },
  { name: "boundaries", command: [binary("depcruise"), "--config", ".config/dependency-cruiser.cjs", "src"] },
  { name: "unused code", command: [binary("knip"), "--config", ".config/knip.json"] },
  { name: "unit tests", command: [binary("jest"), "--config", ".config/jest.config.cjs"] },
  // Skips plainly where no LibreOffice is.
  {
    name: "print preview",
    command: [binary("tsx"), join("test", "sheets", "preview", "print-preview.ts"), "check"],
  },
];

function endToEndStages(): Stage[] {
  const folder = join(root, "test", "e2e");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".e2e.ts")) : [];
  return files.sort().map((file) => ({
    name: `browser: ${file}`,
    command: [binary("tsx"), join("test", "e2e", file)],
  }));
}

function run(stage: Stage): boolean {
  const started = process.hrtime.bigint();
  const [program = "", ...parameters] = stage.command;
  const result = spawnSync(program, parameters, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (result.error) console.error(result.error.message);
  const seconds = Number((process.hrtime.bigint() - started) / 1_000_000n) / 1000;
  const passed = result.status === 0;
  console.log(`${passed ? "passed" : "FAILED"}  ${stage.name}  ${seconds.toFixed(1)} s`);
  return passed;
}

const outcomes = stages.map(run);
if (findBrowser()) {
  outcomes.push(...endToEndStages().map(run));
} else {
  const mustHaveBrowser = process.env.CI === "true";
  console.log(
    `${mustHaveBrowser ? "FAILED" : "skipped"}  browser tests: no Chromium found. Set CHROMIUM_PATH to run them.`,
  );
  if (mustHaveBrowser) outcomes.push(false);
}

const failed = outcomes.filter((passed) => !passed).length;
console.log(`stages: ${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
