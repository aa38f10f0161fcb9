import type { CellValue } from "../../domain/cell-value";
import { cleanIdentifier } from "../../domain/identity/clean-identifier";

/** How a number was damaged. */
export type Damage = "digitsLost" | "digitMissing" | "digitTooMany" | "characters";

/** What is left of a damaged number. */
export interface DamagedNumber {
  readonly damage: Damage;
  /** How many digits agree, or null where this cannot be the number that was meant. */
  readonly agreement: (sound: string) => number | null;
}

const LENGTH = 18;
const KEPT_DIGITS = 15;
const LEAST_DIGITS = 14;
const LONGEST = 20;
/** The distance of neighbouring numbers of this size (64), and the X that stands for ten. */
const NEAREST_STORED = 74;

/**
 * Reads what is left of a damaged resident number; null where too little is left, or it is no resident number at all.
 * Source: IEEE 754 keeps 15 decimal digits, so Excel drops those behind; a disability certificate has 18 + 2 digits.
 *
 * @example
 * readDamaged("34189919700101")?.agreement("341899197001010011"); // the last four are missing
 * // => 14
 */
export function readDamaged(value: CellValue): DamagedNumber | null {
  if (typeof value === "number" && value >= 1e15) return readLostNumber(value);
  const text = cleanIdentifier(String(value ?? ""));
  const lost = /^(\d{15})0{3,5}$/.exec(text)?.[1];
  if (lost !== undefined)
    return { damage: "digitsLost", agreement: (sound) => (sound.startsWith(lost) ? KEPT_DIGITS : null) };
  if (/^\d{15,16}[\dX]$/.test(text))
    return {
      damage: "digitMissing",
      agreement: (sound) => (isSubsequence(text, sound) ? text.length : null),
    };
  if (/^\d{13}[\dX]$/.test(text)) return { damage: "digitMissing", agreement: agreementOfFourteen(text) };
  if (/^\d{18,19}[\dX]$/.test(text) && text.length <= LONGEST)
    return {
      damage: "digitTooMany",
      agreement: (sound) => (isSubsequence(sound, text) ? LENGTH : null),
    };
  const isNearlyDigits = text.length === LENGTH && text.replace(/\d/g, "").length <= LENGTH - LEAST_DIGITS;
  if (typeof value !== "string" || !isNearlyDigits || /^\d{17}[\dX]$/.test(text)) return null;
  return { damage: "characters", agreement: (sound) => agreementOfCharacters(text, sound) };
}

/** A number of 16 to 20 digits: the first fifteen are as they were typed, the others are gone. */
function readLostNumber(value: number): DamagedNumber | null {
  if (value >= 10 ** LONGEST || !Number.isInteger(value)) return null;
  const kept = value.toPrecision(KEPT_DIGITS).replace(/\.|e.*$/g, "");
  const text = BigInt(value).toString();
  switch (text.length) {
    case 16:
    case 17:
      // Some of the digits were not typed at all.
      return {
        damage: "digitsLost",
        agreement: (sound) => (isSubsequence(kept, sound) ? KEPT_DIGITS : null),
      };
    case 18:
      return {
        damage: "digitsLost",
        agreement: (sound) => {
          if (sound.startsWith(kept)) return KEPT_DIGITS;
          // Excel cuts after fifteen digits; other programs store the nearest number they can, up to 64 away.
          const isNearest = Math.abs(Number(sound.replace("X", "0")) - value) <= NEAREST_STORED;
          return isNearest ? commonPrefix(sound, text) : null;
        },
      };
    default:
      // One or two digits too many stand among those that are left, or behind them as on a disability certificate.
      return {
        damage: "digitsLost",
        agreement: (sound) => agreementOfLonger(kept, sound, text.length - LENGTH),
      };
  }
}

function agreementOfLonger(kept: string, sound: string, tooMany: number): number | null {
  for (let extra = 0; extra <= tooMany; extra++) {
    const start = sound.slice(0, KEPT_DIGITS - extra);
    if (isSubsequence(start, kept)) return start.length;
  }
  return null;
}

/** Fourteen digits are place and day of birth with the last four missing, or an old number of fifteen with one missing. */
function agreementOfFourteen(text: string): (sound: string) => number | null {
  return (sound) => {
    if (sound.startsWith(text)) return text.length;
    const old = sound.startsWith("19", 6) ? sound.slice(0, 6) + sound.slice(8, 17) : "";
    return isSubsequence(text, old) ? text.length : null;
  };
}

function commonPrefix(first: string, second: string): number {
  let length = 0;
  while (length < first.length && first[length] === second[length]) length += 1;
  return length;
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}

function agreementOfCharacters(text: string, sound: string): number | null {
  let same = 0;
  for (let at = 0; at < LENGTH; at++) {
    const character = text[at] ?? "";
    if (character === sound[at]) same += 1;
    else if (/[\dX]/.test(character)) return null;
  }
  return same;
}
