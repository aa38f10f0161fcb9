import type { CellContent } from "../../xlsx/workbook-data";
import { forEachCell } from "../cell/cell-store";
import type { ColumnValues } from "./column-values";
import { conditionalTotal } from "./conditional-totals";
import type { DirectArgument } from "./direct-call";
import { subtotalContents } from "./subtotal";

type DirectFunction = (
  parameters: readonly DirectArgument[],
  columns: ColumnValues,
) => CellContent | undefined;

interface Numbers {
  readonly values: readonly number[];
  /** Cells and constants that are not blank. */
  readonly filled: number;
  readonly error: { readonly error: string } | null;
}

const isError = (value: CellContent): value is { readonly error: string } =>
  typeof value === "object" && value !== null;

/** Numbers among the contents of cells; texts and truth values only fill them. */
function numbersIn(contents: readonly CellContent[]): Numbers {
  const error = contents.find(isError) ?? null;
  const values = contents.filter((content) => typeof content === "number");
  return { values, filled: contents.length, error };
}

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

type Aggregate = (numbers: Numbers) => CellContent;

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const unlessError =
  (make: (values: readonly number[]) => CellContent): Aggregate =>
  ({ values, error }) =>
    error ?? make(values);

const aggregates: ReadonlyMap<string, Aggregate> = new Map<string, Aggregate>([
  ["SUM", unlessError(add)],
  [
    "AVERAGE",
    unlessError((values) => (values.length === 0 ? { error: "#DIV/0!" } : add(values) / values.length)),
  ],
  ["MIN", unlessError((values) => values.reduce((least, value) => Math.min(least, value), values[0] ?? 0))],
  ["MAX", unlessError((values) => values.reduce((most, value) => Math.max(most, value), values[0] ?? 0))],
  ["COUNT", ({ values }) => values.length],
  ["COUNTA", ({ filled }) => filled],
]);

function subtotal(parameters: readonly DirectArgument[]): CellContent | undefined {
  const chosen = subtotalContents(parameters);
  return chosen ? aggregates.get(chosen.name)?.(numbersIn(chosen.contents)) : undefined;
}

/**
 * Functions answered without the engine, by upper-case name; undefined as an answer leaves the formula to the engine.
 * Source: Microsoft's function reference (SUM, COUNT, COUNTA, AVERAGE, MIN, MAX): texts and truth values in cells do not count.
 */
export const directFunctions: ReadonlyMap<string, DirectFunction> = new Map<string, DirectFunction>([
  ...[...aggregates].map(([name, make]): [string, DirectFunction] => [
    name,
    (parameters) => {
      const numbers = numbersOf(parameters);
      return numbers ? make(numbers) : undefined;
    },
  ]),
  ["SUBTOTAL", subtotal],
  ...["COUNTIF", "COUNTIFS", "SUMIF", "SUMIFS"].map((name): [string, DirectFunction] => [
    name,
    (parameters, columns) => conditionalTotal(name, parameters, columns),
  ]),
]);
