import type { CellContent } from "../../xlsx/workbook-data";

/**
 * What a person would have typed to get this content; the host reads it as Excel reads typing.
 *
 * @param content value, or text with "=" for a formula
 * @returns the text to type; empty to clear the cell
 * @example typedText(null) // => ""
 */
export function typedText(content: CellContent): string {
  if (content === null) return "";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "object") return content.error;
  return String(content);
}
