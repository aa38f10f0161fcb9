import type { WorksheetFunction } from "../calculator";
import type { FunctionCalls } from "../function-invocations";
import type { Evaluator, Node } from "./evaluator";
import { FormulaError, isError, Matrix, Reference, resolved, type Scalar, type Value } from "./formula-value";
import { boundedValue } from "./lookup-functions";

type CallNode = Extract<Node, { type: "CallExpression" }>;

/** The parts of a part of a formula. */
export function childrenOf(node: Exclude<Node, null>): readonly Node[] {
  switch (node.type) {
    case "LetExpression":
      return [...node.declarations.map(({ init }) => init as Node), node.body as Node];
    case "CallExpression":
    case "UnaryExpression":
    case "BinaryExpression":
      return node.arguments as readonly Node[];
    default:
      return [];
  }
}

/** Calls of custom functions within a formula, inner ones before those around them. */
export function listCustomCalls(
  node: Node,
  functions: ReadonlyMap<string, WorksheetFunction>,
): { readonly node: CallNode; readonly run: WorksheetFunction }[] {
  if (node === null || functions.size === 0) return [];
  const inner = childrenOf(node).flatMap((child) => listCustomCalls(child, functions));
  const isCall = node.type === "CallExpression" && node.callee.type === "Identifier";
  const run = isCall ? functions.get(node.callee.name.toUpperCase()) : undefined;
  return isCall && run ? [...inner, { node, run }] : inner;
}

/** What a custom function is handed: a value, or rows of values; a whole column ends where the sheet ends. */
function parameterOf(value: Value): unknown {
  const known = resolved(value instanceof Reference ? boundedValue(value) : value);
  return known instanceof Matrix ? known.rows.map((row) => [...row]) : known;
}

function firstError(parameter: unknown): { readonly error: string } | null {
  if (!Array.isArray(parameter))
    return isError(parameter as Scalar) ? (parameter as { error: string }) : null;
  for (const one of parameter as unknown[]) {
    const found = firstError(one);
    if (found) return found;
  }
  return null;
}

/** Calls a custom function with values; it is not called with an error: the cell shows that error, as in Excel. */
export async function callWith(
  calls: FunctionCalls,
  run: WorksheetFunction,
  values: readonly Value[],
): Promise<readonly (readonly Scalar[])[]> {
  const parameters = values.map(parameterOf);
  const error = firstError(parameters);
  return error ? [[error]] : calls.call(run, parameters);
}

/** Calls a custom function as it stands in a formula. */
export async function callCustomFunction(
  node: CallNode,
  evaluator: Evaluator,
  run: WorksheetFunction,
): Promise<Value> {
  try {
    const values = (node.arguments as readonly Node[]).map((one) => evaluator.evaluate(one));
    const rows = await callWith(evaluator.calls, run, values);
    return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : new Matrix(rows);
  } catch (error) {
    if (error instanceof FormulaError) return error.content;
    throw error;
  }
}
