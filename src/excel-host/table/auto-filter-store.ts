import type { AutoFilterData, FilterColumnData, FilterData } from "../../xlsx/table/auto-filter-data";
import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { filterTest, type FilteredCell } from "./auto-filter-match";
import { ensureRow, findCell, styleIndexAt } from "../cell/cell-store";
import { formatCellText } from "../cell/cell-text";
import { iconReader } from "../rules/conditional-format-icons";
import { noteChange, type HostState } from "../host-state";
import { toSerialDate } from "../cell/serial-date";
import { styleAt } from "../format/style-table";

/** The rows a filter may hide: all below the header, without a table's total row (0 rows when there is none). */
export interface FilteredRows {
  readonly state: HostState;
  readonly sheet: SheetData;
  readonly body: CellArea;
}

/** A filter with another filter on one of its columns; undefined takes that column's away. */
export function withColumnFilter(
  autoFilter: AutoFilterData,
  column: number,
  filter: FilterData | undefined,
): AutoFilterData {
  const old = autoFilter.columns.find((one) => one.column === column);
  const others = autoFilter.columns.filter((one) => one.column !== column);
  const hidesButton = old?.hidesButton === true ? { hidesButton: true } : {};
  const changed: FilterColumnData[] =
    filter === undefined && old?.hidesButton !== true
      ? []
      : [{ column, ...(filter === undefined ? {} : { filter }), ...hidesButton }];
  const columns = [...others, ...changed].sort((one, other) => one.column - other.column);
  return { ...autoFilter, columns };
}

/** A filter whose columns are all unfiltered. */
export function withoutFilters(autoFilter: AutoFilterData): AutoFilterData {
  return autoFilter.columns.reduce(
    (left, { column }) => withColumnFilter(left, column, undefined),
    autoFilter,
  );
}

/** Serial number of the current day where the host runs. */
function todaySerial(): number {
  const now = new Date();
  return toSerialDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

function readColumn({ state, sheet, body }: FilteredRows, offset: number): FilteredCell[] {
  const column = body.column + offset;
  const iconAt = iconReader(sheet);
  const dateFormats = new Map<string, boolean>();
  const isDateFormat = (code: string): boolean => {
    const known = dateFormats.get(code);
    if (known !== undefined) return known;
    const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/General/i, "");
    dateFormats.set(code, /[ymdhs]/i.test(plain));
    return /[ymdhs]/i.test(plain);
  };
  return Array.from({ length: body.rowCount }, (_row, at) => {
    const row = body.row + at;
    const style = styleAt(state.workbook, styleIndexAt(sheet, row, column));
    const value = findCell(sheet, row, column)?.value ?? null;
    return {
      value,
      text: formatCellText(value, style.numberFormat),
      isDate: isDateFormat(style.numberFormat),
      fillColor: style.fill.color ?? "#FFFFFF",
      fontColor: style.font.color ?? "#000000",
      icon: iconAt(row, column),
    };
  });
}

/** Hides the rows that meet not all of a filter's columns and shows the others, as Excel does when a filter is applied. */
export function applyAutoFilter(target: FilteredRows, autoFilter: AutoFilterData | undefined): void {
  const { state, sheet, body } = target;
  const today = todaySerial();
  const shown = new Array<boolean>(body.rowCount).fill(true);
  for (const { column, filter } of autoFilter?.columns ?? []) {
    if (!filter) continue;
    const cells = readColumn(target, column);
    const test = filterTest(filter, cells, today);
    cells.forEach((cell, at) => {
      if (shown[at] && !test(cell)) shown[at] = false;
    });
  }
  for (const [at, isShown] of shown.entries()) {
    const row = body.row + at;
    if (!isShown) ensureRow(sheet, row).hidden = true;
    else if (sheet.rows[row]?.hidden) delete sheet.rows[row].hidden;
  }
  noteChange(state, sheet);
}

/** Whether any column of a filter filters. */
export function isFiltering(autoFilter: AutoFilterData | undefined): boolean {
  return autoFilter?.columns.some(({ filter }) => filter !== undefined) === true;
}
