import { onFirstSheet, openRangeHost, refusalOf } from "./range-run";

describe("loads of collections", () => {
  it("answer a member of the collection itself, alone and beside those of its items", async () => {
    const host = await openRangeHost("甲", "乙");
    const seen = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["单位", "人数"],
        ["甲厂", 1],
        ["乙校", 2],
      ];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
      const table = sheet.tables.add("A1:B3", true);
      sheet.charts.load("count");
      table.rows.load("count");
      const series = sheet.charts.getItemAt(0).series.load("count,items/name");
      await context.sync();
      return [
        sheet.charts.count,
        sheet.charts.items.length,
        table.rows.count,
        series.count,
        series.items[0]!.name,
      ];
    });
    expect(seen).toEqual([1, 1, 2, 1, "人数"]);
  });

  it("pass over names that no class has, and refuse those the host does not answer", async () => {
    const host = await openRangeHost("甲", "乙");
    const count = await onFirstSheet(host, async (_sheet, context) => {
      const sheets = context.workbook.worksheets.load("NoPropertiesNeeded");
      await context.sync();
      return sheets.items.length;
    });
    expect(count).toBe(2);
    expect(await refusalOf(host, (sheet) => void sheet.load("pivotTables/items"))).toBe("ApiNotFound");
  });
});

describe("colors", () => {
  it("are taken by every HTML name in any case, refused by any other", async () => {
    const host = await openRangeHost("甲");
    const colors = await onFirstSheet(host, async (sheet, context) => {
      const names = ["LightBlue", "darkmagenta", "YELLOWGREEN", "rebeccapurple"];
      const fills = names.map((name, at) => {
        const { fill } = sheet.getCell(at, 0).format;
        fill.color = name;
        return fill.load("color");
      });
      await context.sync();
      return fills.map((fill) => fill.color);
    });
    expect(colors).toEqual(["#ADD8E6", "#8B008B", "#9ACD32", "#663399"]);
    expect(await refusalOf(host, (sheet) => (sheet.getRange("A1").format.fill.color = "浅蓝"))).toBe(
      "InvalidArgument",
    );
  });
});
