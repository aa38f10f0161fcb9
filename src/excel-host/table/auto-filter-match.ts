import type { DateGroupData, FilterData } from "../../xlsx/table/auto-filter-data";
import type { CellContent } from "../../xlsx/workbook-data";
import { periodOf } from "./auto-filter-period";
import { HostError } from "../host-error";
import { fromSerialDate } from "../cell/serial-date";

/** A cell as filters see it. */
export interface FilteredCell {
  readonly value: CellContent;
  readonly text: string;
  readonly isDate: boolean;
  readonly fillColor: string;
  readonly fontColor: string;
  /** Icon its conditional format gives it: set in the file's words and 0-based number from the worst; null for none. */
  readonly icon: { readonly name: string; readonly index: number } | null;
}

type Test = (cell: FilteredCell) => boolean;

const isBlank = ({ value }: FilteredCell): boolean => value === null || value === "";

/**
 * Pattern of a text with Excel's wildcards: "*" any characters, "?" one, "~" before either the character itself.
 *
 * @example
 * wildcardPattern("张*").test("张三") // => true
 */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return found === "*" ? "[\\s\\S]*" : found === "?" ? "[\\s\\S]" : `\\${found}`;
  });
  return new RegExp(`^${source}$`, "iu");
}

function conditionTest({ operator, value }: { operator: string; value: string }): Test {
  const number = value.trim() === "" ? NaN : Number(value);
  if (operator === "equal" || operator === "notEqual") {
    const pattern = wildcardPattern(value);
    const isEqual: Test = (cell) => {
      if (value === "") return isBlank(cell);
      if (typeof cell.value === "number") return cell.value === number || pattern.test(cell.text);
      return !isBlank(cell) && pattern.test(cell.text);
    };
    return operator === "equal" ? isEqual : (cell) => !isEqual(cell);
  }
  const order = (cell: FilteredCell): number | null => {
    if (!Number.isNaN(number)) return typeof cell.value === "number" ? cell.value - number : null;
    return typeof cell.value === "string" ? cell.value.localeCompare(value, "zh-CN") : null;
  };
  const accepts: Readonly<Record<string, (difference: number) => boolean>> = {
    greaterThan: (difference) => difference > 0,
    greaterThanOrEqual: (difference) => difference >= 0,
    lessThan: (difference) => difference < 0,
    lessThanOrEqual: (difference) => difference <= 0,
  };
  return (cell) => {
    const difference = order(cell);
    return difference !== null && (accepts[operator]?.(difference) ?? false);
  };
}

function matchesDate(serial: number, group: DateGroupData): boolean {
  const parts = fromSerialDate(serial);
  return (["year", "month", "day", "hour", "minute", "second"] as const).every(
    (part) => group[part] === undefined || group[part] === parts[part],
  );
}

/** The value from which on (up to which) cells belong to the top (bottom) so many; ties belong to it too. */
function topLimit(
  filter: Extract<FilterData, { kind: "top" }>,
  cells: readonly FilteredCell[],
): number | null {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  numbers.sort((one, other) => (filter.isTop ? other - one : one - other));
  const count = filter.isPercent
    ? Math.max(1, Math.floor((numbers.length * filter.count) / 100))
    : filter.count;
  return numbers[Math.min(count, numbers.length) - 1] ?? null;
}

function dynamicTest(type: string, cells: readonly FilteredCell[], today: number): Test {
  if (type === "aboveAverage" || type === "belowAverage") {
    const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    return ({ value }) =>
      typeof value === "number" && (type === "aboveAverage" ? value > average : value < average);
  }
  const fixed = /^([QM])(\d+)$/.exec(type);
  if (fixed) {
    const wanted = Number(fixed[2]);
    return ({ value, isDate }) => {
      if (typeof value !== "number" || !isDate) return false;
      const { month } = fromSerialDate(value);
      return (fixed[1] === "M" ? month : Math.ceil(month / 3)) === wanted;
    };
  }
  const period = periodOf(type, today);
  if (!period) throw new HostError("NotImplemented", `dynamic filter ${type}`);
  return ({ value, isDate }) =>
    typeof value === "number" && isDate && value >= period[0] && value < period[1];
}

/**
 * The test a filter puts to each cell of its column.
 *
 * @param cells all cells of the column, for averages and top values
 * @param today serial number of the current day, for relative dates
 */
export function filterTest(filter: FilterData, cells: readonly FilteredCell[], today: number): Test {
  switch (filter.kind) {
    case "values": {
      const texts = new Set(filter.texts.map((text) => text.toLowerCase()));
      return (cell) => {
        if (isBlank(cell)) return filter.hasBlanks;
        const { value } = cell;
        if (texts.has(cell.text.toLowerCase())) return true;
        return (
          typeof value === "number" && cell.isDate && filter.dates.some((date) => matchesDate(value, date))
        );
      };
    }
    case "custom": {
      const tests = filter.conditions.map(conditionTest);
      return (cell) => (filter.isAnd ? tests.every((test) => test(cell)) : tests.some((test) => test(cell)));
    }
    case "top": {
      const limit = topLimit(filter, cells);
      return ({ value }) =>
        limit !== null && typeof value === "number" && (filter.isTop ? value >= limit : value <= limit);
    }
    case "dynamic":
      return dynamicTest(filter.type, cells, today);
    case "color": {
      const color = filter.isCell ? filter.format?.fill?.color : filter.format?.font?.color;
      if (color === undefined) throw new HostError("NotImplemented", "filter by no colour");
      return (cell) => (filter.isCell ? cell.fillColor : cell.fontColor) === color;
    }
    case "icon":
      return ({ icon }) =>
        filter.icon === undefined || filter.icon < 0
          ? icon === null
          : icon !== null && icon.name === filter.iconSet && icon.index === filter.icon;
    case "other":
      throw new HostError("NotImplemented", "filter of an unknown kind");
  }
}
