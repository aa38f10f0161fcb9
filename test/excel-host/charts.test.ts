import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { openExcelHost, type ExcelHost } from "../../src/excel-host";
import { openNew, plain, refusal, reopen } from "./reopen";

const text = (file: Uint8Array, name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array());

async function withData(): Promise<ExcelHost> {
  const host = await openNew("统计");
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("统计").getRange("A1:C4").values = [
      ["单位", "承诺", "到账"],
      ["棉纺厂", 1200, 1000],
      ["水泥厂", 800, 800],
      ["机械厂", 500, 300],
    ];
    await context.sync();
  });
  return host;
}

test("a chart over a block with headers has its series, categories, titles and axes, and keeps them in the file", async () => {
  const host = await withData();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("统计");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
    chart.name = "捐款";
    chart.title.text = "各单位捐款 <元>";
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.title.text = "元";
    chart.axes.valueAxis.maximum = 1500;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorUnit = 500;
    chart.axes.categoryAxis.majorGridlines.visible = true;
    chart.setPosition("E2", "J16");
    await context.sync();
  });
  const again = await reopen(host);
  await again.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("统计");
    const chart = sheet.charts.getItem("捐款");
    chart.load("id,chartType,left,top,width,height,title/text,title/visible,legend/position");
    chart.series.load("items/name");
    const value = chart.axes.valueAxis.load("maximum,minimum,majorUnit,title/text,majorGridlines/visible");
    const category = chart.axes.categoryAxis.load("title/visible,majorGridlines/visible,maximum");
    const place = sheet.getRange("E2:J16").load("left,top,width,height");
    const first = chart.series.getItemAt(1);
    const values = first.getDimensionValues("Values");
    const categories = first.getDimensionValues("Categories");
    await context.sync();
    expect([chart.chartType, chart.title.text, chart.title.visible, chart.legend.position]).toEqual([
      "ColumnClustered",
      "各单位捐款 <元>",
      true,
      "Bottom",
    ]);
    expect(chart.series.items.map((series) => series.name)).toEqual(["承诺", "到账"]);
    expect([plain(values.value), plain(categories.value)]).toEqual([
      [1000, 800, 300],
      ["棉纺厂", "水泥厂", "机械厂"],
    ]);
    expect([
      value.maximum,
      value.minimum,
      value.majorUnit,
      value.title.text,
      value.majorGridlines.visible,
    ]).toEqual([1500, 0, 500, "元", true]);
    expect([category.title.visible, category.majorGridlines.visible, category.maximum]).toEqual([
      false,
      true,
      "",
    ]);
    for (const side of ["left", "top", "width", "height"] as const)
      expect(chart[side]).toBeCloseTo(place[side], 1);
  });
});

test("series are added, named, given values and deleted; the type changes; charts are deleted with their parts", async () => {
  const host = await withData();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("统计");
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
    const added = chart.series.add("另加");
    added.setValues(sheet.getRange("C2:C4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map((series) => series.name)).toEqual(["承诺", "另加"]);
    chart.series.getItemAt(1).name = "到账数";
    chart.chartType = "Pie";
    chart.series.getItemAt(0).delete();
    chart.load("chartType");
    chart.series.load("items/name");
    const source = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
    await context.sync();
    expect([chart.chartType, chart.series.items.map((series) => series.name), source.value]).toEqual([
      "Pie",
      ["到账数"],
      "统计!$C$2:$C$4",
    ]);
    chart.chartType = "BarStacked";
    chart.setData(sheet.getRange("A1:C4"), "Rows");
    chart.axes.valueAxis.load("maximum");
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map((series) => series.name)).toEqual(["棉纺厂", "水泥厂", "机械厂"]);
  });
  const again = await reopen(host);
  await again.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("统计");
    charts.load("items/name,items/chartType");
    await context.sync();
    expect(charts.items.map((chart) => [chart.name, chart.chartType])).toEqual([["图表 1", "BarStacked"]]);
    charts.items[0]?.delete();
    await context.sync();
  });
  expect(Object.keys(unzipSync(await again.save())).filter((name) => /chart|drawing/.test(name))).toEqual([]);
});

test("a chart beside a picture leaves the picture; a copied sheet's chart shows the copy's cells", async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("图");
  sheet.addRows([
    ["项", "数"],
    ["甲", 1],
    ["乙", 2],
  ]);
  const png =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  sheet.addImage(book.addImage({ base64: png, extension: "png" }), "F2:G3");
  const host = await openExcelHost({ xlsx: new Uint8Array(await book.xlsx.writeBuffer()), calculator: null });
  await host.Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("图");
    own.charts.add("BarClustered", own.getRange("A1:B3"));
    await context.sync();
  });
  const again = await reopen(host);
  await again.Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem("图").copy("End");
    copy.charts.getItemAt(0).title.text = "副本";
    await context.sync();
    context.workbook.worksheets.getItem("图").name = "原图";
    await context.sync();
  });
  const saved = await again.save();
  expect(text(saved, "xl/charts/chart1.xml")).toContain("原图!$B$2:$B$3");
  expect(text(saved, "xl/charts/chart2.xml")).toContain("'图 (2)'!$B$2:$B$3");
  expect(text(saved, "xl/charts/chart1.xml")).not.toContain("副本");
  const read = new Workbook();
  await read.xlsx.load(saved.buffer as ArrayBuffer);
  expect(read.worksheets.map((one) => one.getImages().length)).toEqual([1, 1]);
  const third = await reopen(again);
  await third.Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("图 (2)").charts.getItemAt(0).load("title/text");
    await context.sync();
    expect(chart.title.text).toBe("副本");
  });
});

test.each([
  "Area",
  "Doughnut",
  "XYScatter",
  "XYScatterSmooth",
  "LineMarkers",
  "RadarFilled",
  "BarStacked100",
  "3DBarClustered",
  "CylinderCol",
  "PyramidBarStacked",
  "3DPie",
] as const)("a chart of type %s is read back as such", async (type) => {
  const host = await withData();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("统计");
    sheet.charts.add(type, sheet.getRange("A1:C4"));
    await context.sync();
  });
  const again = await reopen(host);
  await again.Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("统计").charts.getItemAt(0).load("chartType");
    await context.sync();
    expect(chart.chartType).toBe(type);
  });
});

test("a chart drawn in depth becomes a flat one without its view and third axis", async () => {
  const host = await withData();
  const change = (type: "CylinderCol" | "ColumnClustered") =>
    host.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("统计");
      charts.getItemAt(0).chartType = type;
      await context.sync();
    });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("统计");
    sheet.charts.add("Line", sheet.getRange("A1:C4"));
    await context.sync();
  });
  const parts = (file: Uint8Array) =>
    ["view3D", "serAx", "bar3DChart", "barChart"].filter((name) =>
      text(file, "xl/charts/chart1.xml").includes(`<c:${name}>`),
    );
  await change("CylinderCol");
  expect(parts(await host.save())).toEqual(["view3D", "serAx", "bar3DChart"]);
  await change("ColumnClustered");
  expect(parts(await host.save())).toEqual(["barChart"]);
});

test("what cannot be drawn is refused", async () => {
  const host = await withData();
  const add = (type: Excel.ChartType | "Waterfall") =>
    refusal(host, (context) => {
      const sheet = context.workbook.worksheets.getItem("统计");
      sheet.charts.add(type as "Waterfall", sheet.getRange("A1:B2"));
    });
  expect(await add("Waterfall")).toBe("NotImplemented");
  expect(
    await refusal(host, (context) =>
      context.workbook.worksheets.getItem("统计").charts.getItem("没有").delete(),
    ),
  ).toBe("ItemNotFound");
});

test("a new workbook has a theme, without which other programs draw series without colours", async () => {
  const saved = await (await withData()).save();
  expect(text(saved, "xl/theme/theme1.xml")).toContain("<a:accent6>");
  const again = await openExcelHost({ xlsx: saved, calculator: null });
  expect(text(await again.save(), "xl/_rels/workbook.xml.rels")).toContain("relationships/theme");
});
