import { strFromU8, unzipSync } from "fflate";
import type { ExcelHost } from "../../src/excel-host";
import { onFirstSheet } from "./range-run";
import { openNew, plain, refusal, reopen } from "./reopen";

async function withChart(type: string): Promise<ExcelHost> {
  const host = await openNew("统计");
  await onFirstSheet(host, (sheet) => {
    sheet.getRange("A1:C4").values = [
      ["单位", "承诺", "到账"],
      ["棉纺厂", 1200, 1000],
      ["水泥厂", 800, 800],
      ["机械厂", 500, 300],
    ];
    sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:C4"), "Columns").name = "图";
  });
  return host;
}

const chartXml = async (host: ExcelHost): Promise<string> =>
  strFromU8(unzipSync(await host.save())["xl/charts/chart1.xml"] ?? new Uint8Array());

test("fills, lines and fonts of the parts of a chart are kept in the file", async () => {
  const host = await withChart("ColumnClustered");
  await onFirstSheet(host, (sheet) => {
    const chart = sheet.charts.getItem("图");
    chart.title.text = "捐款";
    chart.title.format.font.color = "DarkRed";
    chart.title.format.font.size = 16;
    chart.title.text = "各单位捐款";
    chart.title.textOrientation = 30;
    chart.format.fill.setSolidColor("#F0F0F0");
    chart.format.border.lineStyle = "None";
    chart.format.font.name = "楷体";
    chart.plotArea.format.fill.clear();
    chart.legend.format.font.bold = true;
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.majorGridlines.format.line.color = "LightGray";
    valueAxis.format.font.size = 9;
    valueAxis.displayUnit = "Thousands";
    valueAxis.majorTickMark = "None";
    valueAxis.title.text = "千元";
    valueAxis.title.format.font.italic = true;
    categoryAxis.tickLabelPosition = "Low";
    categoryAxis.textOrientation = 45;
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor("#C00000");
    first.format.line.weight = 1.5;
    first.gapWidth = 80;
    first.points.getItemAt(2).format.fill.setSolidColor("Gold");
    first.points.getItemAt(0).format.fill.setSolidColor("Silver");
  });
  const seen = await onFirstSheet(await reopen(host), async (sheet, context) => {
    const chart = sheet.charts.getItem("图");
    chart.title.load("text,textOrientation,format/font/color,format/font/size");
    chart.format.border.load("lineStyle");
    chart.format.font.load("name");
    chart.legend.format.font.load("bold,italic");
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.load(
      "displayUnit,showDisplayUnitLabel,majorTickMark,format/font/size,title/text,title/format/font/italic",
    );
    valueAxis.majorGridlines.format.line.load("color");
    categoryAxis.load("tickLabelPosition,textOrientation");
    const first = chart.series.getItemAt(0).load("gapWidth,format/line/weight");
    const points = first.points.load("count,items/value");
    await context.sync();
    return [
      [chart.title.text, chart.title.textOrientation, chart.title.format.font.toJSON()],
      [chart.format.border.lineStyle, chart.format.font.name, chart.legend.format.font.bold],
      [valueAxis.displayUnit, valueAxis.showDisplayUnitLabel, valueAxis.majorTickMark, valueAxis.title.text],
      [valueAxis.format.font.size, valueAxis.title.format.font.italic],
      [categoryAxis.tickLabelPosition, categoryAxis.textOrientation],
      [valueAxis.majorGridlines.format.line.color, first.gapWidth, first.format.line.weight],
      [points.count, points.items.map((point) => point.value)],
    ];
  });
  expect(plain(seen)).toEqual([
    ["各单位捐款", 30, { color: "#8B0000", size: 16 }],
    ["None", "楷体", true],
    ["Thousands", true, "None", "千元"],
    [9, true],
    ["Low", 45],
    ["#D3D3D3", 80, 1.5],
    [3, [1200, 800, 500]],
  ]);
  const xml = await chartXml(host);
  // The schema wants the points of a series in the order of their numbers, before its data.
  expect(
    /<c:ser>.*?<c:idx val="0"\/><c:invert.*?C0C0C0.*?<c:idx val="2"\/>.*?FFD700.*?<c:cat>/s.test(xml),
  ).toBe(true);
  expect(/<c:plotArea>.*<c:spPr><a:noFill\/><\/c:spPr><\/c:plotArea>/s.test(xml)).toBe(true);
});

test("labels, markers and trend lines of a series are made, read, changed and taken away", async () => {
  const host = await withChart("LineMarkers");
  await onFirstSheet(host, (sheet) => {
    const [first, second] = [0, 1].map((at) => sheet.charts.getItem("图").series.getItemAt(at));
    first!.hasDataLabels = true;
    first!.dataLabels.position = "Top";
    first!.dataLabels.showSeriesName = true;
    first!.dataLabels.separator = "：";
    first!.dataLabels.numberFormat = "0.0";
    first!.dataLabels.format.font.color = "#112233";
    first!.markerStyle = "Diamond";
    first!.markerSize = 9;
    first!.markerBackgroundColor = "#FF0000";
    first!.smooth = true;
    second!.hasDataLabels = true;
    second!.hasDataLabels = false;
    const line = first!.trendlines.add("MovingAverage");
    line.movingAveragePeriod = 3;
    line.name = "均线";
    line.format.line.color = "#00FF00";
    second!.trendlines.add("Linear");
    second!.trendlines.getItem(0).delete();
    second!.plotOrder = 0;
  });
  const seen = await onFirstSheet(await reopen(host), async (sheet, context) => {
    const { series } = sheet.charts.getItem("图");
    series.load("items/name,items/hasDataLabels,items/markerStyle,items/markerSize,items/smooth");
    const moved = series.getItemAt(1);
    moved.load("markerSize,markerBackgroundColor");
    moved.dataLabels.load("position,showValue,showSeriesName,separator,numberFormat,format/font/color");
    const line = moved.trendlines.getItem(0);
    line.load("type,name,movingAveragePeriod,format/line/color");
    const left = series.getItemAt(0).trendlines.getCount();
    await context.sync();
    return [
      series.items.map((one) => [one.name, one.hasDataLabels, one.markerStyle, one.smooth]),
      [moved.markerSize, moved.markerBackgroundColor, moved.dataLabels.toJSON()],
      [line.type, line.name, line.movingAveragePeriod, line.format.line.color, left.value],
    ];
  });
  expect(plain(seen)).toEqual([
    [
      ["到账", false, "Automatic", false],
      ["承诺", true, "Diamond", true],
    ],
    [
      9,
      "#FF0000",
      {
        position: "Top",
        showValue: true,
        showSeriesName: true,
        separator: "：",
        numberFormat: "0.0",
        format: { font: { color: "#112233" } },
      },
    ],
    ["MovingAverage", "均线", 3, "#00FF00", 0],
  ]);
});

test("what a part of a chart cannot have is refused", async () => {
  const host = await withChart("Line");
  const chart = (context: Excel.RequestContext): Excel.Chart =>
    context.workbook.worksheets.getFirst().charts.getItem("图");
  expect(await refusal(host, (context) => (chart(context).series.getItemAt(0).gapWidth = 50))).toBe(
    "InvalidOperation",
  );
  expect(await refusal(host, (context) => (chart(context).series.getItemAt(0).markerSize = 99))).toBe(
    "InvalidArgument",
  );
  expect(await refusal(host, (context) => (chart(context).title.format.font.color = "暗红"))).toBe(
    "InvalidArgument",
  );
  expect(
    await refusal(
      host,
      (context) => void chart(context).series.getItemAt(0).points.getItemAt(3).load("value"),
    ),
  ).toBe("InvalidArgument");
});
