import type { CellValue } from "../cell-value";
import type { Issue } from "../finding";
import { cleanIdentifier } from "./clean-identifier";

export type PhoneIssue = Issue<"phone.digits" | "phone.character" | "phone.several">;

export interface PhoneReading {
  readonly state: "blank" | "valid" | "faulty";
  /** Half-width, without blanks; several numbers joined by "/". */
  readonly normalized: string;
  readonly issues: readonly PhoneIssue[];
}

// Eleven digits and nothing else: nearly every cell.
const PLAIN_MOBILE = /^1\d{10}$/;
const MOBILE = /^(?:\+?86-?)?1\d{10}$/;
const LANDLINE = /^(?:\+?86-?)?\(?0\d{2,3}\)?-?\d{7,8}(?:[-转]\d{1,6})?$/;
const SERVICE = /^[48]00-?\d{3}-?\d{4}$/;

/**
 * Reads a telephone cell: mobile (11 digits), landline with area code, 400 numbers; several numbers are read one by one.
 * Errors: phone.digits for each number that is none of these, phone.character where a letter stands in it (O for 0, I for 1
 * are suggested back if the result is a telephone number), phone.several where more than one number stands in the cell.
 * @example parsePhone("121 0000 0001").normalized // => "12100000001"
 */
export function parsePhone(value: CellValue): PhoneReading {
  if (value === null) return { state: "blank", normalized: "", issues: [] };
  if (typeof value === "string" && PLAIN_MOBILE.test(value))
    return { state: "valid", normalized: value, issues: [] };
  const numbers = splitNumbers(String(value).normalize("NFKC"));
  if (numbers.length === 0) return { state: "blank", normalized: "", issues: [] };
  const issues: PhoneIssue[] = [];
  for (const number of numbers) {
    if (isPhone(number)) continue;
    if (/[^\d+()转-]/.test(number)) {
      const digits = number.replace(/O/g, "0").replace(/[IL|]/g, "1");
      const suggested = isPhone(digits) ? digits : null;
      issues.push({ code: "phone.character", params: { value: number, suggested } });
      continue;
    }
    const length = number.replace(/\D/g, "").length;
    issues.push({ code: "phone.digits", params: { value: number, length } });
  }
  const state = issues.length === 0 ? "valid" : "faulty";
  if (numbers.length > 1)
    issues.push({ code: "phone.several", params: { first: numbers[0] ?? "", count: numbers.length } });
  return { state, normalized: numbers.join("/"), issues };
}

function isPhone(number: string): boolean {
  return MOBILE.test(number) || LANDLINE.test(number) || SERVICE.test(number);
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
