import type { ListValidationData } from "../xlsx/workbook-data";
import { intersectAreas } from "./address";
import { assertSheetWritable } from "./cell-store";
import { HostError } from "./host-error";
import type { Face } from "./host-object";
import { noteChange } from "./host-state";
import { requireRecord } from "./parameters";
import type { AreasTarget } from "./range-target";

function listsOver(target: AreasTarget): ListValidationData[] {
  return target.sheet.listValidations.filter((list) =>
    list.areas.some((part) => target.areas.some((area) => intersectAreas(part, area))),
  );
}

function clearLists(target: AreasTarget): void {
  assertSheetWritable(target.sheet);
  const covered = new Set(listsOver(target));
  target.sheet.listValidations = target.sheet.listValidations.filter((list) => !covered.has(list));
  noteChange(target.state, target.sheet);
}

/** Excel.DataValidation, literal lists only. */
export const dataValidationFace: Face<AreasTarget> = {
  className: "DataValidation",
  properties: {
    Rule: {
      get: (target) => {
        const list = listsOver(target)[0];
        return list ? { list: { inCellDropDown: true, source: list.choices.join(",") } } : {};
      },
      set: (target, value) => {
        const { list } = requireRecord(value);
        if (!list) throw new HostError("NotImplemented", "DataValidation.rule other than list");
        const { source } = requireRecord(list);
        if (typeof source !== "string" || source.startsWith("=")) {
          throw new HostError("NotImplemented", "DataValidation list from a range");
        }
        clearLists(target);
        const choices = source.split(",").map((choice) => choice.trim());
        target.sheet.listValidations.push({ areas: [...target.areas], choices });
      },
    },
    Type: { get: (target) => (listsOver(target).length > 0 ? "List" : "None") },
  },
  methods: { Clear: clearLists },
};
