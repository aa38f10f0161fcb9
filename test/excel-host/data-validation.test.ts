import { Workbook } from "exceljs";
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

test("every kind of rule is read back with its formulas written out", async () => {
  await onSheet(async (sheet, context) => {
    const rules: readonly [Excel.DataValidationRule, string, unknown][] = [
      [
        { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } },
        "WholeNumber",
        { wholeNumber: { formula1: "=0", formula2: "=10", operator: "Between" } },
      ],
      [
        { decimal: { formula1: "=$A$9", operator: "GreaterThan" } },
        "Decimal",
        { decimal: { formula1: "=$A$9", operator: "GreaterThan" } },
      ],
      [
        { date: { formula1: "2026-01-05", operator: "LessThanOrEqualTo" } },
        "Date",
        { date: { formula1: "=46027", operator: "LessThanOrEqualTo" } },
      ],
      [
        { time: { formula1: "12:00", operator: "LessThan" } },
        "Time",
        { time: { formula1: "=0.5", operator: "LessThan" } },
      ],
      [
        { textLength: { formula1: 18, operator: "EqualTo" } },
        "TextLength",
        { textLength: { formula1: "=18", operator: "EqualTo" } },
      ],
      [
        { custom: { formula: "=COUNTIF(A:A,A1)=1" } },
        "Custom",
        { custom: { formula: "=COUNTIF(A:A,A1)=1" } },
      ],
      [
        { list: { inCellDropDown: false, source: "是, 否" } },
        "List",
        { list: { inCellDropDown: false, source: "是,否" } },
      ],
    ];
    const validation = sheet.getRange("B1:B5").dataValidation;
    for (const [rule, type, expected] of rules) {
      validation.rule = rule;
      validation.load("rule,type");
      await context.sync();
      expect([validation.type, plain(validation.rule)]).toEqual([type, expected]);
    }
    validation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
    validation.load("rule");
    await context.sync();
    expect(plain(validation.rule)).toEqual({ list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" } });
    validation.clear();
    validation.load("rule,type,valid");
    await context.sync();
    expect([validation.type, plain(validation.rule), validation.valid]).toEqual(["None", {}, true]);
  });
});

test("a rule over part of another leaves the rest of it, and the whole is inconsistent or mixed", async () => {
  const { workbook } = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=A1>B1" } };
    sheet.getRange("A4:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
    sheet.getRange("A9").dataValidation.clear();
    const whole = sheet.getRange("A1:A8").dataValidation.load("type,rule,ignoreBlanks");
    const mixed = sheet.getRange("A8:A9").dataValidation.load("type");
    await context.sync();
    expect([whole.type, whole.rule, whole.ignoreBlanks, mixed.type]).toEqual([
      "Inconsistent",
      null,
      true,
      "MixedCriteria",
    ]);
    const lower = sheet.getRange("A6:A8").dataValidation;
    lower.prompt = { message: "填大于右边的数", showPrompt: true, title: "提示" };
    lower.errorAlert = { message: "不对", showAlert: true, style: "Warning", title: "" };
    lower.ignoreBlanks = false;
    lower.load("rule,prompt,errorAlert,ignoreBlanks,type");
    await context.sync();
    expect([lower.type, lower.ignoreBlanks, plain(lower.rule)]).toEqual([
      "Custom",
      false,
      { custom: { formula: "=A6>B6" } },
    ]);
    expect(plain(lower.errorAlert)).toEqual({
      message: "不对",
      showAlert: true,
      style: "Warning",
      title: "",
    });
  });
  expect(
    workbook.sheets[0]!.dataValidations.map((one) => [one.formula1, one.areas[0]!.row, one.prompt]),
  ).toEqual([
    ["A1>B1", 0, ""],
    ['"甲,乙"', 3, ""],
    ["A6>B6", 5, "填大于右边的数"],
  ]);
});

test("cells that break their rule are found", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["是", 5, "2026-1-5"],
      ["可能", 5.5, "2026-1-6"],
      ["", 11, ""],
      ["是", "", "无"],
    ];
    sheet.getRange("F1:F2").values = [["是"], ["否"]];
    sheet.getRange("A1:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "=$F$1:$F$2" } };
    sheet.getRange("B1:B4").dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 10, operator: "Between" },
    };
    sheet.getRange("C1:C4").dataValidation.rule = {
      date: { formula1: "=$C$1", operator: "GreaterThan" },
    };
    sheet.getRange("C1:C4").dataValidation.ignoreBlanks = false;
    const all = sheet.getRange("A1:C4").dataValidation;
    const invalid = all.getInvalidCells().load("address");
    const none = sheet.getRange("A1").dataValidation.getInvalidCellsOrNullObject().load("address");
    const single = sheet.getRange("A2").dataValidation.load("valid");
    all.load("valid");
    await context.sync();
    expect(invalid.address).toBe("Sheet1!A2,Sheet1!B2:B3,Sheet1!C1,Sheet1!C3:C4");
    expect([none.isNullObject, all.valid, single.valid]).toEqual([true, null, false]);
  });
  expect(await codeOf((sheet) => void sheet.getRange("A1").dataValidation.getInvalidCells())).toBe(
    "ItemNotFound",
  );
});

test("what Excel refuses is refused", async () => {
  const refused: unknown[] = [
    {},
    { list: { inCellDropDown: true, source: "长".repeat(256) } },
    { wholeNumber: { formula1: 1, operator: "Between" } },
    { decimal: { formula1: "不是数", operator: "EqualTo" } },
    { date: { formula1: "2026-01-05", operator: "Near" } },
  ];
  for (const rule of refused) {
    expect(
      await codeOf((sheet) => (sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule)),
    ).toBe("InvalidArgument");
  }
});

test("rules reach the file and other programs read them; untouched ones keep their text", async () => {
  const host = await onSheet(async (sheet, context) => {
    const validation = sheet.getRange("A2:A20").dataValidation;
    validation.rule = { textLength: { formula1: 18, operator: "EqualTo" } };
    validation.errorAlert = { message: "应为18位", showAlert: true, style: "Stop", title: "身份证号" };
    sheet.getRange("C2:C5").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=OFFSET($F$1,0,0,3,1)" },
    };
    await context.sync();
  });
  const file = await host.save();
  const other = new Workbook();
  await other.xlsx.load(file.buffer as ArrayBuffer);
  expect(other.worksheets[0]!.getCell("A20").dataValidation).toMatchObject({
    type: "textLength",
    operator: "equal",
    formulae: [18],
    error: "应为18位",
    errorTitle: "身份证号",
  });
  const again = readXlsx(file);
  const before = again.sheets[0]!.dataValidations;
  again.sheets[0]!.changed = true;
  again.sheets[0]!.dataValidations = before.slice(0, 1);
  expect(readXlsx(writeXlsx(again)).sheets[0]!.dataValidations).toEqual(before.slice(0, 1));
});
