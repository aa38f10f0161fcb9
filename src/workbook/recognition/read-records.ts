import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import type { Grid } from "../grid";
import type { RecordTable, UnlikeRepeat } from "../records";
import { type FieldCell, isNameWithNumber, type TableBinding } from "../table-binding";
import { isBlankCell, toLabel } from "./cell-label";
import { fillMergedCells } from "./fill-merged-cells";
import { divideNameAndNumber } from "./name-and-number";

/** Of each record the worker it belongs to, where that one stands in another table of the sheet; rows of both ascend. */
function readOwners(
  grid: Grid,
  { owner }: TableBinding,
  rowNumbers: readonly number[],
): RecordTable["columns"] {
  if (owner === undefined) return {};
  let at = -1;
  const ownerRows = rowNumbers.map((row) => {
    while ((owner.rows[at + 1] ?? Infinity) <= row) at += 1;
    return owner.rows[at];
  });
  const columns: Partial<Record<FieldId, readonly CellValue[]>> = {};
  for (const [field, { row, column, value }] of Object.entries(owner.cells ?? {}) as [FieldId, FieldCell][]) {
    const stated = value ?? valueAt(grid, row, column);
    columns[field] = rowNumbers.map(() => stated);
  }
  for (const [field, column] of Object.entries(owner.columns) as [FieldId, number][])
    columns[field] = ownerRows.map((row) => (row === undefined ? null : valueAt(grid, row, column)));
  return dividedWhereJoint(columns, owner);
}

/** Name and number, each of its own, where one column holds both. */
function dividedWhereJoint(
  columns: RecordTable["columns"],
  table: Pick<TableBinding, "columns">,
): RecordTable["columns"] {
  if (!isNameWithNumber(table)) return columns;
  const divided = columns.name?.map(divideNameAndNumber) ?? [];
  return {
    ...columns,
    name: divided.map(({ name }) => name),
    residentId: divided.map(({ residentId }) => residentId),
  };
}

function valueAt({ values, firstRow, firstColumn }: Grid, row: number, column: number): CellValue {
  return values[row - firstRow]?.[column - firstColumn] ?? null;
}

/** What the rows that name a worker once more say otherwise than his record; rows are numbered on, whomever they name. */
function readUnlikeRepeats(
  grid: Grid,
  { columns, repeatedRows = [] }: TableBinding,
): readonly UnlikeRepeat[] {
  const stated = (Object.entries(columns) as [FieldId, number][]).filter(
    ([field]) => field !== "serialNumber",
  );
  return repeatedRows.flatMap((repeat) =>
    stated.flatMap(([field, column]) => {
      const again = valueAt(grid, repeat.row, column);
      const isUnlike = toLabel(again) !== toLabel(valueAt(grid, repeat.recordRow, column));
      return isUnlike && !isBlankCell(again) ? [{ ...repeat, field }] : [];
    }),
  );
}

/**
 * Reads the records a binding points at, column by column, the cells as they stand, merged body cells filled down. Rows and columns the grid does not hold read as null.
 *
 * @example
 * readRecords(grid, binding).rowNumbers;
 * // => [5, 6, 7]
 */
export function readRecords(grid: Grid, binding: TableBinding): RecordTable {
  const { values, filled } = fillMergedCells(grid, binding.columns);
  const skipped = new Set(binding.skippedRows);
  const rowNumbers: number[] = [];
  for (let row = binding.firstRow; row <= binding.lastRow; row++) if (!skipped.has(row)) rowNumbers.push(row);
  const columns: Partial<Record<FieldId, readonly CellValue[]>> = {};
  for (const [field, column] of Object.entries(binding.columns) as [FieldId, number][]) {
    const index0 = column - grid.firstColumn;
    columns[field] = rowNumbers.map((row) => values[row - grid.firstRow]?.[index0] ?? null);
  }
  Object.assign(columns, dividedWhereJoint(columns, binding));
  for (const [field, { row, column, value }] of Object.entries(binding.cells ?? {}) as [
    FieldId,
    FieldCell,
  ][]) {
    const stated = value ?? valueAt(grid, row, column);
    columns[field] = rowNumbers.map(() => stated);
  }
  Object.assign(columns, readOwners(grid, binding, rowNumbers));
  const { totalRow } = binding;
  const records = new Set(filled.length === 0 ? [] : rowNumbers);
  const filledCells = filled.filter(({ row }) => records.has(row));
  const unlikeRepeats = readUnlikeRepeats(grid, binding);
  const read = { binding, rowNumbers, columns, filledCells, unlikeRepeats };
  if (totalRow === null) return read;
  const statedTotals: Partial<Record<FieldId, CellValue>> = {};
  for (const [field, column] of Object.entries(binding.columns) as [FieldId, number][]) {
    statedTotals[field] = grid.values[totalRow - grid.firstRow]?.[column - grid.firstColumn] ?? null;
  }
  return { ...read, statedTotals };
}
