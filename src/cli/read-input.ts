import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileFormOf } from "../files/file-form";
import { gridsToXlsx } from "../files/grids-to-xlsx";
import { readFile } from "../files/read-file";
import type { Locale } from "../i18n/locale";
import { messagesOf } from "../i18n/messages";
import { isMissingFile } from "./file-error";
import { InputError } from "./input-error";

/**
 * The workbook of a file. An old .xls, HTML called so, or a .csv that can be read stands as a workbook of what it holds, which is
 * said on stderr. Throws InputError when the file is not there.
 * @example (await readInput("登记表.xlsx", "zh-CN")).length > 0 // => true
 */
export async function readInput(file: string, locale: Locale): Promise<Uint8Array> {
  const bytes = readBytes(file);
  const form = fileFormOf(bytes);
  const isTable = form === "compound" || form === "html" || (form === "text" && extname(file) === ".csv");
  if (!isTable) return bytes;
  const reading = await readFile(file, bytes);
  // What cannot be read either way is refused where packages are.
  if (!reading.ok) return bytes;
  process.stderr.write(`${messagesOf(locale).cli.contentsOnly(file)}\n`);
  return gridsToXlsx(reading.grids, reading.isDate1904);
}

function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (isMissingFile(error)) throw new InputError({ kind: "fileMissing", file });
    throw error;
  }
}
