import { forEachCell } from "../../cell/cell-store";
import { numberInText } from "./coercion";
import { fail, FormulaError, isError, Matrix, Reference, type Scalar, type Value } from "./formula-value";

/** Calls back for every value of the arguments: of references only the cells that are there. */
export function eachValue(
  values: readonly (Value | undefined)[],
  visit: (value: Scalar, isWritten: boolean) => void,
): void {
  for (const value of values) {
    if (value instanceof Reference) forEachCell(value.sheet, value.area, (cell) => visit(cell.value, false));
    else if (value instanceof Matrix) for (const row of value.rows) for (const one of row) visit(one, false);
    else visit(value ?? null, true);
  }
}

/**
 * The numbers SUM and its like take: numbers of cells and arrays; of arguments written out also truth values and texts that look like
 * numbers. Throws errors met, and #VALUE! for a text written out that is no number.
 */
export function gatherNumbers(values: readonly (Value | undefined)[]): number[] {
  const numbers: number[] = [];
  eachValue(values, (value, isWritten) => {
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) throw new FormulaError(value);
    else if (isWritten) {
      if (typeof value === "string") numbers.push(numberInText(value) ?? fail("#VALUE!"));
      else numbers.push(Number(value ?? false));
    }
  });
  return numbers;
}
