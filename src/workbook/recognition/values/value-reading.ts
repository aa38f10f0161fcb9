import type { CellValue } from "../../../domain/cell-value";

/** Why a cell would be written otherwise. */
export type FixReason =
  | "invisibleCharacters"
  | "fullWidth"
  | "innerBlanks"
  | "punctuation"
  | "letterCase"
  | "lookalike"
  | "fifteenDigits"
  | "disabilityCard"
  | "nameAndNumber"
  | "amountText"
  | "dateText"
  | "capitalDate"
  | "date1904"
  | "percentageText"
  | "separators";

/** How a cell would be written otherwise; only ever proposed, never written unasked. */
export interface ValueFix {
  readonly before: CellValue;
  readonly after: CellValue;
  readonly reason: FixReason;
}

/** What a cell says: a value (with the fix its cell needs, if any), nothing, one of several, or nothing that can be read. */
export type ValueReading<T> =
  | { readonly state: "blank" }
  | { readonly state: "read"; readonly value: T; readonly fix: ValueFix | null }
  | { readonly state: "ambiguous"; readonly values: readonly T[] }
  | { readonly state: "unreadable" };

const INVISIBLE = /[\u0000-\u001f\u007f\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\u3000\ufeff]/;

/**
 * Says why a text and its cleaned form differ, the least visible difference first.
 *
 * @example
 * reasonOf("34189919700101001x", "34189919700101001X");
 * // => "letterCase"
 */
export function reasonOf(before: string, after: string): FixReason {
  if (INVISIBLE.test(before) || before.trim() !== before) return "invisibleCharacters";
  if (before.toUpperCase() === after) return "letterCase";
  if (/[\uff01-\uff5e]/.test(before)) return "fullWidth";
  if (/\s/.test(before)) return "innerBlanks";
  return "punctuation";
}
