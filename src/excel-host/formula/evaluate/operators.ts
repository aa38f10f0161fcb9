import { compareScalars, toNumber, toText } from "./coercion";
import { fail, type Scalar } from "./formula-value";

/** A sum that cancels to less than the fifteenth digit of its parts is nothing, as Excel has it. */
function snapped(result: number, left: number, right: number): number {
  const size = Math.max(Math.abs(left), Math.abs(right));
  return Math.abs(result) < size * 2 ** -49 ? 0 : result;
}

const finite = (result: number): number => (Number.isFinite(result) ? result : fail("#NUM!"));

function arithmetic(apply: (left: number, right: number) => number) {
  return ([left = null, right = null]: readonly Scalar[]): Scalar =>
    finite(apply(toNumber(left), toNumber(right)));
}

function comparison(meets: (order: number) => boolean) {
  return ([left = null, right = null]: readonly Scalar[]): Scalar => meets(compareScalars(left, right));
}

/** a to the power b, #NUM! where there is none. */
export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) return fail("#NUM!");
  if (base === 0 && exponent < 0) return fail("#DIV/0!");
  return base ** exponent;
}

/** What the operators between two values make of them. */
export const binaryOperators: ReadonlyMap<string, (values: readonly Scalar[]) => Scalar> = new Map([
  ["+", arithmetic((left, right) => snapped(left + right, left, right))],
  ["-", arithmetic((left, right) => snapped(left - right, left, right))],
  ["*", arithmetic((left, right) => left * right)],
  ["/", arithmetic((left, right) => (right === 0 ? fail("#DIV/0!") : left / right))],
  ["^", arithmetic(power)],
  ["&", ([left = null, right = null]: readonly Scalar[]): Scalar => toText(left) + toText(right)],
  ["=", comparison((order) => order === 0)],
  ["<>", comparison((order) => order !== 0)],
  ["<", comparison((order) => order < 0)],
  [">", comparison((order) => order > 0)],
  ["<=", comparison((order) => order <= 0)],
  [">=", comparison((order) => order >= 0)],
]);

/** What the operators before and behind one value make of it. */
export const unaryOperators: ReadonlyMap<string, (values: readonly Scalar[]) => Scalar> = new Map([
  ["-", ([value = null]: readonly Scalar[]): Scalar => 0 - toNumber(value)],
  ["+", ([value = null]: readonly Scalar[]): Scalar => value],
  ["%", ([value = null]: readonly Scalar[]): Scalar => toNumber(value) / 100],
]);
