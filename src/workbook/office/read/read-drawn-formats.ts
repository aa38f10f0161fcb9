import type { ConditionalRule } from "../../sheet-rules";

/** A colour that is none comes as null or "", whatever the types say. */
const colorOf = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);

/**
 * Asks for a bar in each cell; the answer is there after the next sync.
 * Source: Excel.DataBarConditionalFormat (ExcelApi 1.6).
 * @example const read = askDataBar(format.dataBar); await context.sync(); read().kind // => "dataBar"
 */
export function askDataBar(of: Excel.DataBarConditionalFormat): () => ConditionalRule {
  const { positiveFormat: positive, negativeFormat: negative } = of;
  of.load("showDataBarOnly,barDirection,axisFormat,axisColor,lowerBoundRule,upperBoundRule");
  positive.load("fillColor,borderColor,gradientFill");
  negative.load("fillColor,borderColor,matchPositiveFillColor,matchPositiveBorderColor");
  return () => ({
    kind: "dataBar",
    bar: {
      ...{ lower: of.lowerBoundRule, upper: of.upperBoundRule, showsValue: !of.showDataBarOnly },
      ...{ direction: of.barDirection, axis: of.axisFormat, axisColor: colorOf(of.axisColor) },
      ...{ fillColor: positive.fillColor, borderColor: colorOf(positive.borderColor) },
      isGradient: positive.gradientFill,
      negativeFillColor: negative.matchPositiveFillColor ? null : colorOf(negative.fillColor),
      negativeBorderColor: negative.matchPositiveBorderColor ? null : colorOf(negative.borderColor),
    },
  });
}

/**
 * Asks for an icon in each cell; the answer, after the next sync, is "unread" where somebody put icons of several sets together.
 * Source: Excel.IconSetConditionalFormat (ExcelApi 1.6).
 * @example const read = askIconSet(format.iconSet); await context.sync(); read().kind // => "iconSet"
 */
export function askIconSet(of: Excel.IconSetConditionalFormat): () => ConditionalRule {
  of.load("reverseIconOrder,showIconOnly,style,criteria");
  return () => {
    const { criteria, style, showIconOnly, reverseIconOrder: isReversed } = of;
    const isMixed = criteria.some(
      ({ customIcon }, at) => customIcon != null && (customIcon.set !== style || customIcon.index !== at),
    );
    if (isMixed) return { kind: "unread" };
    return { kind: "iconSet", icons: { style, showsValue: !showIconOnly, isReversed, criteria } };
  };
}
