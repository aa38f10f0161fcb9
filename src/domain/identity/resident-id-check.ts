const WEIGHTS = Int32Array.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
const CHECK_CHARACTERS = "10X98765432";
const MONTH_DAYS = Int32Array.of(0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/** What the plain pass over 18 characters found; `characters` stands for anything but digits and a final X. */
export type PlainCheck = "characters" | "date" | "checksum" | "sound";

/**
 * Tells whether a day exists in the calendar, years 1800 to 2199.
 * @example isRealDay(2023, 2, 29) // => false
 */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  if (day > MONTH_DAYS[month]!) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/**
 * Computes the check character for the first 17 digits; anything after them is not read.
 * Source: GB 11643-1999, ISO 7064 MOD 11-2.
 * @example residentIdCheckCharacter("11010519491231002") // => "X"
 */
export function residentIdCheckCharacter(digits: string): string {
  let sum = 0;
  for (let at = 0; at < 17; at += 1) sum += (digits.charCodeAt(at) - 48) * WEIGHTS[at]!;
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/**
 * Checks 18 characters in one pass: characters, then date, then check character (the first failing is named).
 * Source: GB 11643-1999, ISO 7064 MOD 11-2.
 * @example checkResidentId("11010519491231002X") // => "sound"
 */
export function checkResidentId(text: string): PlainCheck {
  let sum = 0;
  let date = 0;
  for (let at = 0; at < 17; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return "characters";
    sum += digit * WEIGHTS[at]!;
    if (at > 5 && at < 14) date = date * 10 + digit;
  }
  const last = text.charCodeAt(17);
  if (last !== 88 && (last < 48 || last > 57)) return "characters";
  const year = (date / 10000) | 0;
  const month = ((date / 100) | 0) % 100;
  if (!isRealDay(year, month, date % 100)) return "date";
  return last === CHECK_CHARACTERS.charCodeAt(sum % 11) ? "sound" : "checksum";
}
