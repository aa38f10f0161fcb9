import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import type { Grid } from "../../workbook/grid";
import { isBlankCell, toLabel, withoutParentheses } from "../../workbook/recognition/cell-label";

/** A table of our own making, read by the exact names of its columns. */
export interface LabelledTable {
  readonly rows: readonly LabelledRow[];
  readonly fields: readonly FieldId[];
}

export interface LabelledRow {
  /** Sheet row (1-based). */
  readonly row: number;
  readonly values: Readonly<Partial<Record<FieldId, CellValue>>>;
  /** Columns that are no field, by their header as written. */
  readonly others: Readonly<Record<string, CellValue>>;
}

const HEADER_REACH = 8;
const FIELD_BY_LABEL: ReadonlyMap<string, FieldId> = new Map(
  (Object.keys(FIELD_CATALOGUE) as FieldId[]).map((field) => [
    withoutParentheses(toLabel(FIELD_CATALOGUE[field].chinese)),
    field,
  ]),
);

/**
 * Reads a table whose header we wrote ourselves: the first row that holds the header `marker` names the columns, by the
 * catalogue's names. Columns may have been moved or added. Null where no row holds the marker.
 *
 * @example
 * readLabelledTable(grid, "来源文件")?.rows[0]?.values.name;
 * // => "魏桂兰"
 */
export function readLabelledTable(grid: Grid, marker: string): LabelledTable | null {
  const headerIndex = grid.values
    .slice(0, HEADER_REACH)
    .findIndex((row) => row.some((cell) => toLabel(cell) === marker));
  if (headerIndex < 0) return null;
  const columns = (grid.values[headerIndex] ?? []).map((cell) => columnOf(cell));
  const rows = grid.values.slice(headerIndex + 1).flatMap((cells, index): LabelledRow[] => {
    if (cells.every((cell) => isBlankCell(cell))) return [];
    const values: Partial<Record<FieldId, CellValue>> = {};
    const others: Record<string, CellValue> = {};
    columns.forEach((column, at) => {
      const value = cells[at] ?? null;
      if (column === null) return;
      if (column.field === null) others[column.label] = value;
      else values[column.field] = value;
    });
    return [{ row: grid.firstRow + headerIndex + 1 + index, values, others }];
  });
  return { rows, fields: columns.flatMap((column) => column?.field ?? []) };
}

function columnOf(cell: CellValue): { readonly field: FieldId | null; readonly label: string } | null {
  if (isBlankCell(cell)) return null;
  const label = toLabel(cell);
  return { field: FIELD_BY_LABEL.get(withoutParentheses(label)) ?? null, label: String(cell).trim() };
}
