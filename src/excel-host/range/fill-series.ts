import { isDateFormat } from "numfmt";
import type { CellContent } from "../../xlsx/workbook-data";
import { englishMonths } from "../format/english-months";
import { HostError } from "../host-error";
import { fromSerialDate, toSerialDate } from "../cell/serial-date";

/** Lists that Excel continues by itself, in the Chinese edition and in English. */
const lists: readonly (readonly string[])[] = [
  ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
  ["日", "一", "二", "三", "四", "五", "六"],
  ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"],
  ["正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "腊月"],
  ["第一季", "第二季", "第三季", "第四季"],
  ["子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"],
  ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"],
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  englishMonths,
];

/** One source cell of a fill: its constant and number format. */
export interface FillSeed {
  readonly value: CellContent;
  readonly numberFormat: string;
}

/** Answers the value `distance` steps behind the first seed (so the first new one is at seeds.length; below 0 before the first). */
export type FillSeries = (distance: number) => CellContent;

const modulo = (number: number, by: number): number => ((number % by) + by) % by;

function trend(values: readonly number[]): { readonly start: number; readonly step: number } {
  const count = values.length;
  if (count === 1) return { start: values[0] ?? 0, step: 1 };
  const meanAt = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  let above = 0;
  let below = 0;
  for (const [at, value] of values.entries()) {
    above += (at - meanAt) * (value - mean);
    below += (at - meanAt) ** 2;
  }
  const step = above / below;
  return { start: mean - step * meanAt, step };
}

const tidy = (value: number): number => Number(value.toPrecision(15));

function linear(values: readonly number[]): FillSeries {
  const { start, step } = trend(values);
  return (distance) => tidy(start + step * distance);
}

function growth(values: readonly number[]): FillSeries {
  if (values.some((value) => value <= 0)) throw new HostError("InvalidOperation");
  const { start, step } = trend(values.map(Math.log));
  const factor = values.length === 1 ? 1 : Math.exp(step);
  return (distance) => tidy(Math.exp(start) * factor ** distance);
}

/** A date some months later, at the latest the last day of that month. */
function addMonths(serial: number, months: number): number {
  const { year, month, day } = fromSerialDate(serial);
  const total = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(total / 12), modulo(total, 12) + 1];
  for (let last = day; last > 27; last -= 1) {
    const made = toSerialDate(newYear, newMonth, last);
    if (made !== null) return made + (serial % 1);
  }
  return (toSerialDate(newYear, newMonth, day) ?? serial) + (serial % 1);
}

function monthsBetween(one: number, other: number): number {
  const from = fromSerialDate(one);
  const to = fromSerialDate(other);
  return (to.year - from.year) * 12 + to.month - from.month;
}

function byMonths(values: readonly number[], monthsPerUnit: number): FillSeries {
  const [first = 0, second] = values;
  const between = second === undefined ? 0 : monthsBetween(first, second);
  const step = between === 0 ? monthsPerUnit : between;
  return (distance) => addMonths(first, step * distance);
}

function byWeekdays(values: readonly number[]): FillSeries {
  const first = values[0] ?? 0;
  return (distance) => {
    let day = first;
    for (let left = Math.abs(distance); left > 0;) {
      day += Math.sign(distance);
      const { weekday } = fromSerialDate(day);
      if (weekday !== 0 && weekday !== 6) left -= 1;
    }
    return day;
  };
}

function byDays(values: readonly number[]): FillSeries {
  const [first = 0, second] = values;
  const step = second === undefined || second === first ? 1 : second - first;
  return (distance) => first + step * distance;
}

/** The list two or more texts follow, with the place of the first and the step; null for none. */
function byList(texts: readonly string[]): FillSeries | null {
  for (const list of lists) {
    const places = texts.map((text) => list.findIndex((one) => one.toLowerCase() === text.toLowerCase()));
    const [first = -1, second] = places;
    if (places.includes(-1)) continue;
    const step = second === undefined ? 1 : second - first || 1;
    if (places.some((place, at) => place !== modulo(first + step * at, list.length))) continue;
    return (distance) => list[modulo(first + step * distance, list.length)] ?? null;
  }
  return null;
}

/** Texts around one number ("第1组"); the last number counts, as in Excel, and keeps its leading zeros. */
function byNumberWithin(texts: readonly string[]): FillSeries | null {
  const parts = texts.map((text) => /^(.*?)(\d{1,15})(\D*)$/s.exec(text));
  const first = parts[0];
  const before = first?.[1];
  const digits = first?.[2];
  const after = first?.[3];
  if (before === undefined || digits === undefined || after === undefined) return null;
  if (parts.some((part) => part?.[1] !== before || part[3] !== after)) return null;
  const { start, step } = trend(parts.map((part) => Number(part?.[2])));
  return (distance) => {
    const number = Math.abs(Math.round(start + step * distance));
    return `${before}${String(number).padStart(digits.startsWith("0") ? digits.length : 1, "0")}${after}`;
  };
}

function numbersOf(seeds: readonly FillSeed[]): number[] | null {
  const values = seeds.flatMap(({ value }) => (typeof value === "number" ? value : []));
  return values.length === seeds.length ? values : null;
}

/** Days that step by whole months (2026-01-31, 2026-02-28 …) go on by months, not by days. */
function isMonthly(values: readonly number[]): boolean {
  const [first, second] = values;
  if (first === undefined || second === undefined) return false;
  const months = monthsBetween(first, second);
  return months !== 0 && values.every((value, at) => addMonths(first, months * at) === value);
}

function defaultSeries(seeds: readonly FillSeed[], isForced: boolean): FillSeries | null {
  const numbers = numbersOf(seeds);
  if (numbers) {
    const isDate = isDateFormat(seeds[0]?.numberFormat ?? "General");
    if (isDate && isMonthly(numbers)) return byMonths(numbers, 1);
    if (isDate) return byDays(numbers);
    return numbers.length > 1 || isForced ? linear(numbers) : null;
  }
  const texts = seeds.flatMap(({ value }) => (typeof value === "string" ? value : []));
  if (texts.length !== seeds.length) return null;
  return byList(texts) ?? byNumberWithin(texts);
}

/**
 * How a row or column of constants goes on under an Excel.AutoFillType; null when they are to be repeated.
 * InvalidOperation when the kind of fill does not fit (a trend of texts, a growth through zero).
 *
 * @example
 * fillSeries("FillDefault", [{ value: "第1组", numberFormat: "General" }])?.(2) // => "第3组"
 */
export function fillSeries(type: string, seeds: readonly FillSeed[]): FillSeries | null {
  if (type === "FillCopy" || type === "FillFormats") return null;
  if (type === "FillDefault" || type === "FillValues") return defaultSeries(seeds, false);
  if (type === "FillSeries") return defaultSeries(seeds, true);
  const numbers = numbersOf(seeds);
  if (!numbers) throw new HostError("InvalidOperation");
  if (type === "FillDays") return byDays(numbers);
  if (type === "FillWeekdays") return byWeekdays(numbers);
  if (type === "FillMonths") return byMonths(numbers, 1);
  if (type === "FillYears") return byMonths(numbers, 12);
  if (type === "LinearTrend") return linear(numbers);
  return growth(numbers);
}
