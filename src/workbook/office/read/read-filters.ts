import type { FilterLook, TableLook } from "../../sheet-look";
import { areaOfRange } from "./area-of-range";

/**
 * Reads the filter of a sheet and the tables on it, in two round trips.
 * Source: Worksheet.autoFilter, Table.autoFilter (ExcelApi 1.9), Worksheet.tables (1.1).
 * @example (await readFilters(context, worksheet)).filter?.area // => { row: 2, column: 1, rowCount: 40, columnCount: 7 }
 */
export async function readFilters(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<{ readonly filter: FilterLook | null; readonly tables: readonly TableLook[] }> {
  const { autoFilter, tables } = worksheet;
  const whole = autoFilter.getRangeOrNullObject();
  whole.load("rowIndex,columnIndex,rowCount,columnCount");
  autoFilter.load("isDataFiltered");
  tables.load(
    "items/style,items/showHeaders,items/showTotals,items/showFilterButton,items/showBandedRows,items/showBandedColumns,items/highlightFirstColumn,items/highlightLastColumn",
  );
  await context.sync();
  const asked = tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    table.autoFilter.load("isDataFiltered");
    return { table, range };
  });
  if (asked.length > 0) await context.sync();
  return {
    filter: whole.isNullObject ? null : { area: areaOfRange(whole), hidesRows: autoFilter.isDataFiltered },
    tables: asked.map(({ table, range }) => ({
      ...{ area: areaOfRange(range), hidesRows: table.autoFilter.isDataFiltered, style: table.style },
      ...{ hasHeaders: table.showHeaders, hasTotals: table.showTotals, hasButtons: table.showFilterButton },
      ...{ rowStripes: table.showBandedRows, columnStripes: table.showBandedColumns },
      ...{ firstColumn: table.highlightFirstColumn, lastColumn: table.highlightLastColumn },
    })),
  };
}
