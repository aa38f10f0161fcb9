import { onFirstSheet, openRangeHost, refusalOf } from "./range-run";
import { openNew, reopen } from "./reopen";

describe("styles of a workbook", () => {
  it("give cells their look, follow a change, and are in the saved file", async () => {
    const host = await openNew("名单");
    await onFirstSheet(host, async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add("名册");
      const style = styles.getItem("名册");
      style.font.bold = true;
      style.fill.color = "LightBlue";
      style.borders.getItem("EdgeBottom").style = "Double";
      style.numberFormat = "0.00";
      style.horizontalAlignment = "Center";
      style.textOrientation = 38;
      style.includeNumber = false;
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").style = "名册";
      sheet.getRange("B1").style = "Heading1";
      sheet.getRange("A2").style = "名册";
      sheet.getRange("A2").format.font.bold = false;
      await context.sync();
      style.font.size = 14;
      style.font.italic = true;
      await context.sync();
    });
    const seen = await onFirstSheet(await reopen(host), async (sheet, context) => {
      const cells = ["A1", "A2", "B1"].map((address) => sheet.getRange(address));
      for (const cell of cells)
        cell.load(
          "style,numberFormat,format/horizontalAlignment,format/font/bold,format/font/italic,format/font/size,format/fill/color",
        );
      const line = cells[0]!.format.borders.getItem("EdgeBottom").load("style");
      const style = context.workbook.styles
        .getItem("名册")
        .load("name,builtIn,includeNumber,includeFont,textOrientation");
      await context.sync();
      return [
        ...cells.map(({ style: name, numberFormat, format }) => [
          name,
          numberFormat[0]![0],
          format.horizontalAlignment,
          format.font.bold,
          format.font.italic,
          format.font.size,
          format.fill.color,
        ]),
        [
          line.style,
          style.name,
          style.builtIn,
          style.includeNumber,
          style.includeFont,
          style.textOrientation,
        ],
      ];
    });
    expect(seen).toEqual([
      ["名册", "@", "Center", true, true, 14, "#ADD8E6"],
      // A font of the cell's own does not follow the style.
      ["名册", "General", "Center", false, false, 11, "#ADD8E6"],
      ["Heading1", "General", "General", true, false, 15, "#FFFFFF"],
      ["Double", "名册", false, false, true, 38],
    ]);
  });

  it("list the built-in ones without bringing them into the file", async () => {
    const host = await openRangeHost("名单");
    const seen = await onFirstSheet(host, async (sheet, context) => {
      const styles = context.workbook.styles.load("items/name,items/builtIn");
      const count = styles.getCount();
      const absent = styles.getItemOrNullObject("没有");
      const good = styles.getItem("Good").load("name");
      sheet.getRange("A1").setCellProperties([[{ style: "Neutral" }]]);
      const read = sheet.getRange("A1:B1").getCellProperties({ style: true });
      await context.sync();
      const names = styles.items.map((style) => style.name);
      return [
        count.value === names.length,
        ["标题 1", "好", "60% - 着色 6"].every((name) => names.includes(name)),
        absent.isNullObject,
        good.name,
        read.value[0]!.map(({ style }) => style),
      ];
    });
    expect(seen).toEqual([true, true, true, "好", ["Neutral", "Normal"]]);
    expect(host.workbook.cellStyles!.map(({ name }) => name)).toEqual(["Normal", "适中"]);
  });

  it("are deleted with their look; built-in ones and names in use are refused", async () => {
    const host = await openNew("名单");
    const seen = await onFirstSheet(host, async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add("名册");
      styles.getItem("名册").fill.color = "#FF0000";
      const cell = sheet.getRange("A1");
      cell.style = "名册";
      styles.getItem("名册").delete();
      cell.load("style,format/fill/color");
      const gone = styles.getItemOrNullObject("名册");
      await context.sync();
      return [cell.style, cell.format.fill.color, gone.isNullObject];
    });
    expect(seen).toEqual(["Normal", "#FFFFFF", true]);
    const again = await onFirstSheet(await reopen(host), async (sheet, context) => {
      const cell = sheet.getRange("A1").load("style");
      await context.sync();
      return cell.style;
    });
    expect(again).toBe("Normal");
    expect(await refusalOf(host, (_sheet, context) => context.workbook.styles.getItem("Good").delete())).toBe(
      "InvalidOperation",
    );
    expect(await refusalOf(host, (_sheet, context) => context.workbook.styles.add("Heading 1"))).toBe(
      "ItemAlreadyExists",
    );
  });
});
