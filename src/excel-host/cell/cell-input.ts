import type { CellContent } from "../../xlsx/workbook-data";
import { toSerialDate } from "./serial-date";

/** What a typed or written text becomes: a formula or a constant, with the number format Excel gives a General cell for it. */
export interface CellInput {
  readonly value: CellContent;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly quotePrefix?: boolean;
}

const errorTexts = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);
const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const groupedNumber = /^([+-]?)[¥￥$]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;
const dateText = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const timeText = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * Excel keeps 15 significant digits of a number and makes the rest zeros (so an 18-digit card number is lost in a General cell).
 *
 * @example
 * keepFifteenDigits("629999199001011234") // => 629999199001011000
 */
export function keepFifteenDigits(text: string): number {
  let kept = 0;
  let started = false;
  const exponentAt = text.search(/[eE]/);
  const mantissa = exponentAt < 0 ? text : text.slice(0, exponentAt);
  const cut = mantissa.replace(/\d/g, (digit) => {
    if (digit !== "0") started = true;
    if (!started) return digit;
    kept += 1;
    return kept > 15 ? "0" : digit;
  });
  return Number(cut + (exponentAt < 0 ? "" : text.slice(exponentAt)));
}

function parseNumberLike(text: string): CellInput | null {
  if (plainNumber.test(text)) {
    const value = keepFifteenDigits(text);
    if (!Number.isFinite(value)) return null;
    return /[eE]/.test(text) ? { value, numberFormat: "0.00E+00" } : { value };
  }
  const percent = /^([+-]?\d+(\.\d+)?)%$/.exec(text);
  if (percent?.[1]) return { value: Number(percent[1]) / 100, numberFormat: percent[2] ? "0.00%" : "0%" };
  const grouped = groupedNumber.exec(text);
  if (grouped?.[2]) {
    const value = keepFifteenDigits(`${grouped[1]}${grouped[2].replaceAll(",", "")}${grouped[3] ?? ""}`);
    const currency = /[¥￥$]/.exec(text)?.[0];
    return { value, numberFormat: `${currency ?? ""}${grouped[3] ? "#,##0.00" : "#,##0"}` };
  }
  return null;
}

function parseDateLike(text: string): CellInput | null {
  const date = dateText.exec(text);
  if (date) {
    const value = toSerialDate(Number(date[1]), Number(date[2] ?? date[4]), Number(date[3] ?? date[5]));
    if (value === null) return null;
    return { value, numberFormat: date[4] ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d" };
  }
  const time = timeText.exec(text);
  if (time && Number(time[2]) < 60 && Number(time[3] ?? 0) < 60) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { value: seconds / 86400, numberFormat: time[3] ? "h:mm:ss" : "h:mm" };
  }
  return null;
}

/** Whether a text begins with a letter of a script in which no number, date, formula, logical value or error begins. */
function isPlainStart(code: number): boolean {
  // From CJK radicals to the end of Hangul: names, places and headings, the most frequent content of all.
  return code >= 0x2e80 && code <= 0xd7a3;
}

/**
 * Reads a text as Excel reads what is typed into a cell of the given number format.
 *
 * @example
 * parseCellInput("007", "General").value // => 7
 * @example
 * parseCellInput("007", "@").value // => "007"
 */
export function parseCellInput(text: string, numberFormat: string): CellInput {
  if (text === "") return { value: null };
  if (isPlainStart(text.charCodeAt(0))) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errorTexts.has(upper)) return { value: { error: upper } };
  return parseNumberLike(trimmed) ?? parseDateLike(trimmed) ?? { value: text };
}
