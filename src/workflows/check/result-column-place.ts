import type { CellValue } from "../../domain/cell-value";
import { messagesOf } from "../../i18n/messages";
import type { Grid } from "../../workbook/grid";
import { isForm, type TableBinding } from "../../workbook/table-binding";

/** Where the column 核查结果 of a table goes; rows and columns 1-based. */
export interface ResultColumnPlace {
  readonly column: number;
  /** The last row the column covers: of the table, or of what an earlier run wrote. */
  readonly lastRow: number;
  /** True when an earlier run wrote there; its texts may be written over. */
  readonly isOurs: boolean;
  /** The row of the header that carries the words. */
  readonly headerTextRow: number;
  /** The column whose header the new one shall look like. */
  readonly likeColumn: number;
}

const LAST_COLUMN = 16384;
const OUR_HEADS: ReadonlySet<string> = new Set(
  (["zh-CN", "en"] as const).map((locale) => messagesOf(locale).resultColumn.head),
);
const OUR_STARTS: readonly string[] = (["zh-CN", "en"] as const).flatMap((locale) => {
  const { severity, resultColumn } = messagesOf(locale);
  return Object.values(severity).map((word) => word + resultColumn.colon);
});

/**
 * Finds the column for the results of a table: the one an earlier run wrote, else the first column after the table's last that
 * is empty over all its rows and has an empty one behind it, so that two tables side by side never grow together. A column the
 * clerk herself headed 核查结果 is not ours. Null for a form, and where the sheet has no column left.
 *
 * @example findResultColumn(grid, binding)?.column // => 12
 */
export function findResultColumn(grid: Grid, table: TableBinding): ResultColumnPlace | null {
  // A form has no column to spare: what was found is said in the list of findings.
  if (isForm(table)) return null;
  const firstRow = table.headerRow === 0 ? table.firstRow : table.headerRow;
  const tableLastRow = Math.max(table.lastRow, table.totalRow ?? 0);
  const valueAt = (row: number, column: number): CellValue =>
    grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? null;
  const isBlank = (column: number): boolean => {
    for (let row = firstRow; row <= tableLastRow; row += 1) {
      if (!isEmpty(valueAt(row, column))) return false;
    }
    return true;
  };
  const lastBound = Math.max(1, ...Object.values(table.columns));
  const lastUsed = grid.firstColumn + Math.max(0, ...grid.values.map((row) => row.length)) - 1;
  let likeColumn = lastBound;
  for (let column = lastBound + 1; column < LAST_COLUMN; column += 1) {
    const ours = column <= lastUsed ? ourTexts(grid, table, column) : null;
    if (ours !== null) {
      const lastRow = Math.max(tableLastRow, ours.lastRow);
      return { column, lastRow, isOurs: true, headerTextRow: headerTextRow(likeColumn), likeColumn };
    }
    if (!isBlank(column)) {
      likeColumn = column;
    } else if (isBlank(column + 1)) {
      return {
        column,
        lastRow: tableLastRow,
        isOurs: false,
        headerTextRow: headerTextRow(likeColumn),
        likeColumn,
      };
    }
  }
  return null;

  /** In a header of two levels that is merged downwards the words stand on top, else at the bottom. */
  function headerTextRow(column: number): number {
    return isEmpty(valueAt(table.headerLastRow, column)) ? table.headerRow : table.headerLastRow;
  }
}

/** The texts an earlier run wrote into a column, or null when it holds anything else. */
function ourTexts(grid: Grid, table: TableBinding, column: number): { lastRow: number } | null {
  const index = column - grid.firstColumn;
  let hasHead = table.headerRow === 0;
  let lastRow = 0;
  for (
    let row = Math.max(table.headerRow, grid.firstRow);
    row - grid.firstRow < grid.values.length;
    row += 1
  ) {
    const value = grid.values[row - grid.firstRow]?.[index] ?? null;
    if (isEmpty(value)) continue;
    const text = String(value);
    if (row <= table.headerLastRow && OUR_HEADS.has(text)) hasHead = true;
    else if (row >= table.firstRow && OUR_STARTS.some((start) => text.startsWith(start))) lastRow = row;
    else if (row <= Math.max(table.lastRow, table.totalRow ?? 0)) return null;
    else break;
  }
  return hasHead && (lastRow > 0 || table.headerRow > 0) ? { lastRow } : null;
}

function isEmpty(value: CellValue): boolean {
  return value === null || String(value).trim() === "";
}
