import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

const builtPage = "workbench.html";
const sources = ["src", "manifest.xml", "webpack.config.js", "package.json", "assets"];

/**
 * Builds the add-in when the build is missing or older than what it is made of.
 *
 * @param root folder of the project
 * @param say called with one line before a build begins
 * @returns whether a build was made
 * @throws Error when the build fails
 * @example buildIfOlder("/project", console.error) // => false
 */
export function buildIfOlder(root: string, say: (line: string) => void): boolean {
  const page = join(root, "dist", builtPage);
  const newestSource = Math.max(...sources.map((name) => newestChange(join(root, name))));
  // webpack leaves a file alone when its text is the same: the newest of them tells when it was built.
  if (existsSync(page) && newestChange(join(root, "dist")) >= newestSource) return false;
  say("正在构建，约需一分钟 / Building, about a minute …");
  const webpack = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  // The build's own messages go to stderr, so that stdout carries the address and nothing else.
  const result = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (result.status !== 0) throw new Error("构建失败 / The build failed");
  if (!existsSync(page)) throw new Error(`构建没有产生 ${builtPage} / The build made no ${builtPage}`);
  // A build that changed nothing would look like an old one for ever.
  const now = new Date();
  utimesSync(page, now, now);
  return true;
}

function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
