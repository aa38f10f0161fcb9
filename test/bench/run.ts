import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** Runs every measurement of this folder in a process of its own, one after the other. */
const root = resolve(__dirname, "..", "..");
const files = readdirSync(__dirname).filter((file) => file.endsWith(".ts") && file !== "run.ts");
for (const file of files.sort()) {
  const tsx = join(root, "node_modules", ".bin", "tsx");
  const result = spawnSync(tsx, [join(__dirname, file)], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (result.status !== 0) process.exitCode = 1;
}
