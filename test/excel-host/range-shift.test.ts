import { openExcelHost } from "../../src/excel-host";
import { smallWorkbook } from "./small-workbook";

const open = (...names: string[]) => openExcelHost({ workbook: smallWorkbook(...names), calculator: null });
type Host = Awaited<ReturnType<typeof open>>;

async function formulasOf(host: Host, sheet: string, address: string): Promise<unknown[][]> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas");
    await context.sync();
    return JSON.parse(JSON.stringify(range.formulas)) as unknown[][];
  });
}

async function change(
  host: Host,
  edit: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string> {
  try {
    await host.Excel.run(async (context) => {
      edit(context.workbook.worksheets.getItem("甲"), context);
      await context.sync();
    });
    return "";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe("inserting and deleting cells", () => {
  it("lets formulas of every sheet follow inserted and deleted rows", async () => {
    const host = await open("甲", "乙 1");
    await change(host, (sheet, context) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      sheet.getRange("B1:B4").formulas = [["=A1"], ["=SUM($A$2:A4)"], ["=SUM(A:A)"], ["=A3+1"]];
      const other = context.workbook.worksheets.getItem("乙 1");
      other.getRange("A1:A2").formulas = [["=甲!A3*2"], ["=A3"]];
      sheet.getRange("3:4").insert("Down");
    });
    expect(await formulasOf(host, "甲", "B1:B6")).toEqual([
      ["=A1"],
      ["=SUM($A$2:A6)"],
      [""],
      [""],
      ["=SUM(A:A)"],
      ["=A5+1"],
    ]);
    expect(await formulasOf(host, "乙 1", "A1:A2")).toEqual([["=甲!A5*2"], ["=A3"]]);
    await change(host, (sheet) => sheet.getRange("A5:A6").getEntireRow().delete("Up"));
    expect(await formulasOf(host, "甲", "B1:B2")).toEqual([["=A1"], ["=SUM($A$2:A4)"]]);
    expect(await formulasOf(host, "乙 1", "A1:A2")).toEqual([["=甲!#REF!*2"], ["=A3"]]);
  });

  it("lets formulas follow columns and blocks, and only what lies in the block's way", async () => {
    const host = await open("甲", "乙 1");
    await change(host, (sheet) => {
      sheet.getRange("D1:D3").formulas = [["=A1+B5"], ["=SUM(A1:B9)"], ["=C7"]];
      sheet.getRange("A:A").insert("Right");
    });
    expect(await formulasOf(host, "甲", "E1:E3")).toEqual([["=B1+C5"], ["=SUM(B1:C9)"], ["=D7"]]);
    await change(host, (sheet) => sheet.getRange("C2:D3").insert("Down"));
    expect(await formulasOf(host, "甲", "E1:E3")).toEqual([["=B1+C7"], ["=SUM(B1:C9)"], ["=D9"]]);
    await change(host, (sheet) => sheet.getRange("B1:B1").delete("Left"));
    expect(await formulasOf(host, "甲", "D1:D1")).toEqual([["=#REF!+C7"]]);
  });

  it("moves cells right and left within their rows", async () => {
    const host = await open("甲");
    await change(host, (sheet) => {
      sheet.getRange("A1:C2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.getRange("B1").insert("Right").values = [["新"]];
      sheet.getRange("A2").delete("Left");
    });
    expect(await formulasOf(host, "甲", "A1:D2")).toEqual([
      [1, "新", 2, 3],
      [5, 6, "", ""],
    ]);
  });

  it("carries names, merges, links, page breaks, validations and the frozen panes along", async () => {
    const host = await open("甲", "乙 1");
    const sheet = host.workbook.sheets[0];
    if (!sheet) throw new Error("sheet");
    host.workbook.names.push({ name: "_xlnm.Print_Area", formula: "甲!$A$1:$C$9", sheetId: sheet.id });
    sheet.merges.push({ row: 4, column: 0, rowCount: 2, columnCount: 2 });
    sheet.hyperlinks.push({
      area: { row: 6, column: 0, rowCount: 1, columnCount: 1 },
      address: "https://example.org/",
    });
    sheet.page.rowBreaks.push(5);
    sheet.frozen = { rows: 2, columns: 1 };
    sheet.otherElements.push({
      name: "conditionalFormatting",
      xml: '<conditionalFormatting sqref="A3:A9 C1"><cfRule type="expression" priority="1"><formula>$A3&gt;1</formula></cfRule></conditionalFormatting>',
    });
    await change(host, (one) => {
      one.getRange("B4").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$3:$A$4" } };
      one.getRange("2:2").insert("Down");
    });
    expect(host.workbook.names[0]?.formula).toBe("甲!$A$1:$C$10");
    expect(sheet.merges).toEqual([{ row: 5, column: 0, rowCount: 2, columnCount: 2 }]);
    expect(sheet.hyperlinks[0]?.area.row).toBe(7);
    expect(sheet.page.rowBreaks).toEqual([6]);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 1 });
    expect(sheet.otherElements[0]?.xml).toContain('sqref="A4:A10 C1"');
    expect(sheet.otherElements[0]?.xml).toContain("<formula>$A4&gt;1</formula>");
    expect(sheet.dataValidations[0]).toMatchObject({ formula1: "$A$4:$A$5", areas: [{ row: 4, column: 1 }] });
    await change(host, (one) => one.getRange("6:8").delete("Up"));
    expect([sheet.merges, sheet.hyperlinks, sheet.page.rowBreaks]).toEqual([[], [], []]);
  });

  it("refuses to tear a merged area or to push content off the sheet", async () => {
    const host = await open("甲");
    await change(host, (sheet) => sheet.getRange("A5:B6").merge());
    expect(await change(host, (sheet) => void sheet.getRange("A2").insert("Down"))).toBe(
      "InsertDeleteConflict",
    );
    expect(await change(host, (sheet) => void sheet.getRange("A2:B2").insert("Down"))).toBe("");
    await change(host, (sheet) => (sheet.getRange("XFD1").values = [[1]]));
    expect(await change(host, (sheet) => void sheet.getRange("A1").insert("Right"))).toBe(
      "InsertDeleteConflict",
    );
  });

  it("keeps an add-in's ranges on their cells, and lets go of those whose cells are gone", async () => {
    const host = await open("甲");
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      const kept = sheet.getRange("B5");
      const lost = sheet.getRange("B2");
      kept.load("address");
      lost.load("address");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("3:3").delete("Up");
      kept.load("address");
      await context.sync();
      expect(kept.address).toBe("甲!B5");
      lost.load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    });
  });

  it("tells of inserted and deleted cells", async () => {
    const host = await open("甲");
    const told: unknown[] = [];
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      sheet.onChanged.add(async ({ changeType, address, changeDirectionState }) => {
        told.push([changeType, address, JSON.parse(JSON.stringify(changeDirectionState ?? null))]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("B2").delete("Left");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual([
      ["RowInserted", "2:3", null],
      ["CellDeleted", "B2", { deleteShiftDirection: "Left" }],
    ]);
  });

  it("gives new rows the look of the row above", async () => {
    const host = await open("甲");
    await change(host, (sheet) => {
      sheet.getRange("A2").format.fill.color = "#FFEE00";
      sheet.getRange("A2").format.rowHeight = 30;
      sheet.getRange("A9").values = [[1]];
      sheet.getRange("3:3").insert("Down");
    });
    await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("甲").getRange("A3");
      cell.load("format/fill/color,format/rowHeight");
      await context.sync();
      expect([cell.format.fill.color, cell.format.rowHeight]).toEqual(["#FFEE00", 30]);
    });
  });
});
