import { formulasAt, loaded, onFirstSheet, openRangeHost, refusalOf } from "./range-run";

const people = [
  ["姓名", "金额"],
  ["张三", 300],
  ["李四", 1000],
  ["王五", ""],
  ["安六", 300],
];

describe("sorting, searching and thinning out", () => {
  it("sorts by pinyin, numbers before texts, blanks last both ways, headers kept", async () => {
    const host = await openRangeHost("甲");
    await onFirstSheet(host, (sheet) => {
      sheet.getRange("A1:B5").values = people;
      sheet.getRange("A1:B5").sort.apply([{ key: 0 }], false, true);
    });
    expect(await formulasAt(host, "A1:A5")).toEqual([["姓名"], ["安六"], ["李四"], ["王五"], ["张三"]]);
    await onFirstSheet(host, (sheet) =>
      sheet.getRange("A1:B5").sort.apply([{ key: 1, ascending: false }, { key: 0 }], false, true),
    );
    expect(await formulasAt(host, "A2:B5")).toEqual([
      ["李四", 1000],
      ["安六", 300],
      ["张三", 300],
      ["王五", ""],
    ]);
    await onFirstSheet(host, (sheet) => {
      sheet.getRange("D1:D6").values = [["b"], [true], [2], ["#N/A"], ["10"], [""]];
      sheet.getRange("D1:D6").sort.apply([{ key: 0 }]);
    });
    expect(await formulasAt(host, "D1:D6")).toEqual([[2], [10], ["b"], [true], ["#N/A"], [""]]);
  });

  it("sorts by strokes, by colour and by columns; formulas and looks travel with their cells", async () => {
    const host = await openRangeHost("甲");
    await onFirstSheet(host, (sheet) => {
      sheet.getRange("A1:A3").values = [["鑫"], ["一"], ["王"]];
      sheet.getRange("A1:A3").sort.apply([{ key: 0 }], false, false, "Rows", "StrokeCount");
      sheet.getRange("C1:D3").formulas = [
        [3, "=C1*2"],
        [1, "=C2*2"],
        [2, "=C3*2"],
      ];
      sheet.getRange("C3").format.fill.color = "#FF0000";
      sheet.getRange("C1:D3").sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }, { key: 0 }]);
      sheet.getRange("F1:H1").values = [[3, 1, 2]];
      sheet.getRange("F1:H1").sort.apply([{ key: 0 }], false, false, "Columns");
    });
    expect(await formulasAt(host, "A1:A3")).toEqual([["一"], ["王"], ["鑫"]]);
    expect(await formulasAt(host, "C1:D3")).toEqual([
      [2, "=C1*2"],
      [1, "=C2*2"],
      [3, "=C3*2"],
    ]);
    expect(await formulasAt(host, "F1:H1")).toEqual([[1, 2, 3]]);
    const [color] = await onFirstSheet(host, (sheet, context) =>
      loaded(context, "color", sheet.getRange("C1").format.fill),
    );
    expect(color).toBe("#FF0000");
    expect(await refusalOf(host, (sheet) => sheet.getRange("A1:A3").sort.apply([{ key: 3 }]))).toBe(
      "InvalidArgument",
    );
    const torn = await refusalOf(host, (sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B3").sort.apply([{ key: 0 }]);
    });
    expect(torn).toBe("InvalidOperation");
  });

  it("finds a text within a range, behind a cell, backwards, with wildcards", async () => {
    const host = await openRangeHost("甲");
    const found = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["城关镇", "ab*c"],
        ["城南乡", "ABC"],
        ["关城", 1234],
      ];
      sheet.getRange("B3").numberFormat = [["#,##0"]];
      const range = sheet.getRange("A1:B3");
      return loaded(
        context,
        "address",
        range.find("城", {}),
        range.find("城", { searchDirection: "Backwards" }),
        range.find("abc", { completeMatch: true }),
        range.find("b~*", {}),
        range.find("城?乡", { completeMatch: true }),
        range.find("1,2", {}),
        sheet.getRange("A2").find("城", {}),
      );
    });
    expect(found).toEqual(["甲!A1", "甲!A3", "甲!B2", "甲!B1", "甲!A2", "甲!B3", "甲!A3"]);
    const missing = await onFirstSheet(host, async (sheet, context) => {
      const none = sheet.getRange("A1:B3").findOrNullObject("abc", { matchCase: true });
      await context.sync();
      return none.isNullObject;
    });
    expect(missing).toBe(true);
    expect(await refusalOf(host, (sheet) => sheet.getRange("A1:B3").find("没有", {}).load("address"))).toBe(
      "ItemNotFound",
    );
  });

  it("replaces in constants and formulas and counts the cells", async () => {
    const host = await openRangeHost("甲");
    const count = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1:A4").formulas = [["2025年"], ["=B2025"], ["$1 2025 2025"], [12025]];
      const replaced = sheet.getRange("A1:A4").replaceAll("2025", "2026", {});
      await context.sync();
      return replaced.value;
    });
    expect(count).toBe(4);
    expect(await formulasAt(host, "A1:A4")).toEqual([["2026年"], ["=B2026"], ["$1 2026 2026"], [12026]]);
  });

  it("removes later rows that are equal in the named columns", async () => {
    const host = await openRangeHost("甲");
    const counts = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1:B6").values = [
        ["名", "额"],
        ["Li", 1],
        ["li", 2],
        ["王", 1],
        ["王", 3],
        [1, 4],
      ];
      sheet.getRange("C3").values = [["旁"]];
      const result = sheet.getRange("A1:B6").removeDuplicates([0], true);
      result.load("removed,uniqueRemaining");
      await context.sync();
      return [result.removed, result.uniqueRemaining];
    });
    expect(counts).toEqual([2, 3]);
    expect(await formulasAt(host, "A1:C6")).toEqual([
      ["名", "额", ""],
      ["Li", 1, ""],
      ["王", 1, "旁"],
      [1, 4, ""],
      ["", "", ""],
      ["", "", ""],
    ]);
    expect(
      await refusalOf(host, (sheet) => sheet.getRange("A1:B6").removeDuplicates([2], true).load("removed")),
    ).toBe("InvalidArgument");
  });
});
