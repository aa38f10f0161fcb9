import type { CellValue } from "../cell-value";
import type { Issue } from "../finding";
import { isKnownRegion } from "./is-known-region";
import { checkResidentId } from "./resident-id-check";
import { cleanIdentifier } from "./clean-identifier";

export type BankAccountIssue = Issue<Extract<Issue["code"], `bankAccount.${string}`>>;

export interface BankAccountReading {
  readonly state: "blank" | "valid" | "faulty";
  readonly normalized: string;
  /** The bank, where the cell names it before or behind the number. */
  readonly bankName?: string;
  readonly issues: readonly BankAccountIssue[];
}

/** A bank in words and one number of 12 digits or more, as under the header 开户行及账号. */
const BANK_AND_NUMBER = /^(?:(\D*\p{Script=Han}\D*)(\d{12,32})|(\d{12,32})(\D*\p{Script=Han}\D*))$/u;
// Nearly every account: looking for the name of a bank in it takes several times as long.
const DIGITS = /^\d+$/;
/** What stands between the two. */
const BETWEEN = /^(?:开户行|开户银行)?[:,;/|\-()]+|[:,;/|\-()]*(?:账号|帐号|卡号|账户)?[:,;/|\-()]*$/g;

/**
 * Reads a bank card or account number: cards (62, 3, 4, 5; 16–19 digits) by check digit, other accounts unchecked.
 * Errors: bankAccount.number (stored as a number of more than 15 digits, so digits are lost), bankAccount.character,
 * bankAccount.isResidentId (an identity number of a known region stands in its place),
 * bankAccount.length (an account has 8 to 32 digits), bankAccount.check. No issue carries more than the last four.
 * A cell that names the bank as well (中国银行怀川支行 6299…) is read as both.
 * Source: ISO/IEC 7812-1 annex B (Luhn).
 * @example parseBankAccount("6299 9900 0000 0000 004").state // => "valid"
 */
export function parseBankAccount(value: CellValue): BankAccountReading {
  if (value === null) return { state: "blank", normalized: "", issues: [] };
  const lost = typeof value === "number" && Math.abs(value) >= 1e15;
  const text = lost
    ? String(Number(value.toPrecision(15)))
    : cleanIdentifier(String(value)).replace(/-/g, "");
  if (text === "") return { state: "blank", normalized: "", issues: [] };
  const both = DIGITS.test(text) ? null : BANK_AND_NUMBER.exec(text);
  if (both !== null) {
    const bankName = (both[1] ?? both[4] ?? "").replace(BETWEEN, "");
    const number = parseBankAccount(both[2] ?? both[3] ?? "");
    return bankName === "" ? number : { ...number, bankName };
  }
  const last4 = text.slice(-4);
  if (lost || /^\d(?:\.\d+)?E\+?\d{2}$/.test(text)) {
    return { state: "faulty", normalized: text, issues: [{ code: "bankAccount.number", params: { last4 } }] };
  }
  if (text.length === 18 && checkResidentId(text) === "sound" && isKnownRegion(Number(text.slice(0, 6)))) {
    return {
      state: "faulty",
      normalized: text,
      issues: [{ code: "bankAccount.isResidentId", params: { last4 } }],
    };
  }
  if (/\D/.test(text)) {
    return {
      state: "faulty",
      normalized: text,
      issues: [{ code: "bankAccount.character", params: { last4 } }],
    };
  }
  if (text.length < 8 || text.length > 32) {
    const params = { last4, length: text.length };
    return { state: "faulty", normalized: text, issues: [{ code: "bankAccount.length", params }] };
  }
  if (/^(?:62\d|[345]\d\d)\d{13,16}$/.test(text) && !passesLuhn(text)) {
    return { state: "faulty", normalized: text, issues: [{ code: "bankAccount.check", params: { last4 } }] };
  }
  return { state: "valid", normalized: text, issues: [] };
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
