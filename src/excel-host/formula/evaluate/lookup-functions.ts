import { compareScalars, toLogical, toWhole } from "./coercion";
import {
  BeyondEvaluation,
  fail,
  isUnbounded,
  Matrix,
  matrixOf,
  Reference,
  resolved,
  type Scalar,
  scalarOf,
  type Value,
} from "./formula-value";
import { lift } from "./lift";
import { type CallContext, type KnownFunction, wholeFunction } from "./worksheet-call";

type Values = readonly (Value | undefined)[];

/** A row or column of values to look through; cells of a long column are looked up by an index. */
interface Line {
  readonly length: number;
  at(place: number): Scalar;
  readonly column: Reference | null;
}

/** A whole column or row ends where the cells of its sheet end: what is beyond is blank. */
export function boundedValue(value: Value): Value {
  if (!(value instanceof Reference) || !isUnbounded(value)) return value;
  const { sheet, area } = value;
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row?.cells.length ?? 0), 1);
  return new Reference(sheet, {
    ...area,
    rowCount: Math.min(area.rowCount, Math.max(sheet.rows.length - area.row, 1)),
    columnCount: Math.min(area.columnCount, Math.max(widest - area.column, 1)),
  });
}

function lineOf(value: Value | undefined): Line {
  const bounded = boundedValue(value ?? null);
  if (bounded instanceof Reference && bounded.area.columnCount === 1 && bounded.area.rowCount > 1) {
    const { sheet, area } = bounded;
    return {
      length: area.rowCount,
      at: (place) => sheet.rows[area.row + place]?.cells[area.column]?.value ?? null,
      column: bounded,
    };
  }
  const matrix = matrixOf(bounded);
  if (matrix.rowCount > 1 && matrix.columnCount > 1) return fail("#N/A");
  const scalars = matrix.rowCount === 1 ? (matrix.rows[0] ?? []) : matrix.rows.map(([one = null]) => one);
  return { length: scalars.length, at: (place) => scalars[place] ?? null, column: null };
}

const hasWildcard = (wanted: Scalar): wanted is string => typeof wanted === "string" && /[*?~]/.test(wanted);

function wildcardTest(wanted: string): (value: Scalar) => boolean {
  const source = wanted.replace(/~[*?~]|[\s\S]/g, (part) => {
    if (part === "*") return "[\\s\\S]*";
    if (part === "?") return "[\\s\\S]";
    return (part.length === 2 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  const pattern = new RegExp(`^${source}$`, "iu");
  return (value) => typeof value === "string" && pattern.test(value);
}

const isSameKind = (one: Scalar, other: Scalar): boolean => one !== null && typeof one === typeof other;

/** Place of the first value that equals the wanted one; -1 for none. */
function exactPlace(line: Line, wanted: Scalar, takesWildcards: boolean, context: CallContext): number {
  if (wanted === null) return exactPlace(line, 0, false, context);
  const test = takesWildcards && hasWildcard(wanted) ? wildcardTest(wanted) : null;
  if (!test && line.column) return context.index.firstPlace(line.column, wanted);
  for (let place = 0; place < line.length; place += 1) {
    const value = line.at(place);
    if (test ? test(value) : isSameKind(value, wanted) && compareScalars(value, wanted) === 0) return place;
  }
  return -1;
}

/** In rising order: place of the last value that is not above the wanted one; -1 for none. */
function placeNotAbove(line: Line, wanted: Scalar): number {
  const sought = wanted ?? 0;
  for (let place = line.length - 1; place >= 0; place -= 1) {
    const value = line.at(place);
    if (isSameKind(value, sought) && compareScalars(value, sought) <= 0) return place;
  }
  return -1;
}

/** In falling order: place of the last value that is not below the wanted one. */
function placeNotBelow(line: Line, wanted: Scalar): number {
  const sought = wanted ?? 0;
  let found = -1;
  for (let place = 0; place < line.length; place += 1) {
    const value = line.at(place);
    if (!isSameKind(value, sought)) continue;
    if (compareScalars(value, sought) < 0) break;
    found = place;
  }
  return found;
}

function match([wanted = null, lookup, kind = 1]: Values, context: CallContext): Value {
  const line = lineOf(lookup);
  const type = Math.sign(toWhole(scalarOf(kind)));
  return lift([wanted], ([one = null]) => {
    const place =
      type === 0
        ? exactPlace(line, one, true, context)
        : type > 0
          ? placeNotAbove(line, one)
          : placeNotBelow(line, one);
    return place < 0 ? fail("#N/A") : place + 1;
  });
}

/** Row or column of a table as a line. */
function edgeOf(table: Value, isRow: boolean): Line {
  if (table instanceof Reference) {
    const area = isRow ? { ...table.area, rowCount: 1 } : { ...table.area, columnCount: 1 };
    return lineOf(new Reference(table.sheet, area));
  }
  const { rows } = matrixOf(table);
  return lineOf(new Matrix(isRow ? rows.slice(0, 1) : rows.map((row) => row.slice(0, 1))));
}

function tableLookup(isRow: boolean): KnownFunction {
  return wholeFunction(3, 4, ([wanted = null, given = null, index = null, nearly = true], context) => {
    const table = boundedValue(given);
    const line = edgeOf(table, isRow);
    const isNear = toLogical(scalarOf(nearly));
    const depth =
      table instanceof Reference
        ? isRow
          ? table.area.rowCount
          : table.area.columnCount
        : isRow
          ? matrixOf(table).rowCount
          : matrixOf(table).columnCount;
    const cells = table instanceof Reference ? null : matrixOf(table);
    const at = (row: number, column: number): Scalar =>
      table instanceof Reference
        ? (table.sheet.rows[table.area.row + row]?.cells[table.area.column + column]?.value ?? null)
        : (cells?.rows[row]?.[column] ?? null);
    return lift([wanted, index], ([one = null, which = null]) => {
      const step = toWhole(which) - 1;
      if (step < 0) return fail("#VALUE!");
      if (step >= depth) return fail("#REF!");
      const place = isNear ? placeNotAbove(line, one) : exactPlace(line, one, true, context);
      if (place < 0) return fail("#N/A");
      return (isRow ? at(step, place) : at(place, step)) ?? 0;
    });
  });
}

/** Part of a range or array; 0 or nothing for a row or column means all of them. */
function index([given = null, row = null, column]: Values): Value {
  const value = boundedValue(given);
  const size =
    value instanceof Reference
      ? value.area
      : { rowCount: matrixOf(value).rowCount, columnCount: matrixOf(value).columnCount };
  const known = [resolved(row), column === undefined ? null : resolved(column)];
  if (known.some((one) => one instanceof Matrix)) throw new BeyondEvaluation();
  const first = toWhole(known[0] as Scalar);
  const isFlat = column === undefined && size.rowCount === 1;
  const rowAt = isFlat ? 1 : first;
  const columnAt = isFlat ? first : toWhole(known[1] as Scalar);
  if (rowAt < 0 || columnAt < 0) return fail("#VALUE!");
  if (rowAt > size.rowCount || columnAt > size.columnCount) return fail("#REF!");
  if (value instanceof Reference) {
    const { area, sheet } = value;
    return new Reference(sheet, {
      row: rowAt === 0 ? area.row : area.row + rowAt - 1,
      column: columnAt === 0 ? area.column : area.column + columnAt - 1,
      rowCount: rowAt === 0 ? area.rowCount : 1,
      columnCount: columnAt === 0 ? area.columnCount : 1,
    });
  }
  const rows = rowAt === 0 ? matrixOf(value).rows : [matrixOf(value).rows[rowAt - 1] ?? []];
  return new Matrix(columnAt === 0 ? rows : rows.map((line) => [line[columnAt - 1] ?? null]));
}

function lookup([wanted = null, among = null, results]: Values): Value {
  const table = boundedValue(among);
  const matrix = matrixOf(table);
  const isFlat = matrix.rowCount === 1 || matrix.columnCount === 1;
  if (!isFlat && results !== undefined) return fail("#N/A");
  const isRow = matrix.columnCount > matrix.rowCount;
  const line = isFlat ? lineOf(matrix) : edgeOf(matrix, isRow);
  const last = isRow ? (matrix.rows.at(-1) ?? []) : matrix.rows.map((row) => row.at(-1) ?? null);
  const answers = results === undefined ? lineOf(new Matrix([last])) : lineOf(results);
  return lift([wanted], ([one = null]) => {
    const place = placeNotAbove(line, one);
    return place < 0 || place >= answers.length ? fail("#N/A") : (answers.at(place) ?? 0);
  });
}

/** Place XLOOKUP and XMATCH find: exact, next smaller (-1), next larger (1), wildcards (2). */
function extendedPlace(
  line: Line,
  wanted: Scalar,
  mode: number,
  isBackward: boolean,
  context: CallContext,
): number {
  if (!isBackward && (mode === 0 || mode === 2)) return exactPlace(line, wanted, mode === 2, context);
  const test = mode === 2 && hasWildcard(wanted) ? wildcardTest(wanted) : null;
  const sought = wanted ?? 0;
  let near = -1;
  for (let step = 0; step < line.length; step += 1) {
    const place = isBackward ? line.length - 1 - step : step;
    const value = line.at(place);
    if (test ? test(value) : isSameKind(value, sought) && compareScalars(value, sought) === 0) return place;
    if (Math.abs(mode) !== 1 || !isSameKind(value, sought)) continue;
    const order = compareScalars(value, sought);
    if (Math.sign(order) === mode && (near < 0 || Math.sign(compareScalars(line.at(near), value)) === mode))
      near = place;
  }
  return near;
}

function extendedLookup(
  [wanted = null, among, results = null, otherwise, mode = 0, search = 1]: Values,
  context: CallContext,
): Value {
  const line = lineOf(among);
  const kind = toWhole(scalarOf(mode));
  const direction = toWhole(scalarOf(search));
  if (Math.abs(direction) !== 1) throw new BeyondEvaluation();
  const answers = matrixOf(boundedValue(results));
  const isDown = answers.rowCount === line.length;
  if (!isDown && answers.columnCount !== line.length) return fail("#VALUE!");
  const known = resolved(wanted);
  const placeFor = (one: Scalar): number => extendedPlace(line, one, kind, direction < 0, context);
  if (known instanceof Matrix) {
    if (isDown ? answers.columnCount > 1 : answers.rowCount > 1) throw new BeyondEvaluation();
    return lift([known], ([one = null]): Scalar => {
      const place = placeFor(one);
      if (place < 0) return otherwise === undefined ? fail("#N/A") : scalarOf(otherwise);
      return (isDown ? answers.rows[place]?.[0] : answers.rows[0]?.[place]) ?? 0;
    });
  }
  const place = placeFor(scalarOf(known));
  if (place < 0) return otherwise ?? fail("#N/A");
  return new Matrix(isDown ? [answers.rows[place] ?? []] : answers.rows.map((row) => [row[place] ?? null]));
}

/** Row or column numbers of a reference, or of the formula's own cell. */
function numbered(isRow: boolean): KnownFunction {
  return wholeFunction(0, 1, ([given], { row, column }) => {
    if (given === undefined) return (isRow ? row : column) + 1;
    if (!(given instanceof Reference) || isUnbounded(given)) throw new BeyondEvaluation();
    const { area } = given;
    const length = isRow ? area.rowCount : area.columnCount;
    const numbers = Array.from({ length }, (_one, at) => (isRow ? area.row : area.column) + 1 + at);
    return new Matrix(isRow ? numbers.map((number) => [number]) : [numbers]);
  });
}

const size = (isRow: boolean): KnownFunction =>
  wholeFunction(1, 1, ([given = null]) => {
    const { rowCount, columnCount } = given instanceof Reference ? given.area : matrixOf(given);
    return isRow ? rowCount : columnCount;
  });

/** Functions that look things up, by upper-case name. Source: Microsoft's pages on each of them. */
export const lookupFunctions: readonly (readonly [string, KnownFunction])[] = [
  ["VLOOKUP", tableLookup(false)],
  ["HLOOKUP", tableLookup(true)],
  ["LOOKUP", wholeFunction(2, 3, lookup)],
  ["MATCH", wholeFunction(2, 3, match)],
  ["INDEX", wholeFunction(2, 3, index)],
  ["XLOOKUP", wholeFunction(3, 6, extendedLookup)],
  [
    "XMATCH",
    wholeFunction(2, 4, ([wanted = null, among, mode = 0, search = 1], context) => {
      const line = lineOf(among);
      const direction = toWhole(scalarOf(search));
      if (Math.abs(direction) !== 1) throw new BeyondEvaluation();
      return lift([wanted], ([one = null]) => {
        const place = extendedPlace(line, one, toWhole(scalarOf(mode)), direction < 0, context);
        return place < 0 ? fail("#N/A") : place + 1;
      });
    }),
  ],
  ["ROW", numbered(true)],
  ["COLUMN", numbered(false)],
  ["ROWS", size(true)],
  ["COLUMNS", size(false)],
];
