import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { HostError } from "../host-error";
import { isHostObject } from "../bridge/host-object";
import type { HostState } from "../host-state";
import { requireText } from "../bridge/parameters";
import { rangeOfAddress, type AreasTarget, type RangeTarget } from "../range/range-target";

/** A sheet as its parts' faces see it. */
export interface SheetTarget {
  readonly state: HostState;
  readonly sheet: SheetData;
}

/** The blocks a Range, RangeAreas or "A1:B2,D4" means on a sheet; InvalidArgument for one of another sheet. */
export function areasOnSheet({ state, sheet }: SheetTarget, given: unknown): readonly CellArea[] {
  if (isHostObject(given)) {
    const isRange = given.className === "Range";
    if (!isRange && given.className !== "RangeAreas") throw new HostError("InvalidArgument");
    if ((given.target as RangeTarget | AreasTarget).sheet !== sheet) throw new HostError("InvalidArgument");
    return isRange ? [(given.target as RangeTarget).area] : (given.target as AreasTarget).areas;
  }
  return requireText(given)
    .split(",")
    .map((address) => {
      const target = rangeOfAddress(state, sheet, address);
      if (target.sheet !== sheet) throw new HostError("InvalidArgument");
      return target.area;
    });
}

/** The one block a Range or an address means on a sheet. */
export function areaOnSheet(target: SheetTarget, given: unknown): CellArea {
  const [area, ...others] = areasOnSheet(target, given);
  if (!area || others.length > 0) throw new HostError("InvalidArgument");
  return area;
}

/** A cell as WorksheetCollection-wide members take it: a Range, or an address that names its sheet. */
export function cellOf(state: HostState, sheet: SheetData | null, given: unknown): RangeTarget {
  if (isHostObject(given)) {
    if (given.className !== "Range") throw new HostError("InvalidArgument");
    return given.target as RangeTarget;
  }
  const address = requireText(given);
  const home = sheet ?? state.workbook.sheets.find((one) => one.id === state.workbook.activeSheetId);
  if (!home || (sheet === null && !address.includes("!"))) throw new HostError("InvalidArgument");
  return rangeOfAddress(state, home, address);
}
