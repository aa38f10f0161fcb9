import type { TableData } from "../../xlsx/table/table-data";
import type { CellArea } from "../../xlsx/workbook-data";

/** Excel.Table.id of a table. */
export function tableIdOf({ id }: TableData): string {
  return `{00000000-000C-0000-FFFF-FFFF${(id - 1).toString(16).toUpperCase().padStart(8, "0")}}`;
}

/** The header row's area; null when headers are switched off. */
export function headerArea({ area, hasHeaders }: TableData): CellArea | null {
  return hasHeaders ? { ...area, rowCount: 1 } : null;
}

/** The total row's area; null when it is not shown. */
export function totalArea({ area, hasTotals }: TableData): CellArea | null {
  return hasTotals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : null;
}

/** The rows of data: at least one. */
export function bodyArea({ area, hasHeaders, hasTotals }: TableData): CellArea {
  const above = Number(hasHeaders);
  return { ...area, row: area.row + above, rowCount: area.rowCount - above - Number(hasTotals) };
}

/** The part of an area that is one column of its table, 0-based. */
export function columnArea(area: CellArea, column: number): CellArea {
  return { ...area, column: area.column + column, columnCount: 1 };
}
