import type { CellValue } from "../domain/cell-value";
import type { CellError } from "./refuse";

/** What one cell of an answer holds; an error shows as its code in Excel. */
export type CellAnswer = string | number | boolean | CellError;

/**
 * Answers every cell of a range in place: blank stays blank, one cell's error leaves the others alone.
 * Shape: as the range; what Excel hands over as a blank cell is null.
 * @example spill([["a", null]], (value) => `${value}!`) // => [["a!", ""]]
 */
export function spill(
  cells: readonly (readonly CellValue[])[],
  answer: (value: string | number | boolean) => CellAnswer,
): CellAnswer[][] {
  return cells.map((row) => row.map((value) => (isBlank(value) ? "" : answer(value))));
}

function isBlank(value: CellValue): value is null {
  return value === null || (typeof value === "string" && /^[\s\u200b\ufeff]*$/.test(value));
}
