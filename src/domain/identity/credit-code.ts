import type { CellValue } from "../cell-value";
import type { Issue } from "../finding";
import { cleanIdentifier } from "./clean-identifier";
import {
  creditCodeCheckCharacter,
  isCreditCodeCharacter,
  organizationCheckCharacter,
  registrationCheckDigit,
} from "./credit-code-check";

export type CreditCodeIssue = Issue<Extract<Issue["code"], `creditCode.${string}`>>;

/** What a cell of unit codes holds. */
export interface CreditCodeReading {
  readonly state: "blank" | "valid" | "faulty";
  readonly kind: "creditCode" | "registrationNumber" | null;
  readonly normalized: string;
  /** The one reading of a mistyped code that passes every check; null where none is certain. */
  readonly suggested: string | null;
  readonly issues: readonly CreditCodeIssue[];
}

const NONE = /^(?:无|无证|没有|暂无|[-—/]+)$/;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{2}$/;
const AUTHORITIES = "123456789ANY";
// Letters the standard leaves out because they look like digits. V looks like no digit.
const LOOKALIKES: Readonly<Record<string, string>> = { I: "1", O: "0", S: "5", Z: "2" };

/**
 * Reads a unit's unified social credit code, or the 15-digit registration number it replaced, and says all that is wrong.
 *
 * 无, 无证 and dashes count as blank. A suggestion is made only where the letters the standard forbids can be read as
 * digits and both check characters then agree.
 * Errors: creditCode.precisionLost, length, character, checksum, organization, authority, oldNumber, format.
 * Source: GB 32100-2015 (code), GB 11714-1997 (characters 9–17), GS 15-2006 (15 digits).
 * @example parseCreditCode("9135O100M000100Y43").suggested // => "91350100M000100Y43"
 */
export function parseCreditCode(value: CellValue): CreditCodeReading {
  if (value === null) return reading("blank", null, "");
  if (typeof value === "number" && Math.abs(value) >= 1e15) return lost(String(value));
  const typed = String(value);
  const text = cleanIdentifier(typed).replace(/-/g, "");
  if (text === "" || NONE.test(cleanIdentifier(typed))) return reading("blank", null, "");
  if (SCIENTIFIC.test(text)) return lost(text);
  const issues: CreditCodeIssue[] = [];
  if (text !== typed) issues.push({ code: "creditCode.format", params: { value: typed, normalized: text } });
  if (/^\d{15}$/.test(text)) return readRegistration(text, issues);
  if (text.length === 18) return readEighteen(text, issues);
  issues.push({ code: "creditCode.length", params: { value: text, length: [...text].length } });
  return reading("faulty", null, text, issues);
}

function readEighteen(text: string, issues: CreditCodeIssue[]): CreditCodeReading {
  const strange = [...text].findIndex((character) => !isCreditCodeCharacter(character));
  if (strange >= 0) {
    const suggested = suggestionFor(text);
    const params = { value: text, position: strange + 1, character: text.charAt(strange), suggested };
    issues.push({ code: "creditCode.character", params });
    return { ...reading("faulty", "creditCode", text, issues), suggested };
  }
  const organizationAgrees = organizationCheckCharacter(text.slice(8, 16)) === text.charAt(16);
  if (creditCodeCheckCharacter(text) !== text.charAt(17)) {
    // Two checks overlap on 9–17: if that part agrees with itself, the slip lies outside it.
    const part = organizationAgrees ? "outside" : "organization";
    issues.push({ code: "creditCode.checksum", params: { value: text, part } });
    return reading("faulty", "creditCode", text, issues);
  }
  if (!organizationAgrees) issues.push({ code: "creditCode.organization", params: { value: text } });
  if (!AUTHORITIES.includes(text.charAt(0))) {
    issues.push({ code: "creditCode.authority", params: { value: text, character: text.charAt(0) } });
  }
  return reading("valid", "creditCode", text, issues);
}

function suggestionFor(text: string): string | null {
  const digits = text.replace(/[IOSZ]/g, (letter) => LOOKALIKES[letter] ?? letter);
  if (![...digits].every(isCreditCodeCharacter)) return null;
  const agrees =
    creditCodeCheckCharacter(digits) === digits.charAt(17) &&
    organizationCheckCharacter(digits.slice(8, 16)) === digits.charAt(16);
  return agrees ? digits : null;
}

function readRegistration(text: string, issues: CreditCodeIssue[]): CreditCodeReading {
  issues.push({ code: "creditCode.oldNumber", params: { value: text } });
  if (registrationCheckDigit(text) === text.charAt(14)) {
    return reading("valid", "registrationNumber", text, issues);
  }
  issues.push({ code: "creditCode.checksum", params: { value: text, part: "outside" } });
  return reading("faulty", "registrationNumber", text, issues);
}

function lost(value: string): CreditCodeReading {
  return reading("faulty", null, value, [{ code: "creditCode.precisionLost", params: { value } }]);
}

function reading(
  state: CreditCodeReading["state"],
  kind: CreditCodeReading["kind"],
  normalized: string,
  issues: readonly CreditCodeIssue[] = [],
): CreditCodeReading {
  return { state, kind, normalized, suggested: null, issues };
}
