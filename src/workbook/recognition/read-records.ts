import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import type { Grid } from "../grid";
import type { RecordTable } from "../records";
import type { TableBinding } from "../table-binding";

/**
 * Reads the records a binding points at, column by column, the cells as they stand. Rows and columns the grid does not hold read as null.
 *
 * @example
 * readRecords(grid, binding).rowNumbers;
 * // => [5, 6, 7]
 */
export function readRecords(grid: Grid, binding: TableBinding): RecordTable {
  const skipped = new Set(binding.skippedRows);
  const rowNumbers: number[] = [];
  for (let row = binding.firstRow; row <= binding.lastRow; row++) if (!skipped.has(row)) rowNumbers.push(row);
  const columns: Partial<Record<FieldId, readonly CellValue[]>> = {};
  for (const [field, column] of Object.entries(binding.columns) as [FieldId, number][]) {
    const index0 = column - grid.firstColumn;
    columns[field] = rowNumbers.map((row) => grid.values[row - grid.firstRow]?.[index0] ?? null);
  }
  const { totalRow } = binding;
  if (totalRow === null) return { binding, rowNumbers, columns };
  const statedTotals: Partial<Record<FieldId, CellValue>> = {};
  for (const [field, column] of Object.entries(binding.columns) as [FieldId, number][]) {
    statedTotals[field] = grid.values[totalRow - grid.firstRow]?.[column - grid.firstColumn] ?? null;
  }
  return { binding, rowNumbers, columns, statedTotals };
}
