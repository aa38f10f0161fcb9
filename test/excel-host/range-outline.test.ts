import { loaded, onFirstSheet, openRangeHost, refusalOf } from "./range-run";

describe("grouping rows and columns", () => {
  it("groups, hides and shows rows and columns", async () => {
    const host = await openRangeHost("甲");
    const seen = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("3:3").group("ByRows");
      sheet.getRange("B:C").group("ByColumns");
      sheet.getRange("3:3").hideGroupDetails("ByRows");
      sheet.getRange("B:C").hideGroupDetails("ByColumns");
      const rows = ["1:1", "2:2", "3:3", "4:4"].map((address) => sheet.getRange(address));
      const before = await loaded(context, "rowHidden", ...rows);
      const columns = await loaded(context, "columnHidden", sheet.getRange("B:C"));
      sheet.getRange("2:4").hideGroupDetails("ByRows");
      const outer = await loaded(context, "rowHidden", ...rows);
      sheet.getRange("2:4").showGroupDetails("ByRows");
      const after = await loaded(context, "rowHidden", ...rows);
      return [before, columns, outer, after];
    });
    // The inner group is the one around row 3: alone it is hidden without the rest.
    expect(seen).toEqual([
      [false, false, true, false],
      [true],
      [false, true, true, true],
      [false, false, false, false],
    ]);
    expect(host.workbook.sheets[0]?.rows[2]?.otherAttributes).toMatchObject({ outlineLevel: "2" });
  });

  it("hides a whole group from any of its rows, and the group before the row behind it", async () => {
    const host = await openRangeHost("甲");
    const hidden = async (): Promise<unknown> =>
      onFirstSheet(host, (sheet, context) => loaded(context, "rowHidden", sheet.getRange("2:4")));
    await onFirstSheet(host, (sheet) => {
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("3:3").hideGroupDetails("ByRows");
    });
    expect(await hidden()).toEqual([true]);
    await onFirstSheet(host, (sheet) => sheet.getRange("5:5").showGroupDetails("ByRows"));
    expect(await hidden()).toEqual([false]);
  });

  it("refuses the wrong direction, an eighth level and ungrouping what is not grouped", async () => {
    const host = await openRangeHost("甲");
    expect(await refusalOf(host, (sheet) => sheet.getRange("2:4").group("ByColumns"))).toBe(
      "InvalidArgument",
    );
    expect(await refusalOf(host, (sheet) => sheet.getRange("2:4").ungroup("ByRows"))).toBe(
      "InvalidOperation",
    );
    const eight = await refusalOf(host, (sheet) => {
      for (let level = 0; level < 8; level += 1) sheet.getRange("2:4").group("ByRows");
    });
    expect(eight).toBe("InvalidOperation");
  });
});
