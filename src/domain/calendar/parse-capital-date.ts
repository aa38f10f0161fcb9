import type { CalendarDate } from "./calendar-date";
import { toCalendarDate } from "./day-number";

const DIGITS: ReadonlyMap<string, number> = new Map(
  ["零〇", "壹一", "贰二貳", "叁三參", "肆四", "伍五", "陆六陸", "柒七", "捌八", "玖九"].flatMap(
    (characters, value) => [...characters].map((character): [string, number] => [character, value]),
  ),
);
const CAPITAL_DATE = /^(\D{4})年(\D{1,3})月(\D{1,4})[日号]$/;

/**
 * Reads a day written in Chinese figures, in capitals (贰零贰柒年零壹月壹拾伍日) or plain (二〇二七年一月十五日); null where it
 * is none, or no day of the calendar. A leading 零 or 壹 may be there or not.
 * Source: as formatCapitalDate.
 * @example parseCapitalDate("贰零贰柒年零壹月壹拾伍日") // => "2027-01-15"
 */
export function parseCapitalDate(text: string): CalendarDate | null {
  const parts = CAPITAL_DATE.exec(text);
  if (parts === null) return null;
  const year = digitsOf(parts[1] ?? "");
  const month = numberOf(parts[2] ?? "");
  const day = numberOf(parts[3] ?? "");
  return year === null || month === null || day === null ? null : toCalendarDate(year, month, day);
}

function digitsOf(text: string): number | null {
  let number = 0;
  for (const character of text) {
    const digit = DIGITS.get(character);
    if (digit === undefined) return null;
    number = number * 10 + digit;
  }
  return number;
}

/** A number below 100: 零壹, 拾, 壹拾伍, 二十. */
function numberOf(text: string): number | null {
  const parts = text.replace(/^[零〇]/, "").split(/[拾十]/);
  if (parts.length > 2) return null;
  const [first = "", second] = parts;
  if (second === undefined) return first.length === 1 ? digitsOf(first) : null;
  const tens = first === "" ? 1 : digitsOf(first);
  const ones = second === "" ? 0 : digitsOf(second);
  return tens === null || ones === null || tens > 9 || ones > 9 ? null : tens * 10 + ones;
}
