import type { TableStyleData } from "../../xlsx/table/table-data";
import type { SheetData } from "../../xlsx/workbook-data";
import { intersectAreas } from "../cell/address";
import { autoFilterFace, type AutoFilterTarget } from "./auto-filter-face";
import { applyAutoFilter, isFiltering, withoutFilters } from "./auto-filter-store";
import { assertSheetWritable } from "../cell/cell-store";
import { HostError } from "../host-error";
import {
  bindFace,
  isHostObject,
  nullObject,
  type Face,
  type HostObject,
  type Property,
} from "../bridge/host-object";
import { noteChange, type HostState } from "../host-state";
import { requireBoolean, requireNumber, requireText } from "../bridge/parameters";
import { sortCells } from "../range/range-sort";
import { rangeOfAddress, requireSheet, type RangeTarget } from "../range/range-target";
import { tableColumnsFace } from "./table-column-face";
import { assertTableName } from "./table-names";
import { openTableRange } from "./table-range";
import { renameTable } from "./table-rename";
import { tableRowsFace } from "./table-row-face";
import { bodyArea, headerArea, tableIdOf, totalArea } from "./table-areas";
import {
  addTable,
  fitFilter,
  findTable,
  removeTable,
  resizeTable,
  tablesOf,
  type TableTarget,
} from "./table-store";
import { showHeaders, showTotals } from "./table-totals";

function changeStyle(target: TableTarget, parts: Partial<TableStyleData>): void {
  assertSheetWritable(target.sheet);
  target.table.style = { ...target.table.style, ...parts };
  noteChange(target.state, target.sheet);
}

const stripe = (
  name: "firstColumn" | "lastColumn" | "rowStripes" | "columnStripes",
): Property<TableTarget> => ({
  get: ({ table }) => table.style[name],
  set: (target, value) => changeStyle(target, { [name]: requireBoolean(value) }),
});

function filterTarget({ state, sheet, table }: TableTarget): AutoFilterTarget {
  return {
    state,
    sheet,
    isTable: true,
    read: () => table.autoFilter,
    write: (filter) => {
      if (filter) table.autoFilter = filter;
      else delete table.autoFilter;
    },
    bodyOf: () => bodyArea(table),
  };
}

function clearFilters({ state, sheet, table }: TableTarget): void {
  assertSheetWritable(sheet);
  if (!table.autoFilter || !isFiltering(table.autoFilter)) return;
  table.autoFilter = withoutFilters(table.autoFilter);
  applyAutoFilter({ state, sheet, body: bodyArea(table) }, table.autoFilter);
}

/** What tables were sorted by while this workbook is open, for TableSort.fields and reapply. */
const sorted = new WeakMap<object, readonly unknown[]>();

function sortTable({ state, sheet, table }: TableTarget, parameters: readonly unknown[]): void {
  const [fields, matchCase, method] = parameters;
  sortCells({ state, sheet, area: bodyArea(table) }, [fields, matchCase, false, "Rows", method]);
  sorted.set(table, parameters);
}

const sortFace: Face<TableTarget> = {
  className: "TableSort",
  properties: {
    Fields: { get: ({ table }) => sorted.get(table)?.[0] ?? [] },
    MatchCase: { get: ({ table }) => sorted.get(table)?.[1] === true },
    Method: { get: ({ table }) => sorted.get(table)?.[2] ?? "PinYin" },
  },
  methods: {
    Apply: sortTable,
    Clear: ({ table }) => {
      sorted.delete(table);
      delete table.sortXml;
    },
    Reapply: (target) => {
      const parameters = sorted.get(target.table);
      if (parameters) sortTable(target, parameters);
    },
  },
};

function givenRange(state: HostState, sheet: SheetData | undefined, given: unknown): RangeTarget {
  if (isHostObject(given) && given.className === "Range") return given.target as RangeTarget;
  const home = sheet ?? requireSheet(state, state.workbook.activeSheetId);
  return rangeOfAddress(state, home, requireText(given));
}

const tableFace: Face<TableTarget> = {
  className: "Table",
  identify: ({ table }) => ({ Id: tableIdOf(table) }),
  properties: {
    Id: { get: ({ table }) => tableIdOf(table) },
    LegacyId: { get: ({ table }) => String(table.id) },
    Name: {
      get: ({ table }) => table.name,
      set: ({ state, sheet, table }, value) => {
        assertSheetWritable(sheet);
        const name = requireText(value);
        assertTableName(state.workbook, name, table);
        renameTable(state.workbook, table, name);
        noteChange(state, sheet);
      },
    },
    ShowHeaders: {
      get: ({ table }) => table.hasHeaders,
      set: (target, value) => {
        assertSheetWritable(target.sheet);
        clearFilters(target);
        showHeaders(target, requireBoolean(value));
      },
    },
    ShowTotals: {
      get: ({ table }) => table.hasTotals,
      set: (target, value) => {
        assertSheetWritable(target.sheet);
        showTotals(target, requireBoolean(value));
      },
    },
    ShowFilterButton: {
      get: ({ table }) => table.autoFilter !== undefined,
      set: (target, value) => {
        const { state, sheet, table } = target;
        assertSheetWritable(sheet);
        if (requireBoolean(value)) {
          if (!table.hasHeaders) throw new HostError("InvalidOperation");
          table.autoFilter ??= { area: table.area, columns: [] };
          fitFilter(table);
        } else {
          clearFilters(target);
          delete table.autoFilter;
        }
        noteChange(state, sheet);
      },
    },
    Style: {
      get: ({ table }) => table.style.name,
      set: (target, value) => changeStyle(target, { name: requireText(value) }),
    },
    HighlightFirstColumn: stripe("firstColumn"),
    HighlightLastColumn: stripe("lastColumn"),
    ShowBandedRows: stripe("rowStripes"),
    ShowBandedColumns: stripe("columnStripes"),
    Columns: { navigation: true, get: (target) => bindFace(tableColumnsFace, target) },
    Rows: { navigation: true, get: (target) => bindFace(tableRowsFace, target) },
    Sort: { navigation: true, get: (target) => bindFace(sortFace, target) },
    AutoFilter: { navigation: true, get: (target) => bindFace(autoFilterFace, filterTarget(target)) },
    Worksheet: { navigation: true, get: ({ state, sheet }) => state.openSheet(sheet) },
  },
  methods: {
    GetRange: (target) => openTableRange(target, target.table.area),
    GetDataBodyRange: (target) => openTableRange(target, bodyArea(target.table)),
    GetHeaderRowRange: (target) => {
      const area = headerArea(target.table);
      if (!area) throw new HostError("ItemNotFound");
      return openTableRange(target, area);
    },
    GetTotalRowRange: (target) => {
      const area = totalArea(target.table);
      if (!area) throw new HostError("ItemNotFound");
      return openTableRange(target, area);
    },
    ClearFilters: clearFilters,
    ReapplyFilters: ({ state, sheet, table }) =>
      applyAutoFilter({ state, sheet, body: bodyArea(table) }, table.autoFilter),
    Resize: (target, [given]) => {
      const range = givenRange(target.state, target.sheet, given);
      if (range.sheet !== target.sheet) throw new HostError("InvalidArgument");
      resizeTable(target, range.area);
    },
    ConvertToRange: (target) => {
      renameTable(target.state.workbook, target.table, null);
      removeTable(target);
      return openTableRange(target, target.table.area);
    },
    Delete: (target) => {
      removeTable(target);
      openTableRange(target, target.table.area).call("Clear", ["All"]);
    },
  },
};

/** Excel.Table. */
export const openTable = (target: TableTarget): HostObject => bindFace(tableFace, target);

interface TablesTarget {
  readonly state: HostState;
  /** Absent for all tables of the workbook. */
  readonly sheet?: SheetData;
}

const all = ({ state, sheet }: TablesTarget): TableTarget[] =>
  tablesOf(state, sheet ? [sheet] : state.workbook.sheets);

function find({ state, sheet }: TablesTarget, key: unknown): HostObject {
  const found = findTable(state, key, sheet);
  return found ? openTable(found) : nullObject;
}

function requireTable({ state, sheet }: TablesTarget, key: unknown): HostObject {
  const found = findTable(state, key, sheet);
  if (!found) throw new HostError("ItemNotFound");
  return openTable(found);
}

/** workbook.tables and worksheet.tables. */
export const tablesFace: Face<TablesTarget> = {
  className: "TableCollection",
  properties: { Count: { get: (target) => all(target).length } },
  items: (target) => all(target).map(openTable),
  index: requireTable,
  methods: {
    GetCount: (target) => all(target).length,
    GetItem: (target, [key]) => requireTable(target, key),
    GetItemOrNullObject: (target, [key]) => find(target, key),
    GetItemAt: (target, [at]) => {
      const found = all(target)[requireNumber(at)];
      if (!found) throw new HostError("InvalidArgument");
      return openTable(found);
    },
    Add: ({ state, sheet }, [given, hasHeaders]) => {
      const range = givenRange(state, sheet, given);
      if (sheet && range.sheet !== sheet) throw new HostError("InvalidArgument");
      return openTable(addTable(range, requireBoolean(hasHeaders)));
    },
  },
};

interface ScopedTarget extends RangeTarget {
  readonly fullyContained: boolean;
}

function scoped({ state, sheet, area, fullyContained }: ScopedTarget): TableTarget[] {
  return tablesOf(state, [sheet]).filter(({ table }) => {
    const shared = intersectAreas(table.area, area);
    if (!shared || !fullyContained) return shared !== null;
    return shared.rowCount === table.area.rowCount && shared.columnCount === table.area.columnCount;
  });
}

function findScoped(target: ScopedTarget, key: unknown): HostObject {
  const name = requireText(key).toLowerCase();
  const found = scoped(target).find(
    ({ table }) => table.name.toLowerCase() === name || tableIdOf(table).toLowerCase() === name,
  );
  return found ? openTable(found) : nullObject;
}

function requireScoped(target: ScopedTarget, key: unknown): HostObject {
  const found = findScoped(target, key);
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

/** range.getTables(). */
export const scopedTablesFace: Face<ScopedTarget> = {
  className: "TableScopedCollection",
  properties: {},
  items: (target) => scoped(target).map(openTable),
  index: requireScoped,
  methods: {
    GetCount: (target) => scoped(target).length,
    GetItem: (target, [key]) => requireScoped(target, key),
    GetItemOrNullObject: (target, [key]) => findScoped(target, key),
    GetFirst: (target) => {
      const [first] = scoped(target);
      if (!first) throw new HostError("ItemNotFound");
      return openTable(first);
    },
  },
};
