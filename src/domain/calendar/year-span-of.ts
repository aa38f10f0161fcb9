import type { CellValue } from "../cell-value";
import { parseDate } from "./parse-date";
import type { YearSpan } from "./year-span";

const LEAST_WITNESSES = 2;
const TWO_FIGURES = /^\D*\d{2}\s*[-./．。年]/;

/**
 * The years of the days that a column writes out in full, where it has years of two figures to be decided by them; null where it has
 * none, or where fewer than two days are written out, which says too little of the others.
 * @example yearSpanOf(["2026-12-30", "27.1.5", "2027年1月8日"]) // => { first: 2026, last: 2027 }
 */
export function yearSpanOf(values: readonly CellValue[]): YearSpan | null {
  if (!values.some((value) => typeof value === "string" && TWO_FIGURES.test(value))) return null;
  let witnesses = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    const reading = parseDate(value);
    if (reading.kind !== "read") continue;
    const year = Number(reading.date.slice(0, 4));
    witnesses += 1;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return witnesses < LEAST_WITNESSES ? null : { first, last };
}
