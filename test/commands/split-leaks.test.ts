import { unzipSync } from "fflate";
import { createCampaignSession } from "../../src/commands/create-campaign-session";
import { openExcelHost } from "../../src/excel-host";
import { splitLossTexts } from "../../src/i18n/split-loss-text";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { readXlsx } from "../../src/xlsx";

const people = {
  wei: ["魏桂兰", "341899197001010014", "12100000001"],
  he: ["何春燕", "341899198003040026", "12100000002"],
  wu: ["吴长顺", "341899196502030017", "12100000003"],
  zhao: ["赵满仓", "341899197211050018", "12100000004"],
} as const;
const cotton = [...people.wei, ...people.wu];
const machines = [...people.he, ...people.zhao];
const rows = [
  ["困难职工登记表（何春燕已核）", "", "", "", "", ""],
  ["姓名", "身份证号", "联系电话", "工作单位", "困难类别", "慰问金额"],
  [...people.wei, "县棉纺织厂", "深度困难", 1000],
  [...people.he, "县农机厂", "相对困难", 800.5],
  [...people.wu, "县棉纺织厂", "相对困难", 600],
  [...people.zhao, "县农机厂", "相对困难", 500],
  ["合计", "", "", "", "", 2900.5],
  ["备注：赵满仓户已脱困", "", "", "", "", ""],
  ["填表人：周某", "", "", "", "", ""],
];

async function open() {
  const host = await openExcelHost({});
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "登记表";
    sheet.getRange("B3:C6").numberFormat = Array.from({ length: 4 }, () => ["@", "@"]);
    sheet.getRange("A1:F9").values = rows.map((row) => [...row]);
    await context.sync();
  });
  const gateway = createOfficeGateway(host.Excel);
  const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2027, 0, 20) });
  const pack = async () => {
    await session.packSplit("登记表", "unit");
    const { splitArchive, refusal } = session.getSnapshot();
    expect(refusal).toBeNull();
    const files = unzipSync(splitArchive!.bytes);
    const textOf = (file: string) =>
      Object.entries(unzipSync(files[file]!))
        .map(([name, part]) => `${name}\n${new TextDecoder().decode(part)}`)
        .join("\n");
    return {
      cotton: { ...readXlsx(files["县棉纺织厂.xlsx"]!), text: textOf("县棉纺织厂.xlsx") },
      machines: { ...readXlsx(files["县农机厂.xlsx"]!), text: textOf("县农机厂.xlsx") },
      losses: splitArchive!.losses,
    };
  };
  return { host, session, pack };
}

test("no part of a file names a person of another unit, wherever the sheet does", async () => {
  const { host, pack } = await open();
  await host.Excel.run(async (context) => {
    const { worksheets, comments, names } = context.workbook;
    const sheet = worksheets.getItem("登记表");
    const choices = worksheets.add("名单");
    choices.getRange("A1:A3").values = [["何春燕"], ["12100000003"], ["王某"]];
    names.add("农机厂联系人", sheet.getRange("A4"));
    comments.add("登记表!A4", "何春燕电话12100000002");
    const all = sheet.getRange("A3:A6").conditionalFormats;
    all.add("ContainsText").textComparison.rule = { operator: "Contains", text: "春燕" };
    all.add("Custom").custom.rule.formula = '=$A3="赵满仓"';
    all.add("CellValue").cellValue.rule = { operator: "EqualTo", formula1: '="魏桂兰"' };
    sheet.getRange("B3:B6").conditionalFormats.add("Custom").custom.rule.formula =
      '=RIGHT($B3,12)="198003040026"';
    const list = (address: string, source: string) => {
      sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source } };
    };
    list("G3:G6", "=名单!$A$1:$A$3");
    list("H3:H6", "魏桂兰,待定");
    const rule = sheet.getRange("C3:C6").dataValidation;
    rule.rule = { custom: { formula: '=$C3<>"12100000004"' } };
    const told = sheet.getRange("E3:E6").dataValidation;
    told.rule = { list: { inCellDropDown: true, source: "深度困难,相对困难" } };
    told.prompt = { message: "照吴长顺户填写", showPrompt: true, title: "困难类别" };
    sheet.getRange("I3:I6").values = [["何春燕"], ["赵满仓"], ["12100000004"], ["魏桂兰"]];
    sheet.getRange("A3").hyperlink = { address: "mailto:12100000002@example.org", textToDisplay: "魏桂兰" };
    sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "经办 吴长顺";
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "怀川县总工会";
    sheet.shapes.addTextBox("何春燕请补材料");
    await context.sync();
  });
  const made = await pack();
  for (const word of machines) expect([word, made.cotton.text.includes(word)]).toEqual([word, false]);
  for (const word of cotton) expect([word, made.machines.text.includes(word)]).toEqual([word, false]);
  for (const word of cotton) expect(made.cotton.text).toContain(word);
  expect(made.cotton.text).not.toContain("春燕");
  expect([made.cotton.sheets.length, made.machines.names, made.cotton.sheets[0]!.page.oddHeader]).toEqual([
    ...[1, [], "&C怀川县总工会"],
  ]);
  // The rules that speak of nobody else, or of one of the unit itself, are there.
  expect(made.machines.sheets[0]!.conditionalFormats.map(({ type }) => type).sort()).toEqual([
    ...["containsText", "expression", "expression"],
  ]);
  expect(made.cotton.sheets[0]!.dataValidations.map(({ formula1 }) => formula1)).toEqual([
    ...['"魏桂兰,待定"', '"深度困难,相对困难"'],
  ]);
  expect(splitLossTexts(made.losses, "zh-CN")).toEqual([
    "表中有 1 条批注。为免把别的单位的批注带出去，各文件不带批注。",
    "表中有 1 个图片或图形，各文件不带，需要的请自行加上。",
    "A1、I3、I5、A8、I6 的文字提到其他单位的人，1 个文件留空。",
    "A3 的链接提到其他单位的人，1 个文件不带。",
    "G3:G6 的下拉选项或录入限制提到其他单位的人，2 个文件不带。",
    "C3:C6、H3:H6、E3:E6 的下拉选项或录入限制提到其他单位的人，1 个文件不带。",
    "B3:B6 的条件格式提到其他单位的人，1 个文件不带。",
    "A3:A6 的条件格式提到其他单位的人，2 个文件不带。",
    "页脚提到其他单位的人，1 个文件不带。",
  ]);
  host.close();
});

test("data bars, scales, icons, long lists, filter, page set-up and what a sheet is frozen by go into every file", async () => {
  const { host, pack } = await open();
  const causes = Array.from({ length: 40 }, (_, at) => `致困原因第${at + 1}类，含因病、因灾`);
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("登记表");
    const choices = worksheets.add("选项");
    choices.getRange("A1:A40").values = causes.map((cause) => [cause]);
    choices.getRange("B1:B2").values = [["县城, 城东"], ["城西"]];
    for (const [address, source] of [
      ["E3:E6", "=选项!$A$1:$A$40"],
      ["G3:G6", "=选项!$B$1:$B$2"],
    ] as const)
      sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source } };
    const amounts = sheet.getRange("F3:F6").conditionalFormats;
    const bar = amounts.add("DataBar").dataBar;
    bar.positiveFormat.fillColor = "#63C384";
    bar.lowerBoundRule = { type: "Number", formula: "0" };
    const icons = amounts.add("IconSet").iconSet;
    icons.style = "ThreeTrafficLights1";
    icons.reverseIconOrder = true;
    icons.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "600" },
      { type: "Number", operator: "GreaterThan", formula: "900" },
    ];
    amounts.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#F8696B" },
    };
    sheet.getRange("A2:F2").format.textOrientation = 180;
    sheet.getRange("D2").format.shrinkToFit = true;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
    sheet.autoFilter.apply(sheet.getRange("A2:F6"), 3, { filterOn: "Values", values: ["县农机厂"] });
    sheet.getRange("A3").hyperlink = { address: "https://example.org/guide", textToDisplay: "魏桂兰" };
    sheet.tabColor = "#C00000";
    const page = sheet.pageLayout;
    page.paperSize = "B5";
    page.setPrintArea("A1:F9");
    page.setPrintTitleRows("$1:$2");
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    page.centerVertically = true;
    sheet.horizontalPageBreaks.add("A5");
    sheet.getRange("G3:G6").formulas = [3, 4, 5, 6].map((row) => [`=F${row}*2`]);
    sheet.getRange("H3:H6").formulas = [3, 4, 5, 6].map((row) => [`=F${row}/F$7`]);
    await context.sync();
  });
  const { cotton: file, machines: other, losses } = await pack();
  const [sheet, hidden, ...none] = file.sheets;
  expect(none).toEqual([]);
  expect(hidden).toMatchObject({ name: "选项", visibility: "Hidden" });
  expect(hidden!.rows.map((row) => row?.cells.map((cell) => cell?.value))).toEqual(
    causes.map((cause, at) => [cause, ["县城, 城东", "城西"][at]].filter((word) => word !== undefined)),
  );
  expect(
    sheet!.dataValidations.map(({ areas: [area], formula1 }) => [area!.column, area!.rowCount, formula1]),
  ).toEqual([
    [4, 2, "'选项'!$A$1:$A$40"],
    [6, 2, "'选项'!$B$1:$B$2"],
  ]);
  const at = [{ row: 2, column: 5, rowCount: 2, columnCount: 1 }];
  const formats = Object.fromEntries(sheet!.conditionalFormats.map((format) => [format.type, format]));
  expect(Object.keys(formats).sort()).toEqual(["colorScale", "dataBar", "iconSet"]);
  for (const { areas } of Object.values(formats)) expect(areas).toEqual(at);
  expect(formats["dataBar"]!.dataBar).toMatchObject({
    ...{ lower: { type: "num", value: "0" }, upper: { type: "autoMax" }, fillColor: "#63C384" },
  });
  expect(formats["iconSet"]!.iconSet).toMatchObject({
    ...{ name: "3TrafficLights1", isReversed: true },
    points: [
      { type: "percent", value: "0" },
      { type: "num", value: "600", includesValue: true },
      { type: "num", value: "900", includesValue: false },
    ],
  });
  expect(formats["colorScale"]!.colorScale!.points.map(({ type, color }) => [type, color])).toEqual([
    ["min", "#FFFFFF"],
    ["max", "#F8696B"],
  ]);
  const cells = sheet!.rows.map((row) => row?.cells ?? []);
  const styleOf = (row: number, column: number) => file.styles[cells[row]?.[column]?.style ?? 0]!;
  expect(styleOf(1, 0).alignment.otherAttributes).toMatchObject({ textRotation: "255" });
  expect(styleOf(1, 3).alignment.otherAttributes).toMatchObject({ shrinkToFit: "1" });
  expect([sheet!.frozen, sheet!.tabColor]).toEqual([{ rows: 2, columns: 1 }, "#C00000"]);
  expect(sheet!.autoFilter).toMatchObject({ area: { row: 1, rowCount: 3, columnCount: 6 }, columns: [] });
  // Rows the filter hid are for the unit to see.
  expect(sheet!.rows.some((row) => row?.hidden === true)).toBe(false);
  expect(sheet!.hyperlinks).toMatchObject([
    { area: { row: 2, column: 0 }, address: "https://example.org/guide" },
  ]);
  expect(sheet!.page).toMatchObject({
    ...{ paperSize: 13, fitToWidth: 1, fitToHeight: 2, centerVertically: true, rowBreaks: [3] },
  });
  expect(file.names.map(({ name, formula }) => [name, formula])).toEqual([
    ["_xlnm.Print_Titles", "'登记表'!$1:$2"],
    ["_xlnm.Print_Area", "'登记表'!$A$1:$F$7"],
  ]);
  expect(other.sheets[0]!.page.rowBreaks).toEqual([]);
  // A formula over its own row stays one; one over the whole table becomes what it came to.
  expect(cells[3]!.slice(6, 8)).toMatchObject([{ formula: "=F4*2", value: 1200 }, { value: 600 / 2900.5 }]);
  expect(cells[3]![7]!.formula).toBeUndefined();
  expect(losses.map(({ what, why }) => `${what}.${why}`)).toEqual(["text.names", "text.names"]);
  host.close();
});
