import type { CalendarDate } from "../../domain/calendar/calendar-date";

/** Excel keeps about this much (points) of a column free of text. */
const cellPadding = 6;

/**
 * Measures a text in em: a Chinese or full-width character is 1, any other 0.5.
 * @example measureEm("县A1") // => 2
 */
export function measureEm(text: string): number {
  let em = 0;
  for (const character of text) em += (character.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
  return em;
}

/**
 * Counts the lines a text takes in a column `width` points wide at `fontSize` points; never less than 1.
 * @example countLines("邮储银行怀川县城关支行", 98, 10) // => 2
 */
export function countLines(text: string, width: number, fontSize: number): number {
  const room = Math.max(1, Math.floor(((width - cellPadding) / fontSize) * 2) / 2);
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(measureEm(paragraph) / room)), 0);
}

/**
 * Writes a date as it stands on paper; without one, room for the pen.
 * @example paperDate("2027-01-20" as CalendarDate) // => "2027年1月20日"
 */
export function paperDate(date: CalendarDate | null): string {
  if (date === null) return "　　　　年　　月　　日";
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/**
 * Keeps text from being read as a formula: a leading =, +, - or @ gets the apostrophe Excel hides.
 * @example literalText("=1+1") // => "'=1+1"
 */
export function literalText(text: string): string {
  return /^[=+\-@']/.test(text) ? `'${text}` : text;
}
