import { strFromU8, unzipSync } from "fflate";
import { openExcelHost } from "../../src/excel-host";
import { onFirstSheet, openRangeHost, refusalOf } from "./range-run";

const styleOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("formats of ranges", () => {
  it("sets and reads every member of the font", async () => {
    const host = await openRangeHost("甲");
    const font = { name: "黑体", size: 14, bold: true, italic: true, strikethrough: true, color: "#112233" };
    const seen = await onFirstSheet(host, async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.font.set({ ...font, underline: "Double", superscript: true });
      range.format.font.load("name,size,bold,italic,strikethrough,color,underline,superscript,subscript");
      await context.sync();
      return range.format.font.toJSON();
    });
    expect(seen).toEqual({ ...font, underline: "Double", superscript: true, subscript: false });
    expect(await refusalOf(host, (sheet) => (sheet.getRange("A1").format.font.size = 500))).toBe(
      "InvalidArgument",
    );
  });

  it("answers null where cells differ", async () => {
    const host = await openRangeHost("甲");
    const seen = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.wrapText = true;
      sheet.getRange("A1").format.rowHeight = 40;
      sheet.getRange("A1").format.columnWidth = 90;
      const format = sheet.getRange("A1:B2").format;
      format.load(
        "wrapText,rowHeight,columnWidth,horizontalAlignment,useStandardHeight,useStandardWidth,font/bold",
      );
      await context.sync();
      return [
        format.font.bold,
        format.wrapText,
        format.rowHeight,
        format.columnWidth,
        format.useStandardHeight,
        format.useStandardWidth,
        format.horizontalAlignment,
      ];
    });
    expect(seen).toEqual([null, null, null, null, null, null, "General"]);
  });

  it("aligns, indents, turns and shrinks", async () => {
    const host = await openRangeHost("甲");
    const wanted = {
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Distributed",
      wrapText: true,
      shrinkToFit: true,
      autoIndent: true,
      readingOrder: "RightToLeft",
      textOrientation: -45,
      indentLevel: 3,
    } as const;
    const seen = await onFirstSheet(host, async (sheet, context) => {
      const { format } = sheet.getRange("A1");
      format.set(wanted);
      format.load(Object.keys(wanted).join(","));
      await context.sync();
      const first = format.toJSON();
      format.textOrientation = 180;
      format.adjustIndent(-5);
      format.load("textOrientation,indentLevel");
      await context.sync();
      return [first, format.textOrientation, format.indentLevel];
    });
    expect(seen).toEqual([wanted, 180, 0]);
    for (const wrong of [{ textOrientation: 91 }, { indentLevel: 251 }, { horizontalAlignment: "Middle" }]) {
      const code = await refusalOf(host, (sheet) => sheet.getRange("A1").format.set(wrong as object));
      expect([wrong, code]).toEqual([wrong, "InvalidArgument"]);
    }
  });

  it("fills with colors, tints and patterns, and clears", async () => {
    const host = await openRangeHost("甲");
    const seen = await onFirstSheet(host, async (sheet, context) => {
      const { fill } = sheet.getRange("A1").format;
      const steps: unknown[] = [];
      const look = async (): Promise<void> => {
        fill.load("color,pattern,patternColor");
        await context.sync();
        steps.push([fill.pattern, fill.color, fill.patternColor]);
      };
      await look();
      fill.color = "#804020";
      fill.tintAndShade = -0.5;
      await look();
      fill.pattern = "Checker";
      fill.patternColor = "#FF0000";
      await look();
      fill.clear();
      await look();
      return steps;
    });
    expect(seen).toEqual([
      ["None", "#FFFFFF", "#000000"],
      ["Solid", "#402010", "#000000"],
      ["Checker", "#402010", "#FF0000"],
      ["None", "#FFFFFF", "#000000"],
    ]);
  });

  it("draws edges, inner lines and diagonals, each line once", async () => {
    const host = await openRangeHost("甲");
    const seen = await onFirstSheet(host, async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("InsideVertical").weight = "Medium";
      borders.getItem("DiagonalUp").color = "#FF0000";
      const below = sheet.getRange("B3").format.borders.getItem("EdgeBottom");
      const own = sheet.getRange("B2:C3").format.borders;
      own.load("items/sideIndex,items/style,items/weight,items/color");
      below.load("style");
      await context.sync();
      const before = [below.style, own.items.map((one) => [one.sideIndex, one.style, one.weight, one.color])];
      below.style = "None";
      const bottom = borders.getItem("EdgeBottom");
      bottom.load("style");
      await context.sync();
      return [...before, bottom.style];
    });
    expect(seen).toEqual([
      "Double",
      [
        ["EdgeTop", "None", "Thin", "#000000"],
        ["EdgeBottom", "Double", "Thick", "#000000"],
        ["EdgeLeft", "None", "Thin", "#000000"],
        ["EdgeRight", "None", "Thin", "#000000"],
        ["InsideVertical", "Continuous", "Medium", "#000000"],
        ["InsideHorizontal", "None", "Thin", "#000000"],
        ["DiagonalDown", "None", "Thin", "#000000"],
        ["DiagonalUp", "Continuous", "Thin", "#FF0000"],
      ],
      // The other half of the line, under C3, is still there.
      null,
    ]);
  });

  it("keeps fonts, patterns, diagonals and alignments in the saved file", async () => {
    const first = await openExcelHost({ calculator: null });
    await onFirstSheet(first, (sheet) => {
      const { format } = sheet.getRange("A1");
      sheet.getRange("A1").values = [["文"]];
      format.font.set({ underline: "SingleAccountant", subscript: true });
      format.fill.pattern = "LightUp";
      format.borders.getItem("DiagonalDown").style = "Dash";
      format.set({ textOrientation: 90, shrinkToFit: true, readingOrder: "LeftToRight" });
      sheet.getRange("2:3").group("ByRows");
    });
    const saved = await first.save();
    expect(strFromU8(unzipSync(saved)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain(
      'outlineLevelRow="1"',
    );
    const second = await openExcelHost({ xlsx: saved, calculator: null });
    const [before, after] = [first, second].map(({ workbook }) => {
      const cell = workbook.sheets[0]?.rows[0]?.cells[0];
      return styleOf(workbook.styles[cell?.style ?? 0]);
    });
    expect(after).toEqual(before);
    const seen = await onFirstSheet(second, async (sheet, context) => {
      const { format } = sheet.getRange("A1");
      format.load("textOrientation,shrinkToFit,readingOrder,font/underline,font/subscript,fill/pattern");
      const diagonal = format.borders.getItem("DiagonalDown");
      diagonal.load("style");
      await context.sync();
      return [
        format.textOrientation,
        format.shrinkToFit,
        format.readingOrder,
        format.font.underline,
        format.font.subscript,
        format.fill.pattern,
        diagonal.style,
      ];
    });
    expect(seen).toEqual([90, true, "LeftToRight", "SingleAccountant", true, "LightUp", "Dash"]);
    expect(second.workbook.sheets[0]?.rows[1]?.otherAttributes).toMatchObject({ outlineLevel: "1" });
  });

  it("names the style of cells and gives them another one of the file", async () => {
    const host = await openExcelHost({ calculator: null });
    const [normal] = host.workbook.styles;
    if (!normal) throw new Error("style");
    const good = { ...normal, fill: { color: "#C6EFCE" } };
    host.workbook.cellStyles = [
      ...(host.workbook.cellStyles ?? []),
      { name: "好", builtInId: 26, style: good },
      { name: "名册", style: { ...normal, font: { ...normal.font, bold: true } } },
    ];
    const seen = await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("B1").style = "Good";
      sheet.getRanges("C1,C3").set({ style: "名册" });
      const cells = ["A1", "B1", "C1", "A1:C1"].map((address) => sheet.getRange(address));
      for (const cell of cells) cell.load("style,format/fill/color,format/font/bold");
      await context.sync();
      return cells.map((cell) => [cell.style, cell.format.fill.color, cell.format.font.bold]);
    });
    expect(seen).toEqual([
      ["Normal", "#FFFFFF", false],
      ["Good", "#C6EFCE", false],
      ["名册", "#FFFFFF", true],
      [null, null, null],
    ]);
    expect(await refusalOf(host, (sheet) => (sheet.getRange("A1").style = "没有"))).toBe("ItemNotFound");
  });

  it("sets and reads properties of cells, rows and columns in bulk", async () => {
    const host = await openRangeHost("甲");
    const seen = await onFirstSheet(host, async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.setCellProperties([
        [{ format: { fill: { color: "#FF0000" }, borders: { diagonalUp: { style: "Continuous" } } } }, {}],
        [
          {},
          { hyperlink: { address: "https://example.org/", textToDisplay: "链" }, format: { wrapText: true } },
        ],
      ]);
      range.setRowProperties([{ rowHidden: true }, { format: { rowHeight: 33 } }]);
      range.setColumnProperties([{ format: { columnWidth: 66 } }, { columnHidden: true }]);
      const cells = range.getCellProperties({
        addressLocal: true,
        hidden: true,
        hyperlink: true,
        format: { fill: { color: true }, wrapText: true, borders: { diagonalUp: { style: true } } as never },
      });
      const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      return [cells.value[0]?.[0], cells.value[1]?.[1], rows.value, columns.value];
    });
    expect(seen).toMatchObject([
      {
        addressLocal: "甲!A1",
        hidden: true,
        format: {
          fill: { color: "#FF0000" },
          wrapText: false,
          borders: { diagonalUp: { style: "Continuous" } },
        },
      },
      { hidden: true, hyperlink: { address: "https://example.org/" }, format: { wrapText: true } },
      [{ rowHidden: true }, { rowHidden: false, format: { rowHeight: 33 } }],
      [{ columnHidden: false, format: { columnWidth: 66 } }, { columnHidden: true }],
    ]);
  });
});
