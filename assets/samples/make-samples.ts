import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
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
  setNormalFont(parts);
  // Packed again with one fixed time, so that the same sample is the same file.
  const packed = zipSync(parts, { mtime: new Date(2026, 11, 16), level: 9 });
  await writeFile(join(__dirname, "county-sample.xlsx"), packed);
}

/** Chinese Excel and WPS use 宋体 for the Normal style, which column widths are measured by; exceljs always writes Calibri. */
function setNormalFont(parts: Record<string, Uint8Array>): void {
  const styles = parts["xl/styles.xml"];
  if (styles === undefined) throw new Error("xl/styles.xml is missing");
  const normal = '<font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/></font>';
  const xml = strFromU8(styles).replace(/(<fonts[^>]*>)<font>.*?<\/font>/, `$1${normal}`);
  parts["xl/styles.xml"] = strToU8(xml);
}

void makeSamples();
