import { columnName, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "./cell-reference";

/** A reference inside a formula: an index that stays (`isFixed`) or a distance from the formula's own cell. */
interface Coordinate {
  readonly isFixed: boolean;
  readonly offset: number;
}

interface Reference {
  readonly row?: Coordinate;
  readonly column?: Coordinate;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
// Everything a name or reference may consist of; what stands between such words is copied.
const WORD = /[\p{L}\p{N}\p{M}_.$\\?]+/uy;

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** End of a quoted or bracketed piece that begins at `start`; in quotes the mark is doubled, brackets nest. */
function skipDelimited(formula: string, start: number): number {
  const mark = formula[start];
  if (mark === "[") {
    let depth = 0;
    for (let at = start; at < formula.length; at++) {
      if (formula[at] === "'") at++;
      else if (formula[at] === "[") depth++;
      else if (formula[at] === "]" && --depth === 0) return at + 1;
    }
    return formula.length;
  }
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== mark) continue;
    if (formula[at + 1] !== mark) return at + 1;
    at++;
  }
  return formula.length;
}

function wordAt(formula: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(formula)?.[0] ?? "";
}

/**
 * A formula taken apart at its relative references, to be written down for any other cell: how shared formulas and
 * the rules of conditional formats work.
 *
 * **Shape**: rows and columns 0-based; what runs over an edge of the sheet comes in again at the other.
 * **Source**: ECMA-376 Part 1, 18.3.1.40 (f, shared formulas).
 * @example new RelativeFormula("A1+$B$1", 0, 2).at(4, 3) // => "B5+$B$1"
 */
export class RelativeFormula {
  private readonly pieces: (string | Reference)[] = [];

  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    let copied = 0;
    let at = 0;
    const push = (reference: Reference, from: number, to: number) => {
      if (from > copied) this.pieces.push(formula.slice(copied, from));
      this.pieces.push(reference);
      copied = to;
    };
    while (at < formula.length) {
      const character = formula[at] ?? "";
      if (character === '"' || character === "'" || character === "[") {
        at = skipDelimited(formula, at);
        continue;
      }
      const word = wordAt(formula, at);
      if (word === "") {
        at++;
        continue;
      }
      const start = at;
      at += word.length;
      const next = formula[at];
      if (next === "!" || next === "(" || next === "[") continue;
      const second = next === ":" ? wordAt(formula, at + 1) : "";
      const secondStart = at + 1;
      const secondEnd = secondStart + second.length;
      // Sheets named like cells: Q1:Q4!A1.
      if (second !== "" && formula[secondEnd] === "!") {
        at = secondEnd;
        continue;
      }
      const cell = this.cell(word);
      if (cell !== undefined) push(cell, start, at);
      else if (second !== "") {
        const [left, right] = [this.line(word), this.line(second)];
        if (left === undefined || right === undefined) continue;
        if ((left.row === undefined) !== (right.row === undefined)) continue;
        push(left, start, at);
        push(right, secondStart, secondEnd);
        at = secondEnd;
      }
    }
    if (copied < formula.length) this.pieces.push(formula.slice(copied));
  }

  /** The formula as it reads in another cell. */
  at(row: number, column: number): string {
    let text = "";
    for (const piece of this.pieces) {
      if (typeof piece === "string") text += piece;
      else {
        if (piece.column !== undefined) {
          const place = resolve(piece.column, column, MAXIMUM_COLUMNS);
          text += (piece.column.isFixed ? "$" : "") + columnName(place);
        }
        if (piece.row !== undefined) {
          const place = resolve(piece.row, row, MAXIMUM_ROWS);
          text += `${piece.row.isFixed ? "$" : ""}${place + 1}`;
        }
      }
    }
    return text;
  }

  private cell(word: string): Reference | undefined {
    const match = CELL.exec(word);
    if (match === null) return undefined;
    const row = Number(match[4]) - 1;
    const column = columnOf(match[2] ?? "");
    if (row >= MAXIMUM_ROWS || column >= MAXIMUM_COLUMNS) return undefined;
    return { row: this.rowAt(match[3], row), column: this.columnAt(match[1], column) };
  }

  /** A whole column or row, as it stands on one side of "A:C" or "1:3". */
  private line(word: string): Reference | undefined {
    const column = COLUMN.exec(word);
    if (column !== null) {
      const index = columnOf(column[2] ?? "");
      return index < MAXIMUM_COLUMNS ? { column: this.columnAt(column[1], index) } : undefined;
    }
    const row = ROW.exec(word);
    if (row === null || Number(row[2]) > MAXIMUM_ROWS) return undefined;
    return { row: this.rowAt(row[1], Number(row[2]) - 1) };
  }

  private rowAt(mark: string | undefined, row: number): Coordinate {
    return mark === "$" ? { isFixed: true, offset: row } : { isFixed: false, offset: row - this.row };
  }

  private columnAt(mark: string | undefined, column: number): Coordinate {
    return mark === "$"
      ? { isFixed: true, offset: column }
      : { isFixed: false, offset: column - this.column };
  }
}

function resolve(coordinate: Coordinate, origin: number, count: number): number {
  if (coordinate.isFixed) return coordinate.offset;
  return (((origin + coordinate.offset) % count) + count) % count;
}

/** A cell, 0-based. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * A formula meant at one cell as it reads at another: relative references move, absolute ones stay.
 * @example rebaseFormula("A1>$B$1", { row: 0, column: 0 }, { row: 2, column: 1 }) // => "B3>$B$1"
 */
export function rebaseFormula(formula: string, from: CellPlace, to: CellPlace): string {
  if (from.row === to.row && from.column === to.column) return formula;
  return new RelativeFormula(formula, from.row, from.column).at(to.row, to.column);
}
