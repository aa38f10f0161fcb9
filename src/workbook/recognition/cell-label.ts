import type { CellValue } from "../../domain/cell-value";

// NBSP and the ideographic space are in \s; the zero-width characters are not.
const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff]+/g;
const VISIBLE = /[^\s\u200b-\u200d\u2060\ufeff]/;
const PLAIN = /^[\u4e00-\u9fffa-z0-9]+$/;
const PARENTHESES = /\([^()]*\)|\[[^[\]]*\]|【[^】]*】/g;
const EDGES = /^[*★☆#]+|[*★☆:,.、。]+$/g;

/**
 * True for a null cell and for text that shows nothing (spaces of any width, zero-width characters).
 *
 * @example
 * isBlankCell("\u3000\u200b");
 * // => true
 */
export function isBlankCell(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "string" && !VISIBLE.test(value);
}

/**
 * A label in the form labels are compared in: half width, lower case, without blanks, line breaks or marks at its ends.
 *
 * @example
 * toLabel("合　　计：");
 * // => "合计"
 */
export function toLabel(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  // Names and most headers are in that form already; normalising them is what reading a long list would spend its time on.
  if (PLAIN.test(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(EDGES, "").toLowerCase();
}

/**
 * A label without what stands in parentheses: units and hints.
 *
 * @example
 * withoutParentheses("慰问金额(元)");
 * // => "慰问金额"
 */
export function withoutParentheses(label: string): string {
  return label.replace(PARENTHESES, "").replace(EDGES, "");
}
