import { intersectAreas } from "../cell/address";
import { HostError } from "../host-error";
import { bindFace, nullObject, type Face, type HostObject } from "../bridge/host-object";
import type { HostState } from "../host-state";
import { requireNumber, requireText } from "../bridge/parameters";
import { textOf } from "../range/range-cells";
import { openRange } from "../range/range-face";
import { findCell } from "../cell/cell-store";
import { requireSheet, type RangeTarget } from "../range/range-target";
import { cellOf } from "../sheet/sheet-target";
import { openTable } from "../table/table-face";
import { boundArea, type BindingData } from "./bindings";
import { valueOfName } from "./name-value";

interface BindingTarget {
  readonly state: HostState;
  readonly binding: BindingData;
}

/** The cells of a binding; InvalidBinding once they are gone. */
function rangeOf({ state, binding }: BindingTarget): RangeTarget {
  for (const sheet of state.workbook.sheets) {
    const area = boundArea(binding, sheet);
    if (area) return { state, sheet, area };
  }
  throw new HostError("InvalidBinding");
}

const bindingFace: Face<BindingTarget> = {
  className: "Binding",
  identify: ({ binding }) => ({ Id: binding.id }),
  properties: {
    Id: { get: ({ binding }) => binding.id },
    Type: { get: ({ binding }) => binding.type },
  },
  methods: {
    GetRange: (target) => {
      if (target.binding.type === "Text") throw new HostError("InvalidOperation");
      return openRange(rangeOf(target));
    },
    GetTable: (target) => {
      const { state, sheet } = rangeOf(target);
      const table = sheet.tables.find((one) => one.id === target.binding.tableId);
      if (!table) throw new HostError("InvalidOperation");
      return openTable({ state, sheet, table });
    },
    GetText: (target) => {
      if (target.binding.type !== "Text") throw new HostError("InvalidOperation");
      const range = rangeOf(target);
      const { row, column } = range.area;
      return textOf(range, findCell(range.sheet, row, column), column);
    },
    Delete: ({ state, binding }) => {
      state.bindings.splice(state.bindings.indexOf(binding), 1);
    },
  },
};

/** A binding over cells; an id that is taken already means these cells from now on. */
function bind(range: RangeTarget, type: unknown, given: unknown): HostObject {
  const { state, sheet, area } = range;
  const id = requireText(given);
  if (type !== "Range" && type !== "Table" && type !== "Text") throw new HostError("InvalidArgument");
  if (id === "" || (type === "Text" && (area.rowCount > 1 || area.columnCount > 1)))
    throw new HostError("InvalidArgument");
  const table = type === "Table" ? sheet.tables.find((one) => intersectAreas(one.area, area)) : undefined;
  if (type === "Table" && !table) throw new HostError("InvalidArgument");
  const binding: BindingData = {
    id,
    type,
    place: { sheetId: sheet.id, area },
    ...(table ? { tableId: table.id } : {}),
  };
  const taken = state.bindings.findIndex((one) => one.id === id);
  if (taken < 0) state.bindings.push(binding);
  else state.bindings[taken] = binding;
  return bindFace(bindingFace, { state, binding });
}

function findBinding(state: HostState, given: unknown): HostObject {
  const id = requireText(given);
  const binding = state.bindings.find((one) => one.id === id);
  return binding ? bindFace(bindingFace, { state, binding }) : nullObject;
}

function requireBinding(state: HostState, given: unknown): HostObject {
  const found = findBinding(state, given);
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

/** workbook.bindings; they live as long as the workbook is open. */
export const bindingsFace: Face<HostState> = {
  className: "BindingCollection",
  properties: { Count: { get: ({ bindings }) => bindings.length } },
  items: (state) => state.bindings.map((binding) => bindFace(bindingFace, { state, binding })),
  index: requireBinding,
  methods: {
    GetCount: ({ bindings }) => bindings.length,
    GetItem: (state, [id]) => requireBinding(state, id),
    GetItemOrNullObject: (state, [id]) => findBinding(state, id),
    GetItemAt: (state, [index]) => {
      const binding = state.bindings[requireNumber(index)];
      if (!binding) throw new HostError("InvalidArgument");
      return bindFace(bindingFace, { state, binding });
    },
    Add: (state, [range, type, id]) => bind(cellOf(state, null, range), type, id),
    AddFromNamedItem: (state, [given, type, id]) => {
      const name = requireText(given).toLowerCase();
      const defined = state.workbook.names.find((one) => one.name.toLowerCase() === name);
      const value = defined && valueOfName(state, defined);
      if (value?.type !== "Range") throw new HostError("InvalidArgument");
      return bind(value.range, type, id);
    },
    AddFromSelection: (state, [type, id]) =>
      bind(
        { state, sheet: requireSheet(state, state.selection.sheetId), area: state.selection.area },
        type,
        id,
      ),
  },
};
