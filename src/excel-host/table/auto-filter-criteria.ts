import type { DateGroupData, FilterData } from "../../xlsx/table/auto-filter-data";
import { nameOf, formatIconSetName, parseIconSetName } from "../rules/conditional-format-rule";
import { englishMonths } from "../format/english-months";
import { HostError } from "../host-error";
import { requireColor, requireRecord, requireText } from "../bridge/parameters";

/** Text a condition begins with, the longer ones first, and the file's word for it. */
const operators: readonly (readonly [string, string])[] = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
];

const dateParts = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

/** The file's word for each Excel.DynamicFilterCriteria. */
const dynamicTypes: Readonly<Record<string, string>> = {
  AboveAverage: "aboveAverage",
  BelowAverage: "belowAverage",
  ...Object.fromEntries(["Today", "Tomorrow", "Yesterday"].map((day) => [day, day.toLowerCase()] as const)),
  ...Object.fromEntries(
    ["Week", "Month", "Quarter", "Year"].flatMap((span) =>
      ["This", "Last", "Next"].map((which) => [`${which}${span}`, `${which.toLowerCase()}${span}`] as const),
    ),
  ),
  YearToDate: "yearToDate",
  ...Object.fromEntries(
    [1, 2, 3, 4].map((quarter) => [`AllDatesInPeriodQuarter${quarter}`, `Q${quarter}`] as const),
  ),
  ...Object.fromEntries(
    englishMonths.map((month, at) => [`AllDatesInPeriod${month}`, `M${at + 1}`] as const),
  ),
};

function parseCondition(text: string): { operator: string; value: string } {
  const found = operators.find(([sign]) => text.startsWith(sign));
  return found
    ? { operator: found[1], value: text.slice(found[0].length) }
    : { operator: "equal", value: text };
}

function formatCondition({ operator, value }: { operator: string; value: string }): string {
  const sign = operators.find(([, word]) => word === operator)?.[0] ?? "=";
  return `${sign}${value}`;
}

function parseDate(value: unknown): DateGroupData {
  const { date, specificity } = requireRecord(value);
  const numbers = requireText(date)
    .split(/[^\d]+/)
    .filter(Boolean)
    .map(Number);
  const count = dateParts.indexOf(String(specificity) as "Year") + 1;
  if (count === 0 || numbers[0] === undefined) throw new HostError("InvalidArgument");
  const [year, month = 1, day = 1, hour = 0, minute = 0, second = 0] = numbers;
  const parts: Required<DateGroupData> = { year, month, day, hour, minute, second };
  const kept = dateParts.slice(0, count).map((part) => part.toLowerCase() as keyof DateGroupData);
  return { year, ...Object.fromEntries(kept.map((part) => [part, parts[part]])) };
}

function formatDate(date: DateGroupData): { date: string; specificity: string } {
  const pad = (value: number): string => String(value).padStart(2, "0");
  const { year, month, day, hour, minute, second } = date;
  const given = [month, day, hour, minute, second].filter((part) => part !== undefined);
  const separators = ["-", "-", "T", ":", ":"];
  const text = given.reduce<string>(
    (all, part, at) => `${all}${separators[at] ?? ""}${pad(part)}`,
    String(year),
  );
  return { date: text, specificity: dateParts[given.length] ?? "Year" };
}

function parseCount(value: unknown, limit: number): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > limit) throw new HostError("InvalidArgument");
  return count;
}

/**
 * Reads Excel.FilterCriteria as add-ins write it.
 *
 * **Errors**: InvalidArgument for an unknown kind or a criterion that is missing or out of range.
 *
 * @example
 * parseCriteria({ filterOn: "Custom", criterion1: ">5" }) // => { kind: "custom", isAnd: false, conditions: [{ operator: "greaterThan", value: "5" }] }
 */
export function parseCriteria(value: unknown): FilterData {
  const given = requireRecord(value);
  switch (given.filterOn) {
    case "Values": {
      if (!Array.isArray(given.values)) throw new HostError("InvalidArgument");
      const values = given.values as unknown[];
      const texts = values.filter((one) => typeof one !== "object").map((one) => String(one));
      return {
        kind: "values",
        texts: texts.filter((text) => text !== ""),
        hasBlanks: texts.includes(""),
        dates: values.filter((one) => typeof one === "object").map(parseDate),
      };
    }
    case "Custom": {
      const conditions = [requireText(given.criterion1)];
      if (given.criterion2 !== undefined && given.criterion2 !== null && given.criterion2 !== "") {
        conditions.push(requireText(given.criterion2));
      }
      return {
        kind: "custom",
        isAnd: given.operator !== "Or" && conditions.length > 1,
        conditions: conditions.map(parseCondition),
      };
    }
    case "TopItems":
    case "BottomItems":
      return {
        kind: "top",
        isTop: given.filterOn === "TopItems",
        isPercent: false,
        count: parseCount(given.criterion1, 500),
      };
    case "TopPercent":
    case "BottomPercent":
      return {
        kind: "top",
        isTop: given.filterOn === "TopPercent",
        isPercent: true,
        count: parseCount(given.criterion1, 100),
      };
    case "Dynamic": {
      const type = dynamicTypes[String(given.dynamicCriteria)];
      if (!type) throw new HostError("InvalidArgument");
      return { kind: "dynamic", type };
    }
    case "CellColor":
      return { kind: "color", isCell: true, format: { fill: { color: requireColor(given.color) } } };
    case "FontColor":
      return { kind: "color", isCell: false, format: { font: { color: requireColor(given.color) } } };
    case "Icon": {
      const { set, index } = requireRecord(given.icon);
      if (typeof index !== "number") throw new HostError("InvalidArgument");
      return { kind: "icon", iconSet: parseIconSetName(set), icon: index };
    }
    default:
      throw new HostError("InvalidArgument");
  }
}

/** Excel.FilterCriteria of a column as office.js reads it. */
export function formatCriteria(filter: FilterData): Record<string, unknown> {
  switch (filter.kind) {
    case "values":
      return {
        filterOn: "Values",
        values: [...filter.texts, ...(filter.hasBlanks ? [""] : []), ...filter.dates.map(formatDate)],
      };
    case "custom": {
      const [criterion1, criterion2] = filter.conditions.map(formatCondition);
      return {
        filterOn: "Custom",
        criterion1,
        ...(criterion2 === undefined ? {} : { criterion2, operator: filter.isAnd ? "And" : "Or" }),
      };
    }
    case "top": {
      const filterOn = `${filter.isTop ? "Top" : "Bottom"}${filter.isPercent ? "Percent" : "Items"}`;
      return { filterOn, criterion1: String(filter.count) };
    }
    case "dynamic":
      return { filterOn: "Dynamic", dynamicCriteria: nameOf(dynamicTypes, filter.type) ?? "Unknown" };
    case "color":
      return filter.isCell
        ? { filterOn: "CellColor", color: filter.format?.fill?.color ?? "" }
        : { filterOn: "FontColor", color: filter.format?.font?.color ?? "" };
    case "icon":
      return { filterOn: "Icon", icon: { set: formatIconSetName(filter.iconSet), index: filter.icon ?? -1 } };
    case "other":
      return { filterOn: "Custom" };
  }
}
