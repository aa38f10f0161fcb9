import { FormulaError, isError, Matrix, resolved, type Scalar, type Value } from "./formula-value";

/** Runs a calculation of one cell; what it throws as an error value is that cell's value. */
export function caught(run: () => Scalar): Scalar {
  try {
    return run();
  } catch (error) {
    if (error instanceof FormulaError) return error.content;
    throw error;
  }
}

const at = (value: Scalar | Matrix, row: number, column: number): Scalar => {
  if (!(value instanceof Matrix)) return value;
  const line = value.rows[value.rowCount === 1 ? 0 : row];
  const found = line?.[value.columnCount === 1 ? 0 : column];
  // Beyond the smaller of two arrays there is nothing to calculate with.
  return found === undefined ? { error: "#N/A" } : found;
};

/**
 * Applies a function of single values to whole arrays, cell by cell; rows and columns of one stand for as many as are needed.
 * An error among the values is the result there, unless `takesErrors`.
 */
export function lift(
  values: readonly Value[],
  apply: (values: readonly Scalar[]) => Scalar,
  takesErrors = false,
): Scalar | Matrix {
  const known = values.map(resolved);
  if (!known.some((value) => value instanceof Matrix)) {
    const scalars = known as readonly Scalar[];
    const error = takesErrors ? undefined : scalars.find(isError);
    return error ?? caught(() => apply(scalars));
  }
  const one = (row: number, column: number): Scalar => {
    const scalars = known.map((value) => at(value, row, column));
    if (!takesErrors) for (const scalar of scalars) if (isError(scalar)) return scalar;
    return caught(() => apply(scalars));
  };
  const matrices = known.filter((value) => value instanceof Matrix);
  const rowCount = Math.max(...matrices.map((matrix) => matrix.rowCount));
  const columnCount = Math.max(...matrices.map((matrix) => matrix.columnCount));
  return new Matrix(
    Array.from({ length: rowCount }, (_row, row) =>
      Array.from({ length: columnCount }, (_column, column) => one(row, column)),
    ),
  );
}
