import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { addDonationSheet } from "./sample-donations";
import { addParameterSheet } from "./sample-parameters";
import { addRegisterSheet } from "./sample-register";
import { seededRandom } from "./seeded-random";

/** Writes county-sample.xlsx: an invented county with the faults real workbooks have, the same at every run. */
async function makeSamples(): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "怀川县总工会";
  workbook.created = new Date(Date.UTC(2026, 11, 16));
  workbook.modified = workbook.created;
  const random = seededRandom(2027);
  addRegisterSheet(workbook, random);
  addDonationSheet(workbook, random);
  addParameterSheet(workbook);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  // Packed again with one fixed time, so that the same sample is the same file.
  const packed = zipSync(parts, { mtime: new Date(2026, 11, 16), level: 9 });
  await writeFile(join(__dirname, "county-sample.xlsx"), packed);
}

void makeSamples();
