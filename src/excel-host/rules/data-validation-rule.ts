import type {
  DataValidationData,
  DataValidationOperator,
  DataValidationType,
} from "../../xlsx/rules/data-validation-data";
import { formatAbsolute, formatSheetName } from "../cell/address";
import { parseCellInput } from "../cell/cell-input";
import { HostError } from "../host-error";
import { isHostObject } from "../bridge/host-object";
import { requireRecord } from "../bridge/parameters";
import type { RangeTarget } from "../range/range-target";

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** office.js name of each kind of rule that compares with one or two formulas. */
const comparing: Readonly<Partial<Record<DataValidationType, string>>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** Excel.DataValidationType of each kind. */
export const validationTypes: Readonly<Record<DataValidationType, string>> = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

type RuleParts = Pick<DataValidationData, "type" | "operator" | "formula1" | "formula2" | "hidesDropDown">;

function addressFormula({ sheet, area }: RangeTarget): string {
  return `${formatSheetName(sheet.name)}!${formatAbsolute(area)}`;
}

/** Serial number of an ISO 8601 date or time ("2026-01-05", "2026-01-05T08:30:00.000Z", "08:30"), null for other texts. */
function serialOfIso(text: string): number | null {
  const parts = /^(?:(\d{4}-\d{1,2}-\d{1,2}))?(?:[T ]?(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/.exec(text);
  if (!parts || (!parts[1] && !parts[2])) return null;
  let serial = 0;
  for (const part of [parts[1], parts[2]]) {
    if (part === undefined) continue;
    const { value } = parseCellInput(part, "General");
    if (typeof value !== "number") return null;
    serial += value;
  }
  return serial;
}

function readOperand(value: unknown, type: DataValidationType): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (isHostObject(value) && value.className === "Range") return addressFormula(value.target as RangeTarget);
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  if (value.startsWith("=")) return value.slice(1);
  const serial = type === "date" || type === "time" ? serialOfIso(value) : null;
  if (serial !== null) return String(serial);
  const { value: number } = parseCellInput(value, "General");
  if (typeof number !== "number") throw new HostError("InvalidArgument");
  return String(number);
}

function readListSource(source: unknown): string {
  if (isHostObject(source) && source.className === "Range")
    return addressFormula(source.target as RangeTarget);
  if (typeof source !== "string" || source === "") throw new HostError("InvalidArgument");
  if (source.startsWith("=")) return source.slice(1);
  // Excel keeps at most 255 characters of a literal list.
  if (source.length > 255) throw new HostError("InvalidArgument");
  const choices = source.split(",").map((choice) => choice.trim());
  return `"${choices.join(",").replaceAll('"', '""')}"`;
}

/**
 * Reads DataValidation.rule as add-ins write it.
 *
 * **Errors**: InvalidArgument for none or several kinds, a missing formula, an unknown operator or a literal list over 255 characters.
 *
 * @example
 * parseRule({ list: { inCellDropDown: true, source: "是,否" } }).formula1 // => '"是,否"'
 */
export function parseRule(value: unknown): RuleParts {
  const given = Object.entries(requireRecord(value)).filter(
    ([, part]) => part !== null && part !== undefined,
  );
  const [kind, part] = given[0] ?? [];
  if (given.length !== 1 || kind === undefined) throw new HostError("InvalidArgument");
  const rule = requireRecord(part);
  if (kind === "list") {
    return {
      type: "list",
      operator: "between",
      formula1: readListSource(rule.source),
      hidesDropDown: rule.inCellDropDown === false,
    };
  }
  if (kind === "custom") {
    if (typeof rule.formula !== "string" || rule.formula === "") throw new HostError("InvalidArgument");
    return {
      type: "custom",
      operator: "between",
      formula1: rule.formula.replace(/^=/, ""),
      hidesDropDown: false,
    };
  }
  const type = (Object.keys(comparing) as DataValidationType[]).find((one) => comparing[one] === kind);
  const operator = operators[String(rule.operator)];
  if (!type || !operator) throw new HostError("InvalidArgument");
  const formula1 = readOperand(rule.formula1, type);
  const formula2 = readOperand(rule.formula2, type);
  const needsTwo = operator === "between" || operator === "notBetween";
  if (formula1 === undefined || (needsTwo && formula2 === undefined)) throw new HostError("InvalidArgument");
  return { type, operator, formula1, ...(needsTwo ? { formula2 } : {}), hidesDropDown: false };
}

/**
 * The choices of a literal list, null when the list comes from a formula.
 *
 * @example
 * literalChoices('"是,否"') // => ["是", "否"]
 */
export function literalChoices(formula: string): string[] | null {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula.trim());
  return literal?.[1] === undefined ? null : literal[1].replaceAll('""', '"').split(",");
}

/** DataValidation.rule as office.js reads it: formulas always with "=". */
export function formatRule(validation: DataValidationData): Record<string, unknown> {
  const { type, formula1 = "", formula2 } = validation;
  if (type === "none") return {};
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  if (type === "list") {
    const source = literalChoices(formula1)?.join(",") ?? `=${formula1}`;
    return { list: { inCellDropDown: !validation.hidesDropDown, source } };
  }
  const operator = Object.keys(operators).find((name) => operators[name] === validation.operator);
  const kind = comparing[type] ?? type;
  return {
    [kind]: {
      formula1: `=${formula1}`,
      ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
      operator,
    },
  };
}
