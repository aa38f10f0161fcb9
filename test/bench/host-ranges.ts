import { openExcelHost, type ExcelHost } from "../../src/excel-host";
import { createWorkbookData } from "../../src/xlsx";
import { printFigures } from "./figures";

const rowCount = 20_000;

async function median(rounds: number, run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
}

/** A register of 20,000 rows: name, unit, amount, and a formula a row. */
async function openRegister(): Promise<ExcelHost> {
  const host = await openExcelHost({ workbook: createWorkbookData(), calculator: null });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange(`A1:C${rowCount}`).values = Array.from({ length: rowCount }, (_, at) => [
      `测试${at}`,
      `单位${at % 50}`,
      (at * 7919) % 5000,
    ]);
    await context.sync();
    sheet.getRange(`D1:D${rowCount}`).formulas =
      '=IF(C1>0,ROUND(C1*$F$1/100,2),"无")' as unknown as string[][];
    await context.sync();
  });
  return host;
}

async function main(): Promise<void> {
  const host = await openRegister();
  const onSheet = (run: (sheet: Excel.Worksheet) => unknown) => (): Promise<void> =>
    host.Excel.run(async (context) => {
      run(context.workbook.worksheets.getFirst());
      await context.sync();
    });
  const measures: readonly (readonly [string, number, () => Promise<void>])[] = [
    [
      "a row inserted above 20,000 rows of formulas",
      100,
      onSheet((sheet) => sheet.getRange("2:2").insert("Down")),
    ],
    [
      "a row deleted above 20,000 rows of formulas",
      100,
      onSheet((sheet) => sheet.getRange("2:2").delete("Up")),
    ],
    [
      "20,000 rows sorted by two columns",
      1000,
      onSheet((sheet) =>
        sheet.getRange(`A1:D${rowCount}`).sort.apply([{ key: 1 }, { key: 2, ascending: false }]),
      ),
    ],
    [
      "a formula filled down 20,000 rows",
      500,
      onSheet((sheet) => sheet.getRange("D1").autoFill(`D1:D${rowCount}`)),
    ],
    ["20,000 rows copied", 1000, onSheet((sheet) => sheet.getRange("H1").copyFrom(`A1:D${rowCount}`))],
    [
      "every edge and inner line of 20,000 rows drawn",
      1000,
      onSheet((sheet) => {
        for (const edge of ["EdgeTop", "EdgeBottom", "InsideHorizontal", "InsideVertical"] as const)
          sheet.getRange(`A1:D${rowCount}`).format.borders.getItem(edge).style = "Continuous";
      }),
    ],
  ];
  for (const [name, bar, run] of measures) {
    const milliseconds = await median(5, run);
    printFigures([{ what: name, value: milliseconds, unit: "ms", bar }]);
  }
  host.close();
}

void main();
