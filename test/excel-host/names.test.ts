import { openNew, plain, refusal, reopen } from "./reopen";

describe("defined names", () => {
  it("show value, type and scope, can be changed, and are kept in the file", async () => {
    const host = await openNew("名单", "其他");
    await host.Excel.run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getItem("名单");
      names.add("区域", sheet.getRange("A1:B2"), "说明");
      names.add("标准", "=1500");
      names.add("比例", "=12.5%");
      names.addFormulaLocal("标题", '="送""温暖"');
      names.add("是否", "=TRUE");
      names.add("数组", '={1,"甲";TRUE,#N/A}');
      names.add("公式", "=SUM(名单!$A$1:$A$9)");
      sheet.names.add("本表", sheet.getRange("C:C"));
      names.getItem("区域").visible = false;
      names.getItem("标准").formula = "=1800";
      await context.sync();
    });
    const again = await reopen(host);
    await again.Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load("items/name,items/type,items/value,items/scope,items/visible,items/comment");
      const array = names.getItem("数组").arrayValues.load("values,types");
      const noArray = names.getItem("标准").arrayValues.load("values");
      const local = context.workbook.worksheets.getItem("名单").names.getItem("本表");
      local.load("scope");
      const home = local.worksheet.load("name");
      const noHome = names.getItem("标准").worksheetOrNullObject.load("name");
      const range = local.getRange().load("address");
      const none = names.getItem("公式").getRangeOrNullObject().load("address");
      await context.sync();
      expect(names.items.map((item) => [item.name, item.type, item.value])).toEqual([
        ["区域", "Range", "名单!$A$1:$B$2"],
        ["标准", "Integer", 1800],
        ["比例", "Double", 0.125],
        ["标题", "String", '送"温暖'],
        ["是否", "Boolean", true],
        ["数组", "Array", 1],
        ["公式", "String", "=SUM(名单!$A$1:$A$9)"],
      ]);
      expect([names.items[0]?.visible, names.items[0]?.comment, names.items[0]?.scope]).toEqual([
        false,
        "说明",
        "Workbook",
      ]);
      expect([plain(array.values), plain(array.types)]).toEqual([
        [
          [1, "甲"],
          [true, "#N/A"],
        ],
        [
          ["Double", "String"],
          ["Boolean", "Error"],
        ],
      ]);
      expect([noArray.isNullObject, noHome.isNullObject, none.isNullObject]).toEqual([true, true, true]);
      expect([local.scope, home.name, range.address]).toEqual(["Worksheet", "名单", "名单!C:C"]);
      names.getItem("标准").delete();
      const gone = names.getItemOrNullObject("标准").load("name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it.each(["A1", "R1C1", "1甲", "甲 乙", "", "甲".repeat(256)])("cannot be called %s", async (name) => {
    const host = await openNew();
    expect(await refusal(host, (context) => context.workbook.names.add(name, "=1"))).toBe("InvalidArgument");
  });

  it("are refused when they are there already, whatever their case", async () => {
    const host = await openNew();
    const add = (name: string) => (context: Excel.RequestContext) => context.workbook.names.add(name, "=1");
    expect([await refusal(host, add("Rate")), await refusal(host, add("rate"))]).toEqual([
      "",
      "ItemAlreadyExists",
    ]);
  });
});
