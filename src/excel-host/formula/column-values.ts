import type { CellArea, CellContent, SheetData } from "../../xlsx/workbook-data";
import { forEachCell } from "../cell/cell-store";

/** Which rows of a column hold what: a criterion is then tried on each value once, not on each cell. */
export interface ColumnValues {
  /** Rows (0-based, from the top down) by content; blank cells are in none. */
  rowsByValue(sheet: SheetData, area: CellArea): ReadonlyMap<CellContent, readonly number[]>;
}

/**
 * Begins to note columns; what it notes holds as long as no cell changes.
 * @example createColumnValues().rowsByValue(sheet, area).get("甲厂") // => [3, 4, 9]
 */
export function createColumnValues(): ColumnValues {
  const known = new Map<string, Map<CellContent, number[]>>();
  return {
    rowsByValue(sheet, area) {
      const name = `${sheet.id}/${area.row}/${area.column}/${area.rowCount}`;
      const noted = known.get(name);
      if (noted !== undefined) return noted;
      const values = new Map<CellContent, number[]>();
      forEachCell(sheet, area, ({ value }, row) => {
        if (value === null) return;
        const rows = values.get(value);
        if (rows === undefined) values.set(value, [row]);
        else rows.push(row);
      });
      known.set(name, values);
      return values;
    },
  };
}
