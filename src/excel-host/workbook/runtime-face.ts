import { parseArea } from "../cell/address";
import { HostError } from "../host-error";
import { nullObject, type Face, type HostObject } from "../bridge/host-object";
import type { HostState } from "../host-state";
import { requireBoolean, requireText } from "../bridge/parameters";
import { openRange } from "../range/range-face";

/** Excel.Runtime: context.runtime, which office.js reaches through the workbook. */
export const runtimeFace: Face<HostState> = {
  className: "Runtime",
  properties: {
    EnableEvents: {
      get: (state) => state.events.enabled,
      set: (state, value) => void (state.events.enabled = requireBoolean(value)),
    },
  },
};

function findEventRange(state: HostState, reference: unknown): HostObject {
  const text = requireText(reference);
  const cut = text.lastIndexOf("!");
  const sheet = state.workbook.sheets.find((one) => one.id === text.slice(0, cut));
  return sheet ? openRange({ state, sheet, area: parseArea(text.slice(cut + 1)) }) : nullObject;
}

/** Methods of the workbook by which args.getRange(context) finds the cells of an event. */
export const eventRangeMethods: NonNullable<Face<HostState>["methods"]> = {
  _GetRangeForEventByReferenceId: (state, [reference]) => {
    const range = findEventRange(state, reference);
    if (range.isNull) throw new HostError("ItemNotFound");
    return range;
  },
  _GetRangeOrNullObjectForEventByReferenceId: (state, [reference]) => findEventRange(state, reference),
};
