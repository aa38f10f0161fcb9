import { openExcelHost } from "../../src/excel-host";
import { openNew, refusal } from "./reopen";

const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

test("bindings over cells, a table and one cell are made, found, read and taken away", async () => {
  const host = await openNew("名单");
  await host.Excel.run(async (context) => {
    const { bindings, worksheets } = context.workbook;
    const sheet = worksheets.getItem("名单");
    sheet.getRange("A1:B3").values = [
      ["姓名", "金额"],
      ["甲", 1000],
      ["乙", 800],
    ];
    sheet.tables.add("A1:B3", true).name = "发放";
    context.workbook.names.add("金额栏", sheet.getRange("B2:B3"));
    bindings.add(sheet.getRange("D1:E2"), "Range", "块");
    bindings.add("名单!A1:B3", "Table", "表");
    bindings.add("名单!B2", "Text", "格");
    bindings.addFromNamedItem("金额栏", "Range", "名");
    sheet.getRange("B3").select();
    bindings.addFromSelection("Text", "选");
    bindings.load("items/id,items/type,count");
    const table = bindings.getItem("表").getTable().load("name");
    const text = bindings.getItem("格").getText();
    const named = bindings.getItemAt(3).getRange().load("address");
    const selected = bindings.getItem("选").getText();
    const none = bindings.getItemOrNullObject("无");
    await context.sync();
    expect(bindings.items.map(({ id, type }) => [id, type])).toEqual([
      ["块", "Range"],
      ["表", "Table"],
      ["格", "Text"],
      ["名", "Range"],
      ["选", "Text"],
    ]);
    expect([
      table.name,
      text.value,
      named.address,
      selected.value,
      none.isNullObject,
      bindings.count,
    ]).toEqual(["发放", "1000", "名单!B2:B3", "800", true, 5]);
    bindings.getItem("名").delete();
    const count = bindings.getCount();
    await context.sync();
    expect(count.value).toBe(4);
  });
});

test("a binding follows its cells and is no longer valid without them", async () => {
  const host = await openNew("名单");
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名单");
    const binding = context.workbook.bindings.add(sheet.getRange("B2:C3"), "Range", "块");
    sheet.getRange("1:1").insert("Down");
    const moved = binding.getRange().load("address");
    await context.sync();
    expect(moved.address).toBe("名单!B3:C4");
    sheet.getRange("3:4").delete("Up");
    await context.sync();
  });
  expect(await refusal(host, ({ workbook }) => workbook.bindings.getItem("块").getRange())).toBe(
    "InvalidBinding",
  );
  expect(await refusal(host, ({ workbook }) => workbook.bindings.add("名单!A1:B2", "Text", "文"))).toBe(
    "InvalidArgument",
  );
});

test("a binding tells of writes to its cells and of its cells selected, and of no others", async () => {
  const host = await openNew("名单");
  const told: unknown[] = [];
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名单");
    const binding = context.workbook.bindings.add(sheet.getRange("B2:C3"), "Range", "块");
    binding.load("id");
    await context.sync();
    binding.onDataChanged.add((args) => Promise.resolve(void told.push(args.binding.id)));
    binding.onSelectionChanged.add(({ rowCount, columnCount, startRow, startColumn }) =>
      Promise.resolve(void told.push([rowCount, columnCount, startRow, startColumn])),
    );
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("C3:D4").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await pause();
  host.select("名单", "C3:F9");
  host.select("名单", "F9");
  await pause();
  expect(told).toEqual(["块", [1, 1, 1, 1]]);
});

test("an add-in that listens to its settings is told when one changes", async () => {
  const host = await openExcelHost({ calculator: null });
  const told: string[] = [];
  await host.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.onSettingsChanged.add(() => Promise.resolve(void told.push("changed")));
    await context.sync();
    settings.add("年度", 2026);
    await context.sync();
  });
  await pause();
  expect(told).toEqual(["changed"]);
});
