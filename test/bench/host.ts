import { openExcelHost, type ExcelHost } from "../../src/excel-host";
import { createWorkbookData } from "../../src/xlsx";
import { printFigures } from "./figures";

export interface HostBenchResult {
  /** 100,000 cells written and read back through Excel.run; the bar is 300. */
  readonly cellsMilliseconds: number;
  /** One Excel.run that asks for nothing, of 500; the bar is 1. */
  readonly emptyRunMilliseconds: number;
  /** Totals under 20,000 rows, engine not loaded yet; the bar is 3,000. */
  readonly firstTotalsMilliseconds: number;
  /** The same totals after one amount changed, the slowest of five; the bar is 300. */
  readonly nextTotalsMilliseconds: number;
  /** 20,000 cells of a custom function; the bar is 2,000. */
  readonly customFunctionMilliseconds: number;
}

const ROWS = 20_000;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

const open = (): Promise<ExcelHost> => openExcelHost({ workbook: createWorkbookData() });

async function measureCells(): Promise<Pick<HostBenchResult, "cellsMilliseconds" | "emptyRunMilliseconds">> {
  const host = await open();
  const block = Array.from({ length: 10_000 }, (_row, row) =>
    Array.from({ length: 10 }, (_column, column) => (column === 0 ? `第${row}行` : row * column)),
  );
  const writeAndRead = (): Promise<void> =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:J10000");
      range.values = block;
      range.load("values");
      await context.sync();
      if (range.values[9_999]?.[9] !== 89_991) throw new Error("A cell came back changed.");
    });
  await writeAndRead();
  const cellsMilliseconds = await timed(writeAndRead);
  const empty = (): Promise<void> => host.Excel.run((context) => context.sync());
  for (let at = 0; at < 50; at += 1) await empty();
  const all = await timed(async () => {
    for (let at = 0; at < 500; at += 1) await empty();
  });
  host.close();
  return { cellsMilliseconds, emptyRunMilliseconds: all / 500 };
}

/** A roster: name, unit, class, amount, and beneath it the totals a payment roster has. */
async function measureTotals(): Promise<
  Pick<HostBenchResult, "firstTotalsMilliseconds" | "nextTotalsMilliseconds">
> {
  const host = await open();
  const rows = Array.from({ length: ROWS }, (_row, row) => [
    `测试${row}`,
    `单位${row % 50}`,
    row % 3 === 0 ? "深度" : "相对",
    500 + (row % 7) * 100,
  ]);
  const totals = [
    `=SUM(D1:D${ROWS})`,
    `=COUNTA(A1:A${ROWS})`,
    `=COUNTIF(C1:C${ROWS},"深度")`,
    `=SUMIFS(D1:D${ROWS},B1:B${ROWS},"单位7",C1:C${ROWS},"相对")`,
    `=SUMPRODUCT((C1:C${ROWS}="深度")*D1:D${ROWS})`,
    `=ROUND(F1/F2,2)`,
  ].map((formula) => [formula]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange(`A1:D${ROWS}`).values = rows;
    sheet.getRange("F1:F6").formulas = totals;
    await context.sync();
  });
  const read = async (): Promise<number> => {
    let total = 0;
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("F1:F6");
      range.load("values");
      await context.sync();
      total = Number(range.values[0]?.[0]);
      if (range.values.flat().some((value) => typeof value !== "number"))
        throw new Error("A total is missing.");
    });
    return total;
  };
  const firstTotalsMilliseconds = await timed(read);
  let nextTotalsMilliseconds = 0;
  for (let at = 0; at < 5; at += 1) {
    const before = await read();
    const next = await timed(async () => {
      host.editCell(host.workbook.sheets[0]?.name ?? "", at, 3, "100000");
      if ((await read()) <= before) throw new Error("A total is stale.");
    });
    nextTotalsMilliseconds = Math.max(nextTotalsMilliseconds, next);
  }
  host.close();
  return { firstTotalsMilliseconds, nextTotalsMilliseconds };
}

async function measureCustomFunction(): Promise<number> {
  const host = await open();
  host.CustomFunctions.associate("SPELL", (value: unknown) => `第${String(value)}`);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange(`A1:A${ROWS}`).values = Array.from({ length: ROWS }, (_row, row) => [row]);
    await context.sync();
  });
  const milliseconds = await timed(() =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(`B1:B${ROWS}`);
      range.formulas = Array.from({ length: ROWS }, (_row, row) => [`=NUAN.SPELL(A${row + 1})`]);
      range.load("values");
      await context.sync();
      if (range.values[ROWS - 1]?.[0] !== `第${ROWS - 1}`) throw new Error("A cell was not calculated.");
    }),
  );
  host.close();
  return milliseconds;
}

async function measure(): Promise<HostBenchResult> {
  return {
    ...(await measureTotals()),
    ...(await measureCells()),
    customFunctionMilliseconds: await measureCustomFunction(),
  };
}

void measure().then((result) =>
  printFigures([
    { what: "100,000 cells written and read back", value: result.cellsMilliseconds, unit: "ms", bar: 300 },
    { what: "an empty Excel.run", value: result.emptyRunMilliseconds, unit: "ms", bar: 1 },
    {
      what: "totals of 20,000 rows, first use",
      value: result.firstTotalsMilliseconds,
      unit: "ms",
      bar: 3000,
    },
    {
      what: "totals of 20,000 rows, after one edit",
      value: result.nextTotalsMilliseconds,
      unit: "ms",
      bar: 300,
    },
    {
      what: "20,000 cells of a custom function",
      value: result.customFunctionMilliseconds,
      unit: "ms",
      bar: 2000,
    },
  ]),
);
