import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../catalogue/field-catalogue";
import type { Grid } from "../grid";
import { isBlankCell } from "./cell-label";

/** A value that stands in a merged cell further up: row and column of the record, and the row it came from (all 1-based). */
export interface FilledCell {
  readonly field: FieldId;
  readonly row: number;
  readonly column: number;
  readonly fromRow: number;
}

/**
 * Carries the value of a cell merged over several rows down to each of them, for the given columns (1-based). Amounts
 * and counts stay where they stand: one amount over three rows is one amount, not three.
 *
 * @example
 * fillMergedCells(grid, { unitName: 1 }).filled; // A2:A3 merged
 * // => [{ field: "unitName", row: 3, column: 1, fromRow: 2 }]
 */
export function fillMergedCells(
  grid: Grid,
  columns: Readonly<Partial<Record<FieldId, number>>>,
): { readonly values: Grid["values"]; readonly filled: readonly FilledCell[] } {
  const tall = (grid.merges ?? []).filter(({ rowCount }) => rowCount > 1);
  if (tall.length === 0) return { values: grid.values, filled: [] };
  const filled: FilledCell[] = [];
  const rows = new Map<number, CellValue[]>();
  for (const [field, column] of Object.entries(columns) as [FieldId, number][]) {
    const { kind } = FIELD_CATALOGUE[field];
    if (kind === "amount" || kind === "count") continue;
    const index0 = column - grid.firstColumn;
    for (const area of tall) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      const value = grid.values[area.row - grid.firstRow]?.[area.column - grid.firstColumn] ?? null;
      if (isBlankCell(value)) continue;
      for (let row = area.row + 1; row < area.row + area.rowCount; row++) {
        const source = grid.values[row - grid.firstRow];
        if (source === undefined || !isBlankCell(source[index0])) continue;
        const copy = rows.get(row) ?? [...source];
        copy[index0] = value;
        rows.set(row, copy);
        filled.push({ field, row, column, fromRow: area.row });
      }
    }
  }
  return { values: grid.values.map((row, index) => rows.get(grid.firstRow + index) ?? row), filled };
}
