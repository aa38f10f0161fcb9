import { strFromU8, unzipSync } from "fflate";
import { openExcelHost } from "../../src/excel-host";
import { plain, withTable, partsOf, valuesOf } from "./table-fixture";

test("a table takes in what a clerk types right below it and beside it, not what stands apart or is an add-in's", async () => {
  await withTable(async (table, sheet, context, host) => {
    sheet.getRange("D3:D5").formulas = [["=C3*100"], ["=C4*100"], ["=C5*100"]];
    sheet.getRange("B6").values = [["插件写的"]];
    expect(await partsOf(table, context)).toEqual(["B2:D5", "B2:D2", "B3:D5"]);
    sheet.getRange("B6").clear();
    await context.sync();
    host.editCell("Sheet1", 5, 1, "丁社");
    host.editCell("Sheet1", 8, 1, "不相邻");
    host.editCell("Sheet1", 2, 4, "备注一");
    expect(await partsOf(table, context)).toEqual(["B2:E6", "B2:E2", "B3:E6"]);
    const formulas = sheet.getRange("B6:E6").load("formulas");
    table.columns.load("items/name");
    await context.sync();
    expect(plain(formulas.formulas)).toEqual([["丁社", "", "=C6*100", ""]]);
    expect(table.columns.items).toHaveLength(4);
    table.showTotals = true;
    await context.sync();
    host.editCell("Sheet1", 7, 1, "合计下面");
    expect(await partsOf(table, context)).toEqual(["B2:E7", "B2:E2", "B3:E6"]);
  });
});

test("the blank row of a table made of headers alone takes the first row that is added", async () => {
  await withTable(async (_table, sheet, context) => {
    sheet.getRange("H1:I1").values = [["单位", "人数"]];
    const fresh = sheet.tables.add("H1:I1", true);
    fresh.rows.add(undefined, [
      ["甲厂", 12],
      ["乙校", 30],
    ]);
    fresh.rows.add(undefined, [["丙院", 8]]);
    expect(await partsOf(fresh, context)).toEqual(["H1:I4", "H1:I1", "H2:I4"]);
    expect(await valuesOf(fresh.getDataBodyRange(), context)).toEqual([
      ["甲厂", 12],
      ["乙校", 30],
      ["丙院", 8],
    ]);
  });
});

test("rows are added in front, between and behind, with formats and formulas, and deleted", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange("D3:D5").formulas = [["=C3*100"], ["=C4*100"], ["=C5*100"]];
    sheet.getRange("C5").numberFormat = [["0.00"]];
    sheet.getRange("B6").values = [["下面的字"]];
    table.rows.add(undefined, [
      ["丁社", 5, null],
      ["戊站", 6, 7],
    ] as unknown as string[][]);
    table.rows.add(0, [["首", 1, 1]]);
    const format = sheet.getRange("C8").load("numberFormat");
    const formula = sheet.getRange("D7").load("formulas");
    const below = sheet.getRange("B9").load("values");
    const count = table.rows.getCount();
    const row = table.rows.getItemAt(1).load("index,values");
    expect(await partsOf(table, context)).toEqual(["B2:D8", "B2:D2", "B3:D8"]);
    expect([format.numberFormat[0]![0], formula.formulas[0]![0], below.values[0]![0], count.value]).toEqual([
      "0.00",
      "=C7*100",
      "下面的字",
      6,
    ]);
    expect([row.index, (plain(row.values) as unknown[][])[0]!.slice(0, 2)]).toEqual([1, ["甲厂", 12]]);
    table.rows.deleteRowsAt(1, 3);
    table.rows.getItemAt(0).values = [["换", 2, 2]];
    const body = await valuesOf(table.getDataBodyRange(), context);
    expect((body as unknown[][]).map((one) => one[0])).toEqual(["换", "丁社", "戊站"]);
    expect(await valuesOf(sheet.getRange("B6"), context)).toEqual([["下面的字"]]);
    table.rows.deleteRows([0, 1, 2]);
    expect(await valuesOf(table.getDataBodyRange(), context)).toEqual([["", "", ""]]);
  });
});

test("columns are added, renamed with their references, written and deleted", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange("H1").formulas = [["=SUM(捐款[金额])+SUM(捐款[[人数]:[金额]])"]];
    sheet.getRange("E3").values = [["右边的字"]];
    const added = table.columns.add(1, [["系统"], ["工业"], ["教育"], ["卫生"]]);
    added.load("name,index");
    table.columns.add(undefined, undefined, "备注");
    table.columns.getItem("金额").name = "到账";
    expect(await valuesOf(table.getRange(), context)).toEqual([
      ["单位", "系统", "人数", "到账", "备注"],
      ["甲厂", "工业", 12, 1200, ""],
      ["乙校", "教育", 30, 900, ""],
      ["丙院", "卫生", 8, 2400, ""],
    ]);
    expect([added.name, added.index]).toEqual(["系统", 1]);
    const moved = sheet.getRange("G3").load("values");
    await context.sync();
    expect(moved.values[0]![0]).toBe("右边的字");
    const place = sheet.getRange("H1").load("formulas");
    table.columns.getItem("人数").getDataBodyRange().values = [[1], [2], [3]];
    const column = table.columns.getItem("人数").load("values");
    await context.sync();
    expect(plain(column.values)).toEqual([["人数"], [1], [2], [3]]);
    expect(place.formulas[0]![0]).toBe("=SUM(捐款[到账])+SUM(捐款[[人数]:[到账]])");
    table.columns.getItem("系统").delete();
    table.columns.getItem("备注").delete();
    expect(await partsOf(table, context)).toEqual(["B2:D5", "B2:D2", "B3:D5"]);
    sheet.getRange("C2").values = [["职工"]];
    const renamed = table.columns.getItemAt(1).load("name");
    await context.sync();
    expect(renamed.name).toBe("职工");
    place.load("formulas");
    await context.sync();
    expect(place.formulas[0]![0]).toBe("=SUM(捐款[到账])+SUM(捐款[[职工]:[到账]])");
  });
});

test("a table filters and sorts its own rows", async () => {
  await withTable(async (table, sheet, context) => {
    const hidden = async (): Promise<unknown[]> => {
      const cells = [3, 4, 5].map((row) => sheet.getRange(`B${row}`).load("rowHidden"));
      await context.sync();
      return cells.map((cell) => cell.rowHidden);
    };
    const filter = table.columns.getItem("金额").filter;
    filter.applyCustomFilter(">1000");
    filter.load("criteria");
    expect(await hidden()).toEqual([false, true, false]);
    expect(plain(filter.criteria)).toEqual({ filterOn: "Custom", criterion1: ">1000" });
    table.columns.getItem("单位").filter.applyValuesFilter(["丙院"]);
    table.autoFilter.load("isDataFiltered,criteria");
    expect(await hidden()).toEqual([true, true, false]);
    expect([table.autoFilter.isDataFiltered, table.autoFilter.criteria.map((one) => one === null)]).toEqual([
      true,
      [false, true, false],
    ]);
    sheet.getRange("B3").values = [["丙院"]];
    table.reapplyFilters();
    expect(await hidden()).toEqual([false, true, false]);
    table.clearFilters();
    expect(await hidden()).toEqual([false, false, false]);
    table.columns.getItem("人数").filter.applyBottomItemsFilter(1);
    expect(await hidden()).toEqual([true, true, false]);
    table.showFilterButton = false;
    expect(await hidden()).toEqual([false, false, false]);
    table.sort.apply([{ key: 1, ascending: false }]);
    table.sort.load("fields");
    expect(await valuesOf(table.columns.getItem("人数").getDataBodyRange(), context)).toEqual([
      [30],
      [12],
      [8],
    ]);
    expect(plain(table.sort.fields)).toEqual([{ key: 1, ascending: false }]);
  });
});

test("a table is resized, turned into a range and deleted", async () => {
  const { workbook } = await withTable(async (table, sheet, context) => {
    sheet.getRange("H1").formulas = [["=SUM(捐款[金额])+捐款[@人数]"]];
    table.resize("B2:E7");
    expect(await valuesOf(table.getHeaderRowRange(), context)).toEqual([["单位", "人数", "金额", "列4"]]);
    expect(await partsOf(table, context)).toEqual(["B2:E7", "B2:E2", "B3:E7"]);
    const second = sheet.tables.add("H10:I12", true);
    await context.sync();
    second.delete();
    const range = table.convertToRange().load("address");
    const formula = sheet.getRange("H1").load("formulas");
    const count = sheet.tables.getCount();
    await context.sync();
    expect([range.address, count.value]).toEqual(["Sheet1!B2:E7", 0]);
    expect(formula.formulas[0]![0]).toBe("=SUM(Sheet1!$D$3:$D$7)+#REF!");
    expect(await valuesOf(sheet.getRange("H10:I10"), context)).toEqual([["", ""]]);
    expect(await valuesOf(sheet.getRange("B2:C2"), context)).toEqual([["单位", "人数"]]);
  });
  expect(workbook.sheets[0]!.tables).toEqual([]);
});

test("validations, rules and column formulas follow a table that gets another name and a column that does", async () => {
  const { workbook } = await withTable(async (table, sheet, context) => {
    const rule = { custom: { formula: "=B2<=MAX(捐款[人数])" } };
    sheet.getRange("G2:G4").dataValidation.rule = rule;
    const format = sheet.getRange("G2:G4").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=SUM(捐款[金额])>1";
    table.name = "各单位";
    table.columns.getItem("人数").name = "职工数";
    const validation = sheet.getRange("G2").dataValidation.load("rule");
    format.custom.rule.load("formula");
    await context.sync();
    expect(validation.rule.custom?.formula).toBe("=B2<=MAX(各单位[职工数])");
    expect(format.custom.rule.formula).toBe("=SUM(各单位[金额])>1");
  });
  expect(workbook.sheets[0]!.tables[0]!.name).toBe("各单位");
});

test("a formula of the table's own row is shown short, kept with the table's name and saved in the file's words", async () => {
  const host = await withTable(async (table, sheet, context) => {
    sheet.getRange("D3:D5").formulas = [["=[@人数]*100"], ["=捐款[@人数]*100"], ["=SUM([人数])"]];
    const inside = sheet.getRange("D3:D5").load("formulas");
    const outside = sheet.getRange("H3");
    outside.formulas = [["=捐款[@人数]"]];
    outside.load("formulas");
    await context.sync();
    expect(inside.formulas.flat()).toEqual(["=[@人数]*100", "=[@人数]*100", "=SUM([人数])"]);
    expect(outside.formulas[0]![0]).toBe("=捐款[@人数]");
  });
  const sheetXml = strFromU8(unzipSync(await host.save())["xl/worksheets/sheet1.xml"]!);
  expect([...sheetXml.matchAll(/<f>([^<]*)</g)].map((match) => match[1])).toEqual([
    "捐款[[#This Row],[人数]]*100",
    "捐款[[#This Row],[人数]]",
    "捐款[[#This Row],[人数]]*100",
    "SUM(捐款[人数])",
  ]);
});

test("tables, columns, totals and charts are named in the language of the host", async () => {
  const named = async (locale: string): Promise<unknown> => {
    const host = await openExcelHost({ calculator: null, locale });
    return host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = sheet.tables.add("A1:B3", false).load("name");
      table.showTotals = true;
      table.columns.add();
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:A4")).load("name");
      const header = table.getHeaderRowRange().load("values");
      const totals = table.getTotalRowRange().load("values");
      await context.sync();
      return plain([table.name, header.values[0], totals.values[0]![0], chart.name]);
    });
  };
  expect(await named("zh-CN")).toEqual(["表1", ["列1", "列2", "列3"], "汇总", "图表 1"]);
  expect(await named("en-US")).toEqual(["Table1", ["Column1", "Column2", "Column3"], "Total", "Chart 1"]);
});
