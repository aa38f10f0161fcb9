import type { CalendarDate } from "./calendar-date";

/**
 * The same day of the year before; the last of February stands for the 29th.
 * @example sameDayLastYear("2028-02-29" as CalendarDate) // => "2027-02-28"
 */
export function sameDayLastYear(day: CalendarDate): CalendarDate {
  const moved = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return (moved.endsWith("-02-29") ? moved.replace("-02-29", "-02-28") : moved) as CalendarDate;
}
