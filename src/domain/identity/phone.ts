import type { CellValue } from "../cell-value";
import type { Issue } from "../finding";
import { cleanIdentifier } from "./clean-identifier";

export interface PhoneReading {
  readonly state: "blank" | "valid" | "faulty";
  /** Half-width, without blanks; several numbers joined by "/". */
  readonly normalized: string;
  readonly issues: readonly Issue<"phone.digits">[];
}

const MOBILE = /^(?:\+?86-?)?1\d{10}$/;
const LANDLINE = /^(?:\+?86-?)?\(?0\d{2,3}\)?-?\d{7,8}(?:[-转]\d{1,6})?$/;
const SERVICE = /^[48]00-?\d{3}-?\d{4}$/;

/**
 * Reads a telephone cell: mobile (11 digits), landline with area code, 400 numbers; several numbers are read one by one.
 * Errors: phone.digits for each number that is none of these.
 * @example parsePhone("121 0000 0001").normalized // => "12100000001"
 */
export function parsePhone(value: CellValue): PhoneReading {
  if (value === null) return { state: "blank", normalized: "", issues: [] };
  const numbers = splitNumbers(String(value).normalize("NFKC"));
  if (numbers.length === 0) return { state: "blank", normalized: "", issues: [] };
  const issues: Issue<"phone.digits">[] = [];
  for (const number of numbers) {
    if (MOBILE.test(number) || LANDLINE.test(number) || SERVICE.test(number)) continue;
    const length = number.replace(/\D/g, "").length;
    issues.push({ code: "phone.digits", params: { value: number, length } });
  }
  return { state: issues.length === 0 ? "valid" : "faulty", normalized: numbers.join("/"), issues };
}

function splitNumbers(text: string): string[] {
  // A blank divides two numbers only where both sides are whole ones; elsewhere it groups digits.
  const divided = text.replace(/(\d{11})\s+(?=[01]\d{9,})/g, "$1/");
  return divided
    .split(/[/、,，;；\n]/)
    .map((part) => cleanIdentifier(part).replace(/[‐-―−]/g, "-"))
    .map((part) => (/^1[\d-]+$/.test(part) ? part.replace(/-/g, "") : part))
    .filter((part) => part !== "");
}
