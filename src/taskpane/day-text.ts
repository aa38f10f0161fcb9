import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Locale } from "../i18n/locale";

/**
 * A day as the pane writes it: within the campaign the year goes without saying.
 *
 * @example
 * dayText("2026-12-16" as CalendarDate, "zh-CN"); // => "12月16日"
 */
export function dayText(day: CalendarDate, locale: Locale): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  if (locale === "zh-CN") return `${month}月${date}日`;
  const inEnglish = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
  return inEnglish.format(new Date(Date.UTC(year, month - 1, date)));
}

/**
 * Whether a text is a day as a date field gives it; an emptied field gives none.
 *
 * @example
 * isDay(""); // => false
 */
export function isDay(text: string): text is CalendarDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
