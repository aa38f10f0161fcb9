import { openExcelHost, type ExcelHost } from "../../src/excel-host";
import { smallWorkbook } from "./small-workbook";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function withSheet(
  host: ExcelHost,
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await host.Excel.run((context) => run(context.workbook.worksheets.getItem("表"), context));
}

async function valuesOf(host: ExcelHost, address: string): Promise<unknown> {
  let values: unknown;
  await withSheet(host, async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("values");
    await context.sync();
    values = plain(range.values);
  });
  return values;
}

async function write(
  host: ExcelHost,
  address: string,
  formulas: readonly (readonly unknown[])[],
): Promise<void> {
  await withSheet(host, async (sheet, context) => {
    sheet.getRange(address).formulas = formulas as unknown[][];
    await context.sync();
  });
}

/** Spills that find their place taken and free again. */
async function spills(): Promise<unknown[]> {
  const host = await openExcelHost({ workbook: smallWorkbook("表") });
  const seen: unknown[] = [];
  await write(host, "A1:A3", [["甲"], ["乙"], ["甲"]]);
  await write(host, "C1:D1", [["=UNIQUE(A1:A3)", "=COUNTA(C1:C9)"]]);
  seen.push(await valuesOf(host, "C1:D3"));
  await write(host, "A3", [["丙"]]);
  seen.push(await valuesOf(host, "C1:D3"));
  await write(host, "C2", [["占"]]);
  seen.push(await valuesOf(host, "C1:D3"));
  await write(host, "C2", [[""]]);
  seen.push(await valuesOf(host, "C1:D3"));
  host.close();
  return seen;
}

/** A formula the engine cannot do right, one no program knows, and one that depends on itself. */
async function limits(): Promise<unknown> {
  const workbook = smallWorkbook("表");
  workbook.sheets[0]?.rows.push({
    cells: [
      { value: 12, style: 0 },
      { value: 12, formula: "=AGGREGATE(9,5,A1)", style: 0 },
      { value: null, formula: "=NOSUCHFUNCTION(A1)", style: 0 },
      { value: null, formula: "=E1+1", style: 0 },
      { value: null, formula: "=D1+1", style: 0 },
      { value: null, formula: "=D1+A1", style: 0 },
      { value: null, formula: '=B1&"元"', style: 0 },
    ],
  });
  const host = await openExcelHost({ workbook });
  const first = await valuesOf(host, "A1:G1");
  await write(host, "A1", [[13]]);
  const second = await valuesOf(host, "A1:G1");
  const { formulasNotCalculated, circularReferences } = host.stats();
  host.close();
  return { first, second, formulasNotCalculated, circularReferences };
}

/** Custom functions: plain, nested, spilling, refusing. */
async function customFunctions(): Promise<unknown> {
  const host = await openExcelHost({ workbook: smallWorkbook("表") });
  host.CustomFunctions.associate("TWICE", (value: number) => value * 2);
  host.CustomFunctions.associate("ROWS", () => [
    [1, 2],
    [3, 4],
  ]);
  host.CustomFunctions.associate("REFUSE", () => {
    throw new host.CustomFunctions.Error(host.CustomFunctions.ErrorCode.notAvailable, "没有");
  });
  await write(host, "A1:F1", [
    [21, "=NUAN.TWICE(A1)", "=NUAN.TWICE(NUAN.TWICE(A1))+1", "=NUAN.REFUSE()", "=NUAN.ROWS()", null],
  ]);
  await write(host, "A2:B2", [["=1/0", "=NUAN.TWICE(A2)"]]);
  const first = await valuesOf(host, "A1:F2");
  await write(host, "A1", [[5]]);
  const second = await valuesOf(host, "B1:C1");
  host.close();
  return { first, second };
}

/** Worksheet functions called by an add-in. */
async function worksheetFunctions(): Promise<unknown> {
  const host = await openExcelHost({ workbook: smallWorkbook("表") });
  await write(host, "A1:B2", [
    ["甲", 5],
    ["乙", 7],
  ]);
  const answers = await host.Excel.run(async (context) => {
    const { functions } = context.workbook;
    const sheet = context.workbook.worksheets.getItem("表");
    const calls = [
      functions.sum(sheet.getRange("B1:B2"), 10),
      functions.vlookup("乙", sheet.getRange("A1:B2"), 2, false),
      functions.vlookup("丙", sheet.getRange("A1:B2"), 2, false),
      functions.round(functions.average(sheet.getRange("B1:B2")), 0),
    ];
    for (const call of calls) call.load("value,error");
    await context.sync();
    return calls.map(({ value, error }) => [value, error ?? null]);
  });
  host.close();
  return { answers, sheets: host.workbook.sheets.length };
}

async function run(): Promise<void> {
  process.stdout.write(
    JSON.stringify({
      spills: await spills(),
      limits: await limits(),
      customFunctions: await customFunctions(),
      worksheetFunctions: await worksheetFunctions(),
    }),
  );
}

void run();
