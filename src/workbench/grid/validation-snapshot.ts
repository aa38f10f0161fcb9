import type { DataValidationRenderMode, DataValidationType, ISheetDataValidationRule } from "@univerjs/core";
import { literalChoices } from "../../excel-host/rules/data-validation-rule";
import type { DataValidationData } from "../../xlsx/rules/data-validation-data";
import type { SheetData } from "../../xlsx/workbook-data";
import { rangeSnapshot, type ShownSize, shownArea } from "./shown-range";

const asList = "list" as DataValidationType.LIST;
/** The arrow stands in the cell, the text as it is; the grid's other way colours the text. */
const withArrow: DataValidationRenderMode = 1;
const asText: DataValidationRenderMode = 0;

/**
 * The lists of a sheet's data validation as the grid offers them. Whether an entry is accepted is asked of the host, for every
 * kind of rule: the grid itself refuses nothing.
 *
 * @param size rows and columns the grid shows; lists of whole columns end there
 * @example validationSnapshots(sheet, { rows: 60, columns: 20 })[0]?.formula1 // => "是,否"
 */
export function validationSnapshots(sheet: SheetData, size: ShownSize): ISheetDataValidationRule[] {
  return sheet.dataValidations.flatMap((validation, index) => {
    if (validation.type !== "list" || validation.formula1 === undefined) return [];
    const ranges = validation.areas.flatMap((area) => shownArea(area, size) ?? []).map(rangeSnapshot);
    if (ranges.length === 0) return [];
    return [
      {
        uid: `list-${index}`,
        type: asList,
        ranges,
        formula1: sourceOf(validation.formula1),
        allowBlank: true,
        showDropDown: !validation.hidesDropDown,
        renderMode: validation.hidesDropDown ? asText : withArrow,
        showErrorMessage: false,
      },
    ];
  });
}

function sourceOf(formula: NonNullable<DataValidationData["formula1"]>): string {
  const choices = literalChoices(formula);
  return choices ? choices.map((choice) => choice.trim()).join(",") : `=${formula}`;
}
