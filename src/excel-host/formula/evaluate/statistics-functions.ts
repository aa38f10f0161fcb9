import type { CellContent } from "../../../xlsx/workbook-data";
import { toNumber, toWhole } from "./coercion";
import {
  BeyondEvaluation,
  fail,
  isUnbounded,
  matrixOf,
  Reference,
  resolved,
  scalarOf,
  type Scalar,
  type Value,
} from "./formula-value";
import { eachValue, gatherNumbers } from "./gather";
import { lift } from "./lift";
import { type KnownFunction, wholeFunction } from "./worksheet-call";
import { subtotalContents } from "../subtotal";

const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const least = (numbers: readonly number[]): number =>
  numbers.reduce((found, number) => Math.min(found, number), numbers[0] ?? 0);

const most = (numbers: readonly number[]): number =>
  numbers.reduce((found, number) => Math.max(found, number), numbers[0] ?? 0);

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? fail("#DIV/0!") : add(numbers) / numbers.length;

const rising = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => one - other);

function median(numbers: readonly number[]): number {
  const sorted = rising(numbers);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? fail("#NUM!");
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}

const ofNumbers = (apply: (numbers: readonly number[]) => number): KnownFunction =>
  wholeFunction(1, 255, (values) => apply(gatherNumbers(values)));

/** LARGE and SMALL: the number at a place of the sorted ones. */
function ranked(order: (numbers: number[]) => number[]): KnownFunction {
  return wholeFunction(2, 2, ([values, place = null]) => {
    const sorted = order(rising(gatherNumbers([values])));
    return lift([place], ([at = null]) => sorted[Math.ceil(toNumber(at)) - 1] ?? fail("#NUM!"));
  });
}

function rank([value = null, among, order = null]: readonly (Value | undefined)[]): Value {
  if (!(among instanceof Reference)) throw new BeyondEvaluation();
  const sorted = rising(gatherNumbers([among]));
  const isRising = order !== null && toNumber(scalarOf(order)) !== 0;
  return lift([value], ([one = null]) => {
    const number = toNumber(one);
    const first = sorted.indexOf(number);
    if (first < 0) return fail("#N/A");
    return isRising ? first + 1 : sorted.length - sorted.lastIndexOf(number);
  });
}

function countBlank([value]: readonly (Value | undefined)[]): Scalar {
  if (!(value instanceof Reference) || isUnbounded(value)) throw new BeyondEvaluation();
  return matrixOf(value)
    .rows.flat()
    .filter((one) => one === null || one === "").length;
}

function countAll(values: readonly (Value | undefined)[]): number {
  let count = 0;
  eachValue(values, (value, isWritten) => {
    if (value !== null || isWritten) count += 1;
  });
  return count;
}

function countNumbers(values: readonly (Value | undefined)[]): number {
  let count = 0;
  eachValue(values, (value, isWritten) => {
    const counts = isWritten
      ? typeof value === "string"
        ? value.trim() !== "" && Number.isFinite(Number(value))
        : typeof value !== "object"
      : typeof value === "number";
    if (counts) count += 1;
  });
  return count;
}

/** What SUBTOTAL and its codes name. */
const totals: ReadonlyMap<string, (contents: readonly CellContent[]) => number> = new Map([
  ["SUM", (contents: readonly CellContent[]) => add(numbersIn(contents))],
  ["AVERAGE", (contents: readonly CellContent[]) => mean(numbersIn(contents))],
  ["MIN", (contents: readonly CellContent[]) => least(numbersIn(contents))],
  ["MAX", (contents: readonly CellContent[]) => most(numbersIn(contents))],
  ["COUNT", (contents: readonly CellContent[]) => contents.filter((one) => typeof one === "number").length],
  ["COUNTA", (contents: readonly CellContent[]) => contents.length],
]);

function numbersIn(contents: readonly CellContent[]): number[] {
  const error = contents.find((one) => typeof one === "object" && one !== null);
  if (typeof error === "object" && error !== null) fail(error.error);
  return contents.filter((one) => typeof one === "number");
}

function subtotal([code = null, ...values]: readonly (Value | undefined)[]): Scalar {
  const ranges = values.map((value) => (value instanceof Reference ? value : null));
  const chosen = ranges.every((range) => range !== null)
    ? subtotalContents([{ constant: toWhole(resolved(code) as Scalar) }, ...ranges])
    : null;
  const total = chosen && totals.get(chosen.name);
  if (!chosen || !total) throw new BeyondEvaluation();
  return total(chosen.contents);
}

/** Functions that count and sum up, by upper-case name. Source: Microsoft's pages on each of them. */
export const statisticsFunctions: readonly (readonly [string, KnownFunction])[] = [
  ["SUM", ofNumbers(add)],
  ["AVERAGE", ofNumbers(mean)],
  ["MIN", ofNumbers(least)],
  ["MAX", ofNumbers(most)],
  ["MEDIAN", ofNumbers(median)],
  ["COUNT", wholeFunction(1, 255, countNumbers)],
  ["COUNTA", wholeFunction(1, 255, countAll)],
  ["COUNTBLANK", wholeFunction(1, 1, countBlank)],
  ["LARGE", ranked((numbers) => numbers.reverse())],
  ["SMALL", ranked((numbers) => numbers)],
  ["RANK", wholeFunction(2, 3, rank)],
  ["RANK.EQ", wholeFunction(2, 3, rank)],
  ["SUBTOTAL", wholeFunction(2, 255, subtotal)],
];
