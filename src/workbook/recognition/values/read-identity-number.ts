import type { CellValue } from "../../../domain/cell-value";
import { parseResidentId } from "../../../domain/identity/resident-id";
import { suggestResidentId } from "../../../domain/identity/suggest-resident-id";
import { type FixReason, reasonOf, type ValueReading } from "./value-reading";

/**
 * Reads a resident number as the 18 characters to compare. A fix is proposed where the cell holds the same number
 * otherwise written: blanks and quotes around it, a small x, full width, 15 digits, a disability card, a letter for a
 * digit that the check character proves. Numbers whose digits are lost are unreadable: see `rescueResidentIds`.
 *
 * @example
 * readIdentityNumber("11010519491231002x").state;
 * // => "read"
 */
export function readIdentityNumber(value: CellValue): ValueReading<string> {
  const reading = parseResidentId(value);
  if (reading.state === "blank") return { state: "blank" };
  const suggested = suggestResidentId(reading.normalized);
  const residentId = reading.residentId ?? suggested;
  if (residentId === null) {
    // The old card of foreigners is valid and has no number of 18 characters.
    return reading.state === "valid"
      ? { state: "read", value: reading.normalized, fix: null }
      : { state: "unreadable" };
  }
  if (value === residentId) return { state: "read", value: residentId, fix: null };
  const codes = new Set<string>(reading.issues.map(({ code }) => code));
  const reason: FixReason = codes.has("residentId.fifteenDigit")
    ? "fifteenDigits"
    : codes.has("residentId.disabilityCard")
      ? "disabilityCard"
      : reading.residentId === null
        ? "lookalike"
        : reasonOf(String(value), residentId);
  return { state: "read", value: residentId, fix: { before: value, after: residentId, reason } };
}
