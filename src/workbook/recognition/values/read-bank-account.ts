import type { CellValue } from "../../../domain/cell-value";
import { parseBankAccount } from "../../../domain/identity/bank-account";
import { reasonOf, type ValueReading } from "./value-reading";

/**
 * Reads a bank card or account as digits only; one that lost digits, or fails its check digit, is unreadable.
 *
 * @example
 * readBankAccount("6299 9900 0000 0000 004");
 * // => { state: "read", value: "6299990000000000004", fix: { …, reason: "separators" } }
 */
export function readBankAccount(value: CellValue): ValueReading<string> {
  const { bankName, normalized, state } = parseBankAccount(value);
  if (state === "blank") return { state: "blank" };
  if (state === "faulty") return { state: "unreadable" };
  // A cell that names the bank too would lose it.
  const isWritten = typeof value !== "string" || value === normalized || bankName !== undefined;
  const isSeparated = typeof value === "string" && /\d[ \u00a0\-]+\d/.test(value);
  const fix = isWritten
    ? null
    : {
        before: value,
        after: normalized,
        reason: isSeparated ? ("separators" as const) : reasonOf(value, normalized),
      };
  return { state: "read", value: normalized, fix };
}
