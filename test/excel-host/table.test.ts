import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { openExcelHost, type ExcelHost } from "../../src/excel-host";
import { resolveTableReferences } from "../../src/excel-host/table/table-reference";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { strFromU8, unzipSync } from "fflate";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const donations = [
  ["单位", "人数", "金额"],
  ["甲厂", 12, 1200],
  ["乙校", 30, 900],
  ["丙院", 8, 2400],
];

async function withTable(
  work: (
    table: Excel.Table,
    sheet: Excel.Worksheet,
    context: Excel.RequestContext,
    host: ExcelHost,
  ) => Promise<void>,
) {
  const host = await openExcelHost({ calculator: null });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:D5").values = donations;
    const table = sheet.tables.add("B2:D5", true);
    table.name = "捐款";
    await work(table, sheet, context, host);
  });
  return host;
}

async function codeOf(work: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<string> {
  try {
    await withTable(async (table, sheet, context) => {
      work(table, sheet);
      await context.sync();
    });
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "";
}

/** Addresses of a table's parts. */
async function partsOf(table: Excel.Table, context: Excel.RequestContext): Promise<string[]> {
  const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
  for (const part of parts) part.load("address");
  await context.sync();
  return parts.map((part) => part.address.replace("Sheet1!", ""));
}

async function valuesOf(range: Excel.Range, context: Excel.RequestContext): Promise<unknown> {
  range.load("values");
  await context.sync();
  return plain(range.values);
}

test("a table is added with Excel's defaults and found by name, id, place and range", async () => {
  const host = await withTable(async (table, sheet, context) => {
    table.load();
    const count = context.workbook.tables.getCount();
    const byName = context.workbook.tables.getItem("捐款").load("id");
    const none = sheet.tables.getItemOrNullObject("没有").load("id");
    const touching = sheet.getRange("D5:F9").getTables(false).getFirst().load("name");
    const contained = sheet.getRange("D5:F9").getTables(true).getCount();
    expect(await partsOf(table, context)).toEqual(["B2:D5", "B2:D2", "B3:D5"]);
    expect(table.toJSON()).toMatchObject({
      name: "捐款",
      legacyId: "1",
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
    });
    expect([count.value, byName.id, none.isNullObject, touching.name, contained.value]).toEqual([
      1,
      table.id,
      true,
      "捐款",
      0,
    ]);
    const again = context.workbook.tables.getItem(table.id).columns.load("items/name,items/index,items/id");
    await context.sync();
    expect(again.items.map((column) => [column.name, column.index, column.id])).toEqual([
      ["单位", 0, 1],
      ["人数", 1, 2],
      ["金额", 2, 3],
    ]);
  });
  const other = new Workbook();
  await other.xlsx.load((await host.save()).buffer as ArrayBuffer);
  const read = other.worksheets[0]!.getTable("捐款") as unknown as {
    table: { tableRef: string; columns: unknown[] };
  };
  expect([read.table.tableRef, read.table.columns.length]).toEqual(["B2:D5", 3]);
});

test("headers are made: none blank, none twice, numbers become texts", async () => {
  const host = await openExcelHost({ calculator: null });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:D1").values = [["金额", "", "金额", 2026]];
    const table = context.workbook.tables.add("Sheet1!A1:D1", true);
    expect(await valuesOf(table.getRange(), context)).toEqual([
      ["金额", "列2", "金额2", "2026"],
      ["", "", "", ""],
    ]);
    sheet.getRange("F5:G6").values = [
      [1, 2],
      [3, 4],
    ];
    const bare = sheet.tables.add("F5:G6", false);
    bare.load("name");
    expect(await valuesOf(bare.getRange(), context)).toEqual([
      ["列1", "列2"],
      [1, 2],
      [3, 4],
    ]);
    expect(bare.name).toBe("表2");
    sheet.getRange("G5").values = [["列1"]];
    expect(await valuesOf(bare.getHeaderRowRange(), context)).toEqual([["列1", "列12"]]);
  });
});

test("what Excel refuses is refused", async () => {
  expect(await codeOf((_table, sheet) => void sheet.tables.add("D4:F6", true))).toBe("InvalidOperation");
  for (const name of ["两 词", "A1", "R1C1", "1表", ""]) {
    expect(await codeOf((table) => (table.name = name))).toBe("InvalidArgument");
  }
  expect(
    await codeOf((table, sheet) => {
      sheet.tables.add("H1:H3", true).name = "捐款";
    }),
  ).toBe("InvalidArgument");
  expect(await codeOf((table) => (table.columns.getItem("人数").name = "金额"))).toBe("InvalidArgument");
  expect(await codeOf((table) => table.rows.add(undefined, [["少", 1]]))).toBe("InvalidArgument");
  expect(await codeOf((table) => table.resize("B3:D6"))).toBe("InvalidArgument");
  expect(await codeOf((table) => void table.getTotalRowRange())).toBe("ItemNotFound");
  expect(await codeOf((table) => table.rows.getItemAt(3).delete())).toBe("InvalidArgument");
});

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

test("headers and totals are shown and hidden; totals are formulas over the table", async () => {
  await withTable(async (table, sheet, context) => {
    table.showTotals = true;
    const total = table.getTotalRowRange().load("address,formulas");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect([total.address, body.address]).toEqual(["Sheet1!B6:D6", "Sheet1!B3:D5"]);
    expect(plain(total.formulas)).toEqual([["汇总", "", "=SUBTOTAL(109,捐款[金额])"]]);
    table.rows.add(undefined, [["丁社", 5, 100]]);
    expect(await partsOf(table, context)).toEqual(["B2:D7", "B2:D2", "B3:D6"]);
    table.showTotals = false;
    table.showHeaders = false;
    const whole = table.getRange().load("address");
    await context.sync();
    expect(whole.address).toBe("Sheet1!B3:D6");
    table.showHeaders = true;
    expect(await partsOf(table, context)).toEqual(["B2:D6", "B2:D2", "B3:D6"]);
    expect(await valuesOf(table.getHeaderRowRange(), context)).toEqual([["单位", "人数", "金额"]]);
    expect(await valuesOf(sheet.getRange("B7:D7"), context)).toEqual([["", "", ""]]);
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

test("inserted rows and columns are part of the table they fall into, and tables below move", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange("B10:C11").values = [
      ["a", "b"],
      [1, 2],
    ];
    const lower = sheet.tables.add("B10:C11", true);
    sheet.getRange("4:5").insert("Down");
    sheet.getRange("C:C").insert("Right");
    const address = lower.getRange().load("address");
    expect(await partsOf(table, context)).toEqual(["B2:E7", "B2:E2", "B3:E7"]);
    expect(address.address).toBe("Sheet1!B12:D13");
    const columns = table.columns.load("items/name");
    await context.sync();
    expect(columns.items.map((column) => column.name)).toEqual(["单位", "列2", "人数", "金额"]);
  });
});

test("structured references are addresses for calculators that know no tables", async () => {
  const { workbook } = await withTable(async (table, _sheet, context) => {
    table.showTotals = true;
    await context.sync();
  });
  const place = { sheetId: workbook.sheets[0]!.id, row: 3, column: 9 };
  const cases: Record<string, string> = {
    "=SUM(捐款[金额])": "=SUM(Sheet1!$D$3:$D$5)",
    "=ROWS(捐款)": "=ROWS(Sheet1!$B$3:$D$5)",
    "=捐款[[#Totals],[金额]]": "=Sheet1!$D$6",
    "=COUNTA(捐款[#Headers])&捐款[#All]": "=COUNTA(Sheet1!$B$2:$D$2)&Sheet1!$B$2:$D$6",
    "=捐款[@金额]*捐款[[#This Row],[人数]]": "=Sheet1!$D$4*Sheet1!$C$4",
    "=SUM(捐款[[#Headers],[#Data],[人数]:[金额]])": "=SUM(Sheet1!$C$2:$D$5)",
    '="捐款[金额]"&捐款[没有]': '="捐款[金额]"&#REF!',
    "=别的[金额]": "=别的[金额]",
  };
  for (const [formula, expected] of Object.entries(cases)) {
    expect(resolveTableReferences(workbook, formula, place)).toBe(expected);
  }
  expect(resolveTableReferences(workbook, "=[@金额]", { ...place, column: 2 })).toBe("=Sheet1!$D$4");
});

test("formulas over a table are calculated and follow its rows and filters", () => {
  // Univer is loaded by Node itself: jest's loader cannot take it.
  const script = join(__dirname, "table-run.ts");
  const output = execFileSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
  expect(JSON.parse(output)).toEqual([
    [[4500], [3], [100]],
    [[4500]],
    [[6200], [4], [200]],
    [[6200]],
    [[700]],
  ]);
});

test("add-ins are told of changes within a table, of new tables and of deleted ones", async () => {
  const told: unknown[] = [];
  await withTable(async (table, sheet, context) => {
    table.load("id");
    await context.sync();
    table.onChanged.add((event) => {
      told.push([event.changeType, event.address, event.tableId === table.id]);
      return Promise.resolve();
    });
    context.workbook.tables.onAdded.add((event) => {
      told.push(["added", event.tableId === table.id]);
      return Promise.resolve();
    });
    context.workbook.tables.onDeleted.add((event) => {
      told.push(["deleted", event.tableName]);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A3:B9").values = Array.from({ length: 7 }, () => ["x", "y"]);
    sheet.getRange("F1").values = [["别处"]];
    sheet.tables.add("H1:H2", true).name = "第二";
    sheet.tables.getItem("第二").delete();
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(told).toEqual([
    ["RangeEdited", "B3:B5", true],
    ["added", false],
    ["deleted", "第二"],
  ]);
});

test("tables in files keep their bytes while untouched, and go with their parts", async () => {
  const host = await withTable(async (table, sheet, context) => {
    table.columns.getItem("单位").filter.applyValuesFilter(["甲厂"]);
    sheet.tables.add("H1:I2", true);
    await context.sync();
  });
  const file = await host.save();
  const before = unzipSync(file);
  const workbook = readXlsx(file);
  const [sheet] = workbook.sheets;
  expect(
    sheet!.tables.map(({ name, area, autoFilter }) => [name, area.rowCount, autoFilter?.columns.length]),
  ).toEqual([
    ["捐款", 4, 1],
    ["表2", 2, 0],
  ]);
  sheet!.rows[0] = { cells: [{ value: "改", style: 0 }] };
  sheet!.changed = true;
  const touched = unzipSync(writeXlsx(workbook));
  expect(touched["xl/tables/table1.xml"]).toEqual(before["xl/tables/table1.xml"]);
  sheet!.tables[1]!.style = { ...sheet!.tables[1]!.style, name: "TableStyleLight1" };
  const restyled = unzipSync(writeXlsx(workbook));
  expect(restyled["xl/tables/table1.xml"]).toEqual(before["xl/tables/table1.xml"]);
  expect(strFromU8(restyled["xl/tables/table2.xml"]!)).toContain("TableStyleLight1");
  sheet!.tables = sheet!.tables.slice(1);
  const parts = unzipSync(writeXlsx(workbook));
  expect(Object.keys(parts).filter((name) => name.includes("tables"))).toEqual(["xl/tables/table2.xml"]);
  expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toContain('<tableParts count="1">');
  expect(strFromU8(parts["[Content_Types].xml"]!)).not.toContain("table1.xml");
});
