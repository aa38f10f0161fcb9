import { areaAddress } from "../../area-address";
import type { ChartLooks, PlanStep } from "../../plan";
import type { Operation } from "./operation";
import { worksheetIn } from "./range-operation";
import { actionBytes } from "./request-size";

type ChartStep = Extract<PlanStep, { step: "chart" }>;

/**
 * Draws a native chart in place of one of the same name.
 * Source: Worksheet.charts.add (ExcelApi 1.1), ChartSeries.markerStyle, ChartLineFormat.lineStyle and weight (1.7).
 * @example chartOperation(step, "通报-0120").sheet // => "通报-0120"
 */
export function chartOperation(step: ChartStep, sheet: string): Operation {
  return {
    bytes: (step.looks === undefined ? 14 : 40) * actionBytes + step.title.length * 3,
    sheet,
    queue(context) {
      const { charts } = worksheetIn(context, sheet);
      charts.getItemOrNullObject(step.name).delete();
      const source = worksheetIn(context, step.sourceSheet ?? sheet).getRange(areaAddress(step.source));
      const chart = charts.add(step.kind, source, "Columns");
      chart.name = step.name;
      if (step.title === "") chart.title.visible = false;
      else chart.title.text = step.title;
      if (step.looks === undefined) chart.legend.visible = false;
      else applyLooks(chart, step.kind, step.looks);
      const [first, last] = areaAddress(step.place).split(":");
      chart.setPosition(first ?? "A1", last);
    },
  };
}

function applyLooks(chart: Excel.Chart, kind: ChartStep["kind"], looks: ChartLooks): void {
  chart.legend.visible = looks.series.length > 1;
  chart.legend.position = "Top";
  chart.legend.format.font.size = looks.legendSize;
  chart.format.border.lineStyle = "None";
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  if (looks.valueAxis !== undefined) {
    valueAxis.maximum = looks.valueAxis.maximum;
    valueAxis.majorUnit = looks.valueAxis.majorUnit;
  }
  if (looks.numberFormat !== undefined) valueAxis.numberFormat = looks.numberFormat;
  valueAxis.majorGridlines.format.line.color = looks.gridColor;
  for (const axis of [valueAxis, categoryAxis]) axis.format.font.size = looks.labelSize;
  looks.series.forEach(({ color, weight, style }, at) => {
    const series = chart.series.getItemAt(at);
    if (kind === "ColumnClustered") {
      series.format.fill.setSolidColor(color);
      return;
    }
    series.markerStyle = "None";
    series.format.line.color = color;
    series.format.line.weight = weight;
    series.format.line.lineStyle = style;
  });
}
