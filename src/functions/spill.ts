import type { CellValue } from "../domain/cell-value";
import { functionTexts } from "./function-locale";
import { isBlank, refuse } from "./refuse";
import type { CellError } from "./refuse";

/** What one cell of an answer holds; an error shows as its code in Excel. */
export type CellAnswer = string | number | boolean | CellError;

/** Cells as Excel hands them over: rows × columns, a blank cell null or "". */
export type Cells = readonly (readonly CellValue[])[];

/**
 * Answers every cell of a range in place: blank stays blank, one cell's error leaves the others alone.
 * Shape: as the range, a whole column as far down as something stands in it; what Excel hands over as a blank cell is null.
 * @example spill([["a", null]], (value) => `${value}!`) // => [["a!", ""]]
 */
export function spill(
  cells: Cells,
  answer: (value: string | number | boolean) => CellAnswer,
): CellAnswer[][] {
  return filledRows(cellsOf(cells)).map((row) =>
    row.map((value) => (isBlank(value) ? "" : answerOrError(() => answer(value as string)))),
  );
}

/**
 * Answers every cell of a range together with the cells at the same place in other ranges.
 *
 * Shape: as the first range; another is of the same size, or a single cell that counts for all, or left out (all blank).
 * A cell is answered when the first range has something there; of a whole column as far down as something stands in it.
 * Throws as refuse does when sizes differ.
 * @example spillTogether([[[1], [2]], [[10]]], ([a, b]) => Number(a) + Number(b)) // => [[11], [12]]
 */
export function spillTogether(
  ranges: readonly [Cells, ...(Cells | null | undefined)[]],
  answer: (values: readonly CellValue[]) => CellAnswer,
): CellAnswer[][] {
  const first = cellsOf(ranges[0]);
  const pickers = ranges.map((range): ((row: number, column: number) => CellValue) => {
    if (range === null || range === undefined) return () => null;
    const cells = cellsOf(range);
    if (cells.length === 1 && cells[0]?.length === 1) return () => cells[0]?.[0] ?? null;
    if (cells.length !== first.length || cells[0]?.length !== first[0]?.length) {
      return refuse(functionTexts().sizesDiffer);
    }
    return (row, column) => cells[row]?.[column] ?? null;
  });
  return filledRows(first).map((line, row) =>
    line.map((value, column) =>
      isBlank(value) ? "" : answerOrError(() => answer(pickers.map((pick) => pick(row, column)))),
    ),
  );
}

/**
 * Makes what refuse throws the answer; anything else thrown is a bug and ends the call.
 * @example answerOrError(() => 3) // => 3
 */
export function answerOrError<Answer>(answer: () => Answer): Answer | CellError {
  try {
    return answer();
  } catch (error) {
    if (isCellError(error)) return error;
    throw error;
  }
}

function isCellError(error: unknown): error is CellError {
  return typeof error === "object" && error !== null && "code" in error && String(error.code).startsWith("#");
}

/**
 * The cells of an argument: a host may hand over a single cell as its bare value.
 * @example cellsOf("甲") // => [["甲"]]
 */
export function cellsOf(argument: unknown): Cells {
  return (Array.isArray(argument) ? argument : [[argument ?? null]]) as Cells;
}

/** Rows of a worksheet. Source: "Excel specifications and limits". */
const WHOLE_COLUMN = 1_048_576;

/**
 * The rows of a range that can be answered: of a whole column, as in =NUAN.IDVALID(C:C), those down to the last with something in it,
 * since an answer of a million rows has room nowhere but in the first row of a sheet.
 * @example filledRows([["甲"], [""]]) // => [["甲"], [""]]
 */
export function filledRows(cells: Cells): Cells {
  if (cells.length < WHOLE_COLUMN) return cells;
  let count = cells.length;
  while (count > 1 && cells[count - 1]?.every(isBlank) === true) count -= 1;
  return cells.slice(0, count);
}

/**
 * The one value of an argument: a host may hand over a single cell as a range of one.
 * @example cellOf([["甲"]]) // => "甲"
 */
export function cellOf(argument: unknown): CellValue {
  return cellsOf(argument)[0]?.[0] ?? null;
}
