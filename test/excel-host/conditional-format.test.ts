import { Workbook, type ConditionalFormattingRule } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { openExcelHost } from "../../src/excel-host";
import { readXlsx, writeXlsx } from "../../src/xlsx";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) {
  const host = await openExcelHost({ calculator: null });
  await host.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
  return host;
}

async function codeOf(work: (sheet: Excel.Worksheet) => void): Promise<string> {
  try {
    await onSheet(async (sheet, context) => {
      work(sheet);
      await context.sync();
    });
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "";
}

/** One format of each type over its own column, with rules and looks. */
function addOneOfEach(sheet: Excel.Worksheet): void {
  const add = (address: string, type: Excel.ConditionalFormatType | string) =>
    sheet.getRange(address).conditionalFormats.add(type as Excel.ConditionalFormatType);
  const cell = add("A2:A20", "CellValue").cellValue;
  cell.rule = { formula1: "=0", formula2: "100", operator: "Between" };
  cell.format.fill.color = "#FFC7CE";
  cell.format.font.color = "#9C0006";
  cell.format.font.bold = true;
  cell.format.borders.getItem("EdgeTop").style = "Continuous";
  cell.format.borders.bottom.color = "#00FF00";
  cell.format.numberFormat = "0.00";
  const custom = add("B2:B20", "Custom").custom;
  custom.rule.formula = "=COUNTIF($B$2:$B$20,B2)>1";
  custom.format.font.underline = "Single";
  const text = add("C2:C20", "ContainsText").textComparison;
  text.rule = { operator: "BeginsWith", text: '低"保' };
  text.format.font.strikethrough = true;
  const top = add("D2:D20", "TopBottom").topBottom;
  top.rule = { rank: 3, type: "BottomPercent" };
  top.format.fill.color = "yellow";
  add("E2:E20", "ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: "#FFFFFF" },
    maximum: { formula: "100", type: "Number", color: "#FF0000" },
  } as Excel.ConditionalColorScaleCriteria;
  const bar = add("F2:F20", "DataBar").dataBar;
  bar.positiveFormat.fillColor = "#00B050";
  bar.positiveFormat.gradientFill = false;
  bar.lowerBoundRule = { type: "Number", formula: "=0" };
  bar.axisFormat = "CellMidPoint";
  const icons = add("G2:G20", "IconSet").iconSet;
  icons.style = "FourArrows";
  icons.criteria = [
    {} as Excel.ConditionalIconCriterion,
    { type: "Percent", formula: "25", operator: "GreaterThanOrEqual" },
    { type: "Number", formula: "=$A$1", operator: "GreaterThan" },
    { type: "Percentile", formula: "75", operator: "GreaterThanOrEqual" },
  ];
  const preset = add("H2:H20", "PresetCriteria").preset;
  preset.rule = { criterion: "OneStdDevBelowAverage" };
  preset.format.fill.color = "#C6EFCE";
}

const everything =
  "items/type,items/cellValueOrNullObject/rule,items/customOrNullObject/rule/formula," +
  "items/textComparisonOrNullObject/rule,items/topBottomOrNullObject/rule,items/colorScaleOrNullObject/criteria," +
  "items/dataBarOrNullObject/lowerBoundRule,items/dataBarOrNullObject/upperBoundRule,items/iconSetOrNullObject/criteria," +
  "items/iconSetOrNullObject/style,items/presetOrNullObject/rule,items/priority,items/stopIfTrue";

async function describeFormats(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load(everything);
  await context.sync();
  return formats.items.map((format) => {
    const of = {
      CellValue: () => format.cellValueOrNullObject.rule,
      Custom: () => format.customOrNullObject.rule.formula,
      ContainsText: () => format.textComparisonOrNullObject.rule,
      TopBottom: () => format.topBottomOrNullObject.rule,
      ColorScale: () => format.colorScaleOrNullObject.criteria,
      DataBar: () => [format.dataBarOrNullObject.lowerBoundRule, format.dataBarOrNullObject.upperBoundRule],
      IconSet: () => [format.iconSetOrNullObject.style, format.iconSetOrNullObject.criteria],
      PresetCriteria: () => format.presetOrNullObject.rule,
    }[format.type as "Custom"];
    return [format.type, plain(of())];
  });
}

const described = [
  ["PresetCriteria", { criterion: "OneStdDevBelowAverage" }],
  [
    "IconSet",
    [
      "FourArrows",
      [
        {},
        { type: "Percent", formula: "25", operator: "GreaterThanOrEqual" },
        { type: "Number", formula: "=$A$1", operator: "GreaterThan" },
        { type: "Percentile", formula: "75", operator: "GreaterThanOrEqual" },
      ],
    ],
  ],
  ["DataBar", [{ type: "Number", formula: "0" }, { type: "Automatic" }]],
  [
    "ColorScale",
    {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "Number", formula: "100", color: "#FF0000" },
    },
  ],
  ["TopBottom", { rank: 3, type: "BottomPercent" }],
  ["ContainsText", { operator: "BeginsWith", text: '低"保' }],
  ["Custom", "=COUNTIF($B$2:$B$20,B2)>1"],
  ["CellValue", { formula1: "=0", formula2: "=100", operator: "Between" }],
];

test("each type is read back as it was set, the newest first, also from the saved file", async () => {
  const host = await onSheet(async (sheet, context) => {
    addOneOfEach(sheet);
    expect(await describeFormats(sheet, context)).toEqual(described);
  });
  const again = await openExcelHost({ xlsx: await host.save(), calculator: null });
  await again.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    expect(await describeFormats(sheet, context)).toEqual(described);
    const format = sheet.getRange("A2").conditionalFormats.getItemAt(0).cellValue.format;
    format.load("numberFormat,font/bold,font/color,font/italic,fill/color");
    const border = format.borders.getItem("EdgeBottom").load("style,color");
    const bar = sheet.getRange("F2").conditionalFormats.getItemAt(0).dataBar;
    bar.load("axisFormat,positiveFormat/fillColor,positiveFormat/gradientFill");
    await context.sync();
    expect([
      format.numberFormat,
      format.font.bold,
      format.font.italic,
      format.font.color,
      format.fill.color,
    ]).toEqual(["0.00", true, null, "#9C0006", "#FFC7CE"]);
    expect([border.style, border.color]).toEqual(["Continuous", "#00FF00"]);
    expect([bar.axisFormat, bar.positiveFormat.fillColor, bar.positiveFormat.gradientFill]).toEqual([
      "CellMidPoint",
      "#00B050",
      false,
    ]);
  });
});

test("another program reads the same rules from the file", async () => {
  const host = await onSheet(async (sheet, context) => {
    addOneOfEach(sheet);
    await context.sync();
  });
  const other = new Workbook();
  await other.xlsx.load((await host.save()).buffer as ArrayBuffer);
  const formattings = (
    other.worksheets[0] as unknown as {
      conditionalFormattings: { ref: string; rules: ConditionalFormattingRule[] }[];
    }
  ).conditionalFormattings;
  const rules = Object.fromEntries(formattings.map(({ ref, rules: [rule] }) => [ref, rule!]));
  expect(rules["A2:A20"]).toMatchObject({
    type: "cellIs",
    operator: "between",
    formulae: ["0", "100"],
    priority: 8,
    style: { font: { bold: true, color: { argb: "FF9C0006" } }, fill: { bgColor: { argb: "FFFFC7CE" } } },
  });
  expect(rules["D2:D20"]).toMatchObject({ type: "top10", rank: 3, percent: true, bottom: true });
  expect(rules["G2:G20"]).toMatchObject({ type: "iconSet", iconSet: "4Arrows" });
  expect(Object.keys(rules)).toHaveLength(8);
});

test("priorities are moved, formats deleted, and cleared cells leave the rest of a format", async () => {
  const { workbook } = await onSheet(async (sheet, context) => {
    const formats = sheet.getRange("A1:A10").conditionalFormats;
    for (const formula of ["=A1=1", "=A1=2", "=A1=3"]) formats.add("Custom").custom.rule.formula = formula;
    await context.sync();
    const order = async (): Promise<string[]> => {
      formats.load("items/custom/rule/formula,items/priority,items/id");
      await context.sync();
      expect(formats.items.map((format) => format.priority)).toEqual(formats.items.map((_format, at) => at));
      return formats.items.map((format) => format.custom.rule.formula as string);
    };
    expect(await order()).toEqual(["=A1=3", "=A1=2", "=A1=1"]);
    formats.getItemAt(0).priority = -1;
    expect(await order()).toEqual(["=A1=2", "=A1=1", "=A1=3"]);
    formats.getItem(formats.items[1]!.id).delete();
    expect(await order()).toEqual(["=A1=2", "=A1=3"]);
    formats.getItemAt(1).stopIfTrue = true;
    sheet.getRange("A1:A4").conditionalFormats.clearAll();
    const count = sheet.getRange("A1:A4").conditionalFormats.getCount();
    const range = sheet.getRange("A9").conditionalFormats.getItemAt(0).getRange().load("address");
    await context.sync();
    expect([count.value, range.address]).toEqual([0, "Sheet1!A5:A10"]);
    sheet.getRange("A7").clear("Formats");
    const split = sheet.getRange("A9").conditionalFormats.getItemAt(0);
    const single = split.getRangeOrNullObject().load("address");
    const both = split.getRanges().load("address");
    await context.sync();
    expect([single.isNullObject, both.address]).toEqual([true, "Sheet1!A5:A6,Sheet1!A8:A10"]);
  });
  expect(
    workbook.sheets[0]!.conditionalFormats.map((format) => [format.formulas[0], format.stopIfTrue]),
  ).toEqual([
    ["A5=2", false],
    ["A5=3", true],
  ]);
});

test("what Excel refuses is refused", async () => {
  const formatsOf = (sheet: Excel.Worksheet) => sheet.getRange("A1").conditionalFormats;
  expect(await codeOf((sheet) => void formatsOf(sheet).add("Fancy" as "Custom"))).toBe("InvalidArgument");
  expect(
    await codeOf(
      (sheet) => (formatsOf(sheet).add("TopBottom").topBottom.rule = { rank: 0, type: "TopItems" }),
    ),
  ).toBe("InvalidArgument");
  expect(await codeOf((sheet) => (formatsOf(sheet).add("IconSet").custom.rule.formula = "=A1"))).toBe(
    "InvalidOperation",
  );
  expect(await codeOf((sheet) => formatsOf(sheet).getItem("没有").delete())).toBe("ItemNotFound");
});

test("a rule begun but not finished is in no file, and finished icon sets of 2010 are in the extension", async () => {
  const host = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").conditionalFormats.add("Custom");
    sheet.getRange("B1:B9").conditionalFormats.add("IconSet").iconSet.style = "ThreeStars";
    await context.sync();
  });
  const file = await host.save();
  const xml = strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"]!);
  expect(xml).not.toContain("<conditionalFormatting");
  expect(xml).toContain('<x14:iconSet iconSet="3Stars">');
  const again = readXlsx(file);
  expect(again.sheets[0]!.conditionalFormats.map((format) => format.iconSet?.name)).toEqual(["3Stars"]);
  again.sheets[0]!.conditionalFormats = [];
  again.sheets[0]!.changed = true;
  expect(strFromU8(unzipSync(writeXlsx(again))["xl/worksheets/sheet1.xml"]!)).not.toContain("extLst");
});

test("formats nobody touched keep their text while others change", async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("表");
  sheet.addConditionalFormatting({
    ref: "A1:A5 C1",
    rules: [
      { type: "timePeriod", timePeriod: "lastWeek", priority: 2, style: { font: { bold: true } } } as never,
      { type: "cellIs", operator: "greaterThan", formulae: [5], priority: 1, style: {} },
    ],
  });
  const workbook = readXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
  const before = workbook.sheets[0]!.conditionalFormats;
  expect(
    before.map((format) => [format.type, format.timePeriod, format.priority, format.format?.font?.bold]),
  ).toEqual([
    ["timePeriod", "lastWeek", 2, true],
    ["cellIs", undefined, 1, undefined],
  ]);
  workbook.sheets[0]!.conditionalFormats = [
    before[0]!,
    { ...before[1]!, stopIfTrue: true, xml: undefined } as never,
  ];
  workbook.sheets[0]!.changed = true;
  const xml = strFromU8(unzipSync(writeXlsx(workbook))["xl/worksheets/sheet1.xml"]!);
  expect(xml).toContain(before[0]!.xml);
  expect(xml).toContain('priority="1" stopIfTrue="1" operator="greaterThan"><formula>5</formula>');
});
