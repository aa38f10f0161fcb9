import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Calculator } from "../../src/excel-host/formula/calculator";
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

describe("formulas with the engine", () => {
  // In a Node of its own: Jest cannot load ES modules through require, which the engine's CommonJS build needs.
  const output = execFileSync(
    process.execPath,
    ["--import", "tsx", join(__dirname, "recalculation-run.ts")],
    {
      encoding: "utf8",
    },
  );
  const seen = JSON.parse(output) as {
    spills: unknown[];
    limits: unknown;
    customFunctions: unknown;
    worksheetFunctions: unknown;
  };

  it("spill, make room, report a place that is taken and fill it once it is free", () => {
    expect(seen.spills).toEqual([
      [
        ["甲", 2],
        ["乙", ""],
        ["", ""],
      ],
      [
        ["甲", 3],
        ["乙", ""],
        ["丙", ""],
      ],
      [
        ["#SPILL!", 2],
        ["占", ""],
        ["", ""],
      ],
      [
        ["甲", 3],
        ["乙", ""],
        ["丙", ""],
      ],
    ]);
  });

  it("keep the result they had when nothing here can calculate them, and are reported, circles too", () => {
    expect(seen.limits).toEqual({
      first: [[12, 12, "#NAME?", 0, 0, 12, "12元"]],
      second: [[13, 12, "#NAME?", 0, 0, 13, "12元"]],
      formulasNotCalculated: ["表!B1"],
      circularReferences: ["表!D1", "表!E1"],
    });
  });

  it("call custom functions alone, nested and spilling, show their errors and hand errors on", () => {
    expect(seen.customFunctions).toEqual({
      first: [
        [21, 42, 85, "#N/A", 1, 2],
        ["#DIV/0!", "#DIV/0!", "", "", 3, 4],
      ],
      second: [[10, 21]],
    });
  });

  it("are worked out for workbook.functions, errors included, and leave no trace in the workbook", () => {
    expect(seen.worksheetFunctions).toEqual({
      answers: [
        [22, null],
        [7, null],
        [null, "#N/A"],
        [6, null],
      ],
      sheets: 1,
    });
  });
});

test("what goes by results of formulas sees them calculated in the same batch", async () => {
  const host = await openExcelHost({ workbook: smallWorkbook("名单"), calculator: null });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("B1").formulas = [["=SUM(A1:A2)"]];
    sheet.getRange("C1").copyFrom("B1", "Values");
    const cell = sheet.getRange("C1").load("values");
    await context.sync();
    expect(cell.values[0]![0]).toBe(3);
  });
});
