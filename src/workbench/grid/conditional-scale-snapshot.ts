import type {
  CFNumberOperator,
  CFRuleType,
  CFValueType,
  IColorScale,
  IDataBar,
  IIconSet,
  IValueConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormatData, ConditionalValue } from "../../xlsx/rules/conditional-format-data";
import { htmlColor } from "./html-color";

/**
 * A colour scale, data bar or icon set as the grid draws it.
 *
 * @param hasNegatives whether any cell is below nought, asked where a bar chooses its own beginning
 * @returns null for any other format
 * @example scaleSnapshot({ ...format, iconSet }, () => false)?.type // => "iconSet"
 */
export function scaleSnapshot(
  { colorScale, dataBar, iconSet }: Pick<ConditionalFormatData, "colorScale" | "dataBar" | "iconSet">,
  hasNegatives: () => boolean,
): IColorScale | IDataBar | IIconSet | null {
  if (colorScale)
    return {
      type: "colorScale" as CFRuleType.colorScale,
      config: colorScale.points.map((point, index) => ({
        index,
        color: htmlColor(point.color),
        value: valueOf(point),
      })),
    };
  if (dataBar) {
    const { lower, upper, showsValue, isGradient, fillColor, negativeFillColor } = dataBar;
    const least = lower.type === "autoMin" ? { type: hasNegatives() ? "min" : "num", value: "0" } : lower;
    return {
      type: "dataBar" as CFRuleType.dataBar,
      isShowValue: showsValue,
      config: {
        min: valueOf(least),
        max: valueOf(upper.type === "autoMax" ? { type: "max" } : upper),
        isGradient,
        positiveColor: htmlColor(fillColor),
        nativeColor: htmlColor(negativeFillColor ?? fillColor),
      },
    };
  }
  return iconSet ? iconRule(iconSet) : null;
}

/** The file counts icons from the lowest up, the grid from the highest down. */
function iconRule({
  name,
  points,
  showsValue,
  isReversed,
}: NonNullable<ConditionalFormatData["iconSet"]>): IIconSet {
  const last = points.length - 1;
  return {
    type: "iconSet" as CFRuleType.iconSet,
    isShowValue: showsValue,
    config: [...points].reverse().map((point, index) => ({
      operator: (point.includesValue === false ? "greaterThan" : "greaterThanOrEqual") as CFNumberOperator,
      value: valueOf(point),
      iconType: name as IIconSet["config"][number]["iconType"],
      iconId: String(isReversed ? last - index : index),
    })),
  };
}

function valueOf({ type, value }: ConditionalValue): IValueConfig {
  if (type === "min" || type === "max" || value === undefined) return { type: type as CFValueType };
  const number = Number(value);
  return Number.isFinite(number) && type !== "formula"
    ? { type: type as CFValueType, value: number }
    : { type: "formula" as CFValueType, value: `=${value}` };
}
