import { format, isDateFormat, isValidFormat } from "numfmt";
import type { CellContent } from "../../xlsx/workbook-data";
import { toChineseNumerals } from "./chinese-digits";
import { fromLocalFormat } from "./number-format-local";

/** A number format as the formatter takes it, with what it does not know itself. */
interface PreparedFormat {
  readonly pattern: string;
  /** Names of days, halves of the day and so on: English unless the format asks for Chinese ones. */
  readonly locale: "en-US" | "zh-CN";
  readonly chineseNumerals: 1 | 2 | 3 | null;
  readonly isDate: boolean;
  /** aaa is 一 where aaaa is 星期一; the formatter has 周一. */
  readonly hasBareWeekday: boolean;
  readonly isGeneral: boolean;
  readonly isFixed: boolean;
}

const prepared = new Map<string, PreparedFormat>();
const rememberedFormats = 2000;
const tooNarrow = "########";

function prepare(numberFormat: string): PreparedFormat {
  const known = prepared.get(numberFormat);
  if (known) return known;
  const numerals = /\[DBNum([123])\]/i.exec(numberFormat)?.[1];
  let pattern = fromLocalFormat(numberFormat.replace(/\[DBNum[123]\]/gi, ""));
  const asksForChinese = /上午\/下午|aaa|\[\$-(?:[0-9A-F]*)804\]/i.test(pattern);
  pattern = pattern
    // Before a character that stands for itself Excel takes ! as well as \.
    .replace(/"[^"]*"|!([\s\S])/g, (part, literal: string | undefined) =>
      literal === undefined ? part : `\\${literal}`,
    )
    .replaceAll("上午/下午", "AM/PM")
    .replace(/(^|;)(?=;|$)/g, (_all, before: string) => before);
  if (pattern === "") pattern = numerals ? "General" : pattern;
  if (!isValidFormat(pattern)) pattern = "General";
  const made: PreparedFormat = {
    pattern,
    locale: asksForChinese ? "zh-CN" : "en-US",
    chineseNumerals: numerals === "1" ? 1 : numerals === "2" ? 2 : numerals === "3" ? 3 : null,
    isDate: isDateFormat(pattern),
    hasBareWeekday: /(?<!a)aaa(?!a)/i.test(pattern),
    isGeneral: /^general$/i.test(pattern),
    isFixed: !isDateFormat(pattern) && /[0#?]/.test(pattern) && !/[/E]/.test(pattern),
  };
  if (prepared.size >= rememberedFormats) prepared.clear();
  prepared.set(numberFormat, made);
  return made;
}

/**
 * Excel rounds the decimal text of 15 digits, not the binary value behind it: 1.005 shows as 1.01. A push of half a unit in
 * the sixteenth digit makes up for what the binary value lacks.
 */
function pushed(value: number): number {
  return value * (1 + 2 ** -52);
}

function formatNumber(value: number, wanted: PreparedFormat): string {
  if (wanted.isDate && (value < 0 || value >= 2958466)) return tooNarrow;
  const number = wanted.isFixed && !Number.isInteger(value) ? pushed(value) : value;
  const shown = format(wanted.pattern, number, { locale: wanted.locale, throws: false });
  const text = wanted.hasBareWeekday ? shown.replace(/周(?=[一二三四五六日])/g, "") : shown;
  return wanted.chineseNumerals === null
    ? text
    : toChineseNumerals(text, wanted.chineseNumerals, wanted.isDate);
}

/** Whether a number format shows dates or times. */
export function showsDates(numberFormat: string): boolean {
  return prepare(numberFormat).isDate;
}

/** Display width in characters: an ideograph counts for two. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) > 0x2e7f ? 2 : 1;
  return width;
}

/** A General number gives up digits to fit its column before it becomes ####. */
function fitGeneral(value: number, characters: number): string | null {
  for (let digits = 14; digits > 0; digits -= 1) {
    const short = Number(value.toPrecision(digits));
    const text = format("General", short, { throws: false });
    const hasWhole = Math.abs(value) < 10 ** characters && !/E/.test(text);
    if (text.length <= characters && (hasWhole ? Math.trunc(short) === Math.trunc(value) : true)) return text;
  }
  return null;
}

/**
 * The text a cell shows for its content under a number format, in the Chinese edition of Excel. With a column width in
 * characters, numbers too wide for it become a row of #.
 *
 * @example
 * formatCellText(1234.5, "#,##0.00") // => "1,234.50"
 */
export function formatCellText(value: CellContent, numberFormat: string, characters?: number): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const wanted = prepare(numberFormat);
  if (typeof value === "string") {
    return numberFormat === "General" || numberFormat === "@" || wanted.pattern === ""
      ? value
      : format(wanted.pattern, value, { locale: wanted.locale, throws: false });
  }
  const text = formatNumber(value, wanted);
  if (characters === undefined || textWidth(text) <= characters) return text;
  const fitted = wanted.isGeneral ? fitGeneral(value, Math.floor(characters)) : null;
  return fitted ?? "#".repeat(Math.max(Math.floor(characters), 0));
}
