import type { PlanStep } from "../../plan";

type Rule = Extract<PlanStep, { step: "valueValidation" }>["rule"];

/**
 * A rule for what may be typed, as office.js takes it.
 * Source: Excel.DataValidationRule (ExcelApi 1.8).
 * @example validationRule({ kind: "amount" }) // => { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }
 */
export function validationRule(rule: Rule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "textLength":
      return { textLength: { formula1: rule.least, formula2: rule.most, operator: "Between" } };
    case "amount":
      return { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "wholeNumber":
      return { wholeNumber: { formula1: 0, formula2: rule.most, operator: "Between" } };
    case "date":
      return { date: { formula1: rule.first, formula2: rule.last, operator: "Between" } };
  }
}
