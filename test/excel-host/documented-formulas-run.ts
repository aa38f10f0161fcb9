import { openExcelHost } from "../../src/excel-host";
import { constantFormulas } from "./constant-formulas";
import { documentedFormulas, formulaRows } from "./documented-formulas";
import { smallWorkbook } from "./small-workbook";

/** Writes every formula on a sheet of its own lines, reads the results back through office.js and prints them. */
async function run(): Promise<void> {
  const workbook = smallWorkbook("名单", "汇总 表");
  workbook.names.push({ name: "总额", formula: "名单!$J$1" });
  const host = await openExcelHost({ workbook });
  const answers: unknown[] = [];
  const constants: unknown[] = [];
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名单");
    sheet.getRange("A1:E8").values = formulaRows.map((row) => row.map((value) => value ?? ""));
    sheet.getRange("A2").values = [["张三"]];
    sheet.getRange("J1").values = [[3600.5]];
    context.workbook.worksheets.getItem("汇总 表").getRange("A1").values = [[7]];
    const spaced = documentedFormulas.map(([formula], at) => {
      const cell = sheet.getCell(at * 8, 12);
      cell.formulas = [[formula]];
      const block = sheet.getRangeByIndexes(at * 8, 12, 6, 4);
      block.load("values");
      return block;
    });
    await context.sync();
    for (const block of spaced) answers.push(block.values);
    const column = context.workbook.worksheets
      .add("常数")
      .getRangeByIndexes(0, 0, constantFormulas.length, 1);
    column.formulas = constantFormulas.map(([formula]) => [formula]);
    column.load("values");
    await context.sync();
    constants.push(...column.values.map(([value]) => value as unknown));
  });
  process.stdout.write(JSON.stringify({ answers, constants, stats: host.stats() }));
  host.close();
}

void run();
