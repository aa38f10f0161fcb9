import { columnName } from "../cells/cell-reference";
import type { ConditionalFormatData } from "./conditional-format-data";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Formula of each time period for a cell, as Excel writes it (18.18.82). */
const PERIODS: Readonly<Record<string, (cell: string) => string>> = {
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  lastWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  thisWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  nextWeek: (cell) =>
    `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  lastMonth: (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0-1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0-1)))`,
  thisMonth: (cell) => `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`,
  nextMonth: (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0+1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0+1)))`,
};

/** Top left corner of the block around some areas, as a reference. */
function cornerReference(areas: ConditionalFormatData["areas"]): string {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return `${columnName(column)}${row + 1}`;
}

/**
 * Formulas of a rule as the file holds them, without "=": those that follow from type, text and period are made here.
 * @example ruleFormulas({ ...rule, type: "containsBlanks", areas: [areaOfB2] }) // => ["LEN(TRIM(B2))=0"]
 */
export function ruleFormulas(rule: ConditionalFormatData): readonly string[] {
  const cell = cornerReference(rule.areas);
  const text = quoted(rule.text ?? "");
  switch (rule.type) {
    case "containsText":
      return [`NOT(ISERROR(SEARCH(${text},${cell})))`];
    case "notContainsText":
      return [`ISERROR(SEARCH(${text},${cell}))`];
    case "beginsWith":
      return [`LEFT(${cell},LEN(${text}))=${text}`];
    case "endsWith":
      return [`RIGHT(${cell},LEN(${text}))=${text}`];
    case "containsBlanks":
      return [`LEN(TRIM(${cell}))=0`];
    case "notContainsBlanks":
      return [`LEN(TRIM(${cell}))>0`];
    case "containsErrors":
      return [`ISERROR(${cell})`];
    case "notContainsErrors":
      return [`NOT(ISERROR(${cell}))`];
    case "timePeriod":
      return [PERIODS[rule.timePeriod ?? ""]?.(cell) ?? "FALSE"];
    default:
      return rule.formulas;
  }
}
