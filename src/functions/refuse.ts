import type { CellValue } from "../domain/cell-value";
import { isHeadcount } from "../domain/eligibility/is-headcount";
import { parseAmount } from "../domain/money/amount";
import type { Fen } from "../domain/money/fen";
import { functionTexts } from "./function-locale";

/** An error value for a cell, with a text Excel shows beside it. */
export type CellError = (Error & { readonly code: string }) | CustomFunctions.Error;

/** invalidValue shows as #VALUE!, notAvailable as #N/A, divisionByZero as #DIV/0!. */
export type RefusalCode = "invalidValue" | "notAvailable" | "divisionByZero";

const SHOWN_CODES = { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" } as const;

/**
 * An error for one cell, with a text Excel shows beside it: #VALUE! for what is wrong, #N/A for what is not there.
 * Where no custom functions runtime is loaded it is an Error with the code a cell shows.
 * @example refusal("金额不能为负数。").message // => "金额不能为负数。"
 */
export function refusal(message: string, code: RefusalCode = "invalidValue"): CellError {
  if (typeof CustomFunctions === "undefined")
    return Object.assign(new Error(message), { code: SHOWN_CODES[code] });
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}

/**
 * Ends a worksheet function with an error value and a text Excel shows beside it. Throws what refusal makes.
 * @example refuse("金额不能为负数。") // => never returns
 */
export function refuse(message: string, code: RefusalCode = "invalidValue"): never {
  throw refusal(message, code);
}

/**
 * Whether a cell shows nothing: null, or text of blanks and invisible characters.
 * @example isBlank(" ") // => true
 */
export function isBlank(value: CellValue | undefined): value is null | undefined {
  return (
    value === null || value === undefined || (typeof value === "string" && /^[\s\u200b\ufeff]*$/.test(value))
  );
}

/**
 * Reads an amount in yuan that must be there. Throws as refuse does when the cell is blank or unreadable.
 * @example amountOrRefuse(1200, "家庭年收入") // => 120000
 */
export function amountOrRefuse(value: CellValue, label: string): Fen {
  const { amountFen } = parseAmount(value, 1);
  return amountFen ?? refuse(functionTexts().notAnAmountOf(label, String(value ?? "")));
}

/**
 * Reads an amount in yuan that may be left out. Throws as refuse does when something unreadable stands there.
 * @example amountOrNull(null, "刚性支出") // => null
 */
export function amountOrNull(value: CellValue, label: string): Fen | null {
  const { state, amountFen } = parseAmount(value, 1);
  return state === "faulty" ? amountOrRefuse(value, label) : amountFen;
}

/**
 * Reads a number of people, at least one. Throws as refuse does for anything else.
 * @example countOrRefuse("3人", "家庭人口") // => 3
 */
export function countOrRefuse(value: CellValue, label: string): number {
  const count = wholeNumber(value);
  return isHeadcount(count) ? count : refuse(functionTexts().notACount(label, String(value ?? "")));
}

/**
 * Reads a number of people that may be none. Throws as refuse does for anything else.
 * @example wholeOrRefuse("0人", "捐款人数") // => 0
 */
export function wholeOrRefuse(value: CellValue, label: string): number {
  const count = wholeNumber(value);
  return count === 0 || isHeadcount(count)
    ? count
    : refuse(functionTexts().notACount(label, String(value ?? "")));
}

function wholeNumber(value: CellValue): number {
  if (typeof value === "number") return value;
  return isBlank(value)
    ? NaN
    : Number(
        String(value)
          .normalize("NFKC")
          .trim()
          .replace(/[人名个]$/, ""),
      );
}
