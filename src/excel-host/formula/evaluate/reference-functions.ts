import { intersectAreas, maximumColumns, maximumRows } from "../../cell/address";
import { boundingArea } from "../dirty-formulas";
import { findCell } from "../../cell/cell-store";
import { toLogical, toText, toWhole } from "./coercion";
import { BeyondEvaluation, fail, Matrix, matrixOf, Reference, scalarOf, type Value } from "./formula-value";
import type { Evaluator, Node } from "./evaluator";
import type { LazyFunction } from "./lazy-functions";

function requireReference(value: Value): Reference {
  if (!(value instanceof Reference)) throw new BeyondEvaluation();
  return value;
}

/** What the operators between two references make of them: the cells between both, the cells in both. */
export function combineReferences(operator: string, one: Value, other: Value): Value {
  if (operator === ",") {
    // Cells named one by one are summed up together; nothing else is done with them.
    const parts = [matrixOf(one), matrixOf(other)];
    return new Matrix(parts.flatMap(({ rows }) => rows.flat().map((value) => [value])));
  }
  if (!(one instanceof Reference) || !(other instanceof Reference)) throw new BeyondEvaluation();
  if (one.sheet !== other.sheet) return fail("#VALUE!");
  if (operator === ":") return new Reference(one.sheet, boundingArea([one.area, other.area]));
  const shared = operator === " " ? intersectAreas(one.area, other.area) : null;
  if (operator !== " ") throw new BeyondEvaluation();
  return shared ? new Reference(one.sheet, shared) : fail("#NULL!");
}

function offset(nodes: readonly Node[], evaluator: Evaluator): Value {
  if (nodes.length < 3 || nodes.length > 5) throw new BeyondEvaluation();
  const [start = null, ...rest] = nodes;
  const { sheet, area } = requireReference(evaluator.evaluate(start));
  const [rows = 0, columns = 0, height, width] = rest.map((node) =>
    node === null ? undefined : toWhole(scalarOf(evaluator.evaluate(node))),
  );
  const rowCount = height ?? area.rowCount;
  const columnCount = width ?? area.columnCount;
  // A negative height or width counts upwards and to the left.
  const moved = {
    row: area.row + rows + Math.min(rowCount + 1, 0),
    column: area.column + columns + Math.min(columnCount + 1, 0),
    rowCount: Math.abs(rowCount),
    columnCount: Math.abs(columnCount),
  };
  const fits =
    moved.row >= 0 &&
    moved.column >= 0 &&
    moved.rowCount > 0 &&
    moved.columnCount > 0 &&
    moved.row + moved.rowCount <= maximumRows &&
    moved.column + moved.columnCount <= maximumColumns;
  return fits ? new Reference(sheet, moved) : fail("#REF!");
}

function indirect(nodes: readonly Node[], evaluator: Evaluator): Value {
  const [text = null, isA1] = nodes;
  if (nodes.length < 1 || nodes.length > 2) throw new BeyondEvaluation();
  // R1C1 texts are left to the engine.
  if (isA1 !== undefined && isA1 !== null && !toLogical(scalarOf(evaluator.evaluate(isA1)))) {
    throw new BeyondEvaluation();
  }
  return evaluator.refer(toText(scalarOf(evaluator.evaluate(text)))) ?? fail("#REF!");
}

/** Functions of references, by upper-case name. Source: Microsoft's pages on each of them. */
export const referenceFunctions: ReadonlyMap<string, LazyFunction> = new Map<string, LazyFunction>([
  ["OFFSET", offset],
  ["INDIRECT", indirect],
  [
    "ISFORMULA",
    ([node = null], evaluator) => {
      const { sheet, area } = requireReference(evaluator.evaluate(node));
      if (area.rowCount * area.columnCount > 1) throw new BeyondEvaluation();
      return findCell(sheet, area.row, area.column)?.formula !== undefined;
    },
  ],
  [
    "FORMULATEXT",
    ([node = null], evaluator) => {
      const { sheet, area } = requireReference(evaluator.evaluate(node));
      return findCell(sheet, area.row, area.column)?.formula ?? fail("#N/A");
    },
  ],
]);
