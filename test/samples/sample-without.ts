import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParameterId } from "../../src/domain/parameters/parameter-id";
import { PARAMETER_LABELS } from "../../src/workbook/catalogue/parameter-labels";
import { readXlsx, writeXlsx } from "../../src/xlsx";

const sample = join(__dirname, "../../assets/samples/county-sample.xlsx");

/** The sample county whose office has not filled in some of its parameters. */
export function sampleWithout(...missing: readonly ParameterId[]): Uint8Array {
  const workbook = readXlsx(new Uint8Array(readFileSync(sample)));
  const sheet = workbook.sheets.find(({ name }) => name === "参数");
  if (sheet === undefined) throw new Error("The sample has no sheet 参数.");
  for (const id of missing) {
    const row = sheet.rows.find((each) => each?.cells[0]?.value === PARAMETER_LABELS[id]);
    const cell = row?.cells[1];
    if (cell === undefined) throw new Error(`The sample does not set ${id}.`);
    cell.value = null;
  }
  sheet.changed = true;
  return writeXlsx(workbook);
}
