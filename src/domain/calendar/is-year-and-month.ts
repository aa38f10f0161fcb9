import type { CellValue } from "../cell-value";

const YEAR_AND_MONTH = /^(?:19|20)\d{2}(?:[-./年](?:0?[1-9]|1[0-2])月?|(?:0[1-9]|1[0-2]))$/;

/**
 * Whether a cell names a year and a month and no day, as 出生年月 and 参加工作时间 do on official forms.
 * @example isYearAndMonth("1970年7月") // => true
 */
export function isYearAndMonth(value: CellValue): boolean {
  if (typeof value !== "string" && typeof value !== "number") return false;
  return YEAR_AND_MONTH.test(String(value).normalize("NFKC").replace(/\s/g, ""));
}
