import type { DataValidationData } from "../../xlsx/rules/data-validation-data";
import { rebaseFormula } from "../../xlsx/cells/relative-formula";
import type { CellArea, CellContent, SheetData } from "../../xlsx/workbook-data";
import { cornerOf } from "../range/area-difference";
import { parseCellInput } from "../cell/cell-input";
import { findCell, forEachCell, styleIndexAt } from "../cell/cell-store";
import { styleAt } from "../format/style-table";
import { literalChoices } from "./data-validation-rule";
import { HostError } from "../host-error";
import type { HostState } from "../host-state";
import { rangeOfAddress, type RangeTarget } from "../range/range-target";

interface Place {
  readonly state: HostState;
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
}

/** The block a formula names when it is a plain reference or name, null for anything that would have to be calculated. */
function referencedRange({ state, sheet }: Place, formula: string): RangeTarget | null {
  if (/[(+*/&^<>="{]/.test(formula)) return null;
  try {
    return rangeOfAddress(state, sheet, formula);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** Value of an operand: a constant, or the cell it refers to; undefined when it would have to be calculated. */
function operandValue(place: Place, formula: string): CellContent | undefined {
  const number = Number(formula);
  if (formula.trim() !== "" && Number.isFinite(number)) return number;
  const range = referencedRange(place, formula);
  if (!range || range.area.rowCount * range.area.columnCount > 1) return undefined;
  return findCell(range.sheet, range.area.row, range.area.column)?.value ?? 0;
}

function compare(
  value: number,
  operator: DataValidationData["operator"],
  low: number,
  high: number,
): boolean {
  switch (operator) {
    case "between":
      return value >= low && value <= high;
    case "notBetween":
      return value < low || value > high;
    case "equal":
      return value === low;
    case "notEqual":
      return value !== low;
    case "greaterThan":
      return value > low;
    case "lessThan":
      return value < low;
    case "greaterThanOrEqual":
      return value >= low;
    case "lessThanOrEqual":
      return value <= low;
  }
}

function isAmong(place: Place, value: CellContent, formula: string): boolean | undefined {
  const literal = literalChoices(formula);
  // Excel minds the case of literal choices, not of choices in cells.
  if (literal) return literal.some((choice) => choice.trim() === String(value) || Number(choice) === value);
  const range = referencedRange(place, formula);
  if (!range) return undefined;
  const wanted = typeof value === "string" ? value.toLowerCase() : value;
  let found = false;
  forEachCell(range.sheet, range.area, (cell) => {
    const choice = typeof cell.value === "string" ? cell.value.toLowerCase() : cell.value;
    if (choice !== null && choice === wanted) found = true;
  });
  return found;
}

/** Whether one cell's content meets a rule; undefined when that needs a formula to be calculated. */
function meetsRule(place: Place, value: CellContent, rule: DataValidationData): boolean | undefined {
  if (rule.type === "none") return true;
  if (value === null || value === "") return rule.allowBlank;
  const corner = cornerOf(rule.areas);
  const here = (formula: string): string => rebaseFormula(formula, corner, place);
  if (rule.type === "list") return isAmong(place, value, here(rule.formula1 ?? ""));
  if (rule.type === "custom") return undefined;
  const operands = [rule.formula1, rule.formula2].map((formula) =>
    formula === undefined ? 0 : operandValue(place, here(formula)),
  );
  const [low, high] = operands;
  if (low === undefined || high === undefined) return undefined;
  if (typeof low !== "number" || typeof high !== "number") return false;
  if (rule.type === "textLength") {
    return compare(typeof value === "object" ? 0 : String(value).length, rule.operator, low, high);
  }
  if (typeof value !== "number" || (rule.type === "whole" && !Number.isInteger(value))) return false;
  return compare(value, rule.operator, low, high);
}

/**
 * The rule an entry at the screen breaks, if its cell has one that says so; null also where a formula would have to be calculated.
 *
 * @param input what is typed; nothing typed breaks no rule, as in Excel
 */
export function brokenRule(place: Place, input: string): DataValidationData | null {
  const { state, sheet, row, column } = place;
  const rule = sheet.dataValidations.find(({ areas }) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    ),
  );
  if (!rule?.showsErrorMessage || input === "") return null;
  const { numberFormat } = styleAt(state.workbook, styleIndexAt(sheet, row, column));
  const { value, formula } = parseCellInput(input, numberFormat);
  return formula === undefined && meetsRule(place, value, rule) === false ? rule : null;
}

/** Cells of some areas whose content breaks a rule, and whether any cell could not be judged. */
export function findInvalidCells(
  state: HostState,
  sheet: SheetData,
  rule: DataValidationData,
  areas: readonly CellArea[],
): { invalid: CellArea[]; isUndecided: boolean } {
  const invalid: CellArea[] = [];
  let isUndecided = false;
  for (const area of areas) {
    const lastRow = Math.min(area.row + area.rowCount, Math.max(sheet.rows.length, area.row + 1));
    for (let row = area.row; row < lastRow; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const value = findCell(sheet, row, column)?.value ?? null;
        const isMet = meetsRule({ state, sheet, row, column }, value, rule);
        if (isMet === undefined) isUndecided = true;
        else if (!isMet) invalid.push({ row, column, rowCount: 1, columnCount: 1 });
      }
    }
  }
  return { invalid, isUndecided };
}
