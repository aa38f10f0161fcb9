import type { Calculator } from "../../src/excel-host/calculator";
import { openExcelHost } from "../../src/excel-host";
import { smallWorkbook } from "./small-workbook";

/** Adds the column above each formula: enough to see when the host asks and for which cells. */
const adding: Calculator = {
  calculate: (workbook, formulas) =>
    Promise.resolve(
      formulas.map((cell) => {
        const rows = workbook.sheets[0]?.rows.slice(0, cell.row) ?? [];
        const total = rows.reduce((sum, row) => sum + Number(row?.cells[cell.column]?.value ?? 0), 0);
        return { ...cell, values: [[total]] };
      }),
    ),
  dispose: () => undefined,
};

describe("formulas", () => {
  it("are calculated before values are read, and again after a precedent changed", async () => {
    const host = await openExcelHost({ workbook: smallWorkbook("A"), calculator: adding });
    try {
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("A");
        sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
        const total = sheet.getRange("A3");
        total.load("values,formulas");
        await context.sync();
        expect([total.values[0]?.[0], total.formulas[0]?.[0]]).toEqual([3, "=SUM(A1:A2)"]);
        sheet.getRange("A1").values = [[40]];
        total.load("values");
        await context.sync();
        expect(total.values[0]?.[0]).toBe(42);
      });
    } finally {
      host.close();
    }
  });
});
