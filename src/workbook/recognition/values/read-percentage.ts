import type { CellValue } from "../../../domain/cell-value";
import type { ValueReading } from "./value-reading";

const PERCENT = /^([+-]?\d+(?:\.\d+)?)%$/;
const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
const WORDS = /^百分之(\d+(?:\.\d+)?)$/;

/**
 * Reads a percentage as a share: 0.85, 85, "85%", "85％" and "百分之85" are all 0.85. A bare 1 may be 1 % or the whole and is
 * ambiguous; above 100 a bare number is no percentage. A text is proposed to become the share.
 *
 * @example
 * readPercentage("85％");
 * // => { state: "read", value: 0.85, fix: { before: "85％", after: 0.85, reason: "percentageText" } }
 */
export function readPercentage(value: CellValue): ValueReading<number> {
  if (value === null) return { state: "blank" };
  if (typeof value === "boolean") return { state: "unreadable" };
  if (typeof value === "number") return readBare(value, value);
  const text = value.normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, "");
  if (text === "") return { state: "blank" };
  const percent = PERCENT.exec(text)?.[1] ?? WORDS.exec(text)?.[1];
  if (percent !== undefined) return readShare(Number(`${percent}e-2`), value);
  return PLAIN.test(text) ? readBare(Number(text), value) : { state: "unreadable" };
}

function readBare(number: number, before: CellValue): ValueReading<number> {
  if (number === 1) return { state: "ambiguous", values: [0.01, 1] };
  if (!(number >= 0 && number <= 100)) return { state: "unreadable" };
  return readShare(number < 1 ? number : Number(`${number}e-2`), before);
}

function readShare(share: number, before: CellValue): ValueReading<number> {
  const fix = before === share ? null : ({ before, after: share, reason: "percentageText" } as const);
  return { state: "read", value: share, fix };
}
