import { compareScalars, toLogical, toNumber, toWhole } from "./coercion";
import {
  BeyondEvaluation,
  fail,
  FormulaError,
  isError,
  Matrix,
  matrixOf,
  type Scalar,
  scalarOf,
  type Value,
} from "./formula-value";
import { type KnownFunction, wholeFunction } from "./worksheet-call";

type Values = readonly (Value | undefined)[];
type Line = readonly Scalar[];

const mostCells = 1_048_576;

const turned = ({ rows, columnCount }: Matrix): Matrix =>
  new Matrix(Array.from({ length: columnCount }, (_column, at) => rows.map((row) => row[at] ?? null)));

const flag = (value: Value | undefined): boolean => value !== undefined && toLogical(scalarOf(value));

const keyOf = (line: Line): string =>
  JSON.stringify(line.map((one) => (typeof one === "string" ? one.toLowerCase() : one)));

function unique([given = null, byColumn, onlyOnce]: Values): Value {
  const isAcross = flag(byColumn);
  const matrix = isAcross ? turned(matrixOf(given)) : matrixOf(given);
  const counts = new Map<string, number>();
  for (const row of matrix.rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  const seen = new Set<string>();
  const kept = matrix.rows.filter((row) => {
    const key = keyOf(row);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst && (!flag(onlyOnce) || counts.get(key) === 1);
  });
  if (kept.length === 0) return fail("#CALC!");
  return isAcross ? turned(new Matrix(kept)) : new Matrix(kept);
}

function filter([given = null, include = null, otherwise]: Values): Value {
  const matrix = matrixOf(given);
  const chosen = matrixOf(include);
  const isDown = chosen.columnCount === 1 && chosen.rowCount === matrix.rowCount;
  if (!isDown && !(chosen.rowCount === 1 && chosen.columnCount === matrix.columnCount))
    return fail("#VALUE!");
  const source = isDown ? matrix : turned(matrix);
  const flags = isDown ? chosen.rows.map(([one = null]) => one) : (chosen.rows[0] ?? []);
  for (const one of flags) if (isError(one)) throw new FormulaError(one);
  const kept = source.rows.filter((_row, at) => toLogical(flags[at] ?? null));
  if (kept.length === 0) return otherwise ?? fail("#CALC!");
  return isDown ? new Matrix(kept) : turned(new Matrix(kept));
}

/** Blanks stand last whatever the direction; equals keep their order. */
function inOrder(one: Scalar, other: Scalar, direction: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return direction * compareScalars(one, other);
}

const directionOf = (value: Scalar): number => {
  const direction = toNumber(value);
  return direction === 1 || direction === -1 ? direction : fail("#VALUE!");
};

function sortRows(
  rows: readonly Line[],
  keys: readonly { readonly of: (at: number) => Scalar; readonly direction: number }[],
): Line[] {
  return rows
    .map((row, at) => ({ row, at }))
    .sort((one, other) => {
      for (const key of keys) {
        const order = inOrder(key.of(one.at), key.of(other.at), key.direction);
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ row }) => row);
}

function sort([given = null, index = 1, order = 1, byColumn]: Values): Value {
  const isAcross = flag(byColumn);
  const matrix = isAcross ? turned(matrixOf(given)) : matrixOf(given);
  const columns = matrixOf(index)
    .rows.flat()
    .map((one) => toWhole(one) - 1);
  const directions = matrixOf(order).rows.flat().map(directionOf);
  if (columns.some((column) => column < 0 || column >= matrix.columnCount)) return fail("#VALUE!");
  const keys = columns.map((column, at) => ({
    of: (row: number) => matrix.rows[row]?.[column] ?? null,
    direction: directions[directions.length === 1 ? 0 : at] ?? 1,
  }));
  const sorted = new Matrix(sortRows(matrix.rows, keys));
  return isAcross ? turned(sorted) : sorted;
}

function sortBy([given = null, ...pairs]: Values): Value {
  const matrix = matrixOf(given);
  const keys: { of: (at: number) => Scalar; direction: number }[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const by = matrixOf(pairs[at] ?? null);
    // Sorting columns is left to the engine.
    if (by.columnCount !== 1) throw new BeyondEvaluation();
    if (by.rowCount !== matrix.rowCount) return fail("#VALUE!");
    const order = pairs[at + 1];
    keys.push({
      of: (row) => by.rows[row]?.[0] ?? null,
      direction: order === undefined ? 1 : directionOf(scalarOf(order)),
    });
  }
  return new Matrix(sortRows(matrix.rows, keys));
}

function sequence([rows = null, columns = 1, start = 1, step = 1]: Values): Value {
  const [rowCount, columnCount] = [toWhole(scalarOf(rows)), toWhole(scalarOf(columns))];
  const [first, by] = [toNumber(scalarOf(start)), toNumber(scalarOf(step))];
  if (rowCount < 1 || columnCount < 1) return fail(rowCount < 0 || columnCount < 0 ? "#VALUE!" : "#CALC!");
  if (rowCount * columnCount > mostCells) throw new BeyondEvaluation();
  return new Matrix(
    Array.from({ length: rowCount }, (_row, row) =>
      Array.from({ length: columnCount }, (_column, column) => first + by * (row * columnCount + column)),
    ),
  );
}

/** Functions that give arrays, by upper-case name. Source: Microsoft's pages on each of them. */
export const arrayFunctions: readonly (readonly [string, KnownFunction])[] = [
  ["UNIQUE", wholeFunction(1, 3, unique)],
  ["FILTER", wholeFunction(2, 3, filter)],
  ["SORT", wholeFunction(1, 4, sort)],
  ["SORTBY", wholeFunction(2, 127, sortBy)],
  ["SEQUENCE", wholeFunction(1, 4, sequence)],
  ["TRANSPOSE", wholeFunction(1, 1, ([given = null]) => turned(matrixOf(given)))],
];
