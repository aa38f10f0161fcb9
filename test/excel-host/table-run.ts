import { openExcelHost } from "../../src/excel-host";

/** Values of formulas over a table before and after rows are added, changed and filtered, as JSON on the standard output. */
async function run(): Promise<unknown[]> {
  const host = await openExcelHost();
  const seen: unknown[] = [];
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const look = async (range: Excel.Range): Promise<void> => {
      range.load("values");
      await context.sync();
      seen.push(range.values);
    };
    sheet.getRange("B2:D5").values = [
      ["单位", "人数", "金额"],
      ["甲厂", 12, 1200],
      ["乙校", 30, 900],
      ["丙院", 8, 2400],
    ];
    const table = sheet.tables.add("B2:D5", true);
    table.name = "捐款";
    table.showTotals = true;
    const formulas = sheet.getRange("F1:F3");
    formulas.formulas = [["=SUM(捐款[金额])"], ["=ROWS(捐款)"], ["=捐款[@金额]/捐款[@人数]"]];
    const amounts = table.columns.getItem("金额");
    await look(formulas);
    await look(amounts.getTotalRowRange());
    table.rows.add(undefined, [["丁社", 5, 500]]);
    sheet.getRange("D3").values = [[2400]];
    await look(formulas);
    await look(amounts.getTotalRowRange());
    table.columns.getItem("单位").filter.applyValuesFilter(["丁社"]);
    sheet.getRange("D6").values = [[700]];
    await look(amounts.getTotalRowRange());
  });
  host.close();
  return seen;
}

void run().then((seen) => process.stdout.write(JSON.stringify(seen)));
