import type { CellArea } from "../../xlsx/workbook-data";
import { translateToA1 } from "@borgar/fx";
import { formatArea, maximumColumns, maximumRows } from "../cell/address";
import {
  forEachReference,
  formatReference,
  replaceReferences,
  type FormulaReference,
} from "./formula-references";

/** Where one side of a reference is after a copy: absolute sides stay, relative ones move; null when off the sheet. */
function movedSpan(
  start: number,
  count: number,
  limit: number,
  delta: number,
  [isFirstFixed, isLastFixed]: readonly [boolean, boolean],
): [number, number] | null {
  if (count === limit) return [start, count];
  const first = isFirstFixed ? start : start + delta;
  const last = start + count - 1 + (isLastFixed ? 0 : delta);
  if (first < 0 || last < 0 || first >= limit || last >= limit) return null;
  return [Math.min(first, last), Math.abs(last - first) + 1];
}

function movedArea({ area, absolute }: FormulaReference, rows: number, columns: number): CellArea | null {
  const down = movedSpan(area.row, area.rowCount, maximumRows, rows, [absolute.firstRow, absolute.lastRow]);
  const right = movedSpan(area.column, area.columnCount, maximumColumns, columns, [
    absolute.firstColumn,
    absolute.lastColumn,
  ]);
  return down && right && { row: down[0], rowCount: down[1], column: right[0], columnCount: right[1] };
}

/**
 * A formula as it reads when copied some rows down and columns to the right: relative references move, absolute ones stay,
 * and one that would leave the sheet becomes #REF!.
 *
 * @example
 * copyFormula("=A1*$B$1+C$2", 2, 1) // => "=B3*$B$1+D$2"
 */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return replaceReferences(formula, (reference) => {
    const area = movedArea(reference, rows, columns);
    return reference.prefix + (area ? formatReference(reference, area) : "#REF!");
  });
}

const offset = (letter: string, at: number, home: number, isAbsolute: boolean): string =>
  isAbsolute ? `${letter}${at + 1}` : at === home ? letter : `${letter}[${at - home}]`;

function relativeText({ area, absolute, isSingle }: FormulaReference, row: number, column: number): string {
  const top = offset("R", area.row, row, absolute.firstRow);
  const bottom = offset("R", area.row + area.rowCount - 1, row, absolute.lastRow);
  const left = offset("C", area.column, column, absolute.firstColumn);
  const right = offset("C", area.column + area.columnCount - 1, column, absolute.lastColumn);
  if (area.rowCount === maximumRows) return left === right ? left : `${left}:${right}`;
  if (area.columnCount === maximumColumns) return top === bottom ? top : `${top}:${bottom}`;
  return isSingle ? `${top}${left}` : `${top}${left}:${bottom}${right}`;
}

/**
 * A formula of a cell (0-based) in R1C1 style.
 *
 * @example
 * toRelativeFormula("=A1+$B$2", 0, 2) // => "=RC[-2]+R2C2"
 */
export function toRelativeFormula(formula: string, row: number, column: number): string {
  return replaceReferences(formula, (reference) => reference.prefix + relativeText(reference, row, column));
}

/**
 * A formula in R1C1 style as the cell (0-based) that holds it reads in A1 style.
 *
 * @example
 * fromRelativeFormula("=RC[-2]+R2C2", 0, 2) // => "=A1+$B$2"
 */
export function fromRelativeFormula(formula: string, row: number, column: number): string {
  return String(translateToA1(formula, formatArea({ row, column, rowCount: 1, columnCount: 1 })));
}

/** Areas a formula reads, with the name of the sheet where one is given. */
export function areasReadBy(
  formula: string,
): { readonly sheetName: string | null; readonly area: CellArea }[] {
  const areas: { sheetName: string | null; area: CellArea }[] = [];
  forEachReference(formula, ({ sheetName, area }) => areas.push({ sheetName, area }));
  return areas;
}
