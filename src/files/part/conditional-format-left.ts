import type { ConditionalFormatLook, ConditionalLook, ConditionalRule } from "../../workbook/sheet-rules";
import type { ConditionalFormatData } from "../../xlsx/rules/conditional-format-data";
import type { DifferentialFormat } from "../../xlsx/styles/differential-format-data";
import type { BorderSide } from "../../xlsx/workbook-data";
import { areaLeft } from "./area-left";
import { drawnRuleOf } from "./drawn-rule";
import { wordsOfFormula } from "../../domain/posting/foreign-words";
import type { LeftOutWhy } from "../../workbook/split-loss";
import { ruleFormulaLeft } from "./rule-formula-left";
import type { RuleSurroundings } from "./validation-left";

/** A formula once rows are taken out; null where it cannot go along. */
type Follow = (formula: string) => string | null;
/** What a conditional format is besides its place and look. */
type Rule = Omit<ConditionalFormatData, "id" | "areas" | "priority" | "stopIfTrue" | "format">;

/**
 * A conditional format of the cells that are left once rows are taken out; `priority` 1 goes first. Null where no cell is left; why,
 * where the rule cannot go along.
 * Source: Excel.ConditionalFormat against ECMA-376 Part 1, 18.3.1.10 (cfRule).
 * @example conditionalFormatLeft(look, 1, surroundings) // => "names"
 */
export function conditionalFormatLeft(
  { areas: before, stopIfTrue, rule, look }: ConditionalFormatLook,
  priority: number,
  { left, foreign }: Pick<RuleSurroundings, "left" | "foreign">,
): ConditionalFormatData | LeftOutWhy | null {
  const areas = before.flatMap((area) => areaLeft(area, left) ?? []);
  if (areas.length === 0) return null;
  const corner = {
    row: Math.min(...before.map(({ row }) => row)),
    newRow: Math.min(...areas.map(({ row }) => row)) + 1,
  };
  const isAside =
    Math.min(...before.map(({ column }) => column)) !== Math.min(...areas.map(({ column }) => column)) + 1;
  let isNaming = rule.kind === "text" && foreign.hints(rule.rule.text);
  const asked = ruleOf(rule, (formula) => {
    if (wordsOfFormula(formula).some(foreign.hints) || foreign.names(formula)) isNaming = true;
    // The block begins in another column: what a relative reference would mean now is not what it meant.
    return isAside && /[A-Z]\$?\d/.test(formula) ? null : ruleFormulaLeft(formula, corner, left);
  });
  if (isNaming) return "names";
  if (asked === null) return "reads";
  const id = `{${priority.toString(16).toUpperCase().padStart(8, "0")}-000E-0000-0000-000000000000}`;
  return { ...asked, id, areas, priority, stopIfTrue, ...(look === null ? {} : { format: formatOf(look) }) };
}

function ruleOf(rule: ConditionalRule, follow: Follow): Rule | null {
  switch (rule.kind) {
    case "cellValue": {
      const { operator, formula1, formula2 } = rule.rule;
      const hasTwo = operator === "Between" || operator === "NotBetween";
      const formulas = (hasTwo ? [formula1, formula2 ?? ""] : [formula1]).map((each) =>
        follow(String(each).replace(/^=/, "")),
      );
      if (formulas.some((each) => each === null || each === "")) return null;
      const word = lowerFirst(operator).replace(/^(equal|notEqual)To$/, "$1");
      return { type: "cellIs", operator: word, formulas: formulas.flatMap((each) => each ?? []) };
    }
    case "custom": {
      const formula = follow(rule.formula.replace(/^=/, ""));
      return formula === null || formula === "" ? null : { type: "expression", formulas: [formula] };
    }
    case "text": {
      const type = TEXT_TYPES[rule.rule.operator];
      // Without its text, as some programs write the rule, it would mark every cell.
      if (type === undefined || rule.rule.text === "" || rule.rule.text.startsWith("=")) return null;
      const operator = type === "notContainsText" ? "notContains" : type;
      return { type, operator, text: rule.rule.text, formulas: [] };
    }
    case "topBottom": {
      const { rank, type } = rule.rule;
      return {
        ...{ type: "top10", rank, formulas: [] },
        ...{ isPercent: type.endsWith("Percent"), isBottom: type.startsWith("Bottom") },
      };
    }
    case "preset":
      return presetOf(rule.rule.criterion);
    case "colorScale":
    case "dataBar":
    case "iconSet":
      return drawnRuleOf(rule, follow);
    case "unread":
      return null;
  }
}

const TEXT_TYPES: Readonly<Record<string, string>> = {
  ...{ Contains: "containsText", NotContains: "notContainsText" },
  ...{ BeginsWith: "beginsWith", EndsWith: "endsWith" },
};
const PRESET_TYPES: Readonly<Record<string, string>> = {
  ...{ Blanks: "containsBlanks", NonBlanks: "notContainsBlanks" },
  ...{ Errors: "containsErrors", NonErrors: "notContainsErrors" },
  ...{ UniqueValues: "uniqueValues", DuplicateValues: "duplicateValues" },
};
/** Source: Excel.ConditionalFormatPresetCriterion against ST_CfType and ST_TimePeriod (18.18.12, 18.18.82). */
function presetOf(criterion: string): Rule | null {
  const type = PRESET_TYPES[criterion];
  if (type !== undefined) return { type, formulas: [] };
  if (/^(?:Yesterday|Today|Tomorrow|(?:Last|This|Next)(?:Week|Month)|LastSevenDays)$/.test(criterion))
    return {
      ...{ type: "timePeriod", formulas: [] },
      timePeriod: criterion === "LastSevenDays" ? "last7Days" : lowerFirst(criterion),
    };
  const average = /^(?:(EqualOr)|(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion);
  if (average === null) return null;
  return {
    ...{ type: "aboveAverage", formulas: [], isBelowAverage: average[3] === "Below" },
    ...(average[1] === undefined ? {} : { includesAverage: true }),
    ...(average[2] === undefined
      ? {}
      : { standardDeviations: ["One", "Two", "Three"].indexOf(average[2]) + 1 }),
  };
}

function formatOf(look: ConditionalLook): DifferentialFormat {
  const { bold, italic, strike, underline, fontColor, fillColor, numberFormat, lines } = look;
  const font = {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strike === undefined ? {} : { strike }),
    ...(underline === undefined ? {} : { underline: lowerFirst(underline) }),
    ...(fontColor === undefined ? {} : { color: fontColor }),
  };
  const border: Partial<Record<"left" | "right" | "top" | "bottom", BorderSide>> = {};
  for (const { side, style, color } of lines) {
    const at = lowerFirst(side.replace(/^Edge/, ""));
    if (at === "left" || at === "right" || at === "top" || at === "bottom")
      border[at] = { style: LINE_STYLES[style] ?? "thin", color };
  }
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(fillColor === undefined ? {} : { fill: { color: fillColor } }),
    ...(Object.keys(border).length === 0 ? {} : { border }),
  };
}

const LINE_STYLES: Readonly<Record<string, BorderSide["style"]>> = {
  ...{ Dash: "dashed", DashDot: "dashDot", DashDotDot: "dashDotDot", Dot: "dotted" },
};

function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}
