import type { TableColumnData, TableData } from "../../xlsx/table/table-data";
import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { intersectAreas } from "../cell/address";
import { applyAutoFilter, isFiltering } from "./auto-filter-store";
import { assertSheetWritable, ensureCell, findCell, forEachCell } from "../cell/cell-store";
import { formatCellText } from "../cell/cell-text";
import { HostError } from "../host-error";
import { noteChange, noteEdit, type HostState } from "../host-state";
import { insertCells } from "../range/range-shift";
import type { RangeTarget } from "../range/range-target";
import { styleAt } from "../format/style-table";
import { bodyArea, headerArea, tableIdOf } from "./table-areas";
import { allTables, freeColumnName, freeTableName, uniqueHeaders } from "./table-names";
import { renameColumnReferences } from "./table-reference";
import { rewriteTableFormulas } from "./table-rename";

/** A table where it stands. */
export interface TableTarget {
  readonly state: HostState;
  readonly sheet: SheetData;
  readonly table: TableData;
}

/** Text a cell shows. */
function textAt(state: HostState, sheet: SheetData, row: number, column: number): string {
  const cell = findCell(sheet, row, column);
  return cell ? formatCellText(cell.value, styleAt(state.workbook, cell.style).numberFormat) : "";
}

function writeText(sheet: SheetData, row: number, column: number, text: string): void {
  const cell = ensureCell(sheet, row, column);
  if (cell.value === text && cell.formula === undefined) return;
  cell.value = text;
  delete cell.formula;
  delete cell.richText;
}

/** Writes the names of a table's columns into its header cells, where they are not there yet. */
export function writeHeaders({ state, sheet, table }: TableTarget): void {
  const header = headerArea(table);
  if (!header) return;
  table.columns.forEach(({ name }, at) => writeText(sheet, header.row, header.column + at, name));
  noteEdit(state, sheet, header);
}

/** Whether anything stands within an area that must not be overwritten. */
export function isOccupied(sheet: SheetData, area: CellArea): boolean {
  let isFound = sheet.tables.some((table) => intersectAreas(table.area, area));
  forEachCell(sheet, area, (cell) => {
    if (cell.value !== null || cell.formula !== undefined) isFound = true;
  });
  return isFound;
}

/** Lets the filter of a table cover its headers and rows again. */
export function fitFilter(table: TableData): void {
  if (!table.autoFilter) return;
  const body = bodyArea(table);
  const area = { ...body, row: table.area.row, rowCount: body.rowCount + Number(table.hasHeaders) };
  table.autoFilter = { ...table.autoFilter, area };
}

/**
 * Makes a table of a block of cells.
 *
 * **Errors**: InvalidOperation when it would overlap another table or the sheet is full below it.
 */
export function addTable({ state, sheet, area }: RangeTarget, hasHeaders: boolean): TableTarget {
  assertSheetWritable(sheet);
  if (sheet.tables.some((table) => intersectAreas(table.area, area))) throw new HostError("InvalidOperation");
  const { workbook } = state;
  let whole = area;
  if (!hasHeaders) {
    // Excel makes room for the headers by moving the data down.
    insertCells({ state, sheet, area: { ...area, rowCount: 1 } }, ["Down"]);
    whole = { ...area, rowCount: area.rowCount + 1 };
  } else if (area.rowCount === 1) {
    whole = { ...area, rowCount: 2 };
    const below = { ...area, row: area.row + 1 };
    if (isOccupied(sheet, below)) insertCells({ state, sheet, area: below }, ["Down"]);
  }
  if (sheet.autoFilter && intersectAreas(sheet.autoFilter.area, whole)) delete sheet.autoFilter;
  const headers = Array.from({ length: whole.columnCount }, (_column, at) =>
    hasHeaders ? textAt(state, sheet, whole.row, whole.column + at) : "",
  );
  const columns: TableColumnData[] = uniqueHeaders(state.locale, headers).map((name, at) => ({
    id: at + 1,
    name,
  }));
  const table: TableData = {
    id: Math.max(0, ...allTables(workbook).map((one) => one.id)) + 1,
    name: freeTableName(state.locale, workbook),
    area: whole,
    hasHeaders: true,
    hasTotals: false,
    columns,
    autoFilter: { area: whole, columns: [] },
    style: {
      name: "TableStyleMedium2",
      firstColumn: false,
      lastColumn: false,
      rowStripes: true,
      columnStripes: false,
    },
  };
  sheet.merges = sheet.merges.filter((merge) => !intersectAreas(merge, whole));
  sheet.tables.push(table);
  const target = { state, sheet, table };
  writeHeaders(target);
  noteChange(state, sheet);
  state.events.record({
    kind: "Table.Added",
    targetIds: [sheet.id],
    details: { tableId: tableIdOf(table), worksheetId: sheet.id },
  });
  return target;
}

/** Takes a table away; its cells stay. Rows its filter hid are shown. */
export function removeTable({ state, sheet, table }: TableTarget): void {
  assertSheetWritable(sheet);
  if (isFiltering(table.autoFilter)) applyAutoFilter({ state, sheet, body: bodyArea(table) }, undefined);
  sheet.tables = sheet.tables.filter((one) => one !== table);
  noteChange(state, sheet);
  state.events.record({
    kind: "Table.Deleted",
    targetIds: [sheet.id],
    details: { tableId: tableIdOf(table), tableName: table.name, worksheetId: sheet.id },
  });
}

/** The table of a name or id, with its sheet; null for none. `sheet` limits the search to one sheet. */
export function findTable(state: HostState, key: unknown, sheet?: SheetData): TableTarget | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  for (const one of sheet ? [sheet] : state.workbook.sheets) {
    const table = one.tables.find(
      (candidate) =>
        candidate.name.toLowerCase() === key.toLowerCase() || tableIdOf(candidate) === key.toUpperCase(),
    );
    if (table) return { state, sheet: one, table };
  }
  return null;
}

/** A table over other cells: its columns follow the new width, headers of new ones are written. */
export function resizeTable(target: TableTarget, area: CellArea): void {
  const { sheet, table, state } = target;
  assertSheetWritable(sheet);
  const least = 1 + Number(table.hasHeaders) + Number(table.hasTotals);
  const isSameTop = area.row === table.area.row && intersectAreas(area, table.area) !== null;
  const isOverlapping = sheet.tables.some((one) => one !== table && intersectAreas(one.area, area));
  if (!isSameTop || area.rowCount < least || isOverlapping) throw new HostError("InvalidArgument");
  const shift = area.column - table.area.column;
  let nextId = Math.max(...table.columns.map(({ id }) => id)) + 1;
  const columns = Array.from({ length: area.columnCount }, (_column, at) => {
    const known = table.columns[at + shift];
    if (known) return known;
    const text = table.hasHeaders ? textAt(state, sheet, area.row, area.column + at) : "";
    return { id: nextId++, name: text };
  });
  const names = uniqueHeaders(
    state.locale,
    columns.map(({ name }) => name),
  );
  table.columns = columns.map((column, at) => ({ ...column, name: names[at] ?? column.name }));
  if (table.autoFilter) {
    const filtered = table.autoFilter.columns.flatMap(({ xml: _xml, ...one }) => {
      const column = one.column - shift;
      return column >= 0 && column < area.columnCount ? [{ ...one, column }] : [];
    });
    table.autoFilter = { ...table.autoFilter, columns: filtered };
  }
  table.area = area;
  fitFilter(table);
  writeHeaders(target);
}

/** Names columns after their header cells where those were written to, in formulas too; a blank or taken one gets a name of its own. */
export function readHeaders(state: HostState, sheet: SheetData, edited: CellArea): void {
  for (const table of sheet.tables) {
    const header = headerArea(table);
    const written = header && intersectAreas(header, edited);
    if (!header || !written) continue;
    const first = written.column - header.column;
    const taken = table.columns.map(({ name }) => name);
    for (let at = first; at < first + written.columnCount; at += 1) {
      const column = table.columns[at];
      if (!column) continue;
      const text = textAt(state, sheet, header.row, header.column + at);
      const others = taken.filter((_name, place) => place !== at);
      const [name = text] = uniqueHeaders(state.locale, [
        ...others,
        text === "" ? freeColumnName(state.locale, others, at) : text,
      ]).slice(-1);
      if (name !== column.name) {
        const renaming = [column.name, name] as const;
        rewriteTableFormulas(state.workbook, (formula, place) =>
          renameColumnReferences(state.workbook, formula, place, table, renaming),
        );
      }
      column.name = name;
      taken[at] = name;
      writeText(sheet, header.row, header.column + at, name);
    }
  }
}

/** All tables with their sheets, in the order of sheets. */
export function tablesOf(state: HostState, sheets: readonly SheetData[]): TableTarget[] {
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ state, sheet, table })));
}
