import type { CalendarDate } from "./calendar-date";

/** The first and the last year that a column of days writes out. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

const MOST_YEARS_OUT = 1;

/**
 * The days of a year of two figures that lie among the years of their column, or next to them; all of them where nothing is known.
 * @example withinSpan(["2027-01-05", "1927-01-05"] as CalendarDate[], { first: 2026, last: 2027 }) // => ["2027-01-05"]
 */
export function withinSpan(days: readonly CalendarDate[], span: YearSpan | null): readonly CalendarDate[] {
  if (span === null) return days;
  return days.filter((day) => {
    const year = Number(day.slice(0, 4));
    return year >= span.first - MOST_YEARS_OUT && year <= span.last + MOST_YEARS_OUT;
  });
}
