import { numberInText, toLogical, toNumber } from "./coercion";
import { fail, FormulaError, isError, Reference, type Scalar, type Value } from "./formula-value";
import { eachValue } from "./gather";
import { type KnownFunction, scalarFunction, wholeFunction } from "./worksheet-call";

/** The truth values AND and its like take: truth values and numbers of cells, of arguments written out also texts that say one. */
function logicals(values: readonly (Value | undefined)[]): boolean[] {
  const found: boolean[] = [];
  eachValue(values, (value, isWritten) => {
    if (isError(value)) throw new FormulaError(value);
    if (typeof value === "boolean" || typeof value === "number") found.push(Boolean(value));
    else if (isWritten) found.push(toLogical(value));
  });
  return found.length === 0 ? fail("#VALUE!") : found;
}

const ofAll = (apply: (values: readonly boolean[]) => boolean): KnownFunction =>
  wholeFunction(1, 255, (values) => apply(logicals(values)));

const asks = (test: (value: Scalar) => Scalar): KnownFunction =>
  scalarFunction(1, 1, (value = null) => test(value), true);

const isNumberText = (value: Scalar): number => {
  if (isError(value)) throw new FormulaError(value);
  if (typeof value === "boolean") return fail("#VALUE!");
  return typeof value === "string" ? (numberInText(value) ?? fail("#VALUE!")) : toNumber(value);
};

/** Functions that answer yes or no, by upper-case name. Source: Microsoft's pages on each of them. */
export const logicFunctions: readonly (readonly [string, KnownFunction])[] = [
  ["AND", ofAll((values) => values.every(Boolean))],
  ["OR", ofAll((values) => values.some(Boolean))],
  ["XOR", ofAll((values) => values.filter(Boolean).length % 2 === 1)],
  ["NOT", scalarFunction(1, 1, (value = null) => !toLogical(value))],
  ["TRUE", wholeFunction(0, 0, () => true)],
  ["FALSE", wholeFunction(0, 0, () => false)],
  ["NA", wholeFunction(0, 0, () => ({ error: "#N/A" }))],
  ["ISNUMBER", asks((value) => typeof value === "number")],
  ["ISTEXT", asks((value) => typeof value === "string")],
  ["ISNONTEXT", asks((value) => typeof value !== "string")],
  ["ISLOGICAL", asks((value) => typeof value === "boolean")],
  ["ISBLANK", asks((value) => value === null)],
  ["ISERROR", asks((value) => isError(value))],
  ["ISERR", asks((value) => isError(value) && value.error !== "#N/A")],
  ["ISNA", asks((value) => isError(value) && value.error === "#N/A")],
  ["ISEVEN", scalarFunction(1, 1, (value = null) => Math.trunc(isNumberText(value)) % 2 === 0)],
  ["ISODD", scalarFunction(1, 1, (value = null) => Math.trunc(isNumberText(value)) % 2 !== 0)],
  ["ISREF", wholeFunction(1, 1, ([value]) => value instanceof Reference)],
  ["N", asks((value) => (isError(value) ? value : typeof value === "string" ? 0 : Number(value ?? 0)))],
  ["T", asks((value) => (isError(value) ? value : typeof value === "string" ? value : ""))],
];
