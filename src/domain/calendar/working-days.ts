import type { CalendarDate } from "./calendar-date";
import { dateOfSerial, serialOf } from "./day-number";

/** Days off and weekend days worked of one year, as the State Council announces them in the autumn before. */
export interface HolidayYear {
  /** First and last day of each holiday, mm-dd. */
  readonly holidays: readonly (readonly [string, string])[];
  /** Saturdays and Sundays that are worked (调休), mm-dd. */
  readonly workedWeekendDays: readonly string[];
}

/** Years by number; a county adds a year that came after this version. */
export type HolidayYears = Readonly<Partial<Record<number, HolidayYear>>>;

/**
 * The announced years this version knows. A year not in it is not known, never guessed.
 * Source: 国务院办公厅关于部分节假日安排的通知, of 12 November 2024 for 2025 and of 4 November 2025 for 2026.
 */
export const ANNOUNCED_HOLIDAYS: HolidayYears = {
  2025: {
    holidays: [
      ["01-01", "01-01"],
      ["01-28", "02-04"],
      ["04-04", "04-06"],
      ["05-01", "05-05"],
      ["05-31", "06-02"],
      ["10-01", "10-08"],
    ],
    workedWeekendDays: ["01-26", "02-08", "04-27", "09-28", "10-11"],
  },
  2026: {
    holidays: [
      ["01-01", "01-03"],
      ["02-15", "02-23"],
      ["04-04", "04-06"],
      ["05-01", "05-05"],
      ["06-19", "06-21"],
      ["09-25", "09-27"],
      ["10-01", "10-07"],
    ],
    workedWeekendDays: ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"],
  },
};

/**
 * Holidays that the law gives in years whose arrangement is not announced yet, first and last day: nobody works on them, whatever
 * is announced around them. Those of the campaign's months only.
 * Source: 全国年节及纪念日放假办法 (国务院令第795号, in force from 1 January 2025): 元旦 one day, 春节 from 除夕 to 正月初三.
 */
const STATUTORY_HOLIDAYS: readonly (readonly [string, string])[] = [
  ["2027-01-01", "2027-01-01"],
  ["2027-02-05", "2027-02-08"],
];

/**
 * Whether a day is worked, with public holidays and 调休; null when the year's holidays are not known, but for those of the law.
 * @example isWorkingDay("2026-02-14" as CalendarDate) // => true
 */
export function isWorkingDay(date: CalendarDate, years: HolidayYears = ANNOUNCED_HOLIDAYS): boolean | null {
  const year = years[Number(date.slice(0, 4))];
  if (year === undefined)
    return STATUTORY_HOLIDAYS.some(([first, last]) => date >= first && date <= last) ? false : null;
  const day = date.slice(5);
  if (year.workedWeekendDays.includes(day)) return true;
  if (year.holidays.some(([first, last]) => day >= first && day <= last)) return false;
  // Excel counts 31 December 1899 as Sunday the first: Saturdays leave 0, Sundays 1.
  return serialOf(date) % 7 > 1;
}

/**
 * How many days of a period can be working days at most, first and last day included: those not known to be off.
 * @example mostWorkingDays("2027-02-04" as CalendarDate, "2027-02-09" as CalendarDate) // => 2
 */
export function mostWorkingDays(
  first: CalendarDate,
  last: CalendarDate,
  years: HolidayYears = ANNOUNCED_HOLIDAYS,
): number {
  let count = 0;
  for (let serial = serialOf(first); serial <= serialOf(last); serial += 1)
    if (isWorkingDay(dateOfSerial(serial), years) !== false) count += 1;
  return count;
}

/**
 * Counts the working days of a period, first and last day included; null when it touches a year that is not known.
 * @example countWorkingDays("2026-02-12" as CalendarDate, "2026-02-25" as CalendarDate) // => 5
 */
export function countWorkingDays(
  first: CalendarDate,
  last: CalendarDate,
  years: HolidayYears = ANNOUNCED_HOLIDAYS,
): number | null {
  let count = 0;
  for (let serial = serialOf(first); serial <= serialOf(last); serial += 1) {
    const worked = isWorkingDay(dateOfSerial(serial), years);
    if (worked === null) return null;
    if (worked) count += 1;
  }
  return count;
}
