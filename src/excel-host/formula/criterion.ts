import type { CellContent } from "../../xlsx/workbook-data";
import { keepFifteenDigits } from "../cell/cell-input";

/** Whether a cell meets a criterion of COUNTIF and its like; null content is a blank cell. */
export type Criterion = (value: CellContent) => boolean;

const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;

/** Excel takes a text that looks like a number for that number here, 15 digits of it: that is why COUNTIF confuses long ids. */
function numberOf(value: CellContent): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && plainNumber.test(value.trim()) ? keepFifteenDigits(value.trim()) : null;
}

function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~[*?~]|[\s\S]/g, (part) => {
    if (part === "*") return "[\\s\\S]*";
    if (part === "?") return "[\\s\\S]";
    return (part.length === 2 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "iu");
}

function equals(wanted: string): Criterion | null {
  if (wanted === "") return (value) => value === null;
  if (plainNumber.test(wanted)) {
    const number = keepFifteenDigits(wanted);
    return (value) => numberOf(value) === number;
  }
  if (/^(?:TRUE|FALSE)$/i.test(wanted)) return (value) => value === (wanted.toUpperCase() === "TRUE");
  // Dates, percentages, amounts with commas and errors are read as such: the engine sees to them.
  if (/^[¥￥$#+-]|^\d[\d,]*(?:[-/:.%]|年|$)/.test(wanted)) return null;
  const pattern = wildcardPattern(wanted);
  return (value) => typeof value === "string" && pattern.test(value);
}

/**
 * Reads a criterion; null for one that only the engine reads.
 * Source: Microsoft's pages on COUNTIF, COUNTIFS, SUMIFS: operators, wildcards, letters of either case.
 *
 * @example
 * parseCriterion(">=800")?.(900) // => true
 * @example
 * parseCriterion("县*")?.("县医院") // => true
 */
export function parseCriterion(given: CellContent): Criterion | null {
  if (given === null) return equals("0");
  if (typeof given === "number") return equals(String(given));
  if (typeof given === "boolean") return (value) => value === given;
  if (typeof given === "object") return null;
  const [, operator, wanted = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(given) ?? [];
  // Without an operator an empty criterion also means a cell that shows nothing.
  if (operator === undefined && wanted === "") return (value) => value === null || value === "";
  if (operator === undefined || operator === "=") return equals(wanted);
  if (operator === "<>") {
    const same = equals(wanted);
    return same && ((value) => !same(value));
  }
  if (!plainNumber.test(wanted)) return null;
  const limit = keepFifteenDigits(wanted);
  return (value) => {
    if (typeof value !== "number") return false;
    if (operator === "<") return value < limit;
    if (operator === ">") return value > limit;
    return operator === "<=" ? value <= limit : value >= limit;
  };
}
