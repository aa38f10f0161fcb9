import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { resolveTableReferences } from "../../src/excel-host/table/table-reference";
import { openExcelHost } from "../../src/excel-host";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { plain, withTable, codeOf, partsOf, valuesOf } from "./table-fixture";

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

test("headers and totals are shown and hidden; totals are formulas over the table", async () => {
  await withTable(async (table, sheet, context) => {
    table.showTotals = true;
    const total = table.getTotalRowRange().load("address,formulas");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect([total.address, body.address]).toEqual(["Sheet1!B6:D6", "Sheet1!B3:D5"]);
    expect(plain(total.formulas)).toEqual([["汇总", "", "=SUBTOTAL(109,[金额])"]]);
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
