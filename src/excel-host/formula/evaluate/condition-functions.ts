import { conditionalNumbers, conditionalTotal, type ConditionalNumbers } from "../conditional-totals";
import type { DirectArgument } from "../direct-call";
import {
  BeyondEvaluation,
  fail,
  isError,
  Matrix,
  Reference,
  resolved,
  type Scalar,
  type Value,
} from "./formula-value";
import { lift } from "./lift";
import { type KnownFunction, wholeFunction } from "./worksheet-call";

/** Where the criteria stand among the arguments. */
type IsCriterion = (at: number) => boolean;

/** Calls back with the ranges as they are and the criteria one by one: over an array of criteria the answer is an array. */
function withCriteria(
  values: readonly (Value | undefined)[],
  isCriterion: IsCriterion,
  answer: (parameters: readonly DirectArgument[]) => Scalar | undefined,
): Value {
  const ranges = values.map((value, at) => {
    if (isCriterion(at)) return null;
    if (!(value instanceof Reference)) throw new BeyondEvaluation();
    return value;
  });
  const criteria = values.filter((_value, at) => isCriterion(at)).map((value) => resolved(value ?? null));
  return lift(
    criteria.length === 0 ? [new Matrix([[null]])] : criteria,
    (scalars) => {
      let next = 0;
      const parameters = ranges.map((range): DirectArgument => {
        if (range) return range;
        next += 1;
        return { constant: scalars[next - 1] ?? null };
      });
      const found = answer(parameters);
      if (found === undefined) throw new BeyondEvaluation();
      if (isError(found)) fail(found.error);
      return found;
    },
    true,
  );
}

const isOdd: IsCriterion = (at) => at % 2 === 1;
const isEvenBehindFirst: IsCriterion = (at) => at > 0 && at % 2 === 0;

const total = (name: string, least: number, most: number, isCriterion: IsCriterion): KnownFunction =>
  wholeFunction(least, most, (values) =>
    withCriteria(values, isCriterion, (parameters) => conditionalTotal(name, parameters)),
  );

/** A function of the numbers whose rows meet the criteria. */
function ofMatching(
  isCriterion: IsCriterion,
  arrange: (parameters: readonly DirectArgument[]) => readonly DirectArgument[],
  apply: (numbers: readonly number[]) => Scalar,
): (values: readonly (Value | undefined)[]) => Value {
  return (values) =>
    withCriteria(values, isCriterion, (parameters) => {
      const found: ConditionalNumbers | undefined = conditionalNumbers(arrange(parameters));
      return found && ("error" in found ? found : apply(found.numbers));
    });
}

const mean = (numbers: readonly number[]): Scalar =>
  numbers.length === 0
    ? { error: "#DIV/0!" }
    : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const asGiven = (parameters: readonly DirectArgument[]): readonly DirectArgument[] => parameters;

/** AVERAGEIF has its range of numbers last, or none of its own; it takes the shape of the first. */
function averagedFirst([range, criterion, averaged]: readonly DirectArgument[]): readonly DirectArgument[] {
  if (!range || !criterion || "constant" in range) throw new BeyondEvaluation();
  if (!averaged) return [range, range, criterion];
  if ("constant" in averaged) throw new BeyondEvaluation();
  const { row, column } = averaged.area;
  return [{ sheet: averaged.sheet, area: { ...range.area, row, column } }, range, criterion];
}

/** Functions with criteria, by upper-case name. Source: Microsoft's pages on each of them. */
export const conditionFunctions: readonly (readonly [string, KnownFunction])[] = [
  ["COUNTIF", total("COUNTIF", 2, 2, isOdd)],
  ["COUNTIFS", total("COUNTIFS", 2, 254, isOdd)],
  ["SUMIF", total("SUMIF", 2, 3, (at) => at === 1)],
  ["SUMIFS", total("SUMIFS", 3, 255, isEvenBehindFirst)],
  [
    "AVERAGEIF",
    wholeFunction(
      2,
      3,
      ofMatching((at) => at === 1, averagedFirst, mean),
    ),
  ],
  ["AVERAGEIFS", wholeFunction(3, 255, ofMatching(isEvenBehindFirst, asGiven, mean))],
  [
    "MAXIFS",
    wholeFunction(
      3,
      255,
      ofMatching(isEvenBehindFirst, asGiven, (numbers) =>
        numbers.reduce((found, number) => Math.max(found, number), numbers[0] ?? 0),
      ),
    ),
  ],
  [
    "MINIFS",
    wholeFunction(
      3,
      255,
      ofMatching(isEvenBehindFirst, asGiven, (numbers) =>
        numbers.reduce((found, number) => Math.min(found, number), numbers[0] ?? 0),
      ),
    ),
  ],
];
