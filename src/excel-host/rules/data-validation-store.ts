import type { CellArea } from "../../xlsx/workbook-data";
import type { DataValidationData } from "../../xlsx/rules/data-validation-data";
import { rebaseFormula } from "../../xlsx/cells/relative-formula";
import { cornerOf, intersectLists, joinRows, listsMeet, subtractAreas } from "../range/area-difference";
import { assertSheetWritable } from "../cell/cell-store";
import { noteChange } from "../host-state";
import type { AreasTarget } from "../range/range-target";

/** The rule of cells nobody validated: anything goes, no messages. */
export const noValidation: Omit<DataValidationData, "areas"> = {
  type: "none",
  operator: "between",
  allowBlank: true,
  hidesDropDown: false,
  showsInputMessage: true,
  showsErrorMessage: true,
  errorStyle: "stop",
  errorTitle: "",
  error: "",
  promptTitle: "",
  prompt: "",
};

/** The same rule over other areas, its relative references still meaning the same cells; without the file's text and id. */
function over(validation: DataValidationData, areas: readonly CellArea[]): DataValidationData {
  const { xml: _xml, otherAttributes, ...kept } = validation;
  const from = cornerOf(validation.areas);
  const to = cornerOf(areas);
  const { "xr:uid": _uid, ...others } = otherAttributes ?? {};
  return {
    ...kept,
    areas,
    ...(kept.formula1 === undefined ? {} : { formula1: rebaseFormula(kept.formula1, from, to) }),
    ...(kept.formula2 === undefined ? {} : { formula2: rebaseFormula(kept.formula2, from, to) }),
    ...(Object.keys(others).length === 0 ? {} : { otherAttributes: others }),
  };
}

/** The validations over a target, each with the part of the target it covers, and the part none covers. */
export function validationsOver(target: AreasTarget): {
  covered: { validation: DataValidationData; areas: CellArea[] }[];
  bare: CellArea[];
} {
  let bare: CellArea[] = [...target.areas];
  const covered: { validation: DataValidationData; areas: CellArea[] }[] = [];
  for (const validation of target.sheet.dataValidations) {
    if (!listsMeet(validation.areas, target.areas)) continue;
    const areas = intersectLists(validation.areas, target.areas);
    covered.push({ validation, areas });
    bare = subtractAreas(bare, validation.areas);
  }
  return { covered, bare };
}

/**
 * Gives every part of a target another rule: `change` is asked once for each rule there and once for the part without one
 * (undefined); null leaves the part without a rule. A rule that reaches beyond the target keeps the rest of its cells.
 */
export function changeValidations(
  target: AreasTarget,
  change: (existing: DataValidationData | undefined) => Omit<DataValidationData, "areas"> | null,
): void {
  assertSheetWritable(target.sheet);
  const { covered, bare } = validationsOver(target);
  const made: DataValidationData[] = [];
  const add = (areas: CellArea[], existing: DataValidationData | undefined): void => {
    if (areas.length === 0) return;
    const changed = change(existing && over(existing, areas));
    if (changed === null) return;
    const { xml: _xml, ...kept } = { ...changed, areas: joinRows(areas) };
    made.push(kept);
  };
  for (const { validation, areas } of covered) add(areas, validation);
  add(bare, undefined);
  target.sheet.dataValidations = target.sheet.dataValidations.flatMap((validation) => {
    if (!listsMeet(validation.areas, target.areas)) return [validation];
    const rest = subtractAreas(validation.areas, target.areas);
    return rest.length === 0 ? [] : [over(validation, joinRows(rest))];
  });
  target.sheet.dataValidations.push(...made);
  noteChange(target.state, target.sheet);
}
