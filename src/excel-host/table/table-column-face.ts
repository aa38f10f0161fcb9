import type { FilterData } from "../../xlsx/table/auto-filter-data";
import type { TableColumnData } from "../../xlsx/table/table-data";
import type { CellArea } from "../../xlsx/workbook-data";
import { formatCriteria, parseCriteria } from "./auto-filter-criteria";
import { applyAutoFilter, withColumnFilter } from "./auto-filter-store";
import { assertSheetWritable } from "../cell/cell-store";
import { HostError } from "../host-error";
import { bindFace, nullObject, type Face, type HostObject } from "../bridge/host-object";
import { noteEdit } from "../host-state";
import { requireNumber, requireText } from "../bridge/parameters";
import { deleteCells } from "../range/range-shift";
import { freeColumnName, uniqueHeaders } from "./table-names";
import { openTableRange } from "./table-range";
import { renameColumnReferences } from "./table-reference";
import { rewriteTableFormulas } from "./table-rename";
import { addColumnCells } from "./table-rows";
import { bodyArea, columnArea, headerArea, totalArea } from "./table-areas";
import { fitFilter, writeHeaders, type TableTarget } from "./table-store";

interface ColumnTarget extends TableTarget {
  readonly column: TableColumnData;
}

/** 0-based place of a column; ItemNotFound once it was deleted. */
function placeOf({ table, column }: ColumnTarget): number {
  const at = table.columns.findIndex(({ id }) => id === column.id);
  if (at < 0) throw new HostError("ItemNotFound");
  return at;
}

function part(target: ColumnTarget, area: CellArea | null): HostObject {
  if (!area) throw new HostError("ItemNotFound");
  return openTableRange(target, columnArea(area, placeOf(target)));
}

function setFilter(target: ColumnTarget, filter: FilterData | undefined): void {
  assertSheetWritable(target.sheet);
  const { state, sheet, table } = target;
  if (!table.autoFilter) throw new HostError("InvalidOperation");
  const changed = withColumnFilter(table.autoFilter, placeOf(target), filter);
  applyAutoFilter({ state, sheet, body: bodyArea(table) }, changed);
  table.autoFilter = changed;
}

const filterOf = (target: ColumnTarget): FilterData | undefined =>
  target.table.autoFilter?.columns.find(({ column }) => column === placeOf(target))?.filter;

const byCriteria = (make: (parameters: readonly unknown[]) => Record<string, unknown>) => {
  return (target: ColumnTarget, parameters: readonly unknown[]): void =>
    setFilter(target, parseCriteria(make(parameters)));
};

const counted = (filterOn: string) => byCriteria(([count]) => ({ filterOn, criterion1: count }));

const filterFace: Face<ColumnTarget> = {
  className: "Filter",
  properties: {
    Criteria: {
      get: (target) => {
        const filter = filterOf(target);
        return filter ? formatCriteria(filter) : null;
      },
    },
  },
  methods: {
    Apply: (target, [criteria]) => setFilter(target, parseCriteria(criteria)),
    ApplyValuesFilter: byCriteria(([values]) => ({ filterOn: "Values", values })),
    ApplyCustomFilter: byCriteria(([criterion1, criterion2, operator]) => ({
      filterOn: "Custom",
      criterion1,
      criterion2,
      operator,
    })),
    ApplyTopItemsFilter: counted("TopItems"),
    ApplyTopPercentFilter: counted("TopPercent"),
    ApplyBottomItemsFilter: counted("BottomItems"),
    ApplyBottomPercentFilter: counted("BottomPercent"),
    ApplyDynamicFilter: byCriteria(([dynamicCriteria]) => ({ filterOn: "Dynamic", dynamicCriteria })),
    ApplyCellColorFilter: byCriteria(([color]) => ({ filterOn: "CellColor", color })),
    ApplyFontColorFilter: byCriteria(([color]) => ({ filterOn: "FontColor", color })),
    ApplyIconFilter: byCriteria(([icon]) => ({ filterOn: "Icon", icon })),
    Clear: (target) => setFilter(target, undefined),
  },
};

function rename(target: ColumnTarget, value: unknown): void {
  assertSheetWritable(target.sheet);
  const { table, state } = target;
  const name = requireText(value);
  const at = placeOf(target);
  const isTaken = table.columns.some(
    (one, place) => place !== at && one.name.toLowerCase() === name.toLowerCase(),
  );
  if (name === "" || name.length > 255 || isTaken) throw new HostError("InvalidArgument");
  const before = target.column.name;
  rewriteTableFormulas(state.workbook, (formula, place) =>
    renameColumnReferences(state.workbook, formula, place, table, [before, name]),
  );
  target.column.name = name;
  writeHeaders(target);
}

const columnFace: Face<ColumnTarget> = {
  className: "TableColumn",
  identify: ({ column }) => ({ Id: column.id }),
  properties: {
    Id: { get: ({ column }) => column.id },
    Index: { get: placeOf },
    Name: { get: ({ column }) => column.name, set: rename },
    Values: {
      get: (target) => part(target, target.table.area).get("Values"),
      set: (target, value) => part(target, target.table.area).set("Values", value),
    },
    Filter: { navigation: true, get: (target) => bindFace(filterFace, target) },
  },
  methods: {
    GetRange: (target) => part(target, target.table.area),
    GetDataBodyRange: (target) => part(target, bodyArea(target.table)),
    GetHeaderRowRange: (target) => part(target, headerArea(target.table)),
    GetTotalRowRange: (target) => part(target, totalArea(target.table)),
    Delete: (target) => {
      const { state, sheet, table } = target;
      const at = placeOf(target);
      if (table.columns.length === 1) throw new HostError("InvalidOperation");
      const expected = { ...table.area, columnCount: table.area.columnCount - 1 };
      const columns = table.columns.filter((_column, place) => place !== at);
      deleteCells({ state, sheet, area: columnArea(table.area, at) }, ["Left"]);
      table.area = expected;
      table.columns = columns;
      fitFilter(table);
    },
  },
};

function openColumn(target: TableTarget, column: TableColumnData | undefined): HostObject {
  return column ? bindFace(columnFace, { ...target, column }) : nullObject;
}

function findColumn(target: TableTarget, key: unknown): HostObject {
  const { columns } = target.table;
  if (typeof key === "number")
    return openColumn(
      target,
      columns.find(({ id }) => id === key),
    );
  const name = requireText(key).toLowerCase();
  return openColumn(
    target,
    columns.find((column) => column.name.toLowerCase() === name),
  );
}

function requireColumn(target: TableTarget, key: unknown): HostObject {
  const found = findColumn(target, key);
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

/** Values of a new column as its cells take them; InvalidArgument when there are not as many as rows. */
function columnValues(values: unknown, rowCount: number): unknown[][] | null {
  if (values === null || values === undefined) return null;
  if (!Array.isArray(values)) return Array.from({ length: rowCount }, () => [values]);
  const rows = (values as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  if (rows.length !== rowCount || rows.some((row) => row.length !== 1))
    throw new HostError("InvalidArgument");
  return rows;
}

function addColumn(target: TableTarget, [index, values, name]: readonly unknown[]): HostObject {
  const { state, sheet, table } = target;
  assertSheetWritable(sheet);
  const count = table.columns.length;
  const at = index === null || index === undefined || index === -1 ? count : requireNumber(index);
  if (!Number.isInteger(at) || at < 0 || at > count) throw new HostError("InvalidArgument");
  const cells = columnValues(values, table.area.rowCount);
  const taken = table.columns.map((column) => column.name);
  const header = cells && table.hasHeaders ? String(cells[0]?.[0] ?? "") : "";
  const wanted = typeof name === "string" && name !== "" ? name : header;
  const [fresh = wanted] = uniqueHeaders(state.locale, [
    ...taken,
    wanted === "" ? freeColumnName(state.locale, taken, at) : wanted,
  ]).slice(-1);
  const column = { id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1, name: fresh };
  const columns = [...table.columns.slice(0, at), column, ...table.columns.slice(at)];
  addColumnCells(target, at);
  table.columns = columns;
  if (cells) openTableRange(target, columnArea(table.area, at)).set("Values", cells);
  column.name = fresh;
  writeHeaders(target);
  noteEdit(state, sheet, columnArea(table.area, at), { changeType: "ColumnInserted" });
  return openColumn(target, column);
}

/** Excel.TableColumnCollection. */
export const tableColumnsFace: Face<TableTarget> = {
  className: "TableColumnCollection",
  properties: { Count: { get: ({ table }) => table.columns.length } },
  items: (target) => target.table.columns.map((column) => openColumn(target, column)),
  index: requireColumn,
  methods: {
    GetCount: ({ table }) => table.columns.length,
    GetItem: (target, [key]) => requireColumn(target, key),
    GetItemOrNullObject: (target, [key]) => findColumn(target, key),
    GetItemAt: (target, [at]) => {
      const found = openColumn(target, target.table.columns[requireNumber(at)]);
      if (found.isNull) throw new HostError("InvalidArgument");
      return found;
    },
    Add: addColumn,
  },
};
