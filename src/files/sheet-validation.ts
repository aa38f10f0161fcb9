import type { PlanStep } from "../workbook/plan";
import type { DataValidationData } from "../xlsx/rules/data-validation-data";

type ValidationStep = Extract<PlanStep, { step: "listValidation" | "valueValidation" }>;
/** Days from serial 0 of the 1900 system to 1970-01-01. */
const EPOCH_SERIAL = 25_569;
const DAY = 86_400_000;

/**
 * A validation step in the words of the file format.
 *
 * @example
 * validationOf({ step: "listValidation", sheet: "表", areas: [], choices: ["是", "否"] }).formula1;
 * // => '"是,否"'
 */
export function validationOf(step: ValidationStep): DataValidationData {
  const areas = step.areas.map(({ row, column, rowCount, columnCount }) => ({
    ...{ row: row - 1, column: column - 1, rowCount, columnCount },
  }));
  const asked = {
    ...{ areas, allowBlank: true, hidesDropDown: false, showsInputMessage: true, showsErrorMessage: true },
    ...{ errorTitle: "", promptTitle: "", prompt: "" },
  };
  if (step.step === "listValidation")
    return {
      ...{ ...asked, type: "list", operator: "between", errorStyle: "stop", error: "" },
      formula1: `"${step.choices.join(",")}"`,
    };
  const { rule, isStrict, message } = step;
  const rest = { ...asked, errorStyle: isStrict ? "stop" : "warning", error: message } as const;
  switch (rule.kind) {
    case "textLength":
      return {
        ...{ ...rest, type: "textLength", operator: "between" },
        ...{ formula1: String(rule.least), formula2: String(rule.most) },
      };
    case "amount":
      return { ...rest, type: "decimal", operator: "greaterThanOrEqual", formula1: "0" };
    case "wholeNumber":
      return { ...rest, type: "whole", operator: "between", formula1: "0", formula2: String(rule.most) };
    case "date":
      return {
        ...{ ...rest, type: "date", operator: "between" },
        ...{ formula1: serialOf(rule.first), formula2: serialOf(rule.last) },
      };
  }
}

/**
 * The serial of an ISO day in the 1900 system, as the file holds it.
 * @example serialOf("2027-01-20") // => "46407"
 */
export function serialOf(day: string): string {
  return String(Date.parse(`${day}T00:00:00Z`) / DAY + EPOCH_SERIAL);
}
