import { formulasAt, loaded, onFirstSheet, openRangeHost, refusalOf } from "./range-run";

describe("copying and moving cells", () => {
  it("copies contents and looks, relative references moved along, absolute ones kept", async () => {
    const host = await openRangeHost("甲", "乙");
    await onFirstSheet(host, (sheet, context) => {
      sheet.getRange("A1:B2").formulas = [
        [1, "=A1*$A$1"],
        [2, "=SUM(A$1:A2)"],
      ];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("D5").copyFrom("A1:B2");
      context.workbook.worksheets.getItem("乙").getRange("B3").copyFrom(sheet.getRange("B2"));
    });
    expect(await formulasAt(host, "D5:E6")).toEqual([
      [1, "=D5*$A$1"],
      [2, "=SUM(D$1:D6)"],
    ]);
    const [color, other] = await onFirstSheet(host, async (sheet, context) => [
      ...(await loaded(context, "color", sheet.getRange("D5").format.fill)),
      ...(await loaded(context, "formulas", context.workbook.worksheets.getItem("乙").getRange("B3"))),
    ]);
    expect([color, other]).toEqual(["#FF0000", [["=SUM(A$1:A3)"]]]);
  });

  it("pastes values, formulas, formats and links by themselves", async () => {
    const host = await openRangeHost("甲");
    host.workbook.sheets[0]?.rows.push({ cells: [{ value: 4, formula: "=2+2", style: 0 }] });
    const seen = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1").numberFormat = [["0.00"]];
      sheet.getRange("B1").copyFrom("A1", "Values");
      sheet.getRange("C1").copyFrom("A1", "Formulas");
      sheet.getRange("D1").copyFrom("A1", "Formats");
      sheet.getRange("E1").copyFrom("A1", "Link");
      const range = sheet.getRange("A1:E1");
      return loaded(context, "formulas", range).then(async (formulas) => [
        ...formulas,
        ...(await loaded(context, "numberFormat", range)),
      ]);
    });
    expect(seen).toEqual([
      [["=2+2", 4, "=2+2", "", "=$A$1"]],
      [["0.00", "General", "General", "0.00", "General"]],
    ]);
  });

  it("skips blanks, turns rows into columns and fills a multiple of the source", async () => {
    const host = await openRangeHost("甲");
    await onFirstSheet(host, (sheet) => {
      sheet.getRange("A1:C1").values = [[1, "", 3]];
      sheet.getRange("A3:C3").values = [["x", "y", "z"]];
      sheet.getRange("A3").copyFrom("A1:C1", "All", true);
      sheet.getRange("E1").copyFrom("A1:C1", "Values", false, true);
      sheet.getRange("G1:G4").copyFrom("A1");
    });
    expect(await formulasAt(host, "A3:C3")).toEqual([[1, "y", 3]]);
    expect(await formulasAt(host, "E1:E3")).toEqual([[1], [""], [3]]);
    expect(await formulasAt(host, "G1:G5")).toEqual([[1], [1], [1], [1], [""]]);
  });

  it("takes validations, conditional formats and links along, without the first two's own references left behind", async () => {
    const host = await openRangeHost("甲");
    const sheet = host.workbook.sheets[0];
    if (!sheet) throw new Error("sheet");
    await onFirstSheet(host, (one) => {
      one.getRange("A1:A2").dataValidation.rule = { custom: { formula: "=B1>0" } };
      const format = one.getRange("A1:A2").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B1>A1";
      one.getRange("A1").hyperlink = { address: "https://example.org/", textToDisplay: "链" };
      one.getRange("D5").copyFrom("A1:A2");
      one.getRange("F1").copyFrom("A1:A2", "Formats");
    });
    expect(
      sheet.dataValidations.map(({ areas, formula1 }) => [areas[0]?.row, areas[0]?.column, formula1]),
    ).toEqual([
      [0, 0, "B1>0"],
      [4, 3, "E5>0"],
    ]);
    const formulas = sheet.conditionalFormats.map(({ areas, formulas: own }) => [areas[0]?.column, own[0]]);
    expect(formulas).toEqual(
      expect.arrayContaining([
        [0, "$B1>A1"],
        [3, "$B5>D5"],
        [5, "$B1>F1"],
      ]),
    );
    expect(sheet.hyperlinks.map((link) => [link.area.row, link.area.column])).toEqual([
      [0, 0],
      [4, 3],
    ]);
    const found = await onFirstSheet(host, (one, context) =>
      loaded(
        context,
        "address",
        one.getRange("A:F").getSpecialCells("ConditionalFormats"),
        one.getRange("A:F").getSpecialCells("DataValidations"),
      ),
    );
    expect(found.map((address) => String(address).split(",").sort().join())).toEqual([
      "甲!A1:A2,甲!D5:D6,甲!F1:F2",
      "甲!A1:A2,甲!D5:D6",
    ]);
  });

  it("turns references that would leave the sheet into #REF!", async () => {
    const host = await openRangeHost("甲");
    await onFirstSheet(host, (sheet) => {
      sheet.getRange("C3").formulas = [["=A1+$A$1"]];
      sheet.getRange("A1").copyFrom("C3", "Formulas");
    });
    expect(await formulasAt(host, "A1")).toEqual([["=#REF!+$A$1"]]);
  });

  it("moves cells with everything that points at them, also onto another sheet", async () => {
    const host = await openRangeHost("甲", "乙");
    await onFirstSheet(host, (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[5, "=A1+C1"]];
      sheet.getRange("C1:C3").formulas = [[7], ["=A1+B1"], ["=SUM(A1:C1)"]];
      sheet.getRange("A1:B1").moveTo(context.workbook.worksheets.getItem("乙").getRange("D4"));
    });
    expect(await formulasAt(host, "A1:C3")).toEqual([
      ["", "", 7],
      ["", "", "=乙!D4+乙!E4"],
      ["", "", "=SUM(A1:C1)"],
    ]);
    const [moved] = await onFirstSheet(host, (_sheet, context) =>
      loaded(context, "formulas", context.workbook.worksheets.getItem("乙").getRange("D4:E4")),
    );
    expect(moved).toEqual([[5, "=D4+甲!C1"]]);
  });

  it("makes references to overwritten cells #REF!", async () => {
    const host = await openRangeHost("甲");
    await onFirstSheet(host, (sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("D1").formulas = [["=A1+B1"]];
      sheet.getRange("A1").moveTo("B1");
    });
    expect(await formulasAt(host, "A1:D1")).toEqual([["", 1, "", "=B1+#REF!"]]);
  });

  it("fills one formula over a range as a copy of the first cell's, and reads R1C1", async () => {
    const host = await openRangeHost("甲");
    await onFirstSheet(host, (sheet) => {
      sheet.getRange("B1:B3").formulas = "=A1*$A$1" as unknown as string[][];
      sheet.getRange("C1:C2").formulasR1C1 = [["=RC[-1]+R1C1"], ["=SUM(R[-1]C:RC[-2])"]];
      sheet.getRange("D1").formulas = [["=SUM(A:A,$2:3)"]];
    });
    expect(await formulasAt(host, "B1:C3")).toEqual([
      ["=A1*$A$1", "=B1+$A$1"],
      ["=A2*$A$1", "=SUM(A1:C2)"],
      ["=A3*$A$1", ""],
    ]);
    const [relative] = await onFirstSheet(host, (sheet, context) =>
      loaded(context, "formulasR1C1", sheet.getRange("B2:D2"), sheet.getRange("D1")),
    );
    expect(relative).toEqual([["=RC[-1]*R1C1", "=SUM(R[-1]C[-2]:RC)", ""]]);
  });

  it("refuses what Excel takes for no formula, and leaves the cell as it was", async () => {
    const host = await openRangeHost("甲");
    await onFirstSheet(host, (sheet) => (sheet.getRange("A1").values = [["旧"]]));
    for (const wrong of ["=1+", "=SUM(A1", "=SUM(A1))", '="a', "=A1**2", "=)"]) {
      const code = await refusalOf(host, (sheet) => (sheet.getRange("A1").formulas = [[wrong]]));
      expect([wrong, code]).toEqual([wrong, "InvalidArgument"]);
    }
    expect(await formulasAt(host, "A1")).toEqual([["旧"]]);
    for (const right of [
      "=.5+1",
      "=Sheet2!#REF!",
      "=IF(A2,,2)",
      "={1,2;3,4}",
      "=@A2",
      "=-A2%",
      "=LET(x,1,x+1)",
    ]) {
      const code = await refusalOf(host, (sheet) => (sheet.getRange("A1").formulas = [[right]]));
      expect([right, code]).toEqual([right, ""]);
    }
  });

  it("refuses arrays of another shape", async () => {
    const host = await openRangeHost("甲");
    expect(await refusalOf(host, (sheet) => (sheet.getRange("A1:B1").values = [[1]]))).toBe(
      "InvalidArgument",
    );
    expect(await refusalOf(host, (sheet) => (sheet.getRange("A1:B1").values = [[1], [2]]))).toBe(
      "InvalidArgument",
    );
  });
});
