import { Workbook } from "exceljs";
import { openNew, plain, refusal, reopen } from "./reopen";

async function otherFile(): Promise<string> {
  const book = new Workbook();
  const list = book.addWorksheet("名单");
  list.getCell("A1").value = "外来";
  list.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFF0000" } };
  list.getCell("A2").value = { formula: "汇总!A1&名单!A1", result: "" };
  list.getCell("B1").dataValidation = { type: "list", formulae: ['"是,否"'] };
  const png =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  list.addImage(book.addImage({ base64: png, extension: "png" }), "C1:D3");
  book.addWorksheet("汇总").getCell("A1").value = "合计";
  book.addWorksheet("不要").getCell("A1").value = "不要";
  book.definedNames.add("名单!$A$1", "首格");
  return Buffer.from(await book.xlsx.writeBuffer()).toString("base64");
}

test("sheets of another file come in with contents, formats, pictures and names, under names that are free", async () => {
  const host = await openNew("名单", "末");
  const base64 = await otherFile();
  await host.Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, {
      sheetNamesToInsert: ["名单", "汇总"],
      positionType: "After",
      relativeTo: "名单",
    });
    await context.sync();
    expect(ids.value).toHaveLength(2);
  });
  expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(["名单", "名单 (2)", "汇总", "末"]);
  const again = await reopen(host);
  await again.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名单 (2)");
    const range = sheet.getRange("A1:A2").load("formulas");
    const first = sheet.getRange("A1").load("format/fill/color");
    const validation = sheet.getRange("B1").dataValidation.load("type");
    const name = context.workbook.names.getItem("首格").load("formula");
    await context.sync();
    expect(plain(range.formulas)).toEqual([["外来"], ["=汇总!A1&'名单 (2)'!A1"]]);
    expect([first.format.fill.color, validation.type, name.formula]).toEqual([
      "#FF0000",
      "List",
      "='名单 (2)'!$A$1",
    ]);
  });
  const book = new Workbook();
  await book.xlsx.load((await host.save()).buffer as ArrayBuffer);
  expect(book.getWorksheet("名单 (2)")?.getImages()).toHaveLength(1);
});

test("what is no workbook, and sheets that are not in it, are refused", async () => {
  const host = await openNew("名单");
  const base64 = await otherFile();
  const insert = (text: string, options?: Excel.InsertWorksheetOptions) =>
    refusal(host, (context) => context.workbook.insertWorksheetsFromBase64(text, options));
  expect(await insert("不是")).toBe("InvalidArgument");
  expect(await insert(Buffer.from("PK 不是").toString("base64"))).toBe("InvalidArgument");
  expect(await insert(base64, { sheetNamesToInsert: ["没有"] })).toBe("ItemNotFound");
  expect(host.workbook.sheets).toHaveLength(1);
});

test("a workbook is dirty after a change, not after a selection, and clean when saved", async () => {
  const host = await openNew("名单");
  const dirty = () =>
    host.Excel.run(async (context) => {
      context.workbook.load("isDirty,readOnly");
      await context.sync();
      return context.workbook.isDirty;
    });
  host.select("名单", "B2");
  expect(await dirty()).toBe(false);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("名单").getRange("A1").values = [[1]];
    const selected = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    expect(selected.address).toBe("名单!B2");
  });
  expect(await dirty()).toBe(true);
  await host.Excel.run(async (context) => {
    context.workbook.save("Save");
    await context.sync();
  });
  expect(await dirty()).toBe(false);
});
