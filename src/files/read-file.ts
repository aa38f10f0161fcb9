import type { CellValue } from "../domain/cell-value";
import type { FileReading } from "../workbook/file-reading";
import type { Grid } from "../workbook/grid";
import type { Area } from "../workbook/plan";
import { readXlsx, XlsxError } from "../xlsx";
import { decodeText } from "./decode-text";
import { fileFormOf } from "./file-form";
import { gridOfSheetData } from "./grid-of-sheet-data";
import { readDelimited } from "./read-delimited";
import { readHtmlTables } from "./read-html-tables";
import { readOldXls } from "./read-old-xls";

/** Rows of a sheet, as Excel limits them; a text of more cannot be a sheet. */
const MOST_ROWS = 1_048_576;
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * Reads a file a unit sent in as the sheets it holds, without Excel: .xlsx, .xlsm and old .xls, HTML and packages that are called .xls,
 * and separated text in UTF-8, UTF-16 or GB18030. What it is, is told by its bytes. Never throws for what the bytes hold.
 *
 * **Errors**: FileRefusal.
 * @example
 * (await readFile("名单.csv", new TextEncoder().encode("姓名,电话\n魏桂兰,1210000"))).ok;
 * // => true
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<FileReading> {
  if (bytes.length > MOST_BYTES) return { ok: false, reason: "tooLarge" };
  const sheet = sheetNameOf(name);
  switch (fileFormOf(bytes)) {
    case "empty":
      return { ok: false, reason: "empty" };
    case "other":
      return { ok: false, reason: "unknownKind" };
    case "package":
    case "compound": {
      const reading = readPackage(bytes);
      return !reading.ok && reading.reason === "oldXls" ? readOldXls(bytes) : reading;
    }
    case "html": {
      const tables = readHtmlTables(decodeText(bytes));
      const grids = tables.map(({ values, merges }, index) =>
        gridOf(index === 0 ? sheet : `${sheet}(${index + 1})`, values, merges),
      );
      return ofGrids(grids);
    }
    case "text":
      return ofGrids([gridOf(sheet, readDelimited(decodeText(bytes)), [])]);
  }
}

function readPackage(bytes: Uint8Array): FileReading {
  try {
    const { sheets, uses1904Dates = false } = readXlsx(bytes);
    return { ok: true, grids: sheets.map(gridOfSheetData), isDate1904: uses1904Dates };
  } catch (error) {
    if (error instanceof XlsxError) return { ok: false, reason: error.reason };
    throw error;
  }
}

function ofGrids(grids: readonly Grid[]): FileReading {
  if (grids.every(({ values }) => values.length === 0)) return { ok: false, reason: "empty" };
  if (grids.some(({ values }) => values.length > MOST_ROWS)) return { ok: false, reason: "tooLarge" };
  return { ok: true, grids, isDate1904: false };
}

function gridOf(sheet: string, values: readonly (readonly CellValue[])[], merges: readonly Area[]): Grid {
  return { sheet, firstRow: 1, firstColumn: 1, values, isProtected: false, isVisible: true, merges };
}

function sheetNameOf(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? name).replace(/\.[^.]*$/, "");
}
