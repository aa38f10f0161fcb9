import { areaAddress } from "../../area-address";
import type { ChartLooks, PlanStep } from "../../plan";
import type { Operation } from "./operation";
import { worksheetIn } from "./range-operation";
import { actionBytes } from "./request-size";

/**
 * Draws a native chart in place of one of the same name.
 * Source: Worksheet.charts.add (ExcelApi 1.1), ChartSeries.markerStyle, ChartLineFormat.lineStyle and weight (1.7).
 * @example chartOperation(step, "通报-0120").sheet // => "通报-0120"
 */
export function chartOperation(step: Extract<PlanStep, { step: "chart" }>, sheet: string): Operation {
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
      else applyLooks(chart, step.looks);
      const [first, last] = areaAddress(step.place).split(":");
      chart.setPosition(first ?? "A1", last);
    },
  };
}

function applyLooks(chart: Excel.Chart, looks: ChartLooks): void {
  chart.legend.visible = looks.lines.length > 1;
  chart.legend.position = "Top";
  chart.legend.format.font.size = looks.legendSize;
  chart.format.border.lineStyle = "None";
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = looks.valueAxis.maximum;
  valueAxis.majorUnit = looks.valueAxis.majorUnit;
  valueAxis.majorGridlines.format.line.color = looks.gridColor;
  for (const axis of [valueAxis, categoryAxis]) axis.format.font.size = looks.labelSize;
  looks.lines.forEach(({ color, weight, style }, at) => {
    const series = chart.series.getItemAt(at);
    series.markerStyle = "None";
    series.format.line.color = color;
    series.format.line.weight = weight;
    series.format.line.lineStyle = style;
  });
}
