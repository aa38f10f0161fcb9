import { chartBorderFace, chartFillFace, chartLineFace } from "./chart-shape-face";
import { chartFontFace } from "./chart-font-face";
import type { ChartPart } from "./chart-part";
import { bindFace, type Face, type Property } from "../bridge/host-object";

const looks: Readonly<Record<string, Face<ChartPart>>> = {
  Border: chartBorderFace,
  Fill: chartFillFace,
  Font: chartFontFace,
  Line: chartLineFace,
};

/** Classes of formats and the looks each has. */
const members = {
  ChartAreaFormat: ["Border", "Fill", "Font"],
  ChartAxisFormat: ["Fill", "Font", "Line"],
  ChartAxisTitleFormat: ["Border", "Fill", "Font"],
  ChartDataLabelFormat: ["Border", "Fill", "Font"],
  ChartDataTableFormat: ["Border", "Fill", "Font"],
  ChartGridlinesFormat: ["Line"],
  ChartLegendFormat: ["Border", "Fill", "Font"],
  ChartPlotAreaFormat: ["Border", "Fill"],
  ChartPointFormat: ["Border", "Fill"],
  ChartSeriesFormat: ["Fill", "Line"],
  ChartTitleFormat: ["Border", "Fill", "Font"],
  ChartTrendlineFormat: ["Line"],
} as const;

/** The format member of a part of a chart, under the class office.js gives it there. */
export function formatProperty<T>(
  className: keyof typeof members,
  partOf: (target: T) => ChartPart,
  others: Face<ChartPart>["properties"] = {},
): Property<T> {
  const properties = Object.fromEntries(
    members[className].map((name) => [
      name,
      { navigation: true, get: (part: ChartPart) => bindFace(looks[name] ?? chartFillFace, part) },
    ]),
  );
  const face: Face<ChartPart> = { className, properties: { ...properties, ...others } };
  return { navigation: true, get: (target) => bindFace(face, partOf(target)) };
}
