/**
 * Writes src/domain/identity/region-codes.ts from a table of GB/T 2260 codes (first column, header row):
 * `tsx assets/region-codes/make-region-codes.ts <table.tsv>`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [tablePath] = process.argv.slice(2);
if (tablePath === undefined) throw new Error("Name the table: make-region-codes.ts <table.tsv>");

const codes = readFileSync(tablePath, "utf8")
  .split(/\r?\n/)
  .slice(1)
  .map((line) => Number(line.slice(0, 6)))
  .filter((code) => code > 0);
const ascending = [...new Set(codes)].sort((a, b) => a - b);

let previous = 0;
let packed = "";
for (const code of ascending) {
  const gap = code - previous;
  packed += gap < 36 ? gap.toString(36) : `.${gap.toString(36).padStart(4, "0")}`;
  previous = code;
}
const lines = packed.match(/.{1,100}/g) ?? [];
writeFileSync(
  join(__dirname, "../../src/domain/identity/region-codes.ts"),
  `/**
 * The ${ascending.length} county, prefecture and province codes of GB/T 2260 in force in any year from 1981 to 2025,
 * ascending, as the gap to the one before in base 36: one character below 36, else "." and four.
 * Written by assets/region-codes/make-region-codes.ts.
 */
export const PACKED_REGION_CODES = [
${lines.map((line) => `  "${line}",`).join("\n")}
].join("");
`,
);
