import type { ConditionalFormatData, ConditionalValue } from "../../xlsx/rules/conditional-format-data";
import { HostError } from "../host-error";
import { requireRecord, requireText } from "../bridge/parameters";

type RuleParts = Partial<ConditionalFormatData>;

/** The name that stands for a value in a table of names; undefined when none does. */
export function nameOf(
  table: Readonly<Record<string, string>>,
  value: string | undefined,
): string | undefined {
  return Object.keys(table).find((name) => table[name] === value);
}

const cellOperators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

const textTypes: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

const textOperators: Readonly<Record<string, string>> = {
  containsText: "containsText",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
};

const periods: Readonly<Record<string, string>> = {
  Yesterday: "yesterday",
  Today: "today",
  Tomorrow: "tomorrow",
  LastSevenDays: "last7Days",
  LastWeek: "lastWeek",
  ThisWeek: "thisWeek",
  NextWeek: "nextWeek",
  LastMonth: "lastMonth",
  ThisMonth: "thisMonth",
  NextMonth: "nextMonth",
};

const presetTypes: Readonly<Record<string, string>> = {
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  Errors: "containsErrors",
  NonErrors: "notContainsErrors",
  UniqueValues: "uniqueValues",
  DuplicateValues: "duplicateValues",
};

const deviations = ["One", "Two", "Three"];

/** Formula as the model holds it; a number may come as a number or as text, with or without "=". */
function requireFormula(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const text = requireText(value).replace(/^=/, "");
  if (text === "") throw new HostError("InvalidArgument");
  return text;
}

/** cellValue.rule as add-ins write it; InvalidArgument for an unknown operator or a missing formula. */
export function parseCellValueRule(value: unknown): RuleParts {
  const { formula1, formula2, operator } = requireRecord(value);
  const fileOperator = cellOperators[String(operator)];
  if (!fileOperator) throw new HostError("InvalidArgument");
  const needsTwo = operator === "Between" || operator === "NotBetween";
  const formulas = needsTwo ? [formula1, formula2] : [formula1];
  return { operator: fileOperator, formulas: formulas.map(requireFormula) };
}

/** cellValue.rule as office.js reads it. */
export function formatCellValueRule({ operator, formulas }: ConditionalFormatData): Record<string, unknown> {
  const [formula1, formula2] = formulas;
  return {
    formula1: formula1 === undefined ? "" : `=${formula1}`,
    ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
    operator: nameOf(cellOperators, operator) ?? "Invalid",
  };
}

/** textComparison.rule as add-ins write it. */
export function parseTextRule(value: unknown): RuleParts {
  const { operator, text } = requireRecord(value);
  const type = textTypes[String(operator)];
  if (!type) throw new HostError("InvalidArgument");
  return { type, operator: textOperators[type] ?? type, text: requireText(text) };
}

/** textComparison.rule as office.js reads it. */
export function formatTextRule({ type, text }: ConditionalFormatData): Record<string, unknown> {
  return { operator: nameOf(textTypes, type) ?? "Invalid", text: text ?? "" };
}

/** topBottom.rule as add-ins write it: rank 1–1000, for percents 1–100. */
export function parseTopBottomRule(value: unknown): RuleParts {
  const { rank, type } = requireRecord(value);
  const parts = /^(Top|Bottom)(Items|Percent)$/.exec(String(type));
  const isPercent = parts?.[2] === "Percent";
  if (!parts || typeof rank !== "number" || !Number.isInteger(rank) || rank < 1) {
    throw new HostError("InvalidArgument");
  }
  if (rank > (isPercent ? 100 : 1000)) throw new HostError("InvalidArgument");
  return { rank, isPercent, isBottom: parts[1] === "Bottom" };
}

/** topBottom.rule as office.js reads it. */
export function formatTopBottomRule(format: ConditionalFormatData): Record<string, unknown> {
  const end = format.isBottom ? "Bottom" : "Top";
  return { rank: format.rank ?? 10, type: `${end}${format.isPercent ? "Percent" : "Items"}` };
}

/** preset.rule as add-ins write it: blanks, errors, duplicates, dates and averages. */
export function parsePresetRule(value: unknown): RuleParts {
  const criterion = String(requireRecord(value).criterion);
  // All parts are given, so that none of the criterion before lingers.
  const none = { timePeriod: undefined, isBelowAverage: undefined, includesAverage: undefined };
  const type = presetTypes[criterion];
  if (type) return { ...none, standardDeviations: undefined, type };
  const timePeriod = periods[criterion];
  if (timePeriod) return { ...none, standardDeviations: undefined, type: "timePeriod", timePeriod };
  const average = /^(?:(EqualOr)|(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion);
  if (!average) throw new HostError("InvalidArgument");
  return {
    ...none,
    type: "aboveAverage",
    isBelowAverage: average[3] === "Below",
    includesAverage: average[1] !== undefined,
    standardDeviations: average[2] === undefined ? undefined : deviations.indexOf(average[2]) + 1,
  };
}

/** preset.rule as office.js reads it. */
export function formatPresetRule(format: ConditionalFormatData): Record<string, unknown> {
  if (format.type === "timePeriod") return { criterion: nameOf(periods, format.timePeriod) ?? "Invalid" };
  if (format.type !== "aboveAverage") return { criterion: nameOf(presetTypes, format.type) ?? "Invalid" };
  const side = format.isBelowAverage ? "BelowAverage" : "AboveAverage";
  const deviation = deviations[(format.standardDeviations ?? 0) - 1];
  const prefix = format.includesAverage ? "EqualOr" : deviation === undefined ? "" : `${deviation}StdDev`;
  return { criterion: `${prefix}${side}` };
}

const valueTypes: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
};

/** A point of a scale, bar or icon set as add-ins write it; Automatic is for bars only. */
export function parseValue(value: unknown, automatic?: "autoMin" | "autoMax"): ConditionalValue {
  const { type, formula } = requireRecord(value);
  if (type === "Automatic" && automatic) return { type: automatic };
  const fileType = valueTypes[String(type)];
  if (!fileType) throw new HostError("InvalidArgument");
  if (fileType === "min" || fileType === "max") return { type: fileType };
  return { type: fileType, value: requireFormula(formula) };
}

/** A point as office.js reads it. */
export function formatValue({ type, value }: ConditionalValue): Record<string, unknown> {
  if (type.startsWith("auto")) return { type: "Automatic" };
  return {
    ...(value === undefined ? {} : { formula: Number.isFinite(Number(value)) ? value : `=${value}` }),
    type: nameOf(valueTypes, type) ?? "Invalid",
  };
}

const digits = ["", "", "", "Three", "Four", "Five"];

/** Excel.IconSet name of a set in the file's words ("3Arrows" is "ThreeArrows"). */
export function formatIconSetName(name: string): string {
  return `${digits[Number(name[0])] ?? ""}${name.slice(1)}`;
}

/** The file's name of an Excel.IconSet; InvalidArgument for an unknown one. */
export function parseIconSetName(value: unknown): string {
  const text = requireText(value);
  const count = digits.findIndex((digit) => digit !== "" && text.startsWith(digit));
  const rest = text.slice(digits[count]?.length ?? 0);
  const known: Readonly<Record<number, string>> = {
    3: "Arrows ArrowsGray Flags TrafficLights1 TrafficLights2 Signs Symbols Symbols2 Stars Triangles",
    4: "Arrows ArrowsGray RedToBlack Rating TrafficLights",
    5: "Arrows ArrowsGray Rating Quarters Boxes",
  };
  if (!known[count]?.split(" ").includes(rest)) throw new HostError("InvalidArgument", text);
  return `${count}${rest}`;
}
