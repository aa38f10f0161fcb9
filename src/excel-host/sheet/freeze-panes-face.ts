import { maximumColumns, maximumRows, parseArea } from "../cell/address";
import { HostError } from "../host-error";
import { nullObject, type Face, type HostObject } from "../bridge/host-object";
import { noteChange } from "../host-state";
import { requireNumber } from "../bridge/parameters";
import { openRange } from "../range/range-face";
import { areaOnSheet, type SheetTarget } from "./sheet-target";

function freeze({ state, sheet }: SheetTarget, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows >= maximumRows || columns >= maximumColumns)
    throw new HostError("InvalidArgument");
  if (rows + columns === 0) delete sheet.frozen;
  else sheet.frozen = { rows, columns };
  noteChange(state, sheet);
}

function location({ state, sheet }: SheetTarget): HostObject | null {
  const { rows, columns } = sheet.frozen ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return null;
  const area =
    columns === 0
      ? parseArea(`1:${rows}`)
      : { row: 0, column: 0, rowCount: rows || maximumRows, columnCount: columns };
  return openRange({ state, sheet, area });
}

/** Excel.WorksheetFreezePanes. */
export const freezePanesFace: Face<SheetTarget> = {
  className: "WorksheetFreezePanes",
  properties: {},
  methods: {
    FreezeRows: (target, [count]) => freeze(target, requireNumber(count ?? 1), 0),
    FreezeColumns: (target, [count]) => freeze(target, 0, requireNumber(count ?? 1)),
    FreezeAt: (target, [given]) => {
      const area = areaOnSheet(target, given);
      // Whole rows freeze no columns, whole columns no rows.
      const rows = area.rowCount === maximumRows ? 0 : area.row + area.rowCount;
      const columns = area.columnCount === maximumColumns ? 0 : area.column + area.columnCount;
      freeze(target, rows, columns);
    },
    Unfreeze: (target) => freeze(target, 0, 0),
    GetLocation: (target) => {
      const found = location(target);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetLocationOrNullObject: (target) => location(target) ?? nullObject,
  },
};
