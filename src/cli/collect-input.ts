import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { readFile } from "../files/read-file";
import type { FileReading } from "../workbook/file-reading";
import { isMissingFile } from "./file-error";

/** A file to collect: where it is, and the name it is known by in the collection. */
export interface CollectInput {
  readonly path: string;
  readonly name: string;
}

const TABLES: ReadonlySet<string> = new Set([".xlsx", ".xlsm", ".xls", ".csv", ".txt", ".html", ".htm"]);

/**
 * The files named on the command line; a folder stands for the tables in it and below it, in the order of their names. Files of one
 * name get that of their folder before it.
 * @example collectInputs(["报表/甲厂.xlsx"]) // => [{ path: "报表/甲厂.xlsx", name: "甲厂.xlsx" }]
 */
export function collectInputs(given: readonly string[]): readonly CollectInput[] {
  const paths = [...new Set(given.flatMap((path) => (isFolder(path) ? tablesIn(path) : [path])))];
  const counts = new Map<string, number>();
  for (const path of paths) {
    const name = basename(path).toLowerCase();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return paths.map((path) => {
    const name = basename(path);
    const isOnly = counts.get(name.toLowerCase()) === 1;
    return { path, name: isOnly ? name : `${basename(dirname(resolve(path)))}/${name}` };
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Excel's lock files (~$…) and hidden files are no returns. */
function tablesIn(folder: string): string[] {
  const entries: Dirent[] = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith("~$") && !name.startsWith("."))
    .sort((a, b) => a.name.localeCompare(b.name, "zh-CN"))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return tablesIn(path);
      return TABLES.has(extname(entry.name).toLowerCase()) ? [path] : [];
    });
}

/**
 * Reads one file into grids, with the time it was saved (milliseconds since 1970). A file that is not there is a reading too.
 * @example (await readCollectInput({ path: "没有.xlsx", name: "没有.xlsx" })).reading // => { ok: false, reason: "missing" }
 */
export async function readCollectInput({ path, name }: CollectInput): Promise<{
  readonly reading: FileReading;
  readonly savedAt: number | null;
}> {
  try {
    const savedAt = statSync(path).mtimeMs;
    return { reading: await readFile(name, new Uint8Array(readFileSync(path))), savedAt };
  } catch (error) {
    if (isMissingFile(error)) return { reading: { ok: false, reason: "missing" }, savedAt: null };
    throw error;
  }
}
