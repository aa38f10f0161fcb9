import type { CellValue } from "../../../domain/cell-value";
import { parsePhone } from "../../../domain/identity/phone";
import { reasonOf, type ValueReading } from "./value-reading";

/**
 * Reads the telephone numbers of a cell, each half width and without blanks. Numbers of 7, 9, 10 or 12 digits are no
 * numbers one can call and make the cell unreadable.
 *
 * @example
 * readPhone("121 0000 0001");
 * // => { state: "read", value: ["12100000001"], fix: { before: "121 0000 0001", after: "12100000001", reason: "separators" } }
 */
export function readPhone(value: CellValue): ValueReading<readonly string[]> {
  const { state, normalized } = parsePhone(value);
  if (state === "blank") return { state: "blank" };
  if (state === "faulty") return { state: "unreadable" };
  const isWritten = typeof value !== "string" || value === normalized;
  const isSeparated = typeof value === "string" && /\d[ \u00a0\-—]\d|[、,，;；]/.test(value);
  const fix = isWritten
    ? null
    : {
        before: value,
        after: normalized,
        reason: isSeparated ? ("separators" as const) : reasonOf(value, normalized),
      };
  return { state: "read", value: normalized.split("/"), fix };
}
