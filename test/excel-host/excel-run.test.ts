import { openExcelHost } from "../../src/excel-host";
import { smallWorkbook } from "./small-workbook";

const open = (...names: string[]) => openExcelHost({ workbook: smallWorkbook(...names), calculator: null });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the real office.js over the embedded host", () => {
  it("writes and reads values as Excel reads them", async () => {
    const { Excel } = await open("名单");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("名单").getRange("A1:C2");
      range.numberFormat = [
        ["General", "@", "General"],
        ["General", "General", "General"],
      ];
      range.values = [
        ["007", "007", "2026-1-5"],
        ["629999199001011234", "'12", true],
      ];
      range.load("values,text,valueTypes,numberFormat,address,rowCount,columnIndex");
      await context.sync();
      expect(plain(range.values)).toEqual([
        [7, "007", 46027],
        [629999199001011000, "12", true],
      ]);
      expect(plain(range.text)).toEqual([
        ["7", "007", "2026/1/5"],
        ["6.29999E+17", "12", "TRUE"],
      ]);
      expect(range.address).toBe("名单!A1:C2");
      expect([range.rowCount, range.columnIndex]).toEqual([2, 0]);
      range.values = [
        [null, "", null],
        [null, null, null],
      ] as unknown as string[][];
      range.load("values");
      await context.sync();
      expect(plain(range.values)).toEqual([
        [7, "", 46027],
        [629999199001011000, "12", true],
      ]);
    });
  });

  it("leaves load gating to the client and answers null objects", async () => {
    const { Excel } = await open("A");
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("没有");
      const used = context.workbook.worksheets.getItem("A").getUsedRangeOrNullObject(true);
      missing.load("name");
      used.load("address");
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/position,items/showGridlines");
      await context.sync();
      expect([missing.isNullObject, used.isNullObject]).toEqual([true, true]);
      expect(sheets.items.map((sheet) => [sheet.name, sheet.position, sheet.showGridlines])).toEqual([
        ["A", 0, true],
      ]);
      const range = sheets.getItem("A").getRange("A1");
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  it("refuses with Excel's codes and keeps what was done before the refusal", async () => {
    const { Excel, workbook } = await open("A", "B");
    const attempt = async (run: (context: Excel.RequestContext) => void): Promise<string> => {
      try {
        await Excel.run(async (context) => {
          run(context);
          await context.sync();
        });
        return "";
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(await attempt((context) => void context.workbook.worksheets.add("B"))).toBe("ItemAlreadyExists");
    expect(await attempt((context) => void context.workbook.worksheets.add("a/b"))).toBe("InvalidArgument");
    expect(await attempt((context) => context.workbook.worksheets.getItem("没有").activate())).toBe(
      "ItemNotFound",
    );
    const code = await attempt((context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.getRange("A1").values = [[1]];
      sheet.protection.protect();
      sheet.getRange("A2").values = [[2]];
    });
    expect(code).toBe("AccessDenied");
    expect(workbook.sheets[0]?.rows[0]?.cells[0]?.value).toBe(1);
    expect(workbook.sheets[0]?.rows[1]).toBeUndefined();
  });

  it("formats cells, pages and panes", async () => {
    const { Excel } = await open("表 1");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表 1");
      const range = sheet.getRange("A1:B3");
      range.format.fill.color = "#ffee00";
      range.format.font.bold = true;
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      range.format.horizontalAlignment = "Center";
      range.merge();
      sheet.getRanges("D1,D3").format.fill.color = "red";
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.leftMargin = 36;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第&P页";
      sheet.freezePanes.freezeRows(2);
      range.load("format/fill/color,format/font/bold,format/horizontalAlignment");
      const properties = sheet
        .getRange("D1:D2")
        .getCellProperties({ address: true, format: { fill: { color: true } } });
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      sheet.pageLayout.load("orientation,leftMargin,zoom,headersFooters/defaultForAllPages/centerFooter");
      await context.sync();
      expect([range.format.fill.color, range.format.font.bold, range.format.horizontalAlignment]).toEqual([
        "#FFEE00",
        true,
        "Center",
      ]);
      expect(plain(properties.value)).toEqual([
        [{ address: "'表 1'!D1", format: { fill: { color: "#FF0000" } } }],
        [{ address: "'表 1'!D2", format: { fill: { color: "#FFFFFF" } } }],
      ]);
      expect(frozen.address).toBe("'表 1'!1:2");
      expect([sheet.pageLayout.orientation, sheet.pageLayout.leftMargin]).toEqual(["Landscape", 36]);
      expect(sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("第&P页");
    });
  });

  it("takes 20000 × 15 cells in and gives them back", async () => {
    const { Excel } = await open("大");
    const rows = Array.from({ length: 20000 }, (_row, row) =>
      Array.from({ length: 15 }, (_column, column) => `第${row}行${column}`),
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("大");
      for (let from = 0; from < rows.length; from += 5000) {
        sheet.getRangeByIndexes(from, 0, 5000, 15).values = rows.slice(from, from + 5000);
        await context.sync();
      }
      const used = sheet.getUsedRange(true);
      used.load("values");
      await context.sync();
      expect(used.values[19999]?.[14]).toBe("第19999行14");
    });
  });

  it("presses buttons and tells listeners once per batch", async () => {
    const host = await open("A");
    let changes = 0;
    host.onChange(() => (changes += 1));
    host.Office.actions.associate("write", async (event: Office.AddinCommands.Event) => {
      await host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("A").getRange("A1:B1").values = [[1, 2]];
        await context.sync();
      });
      event.completed();
    });
    await host.pressButton("write");
    host.editCell("A", 0, 0, "5");
    expect([changes, host.workbook.sheets[0]?.rows[0]?.cells[0]?.value]).toEqual([2, 5]);
  });
});
