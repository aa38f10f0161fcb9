import type { CalendarDate } from "../../domain/calendar/calendar-date";

/** Excel keeps about this much (points) of a column free of text. */
const cellPadding = 6;

/**
 * Measures a text in em: a Chinese or full-width character is 1, any other 0.5.
 * @example measureEm("县A1") // => 2
 */
export function measureEm(text: string): number {
  let halves = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // The second half of a character beyond the first 65,536 takes no room of its own.
    if (code < 0x2000) halves += 1;
    else if (code < 0xdc00 || code > 0xdfff) halves += 2;
  }
  return halves / 2;
}

/** Em a digit takes in the widest of the typefaces a printer may put in place of 宋体, bold; a point or comma half of it. */
const DIGIT = 0.6;

/**
 * Points an amount needs in a column so that it is never shown as ####.
 * @example amountWidth("1,234.00", 10) // => 50
 */
export function amountWidth(text: string, fontSize: number): number {
  const marks = text.replace(/[^.,]/g, "").length;
  return Math.ceil((text.length - marks / 2) * DIGIT * fontSize + cellPadding + 2);
}

/**
 * Points a column of names in 10.5 needs so that none with a point in it (阿依古丽·买买提) breaks; 0 where there is none such.
 * @example nameWidth(["傅长生"]) // => 0
 */
export function nameWidth(names: readonly string[]): number {
  const lengths = names.filter((name) => name.includes("·")).map((name) => name.length);
  // The point is as wide as a character in some typefaces; beyond nine characters a name has two lines anyhow.
  return lengths.length === 0 ? 0 : Math.min(9, Math.max(...lengths)) * 10.5 + cellPadding;
}

/**
 * Counts the lines a text takes in a column `width` points wide at `fontSize` points; never less than 1.
 * @example countLines("邮储银行怀川县城关支行", 98, 10) // => 2
 */
export function countLines(text: string, width: number, fontSize: number): number {
  const room = Math.max(1, Math.floor(((width - cellPadding) / fontSize) * 2) / 2);
  const linesOf = (paragraph: string) => Math.max(1, Math.ceil(measureEm(paragraph) / room));
  return text.includes("\n")
    ? text.split("\n").reduce((lines, paragraph) => lines + linesOf(paragraph), 0)
    : linesOf(text);
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
