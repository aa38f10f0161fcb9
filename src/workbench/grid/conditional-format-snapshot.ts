import type { IRange, IStyleData } from "@univerjs/core";
import type {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import { columnName } from "../../xlsx/cells/cell-reference";
import { rebaseFormula } from "../../xlsx/cells/relative-formula";
import type { ConditionalFormatData } from "../../xlsx/rules/conditional-format-data";
import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { scaleSnapshot } from "./conditional-scale-snapshot";
import { rangeSnapshot, type ShownSize, shownArea } from "./shown-range";
import { differentialSnapshot } from "./style-snapshot";

// The words of the grid's own lists; only its types are imported, so that this stays free of its ten megabytes.
const highlight = "highlightCell" as CFRuleType.highlightCell;
const asFormula = "formula" as CFSubRuleType.formula;
const asNumber = "number" as CFSubRuleType.number;
const asText = "text" as CFSubRuleType.text;

/** The operators of the file in formulas; between and notBetween take two operands. */
const comparisons: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

const textTypes = ["containsText", "notContainsText", "beginsWith", "endsWith"];
const presenceTypes = ["containsBlanks", "notContainsBlanks", "containsErrors", "notContainsErrors"];

/**
 * The conditional formats of a sheet as the grid draws them, first priority first.
 *
 * **Left out**: what the grid cannot draw (averages with standard deviations); the workbook keeps it.
 *
 * @param sheet sheet of the host's model
 * @param size rows and columns the grid shows; formats of whole columns end there
 * @example conditionalFormatSnapshots(sheet, { rows: 60, columns: 20 }).length // => 3
 */
export function conditionalFormatSnapshots(sheet: SheetData, size: ShownSize): IConditionFormattingRule[] {
  return [...sheet.conditionalFormats]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((format) => rulesOf(sheet, format, size));
}

function rulesOf(
  sheet: SheetData,
  format: ConditionalFormatData,
  size: ShownSize,
): IConditionFormattingRule[] {
  const areas = format.areas.flatMap((area) => shownArea(area, size) ?? []);
  const { stopIfTrue } = format;
  const made = (cfId: string, ranges: IRange[], rule: IConditionalFormattingRuleConfig | null) =>
    rule ? [{ cfId, ranges, stopIfTrue, rule }] : [];
  if (format.type !== "expression" && format.type !== "cellIs")
    return areas.length === 0
      ? []
      : made(
          format.id,
          areas.map(rangeSnapshot),
          wholeRule(format, () => holdsNegatives(sheet, areas)),
        );
  // Formulas are counted from the corner of all areas in the file, from the corner of the first in the grid.
  const corner = cornerOf(format.areas);
  return areas.flatMap((area, index) => {
    const formulas = format.formulas.map((formula) => rebaseFormula(formula, corner, area));
    const rule = cellRule({ ...format, formulas }, area);
    return made(`${format.id}-${index}`, [rangeSnapshot(area)], rule);
  });
}

function cornerOf(areas: readonly CellArea[]): { row: number; column: number } {
  return {
    row: Math.min(...areas.map(({ row }) => row)),
    column: Math.min(...areas.map(({ column }) => column)),
  };
}

function holdsNegatives(sheet: SheetData, areas: readonly CellArea[]): boolean {
  return areas.some(({ row, column, rowCount, columnCount }) =>
    sheet.rows
      .slice(row, row + rowCount)
      .some((line) =>
        line?.cells
          .slice(column, column + columnCount)
          .some((cell) => typeof cell?.value === "number" && cell.value < 0),
      ),
  );
}

function styleOf({ format }: ConditionalFormatData): IStyleData {
  return format ? differentialSnapshot(format) : {};
}

/** Rules whose formulas are told from the cell: a formula, or a comparison with constants or with other cells. */
function cellRule(
  format: ConditionalFormatData,
  { row, column }: CellArea,
): IConditionalFormattingRuleConfig | null {
  const [first, second] = format.formulas;
  if (first === undefined) return null;
  const style = styleOf(format);
  const byFormula = (formula: string): IConditionalFormattingRuleConfig => ({
    type: highlight,
    subType: asFormula,
    value: `=${formula}`,
    style,
  });
  if (format.type === "expression") return byFormula(first);
  const { operator = "" } = format;
  const numbers = format.formulas.map(Number);
  const isConstant = numbers.every(Number.isFinite);
  const cell = `${columnName(column)}${row + 1}`;
  if (operator === "between" || operator === "notBetween") {
    if (second === undefined) return null;
    const [low = 0, high = 0] = numbers;
    if (isConstant)
      return {
        type: highlight,
        subType: asNumber,
        operator: operator as CFNumberOperator.between,
        value: [low, high],
        style,
      };
    const isBetween = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
    return byFormula(operator === "between" ? isBetween : `NOT(${isBetween})`);
  }
  const comparison = comparisons[operator];
  if (comparison === undefined) return null;
  if (!isConstant) return byFormula(`${cell}${comparison}${first}`);
  return {
    type: highlight,
    subType: asNumber,
    operator: operator as CFNumberOperator.equal,
    value: numbers[0] ?? 0,
    style,
  };
}

/** Rules that look at all their cells at once, or at the text of each. */
function wholeRule(
  format: ConditionalFormatData,
  hasNegatives: () => boolean,
): IConditionalFormattingRuleConfig | null {
  const { type } = format;
  const style = styleOf(format);
  if (textTypes.includes(type))
    return {
      type: highlight,
      subType: asText,
      operator: type as CFTextOperator,
      value: format.text ?? "",
      style,
    };
  if (presenceTypes.includes(type))
    return { type: highlight, subType: asText, operator: type as CFTextOperator, style };
  if (type === "duplicateValues" || type === "uniqueValues")
    return { type: highlight, subType: type as CFSubRuleType.duplicateValues, style };
  if (type === "top10")
    return {
      type: highlight,
      subType: "rank" as CFSubRuleType.rank,
      isBottom: format.isBottom ?? false,
      isPercent: format.isPercent ?? false,
      value: format.rank ?? 10,
      style,
    };
  if (type === "timePeriod")
    return {
      type: highlight,
      subType: "timePeriod" as CFSubRuleType.timePeriod,
      operator: (format.timePeriod ?? "today") as CFTimePeriodOperator,
      style,
    };
  if (type === "aboveAverage" && !format.standardDeviations)
    return {
      type: highlight,
      subType: "average" as CFSubRuleType.average,
      operator:
        `${format.isBelowAverage ? "less" : "greater"}Than${format.includesAverage ? "OrEqual" : ""}` as CFNumberOperator.lessThan,
      style,
    };
  return scaleSnapshot(format, hasNegatives);
}
