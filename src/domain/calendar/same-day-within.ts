import type { CalendarDate } from "./calendar-date";

/**
 * The day a year before or after that lies within a span, where the day itself does not: in January many write the year that has
 * just gone. Null where there is none.
 * @example sameDayWithin("2026-01-12", "2027-01-01", "2027-02-15") // => "2027-01-12"
 */
export function sameDayWithin(date: CalendarDate, from: CalendarDate, to: CalendarDate): CalendarDate | null {
  if (date >= from && date <= to) return null;
  const inYear = (years: number) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}` as CalendarDate;
  // 29 February is no day of the next year.
  const days = date.endsWith("-02-29") ? [] : [1, -1].map(inYear);
  return days.find((day) => day >= from && day <= to) ?? null;
}
