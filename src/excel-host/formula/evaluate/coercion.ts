import { parseCellInput } from "../../cell/cell-input";
import { fail, FormulaError, isError, type Scalar } from "./formula-value";

/** A text as the number, date, share or amount it looks like; null when it looks like none. */
export function numberInText(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return null;
  const { value } = parseCellInput(plain, "General");
  return typeof value === "number" ? value : null;
}

/** A number where a calculation needs one: blank is 0, TRUE is 1, a text what it looks like. Throws #VALUE! and errors met. */
export function toNumber(value: Scalar): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) throw new FormulaError(value);
  return numberInText(value) ?? fail("#VALUE!");
}

/** A whole number, cut toward minus infinity as INT does where Excel cuts arguments toward zero alike for those from 0. */
export const toWhole = (value: Scalar): number => Math.trunc(toNumber(value));

/**
 * A number as text joins it: 15 digits at most.
 * @example textOfNumber(1 / 3) // => "0.333333333333333"
 */
export function textOfNumber(value: number): string {
  const kept = Number(value.toPrecision(15));
  const size = Math.abs(kept);
  if (kept === 0) return "0";
  if (size >= 1e-4 && size < 1e15) {
    const text = String(kept);
    return text.includes("e") ? kept.toFixed(15).replace(/0+$/, "") : text;
  }
  const [mantissa = "", exponent = "0"] = kept.toExponential().split("e");
  const power = Number(exponent);
  return `${mantissa}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** A text where a calculation needs one; blank is "". Throws errors met. */
export function toText(value: Scalar): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return textOfNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  throw new FormulaError(value);
}

/** A truth value where a calculation needs one; a text only when it says so. Throws #VALUE! and errors met. */
export function toLogical(value: Scalar): boolean {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) throw new FormulaError(value);
  const upper = value.toUpperCase();
  if (upper === "TRUE") return true;
  return upper === "FALSE" ? false : fail("#VALUE!");
}

const rankOf = (value: Scalar): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;

const blankLike = (other: Scalar): Scalar =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

const collator = new Intl.Collator("zh-CN");

/**
 * Order of two values as = and < see it: numbers before texts before truth values, letters of either case alike, numbers by 15 digits.
 * @example compareScalars("a", "A") // => 0
 */
export function compareScalars(one: Scalar, other: Scalar): number {
  const left = one === null ? blankLike(other) : one;
  const right = other === null ? blankLike(one) : other;
  if (typeof left === "number" && typeof right === "number") {
    if (left === right) return 0;
    const close = Math.abs(left - right) <= 1e-14 * Math.abs(left);
    return close && left.toPrecision(15) === right.toPrecision(15) ? 0 : left < right ? -1 : 1;
  }
  if (typeof left === "string" && typeof right === "string") {
    if (left === right) return 0;
    const [lower, upper] = [left.toLowerCase(), right.toLowerCase()];
    return lower === upper ? 0 : collator.compare(lower, upper) || (lower < upper ? -1 : 1);
  }
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  return rankOf(left) - rankOf(right);
}
