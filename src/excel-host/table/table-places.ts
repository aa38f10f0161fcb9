import type { AutoFilterData } from "../../xlsx/table/auto-filter-data";
import type { TableColumnData, TableData } from "../../xlsx/table/table-data";
import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { freeColumnName } from "./table-names";

/** Where an area is after a change of places: the very same object when it stays, null when it is gone. */
type AreaChange = (area: CellArea) => CellArea | null;

/** A filter after a change of places; undefined when its whole area is gone. */
export function moveAutoFilter(filter: AutoFilterData, changeArea: AreaChange): AutoFilterData | undefined {
  const area = changeArea(filter.area);
  if (!area) return undefined;
  if (area === filter.area) return filter;
  const columns = filter.columns.flatMap((column) => {
    const strip = changeArea({ ...filter.area, column: filter.area.column + column.column, columnCount: 1 });
    if (!strip) return [];
    const place = strip.column - area.column;
    if (place === column.column) return [column];
    const { xml: _xml, ...kept } = column;
    return [{ ...kept, column: place }];
  });
  return { ...filter, area, columns };
}

/** Columns of a table after a change of places: those taken out go, those put in get a name of their own. */
function moveColumns(
  table: TableData,
  area: CellArea,
  changeArea: AreaChange,
  locale: string,
): TableColumnData[] {
  const byPlace = new Map<number, TableColumnData>();
  table.columns.forEach((column, at) => {
    const strip = changeArea({ ...table.area, column: table.area.column + at, columnCount: 1 });
    if (strip) byPlace.set(strip.column - area.column, column);
  });
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const taken = table.columns.map((column) => column.name);
  return Array.from({ length: area.columnCount }, (_column, at) => {
    const known = byPlace.get(at);
    if (known) return known;
    const name = freeColumnName(locale, taken, at);
    taken.push(name);
    return { id: nextId++, name };
  });
}

/** Lets the tables and the filter of a sheet follow a change of its places. */
export function moveTables(sheet: SheetData, changeArea: AreaChange, locale: string): void {
  if (sheet.autoFilter) {
    const moved = moveAutoFilter(sheet.autoFilter, changeArea);
    if (moved) sheet.autoFilter = moved;
    else delete sheet.autoFilter;
  }
  sheet.tables = sheet.tables.filter((table) => {
    const area = changeArea(table.area);
    if (!area) return false;
    if (area === table.area) return true;
    table.columns = moveColumns(table, area, changeArea, locale);
    if (table.autoFilter) {
      const moved = moveAutoFilter(table.autoFilter, changeArea);
      if (moved) table.autoFilter = moved;
      else delete table.autoFilter;
    }
    // A table keeps one row of data even when all were deleted.
    const least = 1 + Number(table.hasHeaders) + Number(table.hasTotals);
    table.area = area.rowCount < least ? { ...area, rowCount: least } : area;
    return true;
  });
}
