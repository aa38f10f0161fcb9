import type { CellArea } from "../../xlsx/workbook-data";
import { formatColumn, maximumColumns, maximumRows } from "../cell/address";

/** Which parts of a reference carry a dollar sign. */
interface AbsoluteMarks {
  readonly firstRow: boolean;
  readonly firstColumn: boolean;
  readonly lastRow: boolean;
  readonly lastColumn: boolean;
}

/** A reference to cells as it stands in a formula. */
export interface FormulaReference {
  /** Where its text begins and ends, sheet prefix included. */
  readonly start: number;
  readonly end: number;
  /** Name of the sheet as written before "!"; null when the reference means the formula's own sheet. */
  readonly sheetName: string | null;
  /** The prefix as it stands, "!" included; "" for none. */
  readonly prefix: string;
  readonly area: CellArea;
  readonly absolute: AbsoluteMarks;
  /** Written as one cell, without a colon. */
  readonly isSingle: boolean;
}

interface Corner {
  /** -1 for a whole column. */
  readonly row: number;
  /** -1 for a whole row. */
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

const dollar = 36;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
// Letters of every script may stand in names and sheet names; full-width punctuation does not occur outside quotes.
const isWord = (code: number): boolean =>
  isLetter(code) ||
  isDigit(code) ||
  code === 95 ||
  code === 46 ||
  code === dollar ||
  code === 92 ||
  code > 127;

function readCorner(text: string, from: number, to: number): Corner | null {
  let at = from;
  const firstDollar = text.charCodeAt(at) === dollar;
  if (firstDollar) at += 1;
  let column = 0;
  const lettersFrom = at;
  for (; at < to && isLetter(text.charCodeAt(at)); at += 1) column = column * 26 + (text.charCodeAt(at) & 31);
  const letters = at - lettersFrom;
  if (letters > 3 || column > maximumColumns) return null;
  const secondDollar = letters > 0 && at < to && text.charCodeAt(at) === dollar;
  if (secondDollar) at += 1;
  let row = 0;
  const digitsFrom = at;
  for (; at < to && isDigit(text.charCodeAt(at)); at += 1) row = row * 10 + text.charCodeAt(at) - 48;
  const digits = at - digitsFrom;
  if (at !== to || digits > 7 || row > maximumRows || (digits > 0 && row === 0)) return null;
  if (letters === 0 && digits === 0) return null;
  if (secondDollar && digits === 0) return null;
  return {
    row: row - 1,
    column: column - 1,
    rowAbsolute: letters > 0 ? secondDollar : firstDollar,
    columnAbsolute: letters > 0 && firstDollar,
  };
}

function joinCorners(
  first: Corner,
  last: Corner,
): { readonly area: CellArea; readonly absolute: AbsoluteMarks } | null {
  if (first.row < 0 !== last.row < 0 || first.column < 0 !== last.column < 0) return null;
  const isTurnedRow = last.row < first.row;
  const isTurnedColumn = last.column < first.column;
  const [top, bottom] = isTurnedRow ? [last, first] : [first, last];
  const [left, right] = isTurnedColumn ? [last, first] : [first, last];
  const row = Math.max(top.row, 0);
  const column = Math.max(left.column, 0);
  return {
    area: {
      row,
      column,
      rowCount: first.row < 0 ? maximumRows : bottom.row - row + 1,
      columnCount: first.column < 0 ? maximumColumns : right.column - column + 1,
    },
    absolute: {
      firstRow: top.rowAbsolute,
      firstColumn: left.columnAbsolute,
      lastRow: bottom.rowAbsolute,
      lastColumn: right.columnAbsolute,
    },
  };
}

/** Position behind a bracketed part, nested brackets and escaped ones ('[) included. */
function skipBrackets(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]" && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

function skipQuoted(text: string, from: number, quote: string): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== quote) continue;
    if (text[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return text.length;
}

function skipWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWord(text.charCodeAt(at))) at += 1;
  return at;
}

/**
 * Calls back for every reference to cells in a formula, left to right. Texts, table references, names, functions, other
 * workbooks and references across several sheets (S1:S3!A1) are passed over, as Excel does not shift those.
 *
 * @example
 * const seen: string[] = [];
 * forEachReference("=SUM('表 1'!A1:B2)&\"C3\"", (reference) => seen.push(reference.sheetName ?? ""));
 * seen // => ["表 1"]
 */
export function forEachReference(formula: string, visit: (reference: FormulaReference) => void): void {
  let at = 0;
  let prefixStart = -1;
  let isForeign = false;
  while (at < formula.length) {
    const code = formula.charCodeAt(at);
    if (code === 34) {
      at = skipQuoted(formula, at, '"');
    } else if (code === 39) {
      const end = skipQuoted(formula, at, "'");
      // A quoted name may hold the workbook, too: '[1]表'!A1.
      isForeign = isForeign || formula[at + 1] === "[" || formula[end] !== "!";
      prefixStart = at;
      at = end + 1;
      if (formula[end] !== "!") prefixStart = -1;
    } else if (code === 91) {
      at = skipBrackets(formula, at);
      isForeign = isWord(formula.charCodeAt(at)) || formula[at] === "'";
    } else if (code === 35 && isLetter(formula.charCodeAt(at + 1))) {
      at += 1;
      while (at < formula.length && /[A-Za-z/0!?]/.test(formula[at] ?? "")) at += 1;
      prefixStart = -1;
    } else if (isWord(code)) {
      const wordEnd = skipWord(formula, at);
      const next = formula[wordEnd];
      if (next === "!") {
        if (prefixStart < 0) prefixStart = at;
        at = wordEnd + 1;
        continue;
      }
      let end = wordEnd;
      const first = next === "(" || next === "[" ? null : readCorner(formula, at, wordEnd);
      let last = first;
      if (next === ":") {
        const secondEnd = skipWord(formula, wordEnd + 1);
        const after = formula[secondEnd];
        if (after === "!" && secondEnd > wordEnd + 1) {
          // First sheet of S1:S3!A1: the reference behind it is passed over.
          at = skipWord(formula, secondEnd + 1);
          if (formula[at] === ":") at = skipWord(formula, at + 1);
          prefixStart = -1;
          continue;
        }
        const second = after === "(" || after === "[" ? null : readCorner(formula, wordEnd + 1, secondEnd);
        if (second && first) {
          last = second;
          end = secondEnd;
        }
      }
      const isPartial = first !== null && (first.row < 0 || first.column < 0);
      const joined = first && last && !(isPartial && first === last) ? joinCorners(first, last) : null;
      if (joined && !isForeign) {
        const prefix = prefixStart < 0 ? "" : formula.slice(prefixStart, at);
        visit({
          start: prefixStart < 0 ? at : prefixStart,
          end,
          prefix,
          sheetName: prefix === "" ? null : sheetNameOf(prefix),
          area: joined.area,
          absolute: joined.absolute,
          isSingle: first === last,
        });
      }
      at = end;
      prefixStart = -1;
      isForeign = false;
    } else {
      at += 1;
      prefixStart = -1;
      isForeign = false;
    }
  }
}

function sheetNameOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

const mark = (isAbsolute: boolean): string => (isAbsolute ? "$" : "");

/**
 * Text of a reference over another area, dollar signs kept, without its sheet.
 *
 * @example
 * let text = "";
 * forEachReference("=$A1", (one) => (text = formatReference(one, { row: 4, column: 2, rowCount: 1, columnCount: 1 })));
 * text // => "$C5"
 */
export function formatReference({ absolute, isSingle }: FormulaReference, area: CellArea): string {
  const first = `${mark(absolute.firstColumn)}${formatColumn(area.column)}`;
  const last = `${mark(absolute.lastColumn)}${formatColumn(area.column + area.columnCount - 1)}`;
  if (area.rowCount === maximumRows) return `${first}:${last}`;
  const top = `${mark(absolute.firstRow)}${area.row + 1}`;
  const bottom = `${mark(absolute.lastRow)}${area.row + area.rowCount}`;
  if (area.columnCount === maximumColumns) return `${top}:${bottom}`;
  return isSingle && area.rowCount === 1 && area.columnCount === 1
    ? `${first}${top}`
    : `${first}${top}:${last}${bottom}`;
}

/**
 * A formula with references replaced; null leaves one as it stands. The formula itself is returned when none changed.
 *
 * @example
 * replaceReferences("=A1+B1", (reference) => (reference.area.column === 0 ? "#REF!" : null)) // => "=#REF!+B1"
 */
export function replaceReferences(
  formula: string,
  replace: (reference: FormulaReference) => string | null,
): string {
  let made = "";
  let copied = 0;
  forEachReference(formula, (reference) => {
    const text = replace(reference);
    if (text === null) return;
    made += formula.slice(copied, reference.start) + text;
    copied = reference.end;
  });
  return copied === 0 ? formula : made + formula.slice(copied);
}
