import type { CellValue } from "../../domain/cell-value";
import { columnLetters } from "../../workbook/area-address";
import type { Grid } from "../../workbook/grid";

/** A cell of a total row that speaks of all rows, and what stands there once the table is taken apart. */
export interface TotalCell {
  readonly column: number;
  /** `live` is a formula that follows by itself; `text` has its figures cut out. */
  readonly becomes:
    { readonly kind: "sum" | "count" | "live" | "blank" } | { readonly kind: "text"; readonly text: string };
}

const FIGURES = /\d|[零壹贰叁肆伍陆柒捌玖拾佰仟]/;

/**
 * Whether what stands in a cell of a total row speaks of how much or how many.
 * @example isFigure("共 23 户") // => true
 */
export function isFigure(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && FIGURES.test(value));
}

/**
 * What becomes of the cells of a total row when only some of the rows it adds up are left: a number that is what the column adds up
 * to becomes a sum of what is left, one that counts the column a count; a formula of another kind stays, any other figure goes.
 * @example totalCells(grid, 6, [3, 4, 5], new Set([5]), new Set()) // => [{ column: 5, becomes: { kind: "sum" } }]
 */
export function totalCells(
  grid: Grid,
  row: number,
  rows: readonly number[],
  amountColumns: ReadonlySet<number>,
  live: ReadonlySet<number>,
): readonly TotalCell[] {
  return (grid.values[row - grid.firstRow] ?? []).flatMap((value, at): TotalCell[] => {
    if (!isFigure(value)) return [];
    const column = grid.firstColumn + at;
    const cells = rows.map((each) => cellOf(grid, each, column)).filter((each) => !isBlank(each));
    const numbers = cells.filter((each) => typeof each === "number");
    const isLive = live.has(column);
    if (typeof value === "number") {
      // A sum passes over amounts typed as text, on the sheet and in the file alike.
      const isSum = numbers.length > 0 && isSame(sumOf(numbers), value);
      const isTyped = amountColumns.has(column) && !isLive && numbers.length === cells.length;
      if (isSum || (numbers.length > 0 && isTyped)) return [{ column, becomes: { kind: "sum" } }];
      if (!isLive && numbers.length === 0 && value === cells.length)
        return [{ column, becomes: { kind: "count" } }];
    }
    if (isLive) return [{ column, becomes: { kind: "live" } }];
    const label = typeof value === "string" ? value.replace(/[（(][^（()）]*[)）]\s*$/, "").trim() : "";
    if (label !== "" && !FIGURES.test(label)) return [{ column, becomes: { kind: "text", text: label } }];
    return [{ column, becomes: { kind: "blank" } }];
  });
}

/**
 * Whether a row states what rows of the table come to: every number of it is the sum of its column, and there is one.
 * @example addsUp(grid, 9, [6, 7, 8]) // => true
 */
export function addsUp(grid: Grid, row: number, rows: readonly number[]): boolean {
  const stated = (grid.values[row - grid.firstRow] ?? []).flatMap((value, at) =>
    typeof value === "number" ? [{ value, column: grid.firstColumn + at }] : [],
  );
  return (
    stated.length > 0 &&
    stated.every(({ value, column }) => {
      const cells = rows.map((each) => cellOf(grid, each, column));
      const numbers = cells.filter((each) => typeof each === "number");
      return isSame(sumOf(numbers), value) || (numbers.length === 0 && value === rows.length);
    })
  );
}

/**
 * The formula that adds up or counts rows of a column: one range a run of rows.
 * @example totalFormula("sum", 5, [3, 4, 6]) // => "=SUM(E3:E4,E6:E6)"
 */
export function totalFormula(kind: "sum" | "count", column: number, rows: readonly number[]): string {
  const letters = columnLetters(column);
  const ranges = runsOf(rows).map(({ row, rowCount }) => `${letters}${row}:${letters}${row + rowCount - 1}`);
  return `=${kind === "sum" ? "SUM" : "COUNTA"}(${ranges.join(",")})`;
}

/**
 * What such a formula comes to.
 * @example totalOf("count", grid, 1, [3, 4]) // => 2
 */
export function totalOf(kind: "sum" | "count", grid: Grid, column: number, rows: readonly number[]): number {
  const cells = rows.map((row) => cellOf(grid, row, column)).filter((each) => !isBlank(each));
  return kind === "count" ? cells.length : sumOf(cells.filter((each) => typeof each === "number"));
}

/**
 * Rows that follow each other, as runs.
 * @example runsOf([3, 4, 6]) // => [{ row: 3, rowCount: 2 }, { row: 6, rowCount: 1 }]
 */
export function runsOf(
  rows: readonly number[],
): readonly { readonly row: number; readonly rowCount: number }[] {
  const runs: { row: number; rowCount: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
}

function cellOf(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? null;
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}

/** Amounts are added in fen, so that binary fractions do not part what is the same. */
function sumOf(numbers: readonly CellValue[]): number {
  return numbers.reduce((sum: number, value) => sum + Math.round(Number(value) * 100), 0) / 100;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.006;
}
