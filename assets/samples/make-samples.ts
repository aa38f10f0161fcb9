import { join } from "node:path";
import ExcelJS from "exceljs";
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
  await workbook.xlsx.writeFile(join(__dirname, "county-sample.xlsx"));
}

void makeSamples();
