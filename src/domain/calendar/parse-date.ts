import type { CellValue } from "../cell-value";
import type { CalendarDate } from "./calendar-date";
import { dateOfSerial, toCalendarDate } from "./day-number";
import { parseCapitalDate } from "./parse-capital-date";
import { withinSpan, type YearSpan } from "./year-span";

/** What a date cell says: a day, nothing, one of two days, or nothing that can be read. */
export type DateReading =
  | { readonly kind: "read"; readonly date: CalendarDate }
  | { readonly kind: "blank" }
  | { readonly kind: "ambiguous"; readonly value: string; readonly a: CalendarDate; readonly b: CalendarDate }
  | { readonly kind: "unreadable"; readonly value: string };

const FULL_DATE = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?(?:T?\d{1,2}:\d{2}(?::\d{2})?)?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH_AND_DAY = /^(\d{1,2})[-./月](\d{1,2})[日号]?$/;
const SHORT_YEAR = /^['’]?(\d{2})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?$/;
const CENTURIES = [2000, 1900];
const INVISIBLE = /[\s\u200b-\u200d\ufeff]+/g;

// 1 January 1930 to 31 December 2099: outside, a bare number is more likely an amount or a count.
const FIRST_SERIAL = 10_959;
const LAST_SERIAL = 73_050;

/**
 * Reads a day as clerks write it: a real Excel date (serial number), 2020.01.26, 2020/1/26, 2018年9月16日, 20180920, 二〇二七年一月十五日.
 * A day without a year is never guessed: it is ambiguous when the campaign year is given, unreadable otherwise. A year of two figures
 * is ambiguous unless one of its centuries alone is possible: the other lies ahead of the campaign, or far from the years of
 * the other days of the column (`span`, the years of its other days).
 *
 * Shape: `campaignYear` is the year of the Spring Festival; July to December then suggest the year before.
 * A number such as 10.1 may be 1 or 10 October, since Excel drops the last zero of a number.
 * @example parseDate("2018年9月16日", null) // => { kind: "read", date: "2018-09-16" }
 */
export function parseDate(
  value: CellValue,
  campaignYear: number | null = null,
  span: YearSpan | null = null,
): DateReading {
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return readNumber(value, campaignYear);
  if (typeof value === "boolean") return { kind: "unreadable", value: String(value) };
  const text = value
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/[。．]/g, ".")
    .replace("元月", "1月");
  if (text === "") return { kind: "blank" };
  const full = FULL_DATE.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (full) return fromParts(Number(full[1]), Number(full[2]), Number(full[3]), value);
  const short = MONTH_AND_DAY.exec(text);
  if (short) return withoutYear(Number(short[1]), Number(short[2]), value, campaignYear);
  const twoFigures = SHORT_YEAR.exec(text);
  if (twoFigures) return shortYear(twoFigures, value, campaignYear, span);
  const capital = parseCapitalDate(value.normalize("NFKC").replace(INVISIBLE, ""));
  return capital === null ? { kind: "unreadable", value } : { kind: "read", date: capital };
}

function fromParts(year: number, month: number, day: number, value: string): DateReading {
  const date = year >= 1900 ? toCalendarDate(year, month, day) : null;
  return date === null ? { kind: "unreadable", value } : { kind: "read", date };
}

function shortYear(
  [, year, month, day]: RegExpExecArray,
  value: string,
  campaignYear: number | null,
  span: YearSpan | null,
): DateReading {
  const possible = CENTURIES.flatMap(
    (century) => toCalendarDate(century + Number(year), Number(month), Number(day)) ?? [],
  ).filter((date) => campaignYear === null || Number(date.slice(0, 4)) <= campaignYear + 1);
  const [a, b] = possible;
  if (a === undefined) return { kind: "unreadable", value };
  if (b === undefined) return { kind: "read", date: a };
  const [near, ...others] = withinSpan(possible, span);
  return near !== undefined && others.length === 0
    ? { kind: "read", date: near }
    : { kind: "ambiguous", value, a, b };
}

function readNumber(number: number, campaignYear: number | null): DateReading {
  const text = String(number);
  const digits = EIGHT_DIGITS.exec(text);
  if (digits) return fromParts(Number(digits[1]), Number(digits[2]), Number(digits[3]), text);
  if (number >= FIRST_SERIAL && number < LAST_SERIAL + 1) return { kind: "read", date: dateOfSerial(number) };
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(text);
  if (!parts) return { kind: "unreadable", value: text };
  const month = Number(parts[1]);
  const fraction = parts[2] ?? "";
  const lostZero = fraction.length === 1 && Number(fraction) <= 3;
  if (!lostZero || campaignYear === null) return withoutYear(month, Number(fraction), text, campaignYear);
  const year = seasonYear(month, campaignYear);
  const a = toCalendarDate(year, month, Number(fraction));
  const b = toCalendarDate(year, month, Number(fraction) * 10);
  if (a && b) return { kind: "ambiguous", value: text, a, b };
  return withoutYear(month, Number(fraction), text, campaignYear);
}

function withoutYear(month: number, day: number, value: string, campaignYear: number | null): DateReading {
  if (campaignYear === null) return { kind: "unreadable", value };
  const a = toCalendarDate(campaignYear - 1, month, day);
  const b = toCalendarDate(campaignYear, month, day);
  return a && b ? { kind: "ambiguous", value, a, b } : { kind: "unreadable", value };
}

function seasonYear(month: number, campaignYear: number): number {
  return month >= 7 ? campaignYear - 1 : campaignYear;
}
