import { columnLetters } from "../../workbook/area-address";
import type { ValidationLook } from "../../workbook/sheet-rules";
import type { DataValidationData, DataValidationOperator } from "../../xlsx/rules/data-validation-data";
import { serialOf } from "../sheet-validation";
import { areaLeft } from "./area-left";
import { type ForeignWords, wordsOfFormula } from "../../domain/posting/foreign-words";
import type { LeftOutWhy } from "../../workbook/split-loss";
import { ruleFormulaLeft } from "./rule-formula-left";
import type { WordLists } from "./word-lists";

type Rule = Pick<DataValidationData, "type" | "operator" | "formula1" | "formula2" | "hidesDropDown">;

/** What the rules of a sheet meet in a file made of part of it. */
export interface RuleSurroundings {
  readonly left: (rows: number) => number;
  readonly foreign: ForeignWords;
  readonly lists: WordLists;
  /** The columns of the table, whose cells are rows of units and no list of choices. */
  readonly columns: { readonly first: number; readonly last: number };
}

/**
 * What may be entered into the cells of a sheet that are left once rows are taken out. A drop-down over rows of the table lists those
 * that are left, one over other cells their words. Null where no cell is left; why, where the rule cannot go along.
 * Source: ECMA-376 Part 1, 18.3.1.32 (dataValidation).
 * @example validationLeft(look, surroundings) // => "reads"
 */
export function validationLeft(
  look: ValidationLook,
  surroundings: RuleSurroundings,
): DataValidationData | LeftOutWhy | null {
  const { left, foreign } = surroundings;
  const area = areaLeft(look.area, left);
  if (area === null) return null;
  const { alert, prompt } = look;
  if ([alert.title, alert.message, prompt.title, prompt.message].some((text) => foreign.names(text ?? "")))
    return "names";
  const corner = { row: look.area.row, newRow: area.row + 1 };
  const rule = ruleOf(look, surroundings, (formula) => {
    const words = wordsOfFormula(formula);
    return words.some(foreign.hints) ? null : ruleFormulaLeft(formula, corner, left);
  });
  if (rule === null) return spokenBy(look).some(foreign.hints) ? "names" : "reads";
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

/** The words a rule is made of. */
function spokenBy({ rule, choices }: ValidationLook): readonly string[] {
  if (choices !== null) return choices;
  const { list, custom, wholeNumber, decimal, textLength, date, time } = rule;
  if (typeof list?.source === "string" && !list.source.startsWith("=")) return list.source.split(",");
  const compared = [wholeNumber, decimal, textLength, date, time].flatMap((given) =>
    given === undefined ? [] : [given.formula1, given.formula2],
  );
  return [custom?.formula, ...compared].flatMap((formula) => wordsOfFormula(String(formula ?? "")));
}

function ruleOf(
  look: ValidationLook,
  { left, foreign, lists, columns }: RuleSurroundings,
  follow: (formula: string) => string | null,
): Rule | null {
  const { rule, choices, ownCells } = look;
  const { list, custom, wholeNumber, decimal, textLength, date, time } = rule;
  if (list !== undefined) {
    const shown = { type: "list", operator: "between", hidesDropDown: !list.inCellDropDown } as const;
    const isInTable =
      ownCells !== null &&
      ownCells.column <= columns.last &&
      ownCells.column + ownCells.columnCount - 1 >= columns.first;
    if (isInTable) {
      const cells = areaLeft(ownCells, left);
      if (cells === null) return null;
      const { row, column, rowCount, columnCount } = cells;
      const corners = [
        `$${columnLetters(column + 1)}$${row + 1}`,
        `$${columnLetters(column + columnCount)}$${row + rowCount}`,
      ];
      return { ...shown, formula1: corners.join(":") };
    }
    const own =
      typeof list.source === "string" && !list.source.startsWith("=") ? list.source.split(",") : null;
    const words = own ?? [...new Set(choices)];
    if (words.length === 0 || words.some(foreign.hints)) return null;
    return { ...shown, formula1: lists.formulaOf(words) };
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
