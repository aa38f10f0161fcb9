import { readFileSync } from "node:fs";
import { join } from "node:path";
import { residentIdCheckCharacter } from "../../../src/domain/identity/resident-id-check";
import { enlargeWorkbook } from "../../../src/workbench/states/enlarge-workbook";
import { readXlsx, writeXlsx } from "../../../src/xlsx";

const sample = join(__dirname, "..", "..", "..", "assets", "samples", "county-sample.xlsx");

test("every list of the sample grows to so many rows, each of a person of its own with a number that is right", () => {
  const workbook = readXlsx(readFileSync(sample));
  enlargeWorkbook(workbook, 2_000);
  const register = readXlsx(writeXlsx(workbook)).sheets.find(({ name }) => name === "困难职工登记");
  const numbered = register?.rows.filter((row) => typeof row?.cells[0]?.value === "number") ?? [];
  expect(numbered).toHaveLength(2_000);
  expect(register?.rows.at(-1)?.cells[0]?.value).toBe(2_000);
  const added = numbered.slice(300).map((row) => row?.cells[2]?.value);
  const right = added.filter(
    (id): id is string =>
      typeof id === "string" &&
      /^\d{17}[\dX]$/.test(id) &&
      residentIdCheckCharacter(id.slice(0, 17)) === id[17],
  );
  expect(right.length).toBeGreaterThan(1_500);
  expect(new Set(right).size).toBe(right.length);
  // Invented people stay invented.
  expect(right.every((id) => id.startsWith("341899"))).toBe(true);
  expect(register?.merges.every(({ row }) => row < 5)).toBe(true);
});
