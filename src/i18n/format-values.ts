import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Fen } from "../domain/money/fen";

/**
 * Money as the clerk reads it: thousands separated, two decimals, no unit.
 *
 * @example formatMoney(123456700 as Fen) // => "1,234,567.00"
 */
export function formatMoney(amount: Fen): string {
  const absolute = Math.abs(amount);
  const whole = Math.floor(absolute / 100).toString();
  const yuan = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const cents = (absolute % 100).toString().padStart(2, "0");
  return `${amount < 0 ? "−" : ""}${yuan}.${cents}`;
}

/**
 * How many of something, thousands separated.
 *
 * @example formatCount(20384) // => "20,384"
 */
export function formatCount(count: number): string {
  return count.toLocaleString("en-US");
}

/**
 * A day as it stands in running Chinese text.
 *
 * @example formatChineseDate("2027-01-12" as CalendarDate) // => "2027年1月12日"
 */
export function formatChineseDate(date: CalendarDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/**
 * A share in per cent with one decimal at most.
 *
 * @example formatPercent(86.25) // => "86.3%"
 */
export function formatPercent(percent: number): string {
  return `${Math.round(percent * 10) / 10}%`;
}

/**
 * A share in per cent with one decimal, as it stands in a column.
 *
 * @example formatShare(85) // => "85.0%"
 */
export function formatShare(percent: number): string {
  return `${(Math.round(percent * 10) / 10).toFixed(1)}%`;
}
