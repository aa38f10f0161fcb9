import { openExcelHost } from "../../src/excel-host";
import { WORKSHEET_FUNCTIONS } from "../../src/functions/worksheet-functions";
import { functionExamples } from "./function-examples";

/** What a cell holds, as an example writes it. */
function shownAs(value: unknown): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Calculates the examples of all doc comments in the host and prints what their cells show, one text an example. */
async function run(): Promise<void> {
  const host = await openExcelHost();
  host.CustomFunctions.associate(WORKSHEET_FUNCTIONS as Record<string, () => unknown>);
  const formulas = [...functionExamples().values()].flat().map(({ formula }) => formula);
  const shown: string[] = [];
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const places = formulas.map((formula, at) => {
      const cell = sheet.getCell(at * 10, 0);
      cell.formulas = [[formula]];
      cell.load("values");
      return cell;
    });
    await context.sync();
    const spilled = places.map((cell) => {
      const area = cell.getSpillingToRangeOrNullObject();
      area.load("values");
      return area;
    });
    await context.sync();
    places.forEach((cell, at) => {
      const area = spilled[at];
      const values: unknown[][] = area === undefined || area.isNullObject ? cell.values : area.values;
      shown.push(values.map((row) => row.map(shownAs).join(",")).join(";"));
    });
  });
  host.close();
  process.stdout.write(JSON.stringify(shown));
}

void run();
