import type { CellValue } from "../../domain/cell-value";
import type { SourceCell } from "../../domain/finding";
import { decisionColumnSteps } from "../../sheets/register/decision-column";
import type { Grid } from "../../workbook/grid";
import type { PlanStep } from "../../workbook/plan";
import type { RecordTable } from "../../workbook/records";
import type { TableBinding } from "../../workbook/table-binding";

/** What shall stand in one column of a register. */
export interface DecisionColumn {
  /** The header by which an earlier column is found, and of a new one. */
  readonly head: string;
  readonly kind: "money" | "text";
  /** The column (1-based) where the register has one for it; else it is looked for by its header. */
  readonly boundColumn: number | null;
  /** One value a record, null for a blank cell; a number in yuan for money. */
  readonly values: readonly CellValue[];
  /** Whether a filled cell says the same already. */
  readonly isSame: (before: CellValue, after: CellValue, index: number) => boolean;
}

/** A filled cell that would say something else. */
export interface CellRevision {
  readonly cell: SourceCell;
  /** Place of the record in its table. */
  readonly index: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface DecisionColumnsPlan {
  readonly steps: readonly PlanStep[];
  /** Blank cells that are filled. */
  readonly filled: number;
  /** Filled cells that change: not to be done unasked. */
  readonly revisions: readonly CellRevision[];
}

const LAST_COLUMN = 16384;

/**
 * Plans columns beside a register: blank cells are filled, filled ones that say something else are listed as revisions, and a
 * column the register lacks is added behind its last one. Null where a column must be added and the table has no header to
 * carry its name.
 *
 * @example planDecisionColumns(grid, table, [amounts])?.revisions // => []
 */
export function planDecisionColumns(
  grid: Grid,
  table: RecordTable,
  columns: readonly DecisionColumn[],
): DecisionColumnsPlan | null {
  const { binding, rowNumbers } = table;
  const places = columns.map(({ head, boundColumn }) => boundColumn ?? columnHeaded(grid, binding, head));
  const missing = places.filter((place) => place === null).length;
  if (missing > 0 && binding.headerRow === 0) return null;
  const free = missing === 0 ? null : freeColumns(grid, binding, missing);
  if (missing > 0 && free === null) return null;
  const steps: PlanStep[] = [];
  const revisions: CellRevision[] = [];
  let filled = 0;
  let added = 0;
  columns.forEach((wanted, at) => {
    const known = places[at] ?? null;
    const column = known ?? (free?.first ?? 0) + added;
    if (known === null) added += 1;
    const written: { readonly row: number; readonly value: CellValue }[] = [];
    rowNumbers.forEach((row, index) => {
      const before = known === null ? null : valueAt(grid, row, column);
      const after = wanted.values[index] ?? null;
      if (isBlank(before)) {
        if (isBlank(after)) return;
        filled += 1;
      } else {
        if (!isBlank(after) && wanted.isSame(before, after, index)) return;
        revisions.push({ cell: { sheet: binding.sheet, row, column }, index, before, after });
      }
      // In office.js null leaves a cell as it is, while an empty text clears it.
      written.push({ row, value: after ?? "" });
    });
    const header =
      known !== null || free === null ? null : { ...headerOf(grid, binding, free.like), text: wanted.head };
    steps.push(
      ...decisionColumnSteps({
        sheet: binding.sheet,
        column,
        kind: wanted.kind,
        header,
        binding,
        cells: written,
      }),
    );
  });
  return { steps, filled, revisions };
}

function headerOf(grid: Grid, binding: TableBinding, likeColumn: number) {
  const { headerRow, headerLastRow } = binding;
  // In a header of two levels that is merged downwards the words stand on top, else at the bottom.
  const textRow = isBlank(valueAt(grid, headerLastRow, likeColumn)) ? headerRow : headerLastRow;
  return { firstRow: headerRow, lastRow: headerLastRow, textRow, likeColumn };
}

function columnHeaded(grid: Grid, binding: TableBinding, head: string): number | null {
  if (binding.headerRow === 0) return null;
  const bound = new Set(Object.values(binding.columns));
  const last = grid.firstColumn + widthOf(grid) - 1;
  for (let column = grid.firstColumn; column <= last; column += 1) {
    if (bound.has(column)) continue;
    for (let row = binding.headerRow; row <= binding.headerLastRow; row += 1) {
      if (String(valueAt(grid, row, column) ?? "").trim() === head) return column;
    }
  }
  return null;
}

/** The first columns behind the table that are blank over its rows, with a blank one after them, so that two tables never touch. */
function freeColumns(
  grid: Grid,
  binding: TableBinding,
  count: number,
): { readonly first: number; readonly like: number } | null {
  const lastRow = Math.max(binding.lastRow, binding.totalRow ?? 0);
  const isFree = (column: number): boolean => {
    for (let row = binding.headerRow; row <= lastRow; row += 1) {
      if (!isBlank(valueAt(grid, row, column))) return false;
    }
    return true;
  };
  let like = Math.max(...Object.values(binding.columns));
  for (let column = like + 1; column + count < LAST_COLUMN; column += 1) {
    if (!isFree(column)) like = column;
    else if (Array.from({ length: count }, (_, at) => column + 1 + at).every(isFree))
      return { first: column, like };
  }
  return null;
}

function widthOf(grid: Grid): number {
  return grid.values.reduce((width, row) => Math.max(width, row.length), 0);
}

function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? null;
}

function isBlank(value: CellValue): boolean {
  return value === null || String(value).trim() === "";
}
