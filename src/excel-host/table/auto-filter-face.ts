import type { AutoFilterData } from "../../xlsx/table/auto-filter-data";
import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { formatAbsolute, formatSheetName, intersectAreas } from "../cell/address";
import { formatCriteria, parseCriteria } from "./auto-filter-criteria";
import { applyAutoFilter, isFiltering, withColumnFilter, withoutFilters } from "./auto-filter-store";
import { assertSheetWritable } from "../cell/cell-store";
import { HostError } from "../host-error";
import { isHostObject, nullObject, type Face, type HostObject } from "../bridge/host-object";
import { noteChange, type HostState } from "../host-state";
import { requireNumber } from "../bridge/parameters";
import { rangeOfAddress, type RangeTarget } from "../range/range-target";

/** Where an AutoFilter lives: on the sheet itself or in one of its tables. */
export interface AutoFilterTarget {
  readonly state: HostState;
  readonly sheet: SheetData;
  read(): AutoFilterData | undefined;
  write(filter: AutoFilterData | undefined): void;
  /** The rows below the header of a filtered area. */
  bodyOf(area: CellArea): CellArea;
  /** A table filters itself only: its area is not the caller's to choose. */
  readonly isTable: boolean;
}

const databaseName = "_xlnm._FilterDatabase";

/** Excel keeps a sheet's filtered area as a hidden name too; other programs look for it there. */
function nameFilteredArea(
  { state, sheet }: { state: HostState; sheet: SheetData },
  area: CellArea | undefined,
): void {
  const { names } = state.workbook;
  const at = names.findIndex(({ name, sheetId }) => name === databaseName && sheetId === sheet.id);
  if (at >= 0) names.splice(at, 1);
  if (!area) return;
  const formula = `${formatSheetName(sheet.name)}!${formatAbsolute(area)}`;
  names.push({ name: databaseName, formula, sheetId: sheet.id, hidden: true });
}

/** The AutoFilter of a sheet. */
export function sheetFilterTarget(state: HostState, sheet: SheetData): AutoFilterTarget {
  return {
    state,
    sheet,
    isTable: false,
    read: () => sheet.autoFilter,
    write: (filter) => {
      if (filter) sheet.autoFilter = filter;
      else delete sheet.autoFilter;
      nameFilteredArea({ state, sheet }, filter?.area);
    },
    bodyOf: (area) => ({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 }),
  };
}

function givenArea({ state, sheet }: AutoFilterTarget, given: unknown): CellArea {
  const range =
    isHostObject(given) && given.className === "Range"
      ? (given.target as RangeTarget)
      : rangeOfAddress(state, sheet, given);
  if (range.sheet !== sheet) throw new HostError("InvalidArgument");
  const lastRow = Math.max(sheet.rows.length, range.area.row + 1);
  return { ...range.area, rowCount: Math.min(range.area.rowCount, lastRow - range.area.row) };
}

/** Sets a filter, or none, and shows and hides rows by it. */
function setFilter(target: AutoFilterTarget, filter: AutoFilterData | undefined): void {
  const { state, sheet } = target;
  const old = target.read();
  // What stays allowed is to filter by other criteria, not to put a filter there or to take it away.
  assertSheetWritable(sheet, old && filter ? "allowAutoFilter" : undefined);
  const isElsewhere = old && (!filter || formatAbsolute(old.area) !== formatAbsolute(filter.area));
  if (isElsewhere && isFiltering(old)) {
    applyAutoFilter({ state, sheet, body: target.bodyOf(old.area) }, undefined);
  }
  // A filter that cannot be worked out is refused before anything changes.
  if (filter && (isFiltering(filter) || isFiltering(old))) {
    applyAutoFilter({ state, sheet, body: target.bodyOf(filter.area) }, filter);
  }
  target.write(filter);
  noteChange(state, sheet);
}

function requireFilter(target: AutoFilterTarget): AutoFilterData {
  const filter = target.read();
  if (!filter) throw new HostError("InvalidOperation");
  return filter;
}

function requireColumn(filter: AutoFilterData, index: unknown): number {
  const column = requireNumber(index);
  if (!Number.isInteger(column) || column < 0 || column >= filter.area.columnCount) {
    throw new HostError("InvalidArgument");
  }
  return column;
}

function apply(target: AutoFilterTarget, [given, index, criteria]: readonly unknown[]): void {
  const old = target.read();
  let filter = old;
  if (!target.isTable) {
    const area = givenArea(target, given);
    const isSame = old && formatAbsolute(old.area) === formatAbsolute(area);
    if (target.sheet.tables.some((table) => intersectAreas(table.area, area))) {
      throw new HostError("InvalidOperation");
    }
    filter = isSame ? old : { area, columns: [] };
  }
  if (!filter) throw new HostError("InvalidOperation");
  if (index !== null && index !== undefined) {
    const column = requireColumn(filter, index);
    filter = withColumnFilter(filter, column, criteria ? parseCriteria(criteria) : undefined);
  }
  setFilter(target, filter);
}

function rangeOf(target: AutoFilterTarget): HostObject {
  const filter = target.read();
  if (!filter) return nullObject;
  const { row, column, rowCount, columnCount } = filter.area;
  const sheet = target.state.openSheet(target.sheet);
  return sheet.call("GetRangeByIndexes", [row, column, rowCount, columnCount]) as HostObject;
}

/** Excel.AutoFilter of a sheet or a table. */
export const autoFilterFace: Face<AutoFilterTarget> = {
  className: "AutoFilter",
  properties: {
    Enabled: { get: (target) => target.read() !== undefined },
    IsDataFiltered: { get: (target) => isFiltering(target.read()) },
    Criteria: {
      get: (target) => {
        const filter = target.read();
        return Array.from({ length: filter?.area.columnCount ?? 0 }, (_column, at) => {
          const found = filter?.columns.find(({ column }) => column === at)?.filter;
          return found ? formatCriteria(found) : null;
        });
      },
    },
  },
  methods: {
    Apply: apply,
    ClearColumnCriteria: (target, [index]) => {
      const filter = requireFilter(target);
      setFilter(target, withColumnFilter(filter, requireColumn(filter, index), undefined));
    },
    ClearCriteria: (target) => {
      const filter = target.read();
      if (filter) setFilter(target, withoutFilters(filter));
    },
    Reapply: (target) => setFilter(target, requireFilter(target)),
    Remove: (target) => {
      if (target.isTable) throw new HostError("InvalidOperation");
      if (target.read()) setFilter(target, undefined);
    },
    GetRange: (target) => {
      const range = rangeOf(target);
      if (range.isNull) throw new HostError("ItemNotFound");
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
};
