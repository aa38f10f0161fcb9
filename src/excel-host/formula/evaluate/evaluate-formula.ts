import { parse } from "@borgar/fx";
import { callCustomFunction, childrenOf, listCustomCalls } from "./custom-calls";
import type { EvaluationPlace, Evaluator, Node } from "./evaluator";
import { forEachReference } from "../formula-references";
import { resolveTableReferences } from "../../table/table-reference";
import {
  BeyondEvaluation,
  FormulaError,
  isUnbounded,
  Matrix,
  Reference,
  resolved,
  type Scalar,
  type Value,
} from "./formula-value";
import { lazyFunctions } from "./lazy-functions";
import { lift } from "./lift";
import { binaryOperators, unaryOperators } from "./operators";
import { combineReferences, referenceFunctions } from "./reference-functions";
import { worksheetFunctions } from "./worksheet-functions";

const maximumNameDepth = 16;

/** The cells a reference's text means; null for names and anything else. */
function referenceOf(text: string, { workbook, sheetId }: EvaluationPlace): Reference | null {
  let found: Reference | null = null;
  forEachReference(`=${text}`, ({ start, end, sheetName, area }) => {
    if (start !== 1 || end !== text.length + 1) return;
    const sheet =
      sheetName === null
        ? workbook.sheets.find((one) => one.id === sheetId)
        : workbook.sheets.find((one) => one.name.toLowerCase() === sheetName.toLowerCase());
    if (sheet) found = new Reference(sheet, area);
  });
  return found;
}

function createEvaluator(
  place: EvaluationPlace,
  variables: ReadonlyMap<string, Value>,
  depth: number,
): Evaluator {
  const readName = (text: string): Value => {
    const name = text.toLowerCase();
    const variable = variables.get(name);
    if (variable !== undefined) return variable;
    const named = place.workbook.names.filter((one) => one.name.toLowerCase() === name);
    const own = named.find((one) => one.sheetId === place.sheetId) ?? named.find((one) => !one.sheetId);
    // A name nobody defined may be one that only the engine knows.
    if (!own || depth >= maximumNameDepth) throw new BeyondEvaluation();
    const formula = resolveTableReferences(place.workbook, `=${own.formula.replace(/^=/, "")}`, place);
    return createEvaluator(place, new Map(), depth + 1).evaluate(parse(formula));
  };
  const call = (name: string, nodes: readonly Node[]): Value => {
    try {
      const lazy = lazyFunctions.get(name) ?? referenceFunctions.get(name);
      if (lazy) return lazy(nodes, self);
      const known = worksheetFunctions.get(name);
      if (!known || nodes.length < known.least || nodes.length > known.most) throw new BeyondEvaluation();
      return known.call(nodes.map(self.evaluate), place);
    } catch (error) {
      // The functions around it may ask about the error: ISERROR, COUNT and others do.
      if (error instanceof FormulaError) return error.content;
      throw error;
    }
  };
  const self: Evaluator = {
    ...place,
    refer: (text) => {
      const trimmed = text.trim();
      const reference = referenceOf(trimmed, place);
      if (reference) return reference;
      // Anything else, tables and other workbooks among it, is left to the engine; a name is not.
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(trimmed)) throw new BeyondEvaluation();
      return place.workbook.names.some((one) => one.name.toLowerCase() === trimmed.toLowerCase())
        ? readName(trimmed)
        : null;
    },
    evaluate: (node) => {
      if (node === null) return null;
      switch (node.type) {
        case "Literal":
          return node.value as Scalar;
        case "ErrorLiteral":
          return { error: node.value };
        case "ArrayExpression": {
          // The parser's type has the lines under another name than its trees.
          const { elements } = node as unknown as { readonly elements: readonly (readonly Node[])[] };
          return new Matrix(
            elements.map((line) => line.map((element) => resolved(self.evaluate(element)) as Scalar)),
          );
        }
        case "ReferenceIdentifier": {
          const reference = referenceOf(node.value, place);
          if (reference) return reference;
          if (node.kind !== "name") throw new BeyondEvaluation();
          return readName(node.value);
        }
        case "UnaryExpression": {
          const apply = unaryOperators.get(node.operator);
          if (!apply) throw new BeyondEvaluation();
          return lift(
            node.arguments.map((one) => self.evaluate(one as Node)),
            apply,
          );
        }
        case "BinaryExpression": {
          const apply = binaryOperators.get(node.operator);
          const values = node.arguments.map((one) => self.evaluate(one as Node));
          return apply
            ? lift(values, apply)
            : combineReferences(node.operator, values[0] ?? null, values[1] ?? null);
        }
        case "CallExpression": {
          const answer = place.answered.get(node);
          if (answer !== undefined) return answer;
          if (node.callee.type !== "Identifier") throw new BeyondEvaluation();
          return call(node.callee.name.toUpperCase(), node.arguments as readonly Node[]);
        }
        case "LetExpression": {
          const own = new Map(variables);
          for (const { id, init } of node.declarations) {
            const value = createEvaluator(place, own, depth).evaluate(init as Node);
            own.set(id.name.toLowerCase(), value);
          }
          return createEvaluator(place, own, depth).evaluate(node.body as Node);
        }
        default:
          throw new BeyondEvaluation();
      }
    },
  };
  return self;
}

const isKnown = (name: string): boolean =>
  worksheetFunctions.has(name) || lazyFunctions.has(name) || referenceFunctions.has(name);

/** Whether a function stands anywhere in the formula that is not known here, be it in a branch that is never taken. */
function callsUnknown(node: Node, functions: EvaluationPlace["functions"]): boolean {
  if (node === null) return false;
  if (node.type === "CallExpression") {
    const name = node.callee.type === "Identifier" ? node.callee.name.toUpperCase() : "";
    if (!isKnown(name) && !functions.has(name)) return true;
  }
  return childrenOf(node).some((child) => callsUnknown(child, functions));
}

/** A formula as a tree; null for one the parser cannot read, such as =#REF!A1 after its sheet was deleted. */
function readTree(text: string): ReturnType<typeof parse> | null {
  try {
    return parse(text);
  } catch (error) {
    // The parser throws plain errors; anything else is a fault of ours.
    if (error instanceof Error && !(error instanceof TypeError || error instanceof RangeError)) return null;
    throw error;
  }
}

/**
 * Calculates a formula without the engine; rows × columns, 1 × 1 unless it spills. Null when a part of it is beyond what is known
 * here: nothing is guessed.
 * @example await evaluateFormula("=SUM(1,2)*2", place) // => [[6]]
 */
export async function evaluateFormula(
  formula: string,
  place: Omit<EvaluationPlace, "answered">,
): Promise<readonly (readonly Scalar[])[] | null> {
  const text = resolveTableReferences(place.workbook, formula, place);
  try {
    const tree = readTree(text);
    if (!tree) return null;
    if (callsUnknown(tree, place.functions)) return null;
    const answered = new Map<Node, Value>();
    const evaluator = createEvaluator({ ...place, answered }, new Map(), 0);
    for (const { node, run } of listCustomCalls(tree, place.functions)) {
      answered.set(node, await callCustomFunction(node, evaluator, run));
    }
    const value = evaluator.evaluate(tree);
    if (value instanceof Reference && isUnbounded(value)) return null;
    const known = resolved(value);
    const rows = known instanceof Matrix ? known.rows : [[known]];
    // A formula over a blank cell shows 0, and so does a blank within an array.
    return rows.map((row) => row.map((one) => one ?? (answered.has(tree) ? null : 0)));
  } catch (error) {
    if (error instanceof FormulaError) return [[error.content]];
    if (error instanceof BeyondEvaluation) return null;
    throw error;
  }
}
