import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What openpyxl says of one sheet; rows from the first cell on. */
export interface SheetReading {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly [part: string]: unknown;
}

/** What openpyxl says of a file. */
export interface FileReading {
  readonly names: unknown;
  readonly sheets: Readonly<Record<string, SheetReading>>;
}

/** A Python of the user's own may stand before the one Debian's packages belong to. */
const PYTHONS = ["python3", "/usr/bin/python3"];

/** What openpyxl reads in a file; null where this machine has no openpyxl, which is said plainly. */
export function readByOpenpyxl(file: string): FileReading | null {
  for (const python of PYTHONS) {
    const { status, stdout, stderr, error } = spawnSync(
      python,
      [join(__dirname, "openpyxl-reader.py"), file],
      {
        ...{ encoding: "utf8", maxBuffer: 100_000_000 },
      },
    );
    if (error !== undefined || status === 3) continue;
    if (status !== 0) throw new Error(`openpyxl refused the file: ${stderr}`);
    return JSON.parse(stdout) as FileReading;
  }
  console.log("not compared: python3 with openpyxl is not installed on this machine");
  return null;
}
