import { openNew, plain } from "./reopen";
import { loaded, onFirstSheet, openRangeHost, refusalOf } from "./range-run";

const addresses = async (
  values: unknown[][],
  make: (sheet: Excel.Worksheet) => Excel.Range[],
): Promise<unknown[]> => {
  const host = await openRangeHost("甲");
  return onFirstSheet(host, async (sheet, context) => {
    if (values.length > 0)
      sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values as string[][];
    const found = await loaded(context, "address", ...make(sheet));
    return found.map((address) => String(address).replace("甲!", ""));
  });
};

describe("ranges beside, around and within ranges", () => {
  it("takes rows and columns beside a range, outside for positive and inside for negative counts", async () => {
    expect(
      await addresses([], (sheet) => {
        const range = sheet.getRange("C5:E9");
        return [
          range.getRowsAbove(2),
          range.getRowsBelow(),
          range.getRowsBelow(-2),
          range.getColumnsBefore(),
          range.getColumnsAfter(2),
          range.getColumnsAfter(-1),
          range.getRowsAbove(-1),
        ];
      }),
    ).toEqual(["C3:E4", "C10:E10", "C8:E9", "B5:B9", "F5:G9", "E5:E9", "C5:E5"]);
  });

  it("offsets, resizes, unites and intersects", async () => {
    expect(
      await addresses([], (sheet) => {
        const range = sheet.getRange("B2:C3");
        return [
          range.getOffsetRange(1, -1),
          range.getResizedRange(2, 0),
          range.getAbsoluteResizedRange(1, 5),
          range.getBoundingRect("E9"),
          range.getIntersection(sheet.getRange("C1:F2")),
          range.getEntireRow(),
          range.getEntireColumn(),
          range.getLastCell(),
          range.getLastRow(),
          range.getLastColumn(),
        ];
      }),
    ).toEqual(["A3:B4", "B2:C5", "B2:F2", "B2:E9", "C2", "2:3", "B:C", "C3", "B3:C3", "C2:C3"]);
  });

  it("follows Ctrl and arrow keys to the edge of the data and of the sheet", async () => {
    const values = [
      ["a", "b", "", "d"],
      ["e", "", "", ""],
      ["f", "", "", ""],
      ["", "", "", ""],
      ["g", "", "", "h"],
    ];
    expect(
      await addresses(values, (sheet) => [
        sheet.getRange("A1").getRangeEdge("Down"),
        sheet.getRange("A3").getRangeEdge("Down"),
        sheet.getRange("A5").getRangeEdge("Down"),
        sheet.getRange("A1").getRangeEdge("Right"),
        sheet.getRange("B1").getRangeEdge("Right"),
        sheet.getRange("C3").getRangeEdge("Left"),
        sheet.getRange("A1:B2").getExtendedRange("Down"),
        sheet.getRange("A1:B2").getExtendedRange("Right", "A1"),
      ]),
    ).toEqual(["A3", "A5", "A1048576", "B1", "D1", "A3", "A1:B3", "A1:D2"]);
  });

  it("finds the block around a cell, corners included", async () => {
    const values = [
      ["", "", "", ""],
      ["", "x", "x", ""],
      ["", "x", "", ""],
      ["x", "", "", ""],
      ["", "", "", ""],
      ["", "", "", "x"],
    ];
    expect(
      await addresses(values, (sheet) => [
        sheet.getRange("B2").getSurroundingRegion(),
        sheet.getRange("D6").getSurroundingRegion(),
        sheet.getRange("F9").getSurroundingRegion(),
      ]),
    ).toEqual(["A2:C4", "D6", "F9"]);
  });

  it("finds constants, formulas, blanks and visible cells as areas", async () => {
    const host = await openRangeHost("甲");
    expect(
      await onFirstSheet(host, async (sheet, context) => {
        sheet.getRange("A1:C3").values = [
          ["名", 1, "=B1"],
          ["", 2, true],
          ["", "三", ""],
        ];
        sheet.getRange("2:2").rowHidden = true;
        const range = sheet.getRange("A:C");
        return loaded(
          context,
          "address",
          range.getSpecialCells("Constants", "Numbers"),
          range.getSpecialCells("Constants", "LogicalText"),
          range.getSpecialCells("Formulas"),
          range.getSpecialCells("Blanks"),
          sheet.getRange("A1:B4").getSpecialCells("Visible"),
        );
      }),
    ).toEqual(["甲!B1:B2", "甲!A1,甲!C2,甲!B3", "甲!C1", "甲!A2:A3,甲!C3", "甲!A1:B1,甲!A3:B4"]);
    const isNull = await onFirstSheet(host, async (sheet, context) => {
      const missing = sheet.getRange("A1").getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      return missing.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(
      await refusalOf(host, (sheet) => sheet.getRange("A1").getSpecialCells("Formulas").load("address")),
    ).toBe("ItemNotFound");
    expect(await refusalOf(host, (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"))).toBe(
      "InvalidArgument",
    );
  });

  it("shows the visible cells only", async () => {
    const host = await openRangeHost("甲");
    const seen = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const view = sheet.getRange("A1:C3").getVisibleView();
      view.load("values,rowCount,columnCount,cellAddresses");
      view.rows.load("items/values");
      await context.sync();
      return [
        view.values,
        view.rowCount,
        view.columnCount,
        view.cellAddresses,
        view.rows.items.map((row) => row.values),
      ];
    });
    expect(seen).toEqual([
      [
        [1, 3],
        [7, 9],
      ],
      2,
      2,
      [
        ["甲!A1", "甲!C1"],
        ["甲!A3", "甲!C3"],
      ],
      [[[1, 3]], [[7, 9]]],
    ]);
  });

  it("follows formulas to what they read and to what reads them", async () => {
    const host = await openRangeHost("甲", "乙");
    const traced = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1:A3").formulas = [[1], ["=A1+乙!B2"], ["=SUM(A2:A2)"]];
      const from = sheet.getRange("A3");
      const to = sheet.getRange("A1");
      return loaded(
        context,
        "addresses",
        from.getDirectPrecedents(),
        from.getPrecedents(),
        to.getDirectDependents(),
        to.getDependents(),
      );
    });
    expect(traced).toEqual([["甲!A2"], ["甲!A2", "甲!A1", "乙!B2"], ["甲!A2"], ["甲!A2:A3"]]);
    expect(await refusalOf(host, (sheet) => sheet.getRange("D1").getPrecedents().load("addresses"))).toBe(
      "ItemNotFound",
    );
  });

  it("measures place and size in points, hidden rows and columns left out", async () => {
    const host = await openRangeHost("甲");
    const measured = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("A:A").format.columnWidth = 60;
      sheet.getRange("B:B").columnHidden = true;
      const range = sheet.getRange("B2:C4");
      range.load("top,left,height,width,isEntireRow,hidden,rowHidden");
      await context.sync();
      return [
        range.top,
        range.left,
        range.height,
        range.width,
        range.isEntireRow,
        range.hidden,
        range.rowHidden,
      ];
    });
    expect(measured).toEqual([30, 60, 30, 54, false, null, null]);
  });

  it("answers a range loaded without naming members", async () => {
    const host = await openRangeHost("甲");
    const seen = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1").values = [[1.5]];
      const range = sheet.getRange("A1");
      range.load();
      const areas = sheet.getRanges("A1,B2");
      areas.load();
      await context.sync();
      return [range.toJSON(), areas.toJSON()];
    });
    expect(seen).toMatchObject([
      {
        address: "甲!A1",
        values: [[1.5]],
        formulasR1C1: [[1.5]],
        text: [["1.5"]],
        numberFormatCategories: [["General"]],
        linkedDataTypeState: [["None"]],
        hasSpill: false,
        style: "Normal",
        width: 54,
      },
      { address: "甲!A1,甲!B2", areaCount: 2, cellCount: 2, isEntireRow: false },
    ]);
  });
});

test("a range turns round when it is resized past its first cell, and one format in an array stands for all", async () => {
  const host = await openNew("名单");
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名单");
    const up = sheet.getRange("D5").getResizedRange(-2, 0).load("address");
    const left = sheet.getRange("D5:E6").getResizedRange(0, -3).load("address");
    const block = sheet.getRange("A1:B2");
    block.numberFormat = [["0.00"]];
    block.load("numberFormat");
    await context.sync();
    expect([up.address, left.address]).toEqual(["名单!D3:D5", "名单!B5:D6"]);
    expect(plain(block.numberFormat)).toEqual([
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ]);
  });
});
