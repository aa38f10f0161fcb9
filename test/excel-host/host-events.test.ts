import { openExcelHost, type ExcelHost } from "../../src/excel-host";
import { smallWorkbook } from "./small-workbook";

const open = (...names: string[]): Promise<ExcelHost> =>
  openExcelHost({ workbook: smallWorkbook(...names), calculator: null });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** Events are sent after the batch that caused them. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Events of the whole workbook under test, in the order they came. */
async function listen(
  host: ExcelHost,
  choose: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<unknown>[],
): Promise<Record<string, unknown>[]> {
  const seen: Record<string, unknown>[] = [];
  await host.Excel.run(async (context) => {
    for (const handlers of choose(context))
      handlers.add((args) => {
        seen.push(plain(args) as Record<string, unknown>);
        return Promise.resolve();
      });
    await context.sync();
  });
  return seen;
}

describe("events", () => {
  it("tell what one cell held before and after, and who did it", async () => {
    const host = await open("名单");
    const seen = await listen(host, ({ workbook }) => [workbook.worksheets.onChanged as never]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("名单").getRange("B2").values = [["甲"]];
      await context.sync();
    });
    host.editCell("名单", 1, 1, "");
    host.editCell("名单", 4, 0, "9", "remote");
    await delivered();
    expect(
      seen.map(({ address, source, triggerSource, details, changeType }) => ({
        address,
        source,
        triggerSource,
        details,
        changeType,
      })),
    ).toEqual([
      {
        address: "B2",
        source: "Local",
        triggerSource: "ThisLocalAddin",
        changeType: "RangeEdited",
        details: { valueBefore: "", valueAfter: "甲", valueTypeBefore: "Empty", valueTypeAfter: "String" },
      },
      {
        address: "B2",
        source: "Local",
        triggerSource: "Unknown",
        changeType: "RangeEdited",
        details: { valueBefore: "甲", valueAfter: "", valueTypeBefore: "String", valueTypeAfter: "Empty" },
      },
      {
        address: "A5",
        source: "Remote",
        triggerSource: "Unknown",
        changeType: "RangeEdited",
        details: { valueBefore: "", valueAfter: 9, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      },
    ]);
  });

  it("reach the handlers of one sheet only for that sheet, until they are removed", async () => {
    const host = await open("甲", "乙");
    const seen: string[] = [];
    const handler = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("乙");
      sheet.load("id");
      await context.sync();
      const result = sheet.onChanged.add(async (args) => void seen.push(args.address));
      await context.sync();
      return result;
    });
    host.editCell("甲", 0, 0, "1");
    host.editCell("乙", 2, 2, "2");
    await delivered();
    await host.Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.editCell("乙", 3, 3, "3");
    await delivered();
    expect(seen).toEqual(["C3"]);
  });

  it("hand out the changed cells as a range", async () => {
    const host = await open("甲");
    const texts: unknown[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (args) => {
        await host.Excel.run(async (own) => {
          const range = args.getRange(own);
          range.load("values,address");
          await own.sync();
          texts.push(range.address, plain(range.values));
        });
      });
      await context.sync();
      context.workbook.worksheets.getItem("甲").getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    });
    await delivered();
    expect(texts).toEqual(["甲!A1:B1", [[1, 2]]]);
  });

  it("tell of sheets added, renamed, moved, hidden, protected, activated and deleted", async () => {
    const host = await open("甲", "乙", "丙");
    const seen = await listen(host, ({ workbook: { worksheets } }) => [
      worksheets.onAdded as never,
      worksheets.onNameChanged as never,
      worksheets.onMoved as never,
      worksheets.onVisibilityChanged as never,
      worksheets.onProtectionChanged as never,
      worksheets.onActivated as never,
      worksheets.onDeactivated as never,
      worksheets.onDeleted as never,
    ]);
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("丁");
      worksheets.getItem("乙").name = "乙二";
      worksheets.getItem("甲").position = 2;
      worksheets.getItem("丙").visibility = "Hidden";
      worksheets.getItem("丁").protection.protect();
      worksheets.getItem("丁").activate();
      worksheets.getItem("乙二").delete();
      await context.sync();
    });
    await delivered();
    const first = host.workbook.sheets.find((sheet) => sheet.name === "甲")?.id;
    const added = host.workbook.sheets.find((sheet) => sheet.name === "丁")?.id;
    expect(seen.map(({ type }) => type)).toEqual([
      "WorksheetAdded",
      "WorksheetNameChanged",
      "WorksheetMoved",
      "WorksheetVisibilityChanged",
      "WorksheetProtectionChanged",
      "WorksheetDeactivated",
      "WorksheetActivated",
      "WorksheetDeleted",
    ]);
    expect(seen[0]).toEqual({ type: "WorksheetAdded", source: "Local", worksheetId: added });
    expect(seen[1]).toMatchObject({ nameBefore: "乙", nameAfter: "乙二" });
    expect(seen[2]).toMatchObject({ worksheetId: first, positionBefore: 0, positionAfter: 2 });
    expect(seen[3]).toMatchObject({ visibilityBefore: "Visible", visibilityAfter: "Hidden" });
    expect(seen[4]).toMatchObject({ isProtected: true, worksheetId: added });
    expect([seen[5]?.["worksheetId"], seen[6]?.["worksheetId"]]).toEqual([first, added]);
  });

  it("tell of selections, formats and formulas", async () => {
    const host = await open("甲");
    let selections = 0;
    const seen = await listen(host, ({ workbook }) => {
      workbook.onSelectionChanged.add(async () => void (selections += 1));
      return [
        workbook.worksheets.onSelectionChanged as never,
        workbook.worksheets.onFormatChanged as never,
        workbook.worksheets.onFormulaChanged as never,
      ];
    });
    host.select("甲", "B2:C3");
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      sheet.getRange("A1:A2").format.font.bold = true;
      sheet.getRange("A1:A2").formulas = [["=1+1"], [5]];
      sheet.getRange("A1").values = [[2]];
      await context.sync();
    });
    await delivered();
    expect(selections).toBe(1);
    expect(seen.map(({ type, address, formulaDetails }) => [type, address ?? formulaDetails])).toEqual([
      ["WorksheetSelectionChanged", "B2:C3"],
      ["WorksheetFormatChanged", "A1:A2"],
      ["WorksheetFormulaChanged", [{ cellAddress: "A1", previousFormula: "" }]],
      ["WorksheetFormulaChanged", [{ cellAddress: "A1", previousFormula: "=1+1" }]],
    ]);
  });

  it("tell of tables and hidden rows", async () => {
    const host = await open("甲");
    const seen = await listen(host, ({ workbook }) => [
      workbook.tables.onAdded as never,
      workbook.tables.onChanged as never,
      workbook.tables.onDeleted as never,
      workbook.worksheets.onRowHiddenChanged as never,
      workbook.worksheets.onRowSorted as never,
    ]);
    const inTable: unknown[] = [];
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      sheet.getRange("A1:B3").values = [
        ["姓名", "金额"],
        ["甲", 2],
        ["乙", 1],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.load("id");
      await context.sync();
      table.onSelectionChanged.add(async (args) => void inTable.push([args.address, args.isInsideTable]));
      sheet.getRange("B3:C4").values = [
        [5, "外"],
        ["外", "外"],
      ];
      sheet.getRange("2:2").rowHidden = true;
      await context.sync();
    });
    host.select("甲", "B2:D2");
    host.select("甲", "F9");
    await delivered();
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItemAt(0).delete();
      await context.sync();
    });
    await delivered();
    expect(inTable).toEqual([
      ["B2", true],
      ["", false],
    ]);
    expect(
      seen.map(({ type, address, changeType, tableName }) => [type, address ?? tableName, changeType]),
    ).toEqual([
      // The headers are made texts.
      ["TableChanged", "A1:B1", "RangeEdited"],
      ["TableAdded", undefined, undefined],
      ["TableChanged", "B3", "RangeEdited"],
      ["WorksheetRowHiddenChanged", "2:2", "Hidden"],
      ["TableDeleted", "表1", undefined],
    ]);
  });

  it("are silent while enableEvents is off", async () => {
    const host = await open("甲");
    const seen = await listen(host, ({ workbook }) => [workbook.worksheets.onChanged as never]);
    await host.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("甲").getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem("甲").getRange("A2").values = [[1]];
      await context.sync();
    });
    await delivered();
    expect(seen.map(({ address }) => address)).toEqual(["A2"]);
  });
});
