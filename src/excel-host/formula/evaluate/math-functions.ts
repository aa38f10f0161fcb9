import { toNumber } from "./coercion";
import { fail, FormulaError, isError, matrixOf, type Scalar, type Value } from "./formula-value";
import { gatherNumbers } from "./gather";
import { power } from "./operators";
import { type KnownFunction, scalarFunction, wholeFunction } from "./worksheet-call";

/** A number times a power of ten, by its decimal digits and not by its binary ones. */
function shifted(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = value.toString().split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Rounds the decimal number of 15 digits that a cell shows; `round` takes what is not below zero. */
function rounded(value: number, digits: number, round: (size: number) => number): number {
  const size = Math.abs(Number(value.toPrecision(15)));
  const whole = round(Number(shifted(size, digits).toPrecision(15)));
  return Math.sign(value) * shifted(whole, -digits) + 0;
}

const halfUp = (size: number): number => Math.floor(size + 0.5);

function rounding(round: (size: number) => number): (value: Scalar, digits?: Scalar) => Scalar {
  return (value, digits = 0) => rounded(toNumber(value), Math.trunc(toNumber(digits)), round);
}

const ofOne = (apply: (value: number) => number): KnownFunction =>
  scalarFunction(1, 1, (value = null) => {
    const result = apply(toNumber(value));
    return Number.isFinite(result) ? result : fail("#NUM!");
  });

/** CEILING and FLOOR: to a multiple; a positive number has no negative multiple. */
function toMultiple(round: (value: number) => number): (value: Scalar, step?: Scalar) => Scalar {
  return (value, step = 1) => {
    const [number, multiple] = [toNumber(value), toNumber(step)];
    if (multiple === 0) return 0;
    if (number > 0 && multiple < 0) return fail("#NUM!");
    return Number((round(Number((number / multiple).toPrecision(15))) * multiple).toPrecision(15));
  };
}

function sumProduct(values: readonly (Value | undefined)[]): Scalar {
  const [first, ...others] = values.map((value) => matrixOf(value ?? null));
  if (!first) return 0;
  const sameShape = others.every(
    ({ rowCount, columnCount }) => rowCount === first.rowCount && columnCount === first.columnCount,
  );
  if (!sameShape) return fail("#VALUE!");
  let total = 0;
  first.rows.forEach((line, row) =>
    line.forEach((value, column) => {
      let product = 1;
      for (const factor of [value, ...others.map((other) => other.rows[row]?.[column] ?? null)]) {
        if (isError(factor)) throw new FormulaError(factor);
        product *= typeof factor === "number" ? factor : 0;
      }
      total += product;
    }),
  );
  return total;
}

/** Functions of numbers, by upper-case name. Source: Microsoft's pages on each of them. */
export const mathFunctions: readonly (readonly [string, KnownFunction])[] = [
  ["ABS", ofOne(Math.abs)],
  ["SIGN", ofOne(Math.sign)],
  ["INT", ofOne((value) => Math.floor(Number(value.toPrecision(15))))],
  ["SQRT", ofOne((value) => (value < 0 ? NaN : Math.sqrt(value)))],
  ["EXP", ofOne(Math.exp)],
  ["LN", ofOne((value) => (value <= 0 ? NaN : Math.log(value)))],
  ["LOG10", ofOne((value) => (value <= 0 ? NaN : Math.log10(value)))],
  ["PI", wholeFunction(0, 0, () => Math.PI)],
  ["ROUND", scalarFunction(1, 2, rounding(halfUp))],
  ["ROUNDUP", scalarFunction(1, 2, rounding(Math.ceil))],
  ["ROUNDDOWN", scalarFunction(1, 2, rounding(Math.floor))],
  ["TRUNC", scalarFunction(1, 2, rounding(Math.floor))],
  ["CEILING", scalarFunction(2, 2, toMultiple(Math.ceil))],
  ["FLOOR", scalarFunction(2, 2, toMultiple(Math.floor))],
  [
    "MOD",
    scalarFunction(2, 2, (value = null, divisor = null) => {
      const [number, by] = [toNumber(value), toNumber(divisor)];
      if (by === 0) return fail("#DIV/0!");
      return Number((number - by * Math.floor(number / by)).toPrecision(15));
    }),
  ],
  [
    "QUOTIENT",
    scalarFunction(2, 2, (value = null, divisor = null) => {
      const by = toNumber(divisor);
      return by === 0 ? fail("#DIV/0!") : Math.trunc(toNumber(value) / by);
    }),
  ],
  [
    "POWER",
    scalarFunction(2, 2, (base = null, exponent = null) => {
      const result = power(toNumber(base), toNumber(exponent));
      return Number.isFinite(result) ? result : fail("#NUM!");
    }),
  ],
  ["SUMPRODUCT", wholeFunction(1, 255, sumProduct)],
  [
    "PRODUCT",
    wholeFunction(1, 255, (values) => {
      const numbers = gatherNumbers(values);
      return numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1);
    }),
  ],
  [
    "SUMSQ",
    wholeFunction(1, 255, (values) =>
      gatherNumbers(values).reduce((sum, number) => sum + number * number, 0),
    ),
  ],
];
