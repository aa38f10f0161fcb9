import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { CellContent } from "../../src/xlsx/workbook-data";
import { constantFormulas } from "./constant-formulas";
import { documentedFormulas } from "./documented-formulas";

const shown = (value: CellContent): unknown =>
  value === null ? "" : typeof value === "object" ? value.error : value;

/** What the 6 × 4 cells from the formula on show. */
const blockOf = (expected: CellContent | CellContent[][]): unknown[][] =>
  Array.from({ length: 6 }, (_row, row) =>
    Array.from({ length: 4 }, (_column, column) => {
      if (Array.isArray(expected)) return shown(expected[row]?.[column] ?? null);
      return row === 0 && column === 0 ? shown(expected) : "";
    }),
  );

describe("formulas with the values Excel documents", () => {
  // In a Node of its own: Jest cannot load ES modules through require, which the engine's CommonJS build needs.
  const output = execFileSync(
    process.execPath,
    ["--import", "tsx", join(__dirname, "documented-formulas-run.ts")],
    { encoding: "utf8" },
  );
  const { answers, constants } = JSON.parse(output) as { answers: unknown[][][]; constants: unknown[] };

  it.each(documentedFormulas.map(([formula, expected], at) => ({ formula, expected, at })))(
    "$formula",
    ({ expected, at }) => {
      const block = answers[at]?.map((row) =>
        row.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value)),
      );
      expect(block).toEqual(blockOf(expected));
    },
  );

  it.each(constantFormulas.map(([formula, expected], at) => ({ formula, expected, at })))(
    "$formula without cells",
    ({ expected, at }) => {
      const found = constants[at];
      const wanted = shown(expected);
      if (typeof wanted === "number") expect(found).toBeCloseTo(wanted, 9);
      else expect(found).toBe(wanted);
    },
  );
});
