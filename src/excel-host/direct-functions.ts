import type { CellContent } from "../xlsx/workbook-data";
import { forEachCell } from "./cell-store";
import { conditionalTotal } from "./conditional-totals";
import type { DirectArgument } from "./direct-call";

type DirectFunction = (parameters: readonly DirectArgument[]) => CellContent | undefined;

interface Numbers {
  readonly values: readonly number[];
  /** Cells and constants that are not blank. */
  readonly filled: number;
  readonly error: { readonly error: string } | null;
}

const isError = (value: CellContent): value is { readonly error: string } =>
  typeof value === "object" && value !== null;

/** What SUM and its like take from their arguments: numbers in cells, numbers and truth values written out; null for a text. */
function numbersOf(parameters: readonly DirectArgument[]): Numbers | null {
  const values: number[] = [];
  let filled = 0;
  let error: Numbers["error"] = null;
  let hasText = false;
  for (const parameter of parameters) {
    if ("constant" in parameter) {
      filled += 1;
      if (typeof parameter.constant === "number") values.push(parameter.constant);
      else if (typeof parameter.constant === "boolean") values.push(parameter.constant ? 1 : 0);
      else hasText = true;
    } else {
      forEachCell(parameter.sheet, parameter.area, ({ value }) => {
        if (value === null) return;
        filled += 1;
        if (typeof value === "number") values.push(value);
        else if (isError(value)) error ??= value;
      });
    }
  }
  return hasText ? null : { values, filled, error };
}

const over =
  (make: (numbers: Numbers) => CellContent): DirectFunction =>
  (parameters) => {
    const numbers = numbersOf(parameters);
    return numbers ? (numbers.error ?? make(numbers)) : undefined;
  };

const counting =
  (make: (numbers: Numbers) => CellContent): DirectFunction =>
  (parameters) => {
    const numbers = numbersOf(parameters);
    return numbers ? make(numbers) : undefined;
  };

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Functions answered without the engine, by upper-case name; undefined as an answer leaves the formula to the engine.
 * Source: Microsoft's function reference (SUM, COUNT, COUNTA, AVERAGE, MIN, MAX): texts and truth values in cells do not count.
 */
export const directFunctions: ReadonlyMap<string, DirectFunction> = new Map<string, DirectFunction>([
  ["SUM", over(({ values }) => add(values))],
  [
    "AVERAGE",
    over(({ values }) => (values.length === 0 ? { error: "#DIV/0!" } : add(values) / values.length)),
  ],
  ["MIN", over(({ values }) => values.reduce((least, value) => Math.min(least, value), values[0] ?? 0))],
  ["MAX", over(({ values }) => values.reduce((most, value) => Math.max(most, value), values[0] ?? 0))],
  ["COUNT", counting(({ values }) => values.length)],
  ...["COUNTIF", "COUNTIFS", "SUMIF", "SUMIFS"].map((name): [string, DirectFunction] => [
    name,
    (parameters) => conditionalTotal(name, parameters),
  ]),
  ["COUNTA", counting(({ filled }) => filled)],
]);
