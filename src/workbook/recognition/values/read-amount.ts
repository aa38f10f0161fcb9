import type { CellValue } from "../../../domain/cell-value";
import { parseAmount } from "../../../domain/money/amount";
import type { Fen } from "../../../domain/money/fen";
import type { ValueReading } from "./value-reading";

/**
 * Reads an amount in fen. A text is proposed to become the number it says, in the unit of its column (`unitYuan`), so
 * that it takes part in sums; an amount in capitals is read as well.
 *
 * @example
 * readAmount("¥1,234.50元", 1);
 * // => { state: "read", value: 123450, fix: { before: "¥1,234.50元", after: 1234.5, reason: "amountText" } }
 */
export function readAmount(value: CellValue, unitYuan: 1 | 10000): ValueReading<Fen> {
  const reading = parseAmount(value, unitYuan);
  if (reading.state === "blank") return { state: "blank" };
  const { amountFen } = reading;
  if (amountFen === null) return { state: "unreadable" };
  if (typeof value === "number") return { state: "read", value: amountFen, fix: null };
  const after = amountFen / 100 / unitYuan;
  return { state: "read", value: amountFen, fix: { before: value, after, reason: "amountText" } };
}
