import type { CellValue } from "../domain/cell-value";
import { parseAmount } from "../domain/money/amount";
import type { Fen } from "../domain/money/fen";

/**
 * Ends a worksheet function with #VALUE! and a text Excel shows beside it.
 * Throws CustomFunctions.Error, or a plain Error where no custom functions runtime is loaded.
 * @example refuse("金额不能为负数。") // => never returns
 */
export function refuse(message: string): never {
  if (typeof CustomFunctions === "undefined") throw new Error(message);
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
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
