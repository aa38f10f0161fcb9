import type { CellValue } from "../domain/cell-value";
import { parseAmount } from "../domain/money/amount";
import type { Fen } from "../domain/money/fen";

/** #VALUE! for a cell, with a text Excel shows beside it. */
export type CellError = Error | CustomFunctions.Error;

/**
 * An error for one cell: #VALUE! with a text Excel shows beside it.
 * It is a plain Error where no custom functions runtime is loaded.
 * @example refusal("金额不能为负数。").message // => "金额不能为负数。"
 */
export function refusal(message: string): CellError {
  if (typeof CustomFunctions === "undefined") return new Error(message);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/**
 * Ends a worksheet function with #VALUE! and a text Excel shows beside it. Throws what refusal makes.
 * @example refuse("金额不能为负数。") // => never returns
 */
export function refuse(message: string): never {
  throw refusal(message);
}

/**
 * Reads an amount in yuan that must be there.
 * Throws as refuse does when the cell is blank or unreadable.
 * @example amountOrRefuse(1200, "家庭年收入") // => 120000
 */
export function amountOrRefuse(value: CellValue, label: string): Fen {
  const { amountFen } = parseAmount(value, 1);
  return amountFen ?? refuse(`${label}“${String(value ?? "")}”不是金额，请填数字（元）。`);
}
