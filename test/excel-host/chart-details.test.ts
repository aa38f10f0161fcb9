import { strFromU8, unzipSync } from "fflate";
import type { ExcelHost } from "../../src/excel-host";
import { openNew, refusal, reopen } from "./reopen";

async function withChart<T>(
  host: ExcelHost,
  work: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return host.Excel.run((context) =>
    work(context.workbook.worksheets.getItem("捐款").charts.getItemAt(0), context),
  );
}

async function openChart(type: Excel.ChartType | "ColumnClustered" | "Pie"): Promise<ExcelHost> {
  const host = await openNew("捐款");
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("捐款");
    sheet.getRange("A1:B4").values = [
      ["系统", "金额"],
      ["教育", 5],
      ["卫生", 3],
      ["工业", 8],
    ];
    sheet.getRange("D2:D4").values = [["教"], ["卫"], ["工"]];
    sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:B4"), "Columns");
    await context.sync();
  });
  return host;
}

const chartXml = async (host: ExcelHost): Promise<string> =>
  strFromU8(unzipSync(await host.save())["xl/charts/chart1.xml"]!);

test("one point has a label with a text of its own; the others keep having none", async () => {
  const host = await openChart("ColumnClustered");
  const check = (opened: ExcelHost) =>
    withChart(opened, async (chart, context) => {
      const { points } = chart.series.getItemAt(0);
      const labelled = points.getItemAt(2).load("hasDataLabel");
      const bare = points.getItemAt(0).load("hasDataLabel");
      const label = labelled.dataLabel.load("text,position,showValue");
      label.format.font.load("color");
      await context.sync();
      expect([labelled.hasDataLabel, bare.hasDataLabel]).toEqual([true, false]);
      expect([label.text, label.position, label.showValue, label.format.font.color]).toEqual([
        "最多",
        "OutsideEnd",
        true,
        "#C00000",
      ]);
    });
  await withChart(host, async (chart, context) => {
    const point = chart.series.getItemAt(0).points.getItemAt(2);
    point.hasDataLabel = true;
    point.dataLabel.text = "最多";
    point.dataLabel.position = "OutsideEnd";
    point.dataLabel.format.font.color = "#C00000";
    await context.sync();
  });
  await check(host);
  await check(await reopen(host));
  await withChart(host, async (chart, context) => {
    const point = chart.series.getItemAt(0).points.getItemAt(2);
    point.hasDataLabel = false;
    point.load("hasDataLabel");
    await context.sync();
    expect(point.hasDataLabel).toBe(false);
  });
});

test("a chart with axes has a table of its data, a pie has none", async () => {
  const host = await openChart("ColumnClustered");
  await withChart(host, async (chart, context) => {
    const table = chart.getDataTable();
    table.visible = true;
    table.showLegendKey = false;
    table.format.font.size = 9;
    table.load("visible,showLegendKey,showOutlineBorder");
    await context.sync();
    expect([table.visible, table.showLegendKey, table.showOutlineBorder]).toEqual([true, false, true]);
  });
  expect(await chartXml(host)).toMatch(/<c:dTable><c:showHorzBorder val="1"\/>.*<c:showKeys val="0"\/>/);
  await withChart(host, async (chart, context) => {
    chart.getDataTable().visible = false;
    await context.sync();
  });
  expect(await chartXml(host)).not.toContain("dTable");
  const pie = await openChart("Pie");
  expect(
    await refusal(pie, ({ workbook }) =>
      workbook.worksheets.getItem("捐款").charts.getItemAt(0).getDataTable().load("visible"),
    ),
  ).toBe("ItemNotFound");
});

test("part of a title has a look of its own", async () => {
  const host = await openChart("ColumnClustered");
  await withChart(host, async (chart, context) => {
    chart.title.text = "各系统捐款";
    chart.title.getSubstring(3, 2).font.bold = false;
    chart.title.getSubstring(3, 2).font.color = "#C00000";
    const part = chart.title.getSubstring(3, 2).font.load("color,bold");
    const rest = chart.title.getSubstring(0, 3).font.load("color");
    chart.title.load("text");
    await context.sync();
    expect([chart.title.text, part.color, part.bold, rest.color]).toEqual([
      "各系统捐款",
      "#C00000",
      false,
      "#000000",
    ]);
  });
  expect((await chartXml(host)).match(/<a:t>/g)).toHaveLength(2);
});

test("axes cross where they are told to, and categories come from another range", async () => {
  const host = await openChart("ColumnClustered");
  await withChart(host, async (chart, context) => {
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.isBetweenCategories = false;
    valueAxis.setPositionAt(2);
    categoryAxis.position = "Maximum";
    categoryAxis.setCategoryNames(context.workbook.worksheets.getItem("捐款").getRange("D2:D4"));
    categoryAxis.load("isBetweenCategories,position");
    valueAxis.load("position,positionAt");
    await context.sync();
    expect([categoryAxis.isBetweenCategories, categoryAxis.position]).toEqual([false, "Maximum"]);
    expect([valueAxis.position, valueAxis.positionAt]).toEqual(["Custom", 2]);
  });
  expect(await chartXml(host)).toContain("捐款!$D$2:$D$4");
});
