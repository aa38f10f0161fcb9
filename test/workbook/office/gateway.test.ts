import { openExcelHost } from "../../../src/excel-host";
import { createOfficeGateway } from "../../../src/workbook/office/create-office-gateway";
import type { Plan } from "../../../src/workbook/plan";
import { smallWorkbook } from "../../excel-host/small-workbook";

async function registerHost(rowCount = 3) {
  const host = await openExcelHost({ workbook: smallWorkbook("Sheet1"), calculator: null });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "困难职工";
    const range = sheet.getRange(`A1:B${rowCount + 1}`);
    range.numberFormat = "@" as unknown as string[][];
    range.values = [
      ["姓名", "身份证号"],
      ...Array.from({ length: rowCount }, () => ["魏桂兰", "341899195801106786"]),
    ];
    sheet.getRange("B2").format.fill.color = "#00FF00";
    await context.sync();
  });
  return { host, gateway: createOfficeGateway(host.Excel) };
}

const results: Plan = {
  title: "plan.check",
  steps: [
    {
      step: "mark",
      sheet: "困难职工",
      areas: [{ row: 2, column: 2, rowCount: 2, columnCount: 1 }],
      fill: "#FBE3E1",
      font: "#8F0B16",
    },
    { step: "createSheet", sheet: "检查结果", whenTaken: "replaceGenerated", showGridlines: false },
    { step: "writeBlock", sheet: "检查结果", row: 1, column: 1, values: [["341899195801106786", null, 3]] },
    {
      step: "format",
      sheet: "检查结果",
      areas: [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }],
      format: { numberFormat: "@" },
    },
  ],
};

async function colorsOf(excel: typeof Excel, addresses: readonly string[]): Promise<string[]> {
  return excel.run(async (context) => {
    const fills = addresses.map((address) => {
      const { fill } = context.workbook.worksheets.getItem("困难职工").getRange(address).format;
      fill.load("color");
      return fill;
    });
    await context.sync();
    return fills.map((fill) => fill.color);
  });
}

async function sheetNames(gateway: ReturnType<typeof createOfficeGateway>): Promise<string[]> {
  const read = await gateway.readGrids();
  return read.ok ? read.value.map((grid) => grid.sheet) : [];
}

test("every sheet is read whole, ids as text and blanks as null", async () => {
  const { gateway } = await registerHost();
  const read = await gateway.readGrids();
  expect(read).toMatchObject({
    ok: true,
    value: [{ sheet: "困难职工", firstRow: 1, firstColumn: 1, isProtected: false, isVisible: true }],
  });
  expect(read.ok && read.value[0]?.values[1]).toEqual(["魏桂兰", "341899195801106786"]);
});

test("a plan is applied, an id written stays whole, and put back leaves no trace", async () => {
  const { host, gateway } = await registerHost();
  const applied = await gateway.apply(results);
  expect(applied).toMatchObject({ ok: true, value: { sheets: { 检查结果: "检查结果" } } });
  const read = await gateway.readGrids();
  expect(read.ok && read.value[1]?.values).toEqual([["341899195801106786", null, 3]]);
  expect(await colorsOf(host.Excel, ["B2", "B3"])).toEqual(["#FBE3E1", "#FBE3E1"]);

  expect(await gateway.putBackLast()).toMatchObject({
    ok: true,
    value: { title: "plan.check", leftEdited: [] },
  });
  expect(await sheetNames(gateway)).toEqual(["困难职工"]);
  expect(await colorsOf(host.Excel, ["B2", "B3"])).toEqual(["#00FF00", "#FFFFFF"]);
  expect(await gateway.putBackLast()).toEqual({ ok: true, value: null });
});

test("steps are put back one after the other, newest first", async () => {
  const { gateway } = await registerHost();
  const write = (value: string): Plan => ({
    title: value,
    steps: [{ step: "writeBlock", sheet: "困难职工", row: 1, column: 5, values: [[value]] }],
  });
  const shown = async () => {
    const read = await gateway.readGrids();
    return read.ok ? (read.value[0]?.values[0]?.[4] ?? null) : undefined;
  };
  await gateway.apply(write("甲"));
  await gateway.apply(write("乙"));
  expect(await shown()).toBe("乙");
  expect(await gateway.putBackLast()).toMatchObject({ ok: true, value: { title: "乙", leftEdited: [] } });
  expect(await shown()).toBe("甲");
  expect(await gateway.putBackLast()).toMatchObject({ ok: true, value: { title: "甲", leftEdited: [] } });
  expect(await shown()).toBeNull();
});

test("a second check replaces its own sheet, never one of the clerk's", async () => {
  const { host, gateway } = await registerHost();
  await gateway.apply(results);
  await gateway.apply(results);
  expect(await sheetNames(gateway)).toEqual(["困难职工", "检查结果"]);

  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("检查结果").delete();
    context.workbook.worksheets.add("检查结果").getRange("A1").values = [["自己的"]];
    await context.sync();
  });
  expect(await gateway.apply(results)).toMatchObject({
    ok: true,
    value: { sheets: { 检查结果: "检查结果(2)" } },
  });
});

test("a protected sheet is refused before anything is changed", async () => {
  const { host, gateway } = await registerHost();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("困难职工").protection.protect();
    await context.sync();
  });
  expect(await gateway.apply(results)).toEqual({
    ok: false,
    refusal: { kind: "protected", sheet: "困难职工" },
  });
  expect(await sheetNames(gateway)).toEqual(["困难职工"]);
});

test("a failure half-way puts everything back and says so", async () => {
  const { host, gateway } = await registerHost();
  const broken: Plan = {
    ...results,
    steps: [...results.steps, { step: "activate", sheet: "没有这张表" }],
  };
  expect(await gateway.apply(broken)).toEqual({
    ok: false,
    refusal: { kind: "interrupted", code: "ItemNotFound", restored: true },
  });
  expect(await sheetNames(gateway)).toEqual(["困难职工"]);
  expect(await colorsOf(host.Excel, ["B2"])).toEqual(["#00FF00"]);
});
