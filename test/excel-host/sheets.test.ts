import { Workbook } from "exceljs";
import { unzipSync } from "fflate";
import { openExcelHost } from "../../src/excel-host";
import { sheetRenamer } from "../../src/excel-host/cell/sheet-reference";
import { openNew, plain, refusal, reopen } from "./reopen";

const namesOf = (host: { workbook: { sheets: { name: string }[] } }) =>
  host.workbook.sheets.map((sheet) => sheet.name);

describe("the list of sheets", () => {
  it("adds, moves, hides and finds neighbours; the last visible sheet stays", async () => {
    const host = await openNew("甲", "乙", "丙");
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("丙").position = 0;
      worksheets.getItem("甲").visibility = "Hidden";
      const next = worksheets.getItem("丙").getNext(true).load("name");
      const hidden = worksheets.getItem("丙").getNext().load("name");
      const before = worksheets.getItem("丙").getPreviousOrNullObject().load("name");
      const first = worksheets.getFirst(true).load("name,tabId,position");
      const count = worksheets.getCount(true);
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([next.name, hidden.name, before.isNullObject, first.name, count.value, active.name]).toEqual([
        "乙",
        "甲",
        true,
        "丙",
        2,
        "乙",
      ]);
      expect([first.tabId, first.position]).toEqual([3, 0]);
    });
    expect(namesOf(host)).toEqual(["丙", "甲", "乙"]);
    const hide = (name: string) => (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem(name).visibility = "VeryHidden";
    };
    expect(await refusal(host, hide("丙"))).toBe("");
    expect(await refusal(host, hide("乙"))).toBe("InvalidOperation");
    expect(await refusal(host, (context) => context.workbook.worksheets.getItem("乙").delete())).toBe(
      "InvalidOperation",
    );
    expect(await refusal(host, (context) => context.workbook.worksheets.getItem("丙").delete())).toBe(
      "GeneralException",
    );
    const again = await reopen(host);
    expect(again.workbook.sheets.map((sheet) => sheet.visibility)).toEqual([
      "VeryHidden",
      "Hidden",
      "Visible",
    ]);
  });

  it("lets formulas, names and validations follow a rename, and shows #REF! after a deletion", async () => {
    const host = await openNew("Sheet1", "乙");
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("乙");
      sheet.getRange("A1:A2").formulas = [["=Sheet1!B1+SUM('Sheet1'!C:C)"], ['="Sheet1!"&Sheet1!A1']];
      sheet.getRange("B1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=Sheet1!$A$1:$A$3" },
      };
      context.workbook.names.add("起点", context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
      context.workbook.worksheets.getItem("Sheet1").name = "名 单";
      const range = sheet.getRange("A1:A2").load("formulas");
      const validation = sheet.getRange("B1").dataValidation.load("rule");
      const name = context.workbook.names.getItem("起点").load("formula");
      await context.sync();
      expect(plain(range.formulas)).toEqual([["='名 单'!B1+SUM('名 单'!C:C)"], ["=\"Sheet1!\"&'名 单'!A1"]]);
      expect(validation.rule.list?.source).toBe("='名 单'!$A$1:$A$3");
      expect(name.formula).toBe("='名 单'!$A$1");
      context.workbook.worksheets.getItem("名 单").delete();
      range.load("formulas");
      name.load("formula");
      await context.sync();
      expect(plain(range.formulas)).toEqual([["=#REF!B1+SUM(#REF!C:C)"], ['="Sheet1!"&#REF!A1']]);
      expect(name.formula).toBe("=#REF!$A$1");
    });
  });

  it.each([
    ["=SUM(Sheet1:Sheet3!A1)", "=SUM('表 1:Sheet3'!A1)"],
    ["=[1]Sheet1!A1+'[1]Sheet1'!A1", "=[1]Sheet1!A1+'[1]Sheet1'!A1"],
    ["=MySheet1!A1+sheet1!A1", "=MySheet1!A1+'表 1'!A1"],
    ["=Sheet10!A1", "=Sheet10!A1"],
  ])("renames Sheet1 in %s", (before, after) => {
    expect(sheetRenamer("Sheet1", "表 1")(before)).toBe(after);
  });

  it("copies a sheet with values, formats, names, validations, layout and formulas that mean the copy", async () => {
    const host = await openNew("名单", "其他");
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("名单");
      sheet.getRange("A1:B2").formulas = [
        ["姓名", "金额"],
        ["测试甲", "=名单!A2&A2"],
      ];
      sheet.getRange("A1:B1").format.fill.color = "#FF0000";
      sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      sheet.names.add("本表", sheet.getRange("A1"));
      context.workbook.names.add("全册", sheet.getRange("B2"));
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.pageLayout.orientation = "Landscape";
      sheet.freezePanes.freezeRows(1);
      sheet.customProperties.add("来源", "县总");
      sheet.tabColor = "#00FF00";
      await context.sync();
      const copy = sheet.copy("After", sheet);
      copy.load("name,position,id");
      await context.sync();
      expect([copy.name, copy.position]).toEqual(["名单 (2)", 1]);
      copy.getRange("A1").values = [["只在副本"]];
      const again = sheet.copy("Beginning").load("name");
      await context.sync();
      expect(again.name).toBe("名单 (3)");
    });
    const again = await reopen(host);
    expect(namesOf(again)).toEqual(["名单 (3)", "名单", "名单 (2)", "其他"]);
    await again.Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("名单 (2)");
      const range = copy.getRange("A1:B2").load("formulas,format/fill/color");
      const first = copy.getRange("A1").load("format/fill/color");
      const validation = copy.getRange("C1").dataValidation.load("rule");
      copy.names.load("items/name,items/formula");
      const titles = copy.pageLayout.getPrintTitleRows().load("address");
      const frozen = copy.freezePanes.getLocation().load("address");
      const property = copy.customProperties.getItem("来源").load("value");
      copy.load("tabColor,pageLayout/orientation");
      const original = context.workbook.worksheets.getItem("名单").getRange("A1").load("values");
      await context.sync();
      expect(plain(range.formulas)).toEqual([
        ["只在副本", "金额"],
        ["测试甲", "='名单 (2)'!A2&A2"],
      ]);
      expect(first.format.fill.color).toBe("#FF0000");
      expect(validation.rule.list?.source).toBe("是,否");
      expect(copy.names.items.map((item) => [item.name, item.formula])).toEqual([
        ["本表", "='名单 (2)'!$A$1"],
        ["全册", "='名单 (2)'!$B$2"],
        ["Print_Titles", "='名单 (2)'!$1:$1"],
      ]);
      expect([titles.address, frozen.address, property.value]).toEqual([
        "'名单 (2)'!1:1",
        "'名单 (2)'!1:1",
        "县总",
      ]);
      expect([copy.tabColor, copy.pageLayout.orientation]).toEqual(["#00FF00", "Landscape"]);
      expect(plain(original.values)).toEqual([["姓名"]]);
    });
  });

  it("copies a sheet of a file with its picture, sharing the picture and not the drawing", async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet("图");
    sheet.getCell("A1").value = "有图";
    const png =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    sheet.addImage(book.addImage({ base64: png, extension: "png" }), "B2:C3");
    const host = await openExcelHost({
      xlsx: new Uint8Array(await book.xlsx.writeBuffer()),
      calculator: null,
    });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("图").copy("End");
      await context.sync();
    });
    const saved = await host.save();
    const parts = Object.keys(unzipSync(saved));
    expect(parts.filter((name) => /drawings\/[^_].*xml$/.test(name))).toHaveLength(2);
    expect(parts.filter((name) => /media\/./.test(name))).toHaveLength(1);
    const read = new Workbook();
    await read.xlsx.load(saved.buffer as ArrayBuffer);
    expect(read.worksheets.map((one) => [one.name, one.getImages().length])).toEqual([
      ["图", 1],
      ["图 (2)", 1],
    ]);
  });
});

describe("a sheet", () => {
  it("keeps gridlines, headings, freeze, page breaks and widths in the file", async () => {
    const host = await openNew("甲");
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.standardWidth = 12;
      sheet.freezePanes.freezeAt("A1:B3");
      sheet.horizontalPageBreaks.add("A11");
      sheet.horizontalPageBreaks.add("A6");
      sheet.verticalPageBreaks.add("C1");
      await context.sync();
    });
    expect(
      await refusal(host, (context) => {
        context.workbook.worksheets.getItem("甲").horizontalPageBreaks.add("B1");
      }),
    ).toBe("InvalidArgument");
    const again = await reopen(host);
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      sheet.load("showGridlines,showHeadings,standardWidth");
      const frozen = sheet.freezePanes.getLocation().load("address");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      const column = sheet.verticalPageBreaks.getItem(0).getCellAfterBreak().load("address");
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings, sheet.standardWidth]).toEqual([false, false, 12]);
      expect([frozen.address, column.address]).toEqual(["甲!A1:B3", "甲!C1"]);
      expect(sheet.horizontalPageBreaks.items.map((item) => item.rowIndex)).toEqual([5, 10]);
      sheet.freezePanes.freezeAt(sheet.getRange("1:2"));
      const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.horizontalPageBreaks.items[0]?.delete();
      sheet.verticalPageBreaks.removePageBreaks();
      const counts = [sheet.horizontalPageBreaks.getCount(), sheet.verticalPageBreaks.getCount()];
      await context.sync();
      expect([rows.address, ...counts.map((count) => count.value)]).toEqual(["甲!1:2", 1, 0]);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("shows as many levels of groups as asked for", async () => {
    const host = await openNew("甲");
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      sheet.getRange("2:5").group("ByRows");
      sheet.getRange("3:4").group("ByRows");
      const hidden = async (levels: number): Promise<unknown> => {
        sheet.showOutlineLevels(levels, 0);
        const rows = ["1:1", "2:2", "3:3"].map((row) => sheet.getRange(row).load("rowHidden"));
        await context.sync();
        return rows.map((row) => row.rowHidden);
      };
      expect(await hidden(1)).toEqual([false, true, true]);
      expect(await hidden(2)).toEqual([false, false, true]);
      expect(await hidden(3)).toEqual([false, false, false]);
    });
  });

  it("finds and replaces texts", async () => {
    const host = await openNew("甲");
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      sheet.getRange("A1:B2").values = [
        ["棉纺厂", "其他"],
        ["棉纺厂二分厂", 1],
      ];
      const found = sheet.findAll("棉纺厂", {}).load("address");
      const whole = sheet.findAll("棉纺厂", { completeMatch: true }).load("address");
      const none = sheet.findAllOrNullObject("没有", {}).load("address");
      const count = sheet.replaceAll("棉纺厂", "纺织厂", {});
      const range = sheet.getRange("A1:A2").load("values");
      await context.sync();
      expect([found.address, whole.address, none.isNullObject, count.value]).toEqual([
        "甲!A1:A2",
        "甲!A1",
        true,
        2,
      ]);
      expect(plain(range.values)).toEqual([["纺织厂"], ["纺织厂二分厂"]]);
    });
  });

  it("keeps every member of the page layout in the file", async () => {
    const host = await openNew("甲");
    await host.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("甲");
      pageLayout.set({
        orientation: "Landscape",
        paperSize: "A3",
        blackAndWhite: true,
        draftMode: true,
        centerHorizontally: true,
        printGridlines: true,
        printHeadings: true,
        printComments: "EndSheet",
        printErrors: "Dash",
        printOrder: "OverThenDown",
        firstPageNumber: 3,
        zoom: { horizontalFitToPages: 1 },
      });
      pageLayout.setPrintMargins("Centimeters", { left: 2.54, header: 1.27 });
      pageLayout.setPrintArea("A1:C9,E1:F2");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintTitleColumns("$A:$A");
      const { headersFooters } = pageLayout;
      headersFooters.state = "FirstOddAndEven";
      headersFooters.firstPage.centerHeader = "首页 &A";
      headersFooters.evenPages.leftFooter = "双";
      headersFooters.oddPages.rightFooter = "第&P页 && 共&N页";
      headersFooters.useSheetScale = false;
      await context.sync();
    });
    const again = await reopen(host);
    await again.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("甲");
      pageLayout.load();
      const { headersFooters } = pageLayout;
      headersFooters.load(
        "state,useSheetScale,useSheetMargins,firstPage/centerHeader,evenPages/leftFooter,oddPages/rightFooter",
      );
      const area = pageLayout.getPrintArea().load("address");
      const rows = pageLayout.getPrintTitleRows().load("address");
      const columns = pageLayout.getPrintTitleColumns().load("address");
      await context.sync();
      expect(plain(pageLayout)).toMatchObject({
        orientation: "Landscape",
        paperSize: "A3",
        blackAndWhite: true,
        draftMode: true,
        centerHorizontally: true,
        centerVertically: false,
        printGridlines: true,
        printHeadings: true,
        printComments: "EndSheet",
        printErrors: "Dash",
        printOrder: "OverThenDown",
        firstPageNumber: 3,
        leftMargin: 72,
        headerMargin: 36,
        rightMargin: 50.4,
        zoom: { horizontalFitToPages: 1 },
      });
      expect([headersFooters.state, headersFooters.useSheetScale, headersFooters.useSheetMargins]).toEqual([
        "FirstOddAndEven",
        false,
        true,
      ]);
      expect([
        headersFooters.firstPage.centerHeader,
        headersFooters.evenPages.leftFooter,
        headersFooters.oddPages.rightFooter,
      ]).toEqual(["首页 &A", "双", "第&P页 && 共&N页"]);
      expect([area.address, rows.address, columns.address]).toEqual([
        "甲!A1:C9,甲!E1:F2",
        "甲!1:2",
        "甲!A:A",
      ]);
    });
  });
});
