import { assertSheetWritable } from "../cell/cell-store";
import { HostError } from "../host-error";
import { bindFace, isHostObject, type Face, type HostObject } from "../bridge/host-object";
import { requireNumber } from "../bridge/parameters";
import { readCells } from "../range/range-cells";
import { openTableRange } from "./table-range";
import { toWireValue } from "../bridge/wire-value";
import { addRows, deleteRows } from "./table-rows";
import { bodyArea } from "./table-areas";
import { type TableTarget } from "./table-store";

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rangeOf(target: RowTarget): HostObject {
  const body = bodyArea(target.table);
  if (target.index >= body.rowCount) throw new HostError("ItemNotFound");
  return openTableRange(target, { ...body, row: body.row + target.index, rowCount: 1 });
}

const rowFace: Face<RowTarget> = {
  className: "TableRow",
  identify: ({ index }) => ({ _Index: index }),
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      // Read without a range of its own: add-ins load thousands of rows at once.
      get: ({ state, sheet, table, index }) => {
        const body = bodyArea(table);
        const area = { ...body, row: body.row + index, rowCount: 1 };
        return readCells({ state, sheet, area }, (cell) => toWireValue(cell?.value ?? null));
      },
      set: (target, value) => rangeOf(target).set("Values", value),
    },
  },
  methods: {
    GetRange: rangeOf,
    Delete: (target) => {
      assertSheetWritable(target.sheet);
      deleteRows(target, target.index, 1);
    },
  },
};

const openRow = (target: TableTarget, index: number): HostObject => bindFace(rowFace, { ...target, index });

function indexOf(given: unknown): number {
  return isHostObject(given) && given.className === "TableRow"
    ? (given.target as RowTarget).index
    : requireNumber(given);
}

/** Excel.TableRowCollection. */
export const tableRowsFace: Face<TableTarget> = {
  className: "TableRowCollection",
  properties: { Count: { get: ({ table }) => bodyArea(table).rowCount } },
  items: (target) =>
    Array.from({ length: bodyArea(target.table).rowCount }, (_row, index) => openRow(target, index)),
  methods: {
    GetCount: ({ table }) => bodyArea(table).rowCount,
    GetItemAt: (target, [at]) => {
      const index = requireNumber(at);
      if (index < 0 || index >= bodyArea(target.table).rowCount) throw new HostError("InvalidArgument");
      return openRow(target, index);
    },
    Add: (target, [index, values]) => {
      assertSheetWritable(target.sheet);
      return openRow(target, addRows(target, index, values));
    },
    DeleteRowsAt: (target, [index, count]) => {
      assertSheetWritable(target.sheet);
      deleteRows(target, requireNumber(index), requireNumber(count ?? 1));
    },
    DeleteRows: (target, [rows]) => {
      assertSheetWritable(target.sheet);
      if (!Array.isArray(rows)) throw new HostError("InvalidArgument");
      const indexes = [...new Set(rows.map(indexOf))].sort((one, other) => other - one);
      for (const index of indexes) deleteRows(target, index, 1);
    },
  },
};
