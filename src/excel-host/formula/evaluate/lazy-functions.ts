import { compareScalars, toLogical, toWhole } from "./coercion";
import type { Evaluator, Node } from "./evaluator";
import {
  BeyondEvaluation,
  fail,
  FormulaError,
  isError,
  Matrix,
  resolved,
  type Scalar,
  type Value,
} from "./formula-value";
import { lift } from "./lift";

/** A function that is handed its arguments as they stand in the formula. */
export type LazyFunction = (nodes: readonly Node[], evaluator: Evaluator) => Value;

const isMatrix = (value: Value): boolean => resolved(value) instanceof Matrix;

/** A branch not taken is not calculated; over an array every branch is, and each cell takes its own. */
function choose(condition: Value, whenTrue: () => Value, whenFalse: () => Value): Value {
  const known = resolved(condition);
  if (known instanceof Matrix) {
    return lift(
      [known, whenTrue(), whenFalse()],
      ([test = null, yes = null, no = null]) => (isError(test) ? test : toLogical(test) ? yes : no),
      true,
    );
  }
  if (isError(known)) return known;
  return toLogical(known) ? whenTrue() : whenFalse();
}

function rescue(
  nodes: readonly Node[],
  evaluator: Evaluator,
  isCaught: (error: { readonly error: string }) => boolean,
): Value {
  const [node = null, otherwise = null] = nodes;
  if (nodes.length !== 2) throw new BeyondEvaluation();
  const value = orError(() => evaluator.evaluate(node));
  const known = orError(() => resolved(value));
  if (!(known instanceof Matrix)) {
    if (!isError(known)) return known;
    return isCaught(known) ? evaluator.evaluate(otherwise) : known;
  }
  return lift(
    [known, evaluator.evaluate(otherwise)],
    ([one = null, other = null]) => (isError(one) && isCaught(one) ? other : one),
    true,
  );
}

/** An error value in place of a thrown one. */
function orError<Result>(run: () => Result): Result | { readonly error: string } {
  try {
    return run();
  } catch (error) {
    if (error instanceof FormulaError) return error.content;
    throw error;
  }
}

function ifs(nodes: readonly Node[], evaluator: Evaluator): Value {
  if (nodes.length === 0 || nodes.length % 2 !== 0) throw new BeyondEvaluation();
  const [condition = null, value = null, ...rest] = nodes;
  return choose(
    evaluator.evaluate(condition),
    () => evaluator.evaluate(value),
    () => (rest.length === 0 ? { error: "#N/A" } : ifs(rest, evaluator)),
  );
}

/** Functions that do not calculate all their arguments, by upper-case name. Source: Microsoft's pages on each of them. */
export const lazyFunctions: ReadonlyMap<string, LazyFunction> = new Map<string, LazyFunction>([
  [
    "IF",
    (nodes, evaluator) => {
      if (nodes.length < 2 || nodes.length > 3) throw new BeyondEvaluation();
      const [condition = null, whenTrue = null, whenFalse = null] = nodes;
      return choose(
        evaluator.evaluate(condition),
        () => evaluator.evaluate(whenTrue),
        () => (nodes.length < 3 ? false : evaluator.evaluate(whenFalse)),
      );
    },
  ],
  ["IFS", ifs],
  ["IFERROR", (nodes, evaluator) => rescue(nodes, evaluator, () => true)],
  ["IFNA", (nodes, evaluator) => rescue(nodes, evaluator, ({ error }) => error === "#N/A")],
  [
    "CHOOSE",
    ([index = null, ...nodes], evaluator) => {
      const value = evaluator.evaluate(index);
      if (isMatrix(value)) throw new BeyondEvaluation();
      const at = toWhole(resolved(value) as Scalar);
      return at < 1 || at > nodes.length ? fail("#VALUE!") : evaluator.evaluate(nodes[at - 1] ?? null);
    },
  ],
  [
    "SWITCH",
    ([subject = null, ...cases], evaluator) => {
      const value = evaluator.evaluate(subject);
      if (isMatrix(value) || cases.length < 2) throw new BeyondEvaluation();
      const known = resolved(value) as Scalar;
      if (isError(known)) return known;
      for (let at = 0; at + 1 < cases.length; at += 2) {
        const wanted = resolved(evaluator.evaluate(cases[at] ?? null));
        if (wanted instanceof Matrix) throw new BeyondEvaluation();
        if (compareScalars(known, wanted) === 0) return evaluator.evaluate(cases[at + 1] ?? null);
      }
      return cases.length % 2 === 1 ? evaluator.evaluate(cases.at(-1) ?? null) : { error: "#N/A" };
    },
  ],
]);
