import { areaAddress } from "../../workbook/area-address";
import type { SheetLook, TableLook } from "../../workbook/sheet-look";
import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { areaLeft } from "./area-left";
import type { LeftOut } from "../../workbook/split-loss";

/**
 * Gives part of a sheet its filter and tables, filtered by nothing: rows a filter hid would be missing to whoever gets the file.
 * A table whose headers are not all there, or not all different, is told of.
 * Source: ECMA-376 Part 1, 18.3.1.2 (autoFilter), 18.5.1.2 (table).
 * @example setFilters(sheet, look, left) // => []
 */
export function setFilters(
  sheet: SheetData,
  { filter, tables }: SheetLook,
  left: (rows: number) => number,
): readonly LeftOut[] {
  const area = filter === null ? null : areaLeft(filter.area, left);
  if (area !== null) sheet.autoFilter = { area, columns: [] };
  return tables.flatMap((table, at): LeftOut[] => {
    const whole = areaLeft(table.area, left);
    if (whole === null) return [];
    const names = headersOf(sheet, whole);
    const rows = whole.rowCount - Number(table.hasTotals);
    if (!table.hasHeaders || names === null || rows < 2)
      return [{ what: "table", why: "reads", cells: areaAddress(table.area) }];
    sheet.tables.push(tableOf(table, whole, names, at + 1));
    return [];
  });
}

/** Excel opens no file whose table has a blank header, or two alike. */
function headersOf(sheet: SheetData, { row, column, columnCount }: CellArea): readonly string[] | null {
  const cells = sheet.rows[row]?.cells.slice(column, column + columnCount) ?? [];
  const names = cells.map((cell) => (typeof cell?.value === "string" ? cell.value : ""));
  const different = new Set(names.map((name) => name.toLowerCase()));
  return names.length === columnCount && !different.has("") && different.size === columnCount ? names : null;
}

function tableOf(
  table: TableLook,
  area: CellArea,
  names: readonly string[],
  id: number,
): SheetData["tables"][number] {
  const { style, hasHeaders, hasTotals, hasButtons, rowStripes, columnStripes, firstColumn, lastColumn } =
    table;
  const filtered = { ...area, rowCount: area.rowCount - Number(hasTotals) };
  return {
    ...{ id, name: `表${id}`, area, hasHeaders, hasTotals },
    columns: names.map((name, at) => ({ id: at + 1, name })),
    ...(hasButtons ? { autoFilter: { area: filtered, columns: [] } } : {}),
    style: { name: style, rowStripes, columnStripes, firstColumn, lastColumn },
  };
}
