import type { CellArea, CellContent, SheetData } from "../../../xlsx/workbook-data";
import { maximumColumns, maximumRows } from "../../cell/address";
import { findCell } from "../../cell/cell-store";

/** What one cell or constant is in a calculation; null is a blank cell or an argument left out. */
export type Scalar = CellContent;

/** Cells a formula refers to. */
export class Reference {
  constructor(
    readonly sheet: SheetData,
    readonly area: CellArea,
  ) {}
}

/** Values of several cells; rows × columns, at least 1 × 1. */
export class Matrix {
  constructor(readonly rows: readonly (readonly Scalar[])[]) {}

  get rowCount(): number {
    return this.rows.length;
  }

  get columnCount(): number {
    return this.rows[0]?.length ?? 0;
  }
}

export type Value = Scalar | Reference | Matrix;

/** Ends the calculation of one cell with an error value, which IFERROR and its like may catch. */
export class FormulaError extends Error {
  constructor(readonly content: { readonly error: string }) {
    super(content.error);
  }
}

/** A formula, or a part of it, that the evaluation leaves to the engine. */
export class BeyondEvaluation extends Error {}

/** Whether a value is an error such as #N/A. */
export const isError = (value: Value): value is { readonly error: string } =>
  typeof value === "object" && value !== null && "error" in value;

/** Throws the error of a name such as "#N/A". */
export function fail(error: string): never {
  throw new FormulaError({ error });
}

/** Whole columns and rows have no end: what is done with each of their cells is left to the engine. */
export const isUnbounded = ({ area }: Reference): boolean =>
  area.rowCount === maximumRows || area.columnCount === maximumColumns;

/** The values of a reference; a whole column or row is beyond the evaluation. */
export function readReference(reference: Reference): Scalar | Matrix {
  const { sheet, area } = reference;
  if (area.rowCount === 1 && area.columnCount === 1)
    return findCell(sheet, area.row, area.column)?.value ?? null;
  if (isUnbounded(reference)) throw new BeyondEvaluation();
  const rows: Scalar[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const cells = sheet.rows[row]?.cells;
    const line: Scalar[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column += 1)
      line.push(cells?.[column]?.value ?? null);
    rows.push(line);
  }
  return new Matrix(rows);
}

/** A value without references. */
export const resolved = (value: Value): Scalar | Matrix =>
  value instanceof Reference ? readReference(value) : value;

/** A value as rows and columns; a single one is 1 × 1. */
export function matrixOf(value: Value): Matrix {
  const known = resolved(value);
  return known instanceof Matrix ? known : new Matrix([[known]]);
}

/** The one value where a function takes no range: of several the first. Errors are thrown. */
export function scalarOf(value: Value): Exclude<Scalar, { error: string }> {
  const known = resolved(value);
  const one = known instanceof Matrix ? (known.rows[0]?.[0] ?? null) : known;
  if (isError(one)) throw new FormulaError(one);
  return one as Exclude<Scalar, { error: string }>;
}
