import { loaded, onFirstSheet, openRangeHost, refusalOf } from "./range-run";

describe("several areas at once", () => {
  it("counts, offsets, intersects and widens its areas", async () => {
    const host = await openRangeHost("甲");
    const seen = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1:B9").values = Array.from({ length: 9 }, (_, at) => [at, "x"]);
      const areas = sheet.getRanges("A1:B2,D4:D9");
      areas.load("address,areaCount,cellCount,isEntireRow");
      areas.areas.load("items/address");
      const addresses = await loaded(
        context,
        "address",
        areas.getOffsetRangeAreas(1, 1),
        areas.getIntersection("B2:D5"),
        areas.getEntireColumn(),
        areas.getUsedRangeAreas(),
      );
      return [areas.areaCount, areas.cellCount, areas.isEntireRow, areas.areas.items.length, ...addresses];
    });
    expect(seen).toEqual([
      2,
      10,
      false,
      2,
      "甲!B2:C3,甲!E5:E10",
      "甲!B2,甲!D4:D5",
      "甲!A:B,甲!D:D",
      "甲!A1:B2",
    ]);
  });

  it("formats, clears and copies over all areas", async () => {
    const host = await openRangeHost("甲");
    const seen = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const areas = sheet.getRanges("A1,A3");
      areas.format.fill.color = "#00FF00";
      areas.format.font.load("bold");
      sheet.getRanges("C1,C3").copyFrom("A2");
      areas.clear("Contents");
      const range = sheet.getRange("A1:C3");
      range.load("values");
      const fill = sheet.getRange("A1:A3").format.fill;
      fill.load("color");
      await context.sync();
      return [range.values, fill.color, areas.format.font.bold];
    });
    expect(seen).toEqual([
      [
        ["", "", 2],
        [2, "", ""],
        ["", "", 2],
      ],
      null,
      false,
    ]);
  });

  it("refuses areas of another sheet and what is no address", async () => {
    const host = await openRangeHost("甲", "乙");
    expect(await refusalOf(host, (sheet) => sheet.getRanges("乙!A1").load("address"))).toBe(
      "InvalidArgument",
    );
    expect(await refusalOf(host, (sheet) => sheet.getRanges("A1,?").load("address"))).toBe("InvalidArgument");
  });
});
