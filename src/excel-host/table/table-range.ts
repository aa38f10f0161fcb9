import type { CellArea } from "../../xlsx/workbook-data";
import type { HostObject } from "../bridge/host-object";
import type { TableTarget } from "./table-store";

/** The range of a block on a table's sheet, opened through the sheet so that ranges and tables need not import each other. */
export function openTableRange({ state, sheet }: TableTarget, area: CellArea): HostObject {
  const { row, column, rowCount, columnCount } = area;
  return state.openSheet(sheet).call("GetRangeByIndexes", [row, column, rowCount, columnCount]) as HostObject;
}
