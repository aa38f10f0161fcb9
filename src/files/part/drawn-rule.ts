import type { ConditionalRule, DataBarLook } from "../../workbook/sheet-rules";
import type {
  ConditionalFormatData,
  ConditionalValue,
  DataBarData,
} from "../../xlsx/rules/conditional-format-data";

type Drawn = Extract<ConditionalRule, { kind: "colorScale" | "dataBar" | "iconSet" }>;
type Follow = (formula: string) => string | null;
type Rule = Pick<
  ConditionalFormatData,
  "type" | "formulas" | "colorScale" | "dataBar" | "iconSet" | "isExtension"
>;

const POINT_TYPES: Readonly<Record<string, string>> = {
  ...{ LowestValue: "min", HighestValue: "max", Number: "num" },
  ...{ Percent: "percent", Percentile: "percentile", Formula: "formula" },
};
const AXES: Readonly<Record<string, DataBarData["axis"]>> = {
  ...{ Automatic: "automatic", None: "none", CellMidPoint: "middle" },
};
const DIRECTIONS: Readonly<Record<string, DataBarData["direction"]>> = {
  ...{ Context: "context", LeftToRight: "leftToRight", RightToLeft: "rightToLeft" },
};
/** Icon sets Excel got in 2010 have no place but the extension. */
const LATER_SETS: ReadonlySet<string> = new Set(["3Stars", "3Triangles", "5Boxes"]);

/**
 * A colour scale, data bar or icon set as the file has it; null where one of its points reads what is no longer there. Lowest and
 * highest are those of the cells that are left.
 * Source: Excel.ConditionalDataBarRule, ConditionalIconCriterion, ConditionalColorScaleCriterion against ECMA-376 Part 1, 18.3.1.11,
 * 18.3.1.16, 18.3.1.28, 18.3.1.49.
 * @example drawnRuleOf({ kind: "colorScale", criteria }, (formula) => formula)?.type // => "colorScale"
 */
export function drawnRuleOf(rule: Drawn, follow: Follow): Rule | null {
  switch (rule.kind) {
    case "colorScale": {
      const { minimum, midpoint, maximum } = rule.criteria;
      const points = [minimum, ...(midpoint == null ? [] : [midpoint]), maximum].map((point) => {
        const value = pointOf(point, follow);
        return value === null || point.color === undefined ? null : { ...value, color: point.color };
      });
      if (points.includes(null)) return null;
      return { type: "colorScale", formulas: [], colorScale: { points: points.flatMap((at) => at ?? []) } };
    }
    case "dataBar": {
      const dataBar = barOf(rule.bar, follow);
      return dataBar === null ? null : { type: "dataBar", formulas: [], dataBar };
    }
    case "iconSet": {
      const { style, criteria, showsValue, isReversed } = rule.icons;
      const name = style.replace(
        /^(Three|Four|Five)/,
        (word) => ({ Three: "3", Four: "4", Five: "5" })[word] ?? word,
      );
      const points = criteria.map((point, at): ConditionalValue | null => {
        // The first icon is for whatever is below the second one's point.
        if (at === 0) return { type: "percent", value: "0" };
        const value = pointOf(point, follow);
        return value === null ? null : { ...value, includesValue: point.operator !== "GreaterThan" };
      });
      if (points.includes(null) || !/^\d/.test(name)) return null;
      return {
        ...{ type: "iconSet", formulas: [] },
        iconSet: { name, points: points.flatMap((at) => at ?? []), showsValue, isReversed },
        ...(LATER_SETS.has(name) ? { isExtension: true } : {}),
      };
    }
  }
}

function barOf(bar: DataBarLook, follow: Follow): DataBarData | null {
  const lower = bar.lower.type === "Automatic" ? { type: "autoMin" } : pointOf(bar.lower, follow);
  const upper = bar.upper.type === "Automatic" ? { type: "autoMax" } : pointOf(bar.upper, follow);
  if (lower === null || upper === null) return null;
  const {
    borderColor,
    negativeFillColor,
    negativeBorderColor,
    axisColor,
    fillColor,
    isGradient,
    showsValue,
  } = bar;
  return {
    ...{ lower, upper, fillColor, isGradient, showsValue },
    ...{ axis: AXES[bar.axis] ?? "automatic", direction: DIRECTIONS[bar.direction] ?? "context" },
    ...(borderColor === null ? {} : { borderColor }),
    ...(negativeFillColor === null ? {} : { negativeFillColor }),
    ...(negativeBorderColor === null ? {} : { negativeBorderColor }),
    ...(axisColor === null ? {} : { axisColor }),
  };
}

function pointOf(
  { type, formula }: { readonly type: string; readonly formula?: unknown },
  follow: Follow,
): ConditionalValue | null {
  const word = POINT_TYPES[type];
  if (word === undefined) return null;
  if (word === "min" || word === "max") return { type: word };
  const value = follow(String(formula ?? "").replace(/^=/, ""));
  return value === null || value === "" ? null : { type: word, value };
}
