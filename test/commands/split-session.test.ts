import { unzipSync } from "fflate";
import { createCampaignSession } from "../../src/commands/create-campaign-session";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { readXlsx } from "../../src/xlsx";

const rows = [
  ["困难职工登记表", "", "", "", ""],
  ["姓名", "身份证号", "工作单位", "困难类别", "慰问金额"],
  ["魏桂兰", "341899197001010014", "县棉纺织厂", "深度困难", 1000],
  ["何春燕", "341899198003040026", "县农机厂", "相对困难", 800.5],
  ["吴长顺", "341899196502030017", "县棉纺织厂", "相对困难", 600],
  ["合计", "", "", "", "=SUM(E3:E5)"],
  ["填表人：周某", "", "", "", ""],
];

async function open(values: readonly (readonly (string | number)[])[]) {
  const host = await openExcelHost({});
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "登记表";
    sheet.getRange("B3:B5").numberFormat = [["@"], ["@"], ["@"]];
    sheet.getRange(`A1:E${values.length}`).values = values.map((row) => [...row]);
    sheet.getRange("A1:E1").merge();
    sheet.getRange("A1").format.font.name = "黑体";
    sheet.getRange("A1").format.horizontalAlignment = "Center";
    const body = sheet.getRange("A2:E6").format;
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const)
      body.borders.getItem(side).style = "Continuous";
    sheet.getRange("E3:E6").numberFormat = [["0.00"], ["0.00"], ["0.00"], ["0.00"]];
    sheet.getRange("A5:E5").format.fill.color = "#FFFF00";
    sheet.getRange("B:B").format.columnWidth = 120;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.freezePanes.freezeRows(2);
    sheet.pageLayout.orientation = "Landscape";
    await context.sync();
  });
  const gateway = createOfficeGateway(host.Excel);
  const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2027, 0, 20) });
  return { host, session };
}

test("a table is packed as one file a unit with its rows, looks and a total that adds up what is left", async () => {
  const { host, session } = await open(rows);
  await session.packSplit("登记表", "unit");
  const { splitArchive, refusal, log } = session.getSnapshot();
  expect([refusal, log]).toEqual([null, []]);
  const files = unzipSync(splitArchive!.bytes);
  expect(Object.keys(files)).toEqual(["县棉纺织厂.xlsx", "县农机厂.xlsx"]);
  const { sheets, styles, names } = readXlsx(files["县棉纺织厂.xlsx"]!);
  const [sheet] = sheets;
  expect([sheets.length, names]).toEqual([1, []]);
  const cells = sheet!.rows.map((row) => row?.cells ?? []);
  expect(cells.map((row) => row[0]?.value)).toEqual([
    ...["困难职工登记表", "姓名", "魏桂兰", "吴长顺", "合计", "填表人：周某"],
  ]);
  expect(cells[3]?.map((cell) => cell?.value)).toEqual([...rows[4]!]);
  expect(cells[4]?.[4]).toMatchObject({ formula: "=SUM(E3:E4)" });
  const styleOf = (row: number, column: number) => styles[cells[row]?.[column]?.style ?? 0];
  expect(styleOf(0, 0)).toMatchObject({ font: { name: "黑体" }, alignment: { horizontal: "center" } });
  expect(styleOf(2, 1)).toMatchObject({ numberFormat: "@", border: { top: { style: "thin" } } });
  expect(styleOf(3, 0)?.fill.color).toBe("#FFFF00");
  expect(styleOf(2, 0)?.fill.color).toBeUndefined();
  expect(styleOf(3, 4)?.numberFormat).toBe("0.00");
  expect(sheet!.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 5 }]);
  expect([sheet!.rows[0]?.height, sheet!.columns[1]?.width]).toEqual([30, 20]);
  expect([sheet!.frozen?.rows, sheet!.page.orientation]).toEqual([2, "landscape"]);
  host.close();
});

test("every file keeps the drop-downs and conditional formats of the table on the rows that are left, and no comment", async () => {
  const { host, session } = await open(rows);
  await host.Excel.run(async (context) => {
    const { worksheets, comments, names } = context.workbook;
    const choices = worksheets.add("选项");
    choices.getRange("A1:A3").values = [["深度困难"], ["相对困难"], ["意外致困"]];
    names.add("类别", choices.getRange("A1:A2"));
    const sheet = worksheets.getItem("登记表");
    const listed = sheet.getRange("D3:D4").dataValidation;
    listed.rule = { list: { inCellDropDown: true, source: "=选项!$A$1:$A$3" } };
    listed.errorAlert = { message: "请从下拉框中选", showAlert: true, style: "Warning", title: "困难类别" };
    sheet.getRange("D5").dataValidation.rule = { list: { inCellDropDown: true, source: "=类别" } };
    sheet.getRange("E3:E5").dataValidation.rule = {
      decimal: { formula1: 0, formula2: "=$E$6", operator: "Between" },
    };
    const above = sheet.getRange("E3:E5").conditionalFormats.add("CellValue").cellValue;
    above.rule = { formula1: "=900", operator: "GreaterThan" };
    above.format.font.color = "#C00000";
    above.format.fill.color = "#FFC7CE";
    const twice = sheet.getRange("B3:B5").conditionalFormats.add("Custom").custom;
    twice.rule.formula = "=COUNTIF($B$3:$B$5,B3)>1";
    twice.format.font.bold = true;
    const whole = sheet.getRange("C:C").conditionalFormats.add("PresetCriteria").preset;
    whole.rule = { criterion: "Blanks" };
    const other = sheet.getRange("A4").conditionalFormats.add("ContainsText").textComparison;
    other.rule = { operator: "Contains", text: "何" };
    sheet.getRange("A3:A5").conditionalFormats.add("Custom").custom.rule.formula = "=选项!$A$1=A3";
    comments.add("登记表!A4", "何春燕电话已换");
    await context.sync();
  });
  await session.packSplit("登记表", "unit");
  const { splitArchive, refusal } = session.getSnapshot();
  expect([refusal, splitArchive?.losses.map(({ what, why }) => `${what}.${why}`)]).toEqual([
    null,
    ["comments.kind", "conditionalFormat.reads"],
  ]);
  const files = unzipSync(splitArchive!.bytes);
  const rulesOf = (file: string) => {
    const [sheet] = readXlsx(files[file]!).sheets;
    return {
      validations: sheet!.dataValidations.map(({ areas, formula1, formula2 }) => [areas, formula1, formula2]),
      formats: sheet!.conditionalFormats.map(({ areas, type, formulas, format }) => ({
        ...{ areas, type, formulas, font: format?.font, fill: format?.fill },
      })),
      alert: sheet!.dataValidations[0]?.error,
      text: JSON.stringify(
        Object.values(unzipSync(files[file]!)).map((part) => new TextDecoder().decode(part)),
      ),
    };
  };
  const at = (row: number, column: number, rowCount = 1) => [{ row, column, rowCount, columnCount: 1 }];
  const cotton = rulesOf("县棉纺织厂.xlsx");
  expect(cotton.validations).toHaveLength(3);
  expect(cotton.validations).toEqual(
    expect.arrayContaining([
      [at(2, 3), '"深度困难,相对困难,意外致困"', undefined],
      [at(3, 3), '"深度困难,相对困难"', undefined],
      [at(2, 4, 2), "0", "$E$5"],
    ]),
  );
  expect(cotton.formats[0]).toMatchObject({ areas: at(0, 2, 1_048_576), type: "containsBlanks" });
  expect(cotton.formats.slice(1)).toEqual([
    {
      ...{ areas: at(2, 1, 2), type: "expression", formulas: ["COUNTIF($B$3:$B$4,B3)>1"] },
      ...{ font: { bold: true }, fill: undefined },
    },
    {
      ...{ areas: at(2, 4, 2), type: "cellIs", formulas: ["900"] },
      ...{ font: { color: "#C00000" }, fill: { color: "#FFC7CE" } },
    },
  ]);
  expect(cotton.alert).toBe("请从下拉框中选");
  expect(cotton.text).not.toContain("何");
  const machines = rulesOf("县农机厂.xlsx");
  expect(machines.validations).toEqual(
    expect.arrayContaining([
      [at(2, 3), '"深度困难,相对困难,意外致困"', undefined],
      [at(2, 4), "0", "$E$4"],
    ]),
  );
  expect(machines.formats.map(({ areas, type }) => [areas, type])).toEqual([
    [at(2, 0), "containsText"],
    [at(0, 2, 1_048_576), "containsBlanks"],
    [at(2, 1), "expression"],
    [at(2, 4), "cellIs"],
  ]);
  host.close();
});

test("a table of one unit is not packed, and why is said", async () => {
  const { host, session } = await open(rows.filter((_, row) => row !== 3));
  await session.packSplit("登记表", "unit");
  expect(session.getSnapshot()).toMatchObject({
    splitArchive: null,
    refusal: { kind: "cannotSplit", sheet: "登记表", problem: "oneUnit" },
  });
  host.close();
});

test("a drop-down over rows of the table itself takes nobody else's words into a file", async () => {
  const { host, session } = await open(rows);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("登记表");
    context.workbook.names.add("各户", sheet.getRange("A3:A5"));
    for (const [cells, source] of [
      ["F3", "=$A$3:$A$5"],
      ["F4", "=登记表!$A$3:$A$5"],
      ["F5", "=各户"],
    ] as const)
      sheet.getRange(cells).dataValidation.rule = { list: { inCellDropDown: true, source } };
    await context.sync();
  });
  await session.packSplit("登记表", "unit");
  const { splitArchive } = session.getSnapshot();
  const listed: readonly (readonly unknown[])[] = Object.values(unzipSync(splitArchive!.bytes)).map((file) =>
    readXlsx(file).sheets[0]!.dataValidations.map(({ formula1 }) => formula1),
  );
  expect(listed).toEqual([["$A$3:$A$4", "$A$3:$A$4"], ["$A$3:$A$3"]]);
  for (const file of Object.values(unzipSync(splitArchive!.bytes))) {
    const text = Object.values(unzipSync(file))
      .map((part) => new TextDecoder().decode(part))
      .join("");
    expect(text.includes("魏桂兰") && text.includes("何春燕")).toBe(false);
  }
});
