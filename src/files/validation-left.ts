import type { ValidationLook } from "../workbook/sheet-rules";
import type { DataValidationData, DataValidationOperator } from "../xlsx/rules/data-validation-data";
import { areaLeft } from "./rows-left";
import { ruleFormulaLeft } from "./rule-formula-left";
import { serialOf } from "./sheet-validation";

/** Excel keeps at most 255 characters of words in a drop-down. */
const LONGEST_LIST = 255;

type Rule = Pick<DataValidationData, "type" | "operator" | "formula1" | "formula2" | "hidesDropDown">;

/**
 * What may be entered into the cells of a sheet that are left once rows are taken out. A drop-down over cells holds their words.
 * Null where no cell is left, where the words do not fit, and where the rule reads what is no longer there.
 * Source: ECMA-376 Part 1, 18.3.1.32 (dataValidation).
 * @example validationLeft(look, rowsLeft([{ row: 4, rowCount: 1 }]))?.formula1 // => '"深度困难,相对困难"'
 */
export function validationLeft(
  look: ValidationLook,
  left: (rows: number) => number,
): DataValidationData | null {
  const area = areaLeft(look.area, left);
  if (area === null) return null;
  const corner = { row: look.area.row, newRow: area.row + 1 };
  const rule = ruleOf(look, (formula) => ruleFormulaLeft(formula, corner, left));
  if (rule === null) return null;
  const { alert, prompt } = look;
  return {
    ...rule,
    areas: [area],
    allowBlank: look.allowBlank,
    showsInputMessage: prompt.showPrompt,
    showsErrorMessage: alert.showAlert,
    errorStyle:
      alert.style === "Warning" ? "warning" : alert.style === "Information" ? "information" : "stop",
    ...{ errorTitle: alert.title, error: alert.message },
    ...{ promptTitle: prompt.title, prompt: prompt.message },
  };
}

function ruleOf({ rule, choices }: ValidationLook, follow: (formula: string) => string | null): Rule | null {
  const { list, custom, wholeNumber, decimal, textLength, date, time } = rule;
  if (list !== undefined) {
    const own = typeof list.source === "string" && !list.source.startsWith("=") ? list.source : null;
    if (own === null && choices?.some((word) => word.includes(",")) === true) return null;
    const words = own ?? choices?.join(",") ?? "";
    if (words === "" || words.length > LONGEST_LIST) return null;
    return {
      ...{ type: "list", operator: "between", hidesDropDown: !list.inCellDropDown },
      formula1: `"${words.replaceAll('"', '""')}"`,
    };
  }
  if (custom !== undefined) {
    const formula1 = follow(custom.formula.replace(/^=/, ""));
    return formula1 === null ? null : { type: "custom", operator: "between", hidesDropDown: false, formula1 };
  }
  const compared = (
    [
      ["whole", wholeNumber],
      ["decimal", decimal],
      ["textLength", textLength],
      ["date", date],
      ["time", time],
    ] as const
  ).find(([, given]) => given !== undefined);
  if (compared?.[1] === undefined) return null;
  const [type, given] = compared;
  const operator = operatorOf(given.operator);
  const formula1 = operandOf(given.formula1, follow);
  const needsTwo = operator === "between" || operator === "notBetween";
  const formula2 = needsTwo ? operandOf(given.formula2, follow) : undefined;
  if (formula1 === null || formula2 === null) return null;
  return { type, operator, hidesDropDown: false, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

/** Source: Excel.DataValidationOperator against ST_DataValidationOperator (18.18.22). */
function operatorOf(operator: string): DataValidationOperator {
  const word = operator.slice(0, 1).toLowerCase() + operator.slice(1);
  return word.replace(/To$/, "") as DataValidationOperator;
}

/** A number, a formula or a day as the file holds it; null for anything else. */
function operandOf(given: unknown, follow: (formula: string) => string | null): string | null {
  if (typeof given === "number") return String(given);
  if (typeof given !== "string") return null;
  if (given.startsWith("=")) return follow(given.slice(1));
  if (/^-?\d+(?:\.\d+)?$/.test(given)) return given;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(given)?.[0];
  return day === undefined ? null : serialOf(day);
}
