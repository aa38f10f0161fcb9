import type { CellArea } from "../../xlsx/workbook-data";
import { rebaseFormula } from "../../xlsx/cells/relative-formula";
import { cornerOf, intersectLists } from "./area-difference";
import { addConditionalFormat, byPriority, clearConditionalFormats } from "../rules/conditional-format-store";
import { changeValidations } from "../rules/data-validation-store";
import type { RangeTarget } from "./range-target";

/** Blocks of a copy's source that a rule covers, as they lie in the copy. */
function movedAreas(areas: readonly CellArea[], from: CellArea, to: CellArea): CellArea[] {
  return intersectLists(areas, [from]).map((area) => ({
    ...area,
    row: area.row + to.row - from.row,
    column: area.column + to.column - from.column,
  }));
}

/** Validations of the source take the place of those of the copy, relative references moved along. */
export function pasteValidations(source: RangeTarget, copy: RangeTarget): void {
  const rules = source.sheet.dataValidations.flatMap((validation) => {
    const areas = movedAreas(validation.areas, source.area, copy.area);
    return areas.length > 0 ? [{ validation, areas }] : [];
  });
  const isBare = !copy.sheet.dataValidations.some(
    (validation) => intersectLists(validation.areas, [copy.area]).length > 0,
  );
  if (rules.length === 0 && isBare) return;
  changeValidations({ ...copy, areas: [copy.area] }, () => null);
  for (const { validation, areas } of rules) {
    const { xml: _xml, formula1, formula2, ...kept } = validation;
    const moved = (formula: string): string =>
      rebaseFormula(formula, cornerOf(validation.areas), cornerOf(areas));
    changeValidations({ ...copy, areas }, () => ({
      ...kept,
      ...(formula1 === undefined ? {} : { formula1: moved(formula1) }),
      ...(formula2 === undefined ? {} : { formula2: moved(formula2) }),
    }));
  }
}

/** Conditional formats of the source take the place of those of the copy, relative references moved along. */
export function pasteConditionalFormats(source: RangeTarget, copy: RangeTarget): void {
  const rules = byPriority(source.sheet).flatMap((format) => {
    const areas = movedAreas(format.areas, source.area, copy.area);
    return areas.length > 0 ? [{ format, areas }] : [];
  });
  const target = { ...copy, areas: [copy.area] };
  if (copy.sheet.conditionalFormats.length > 0) clearConditionalFormats(target);
  // A new rule goes first: added from the last on, they keep their order.
  for (const { format, areas } of rules.reverse()) {
    const { id: _id, areas: _areas, priority: _priority, stopIfTrue: _stops, xml: _xml, ...parts } = format;
    const corner = cornerOf(format.areas);
    const formulas = format.formulas.map((formula) => rebaseFormula(formula, corner, cornerOf(areas)));
    addConditionalFormat({ ...copy, areas }, { ...parts, formulas });
  }
}
