import { openExcelHost, type ExcelHost } from "../../src/excel-host";
import { smallWorkbook } from "./small-workbook";

const open = (locale?: string): Promise<ExcelHost> =>
  openExcelHost({ workbook: smallWorkbook("表"), calculator: null, ...(locale ? { locale } : {}) });

/** What A3 shows after something was done; =SUM(A1:A2) needs no engine. */
async function totalAfter(
  host: ExcelHost,
  act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void,
): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    act(context, sheet);
    const total = sheet.getRange("A3");
    total.load("values");
    await context.sync();
    return total.values[0]?.[0] as unknown;
  });
}

describe("calculation", () => {
  it("waits in manual mode until it is asked for", async () => {
    const host = await open();
    expect(
      await totalAfter(host, (_context, sheet) => {
        sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
      }),
    ).toBe(3);
    expect(
      await totalAfter(host, (context, sheet) => {
        context.application.calculationMode = "Manual";
        sheet.getRange("A1").values = [[10]];
      }),
    ).toBe(3);
    const state = await host.Excel.run(async (context) => {
      context.application.load("calculationState,calculationMode");
      await context.sync();
      return [context.application.calculationState, context.application.calculationMode];
    });
    expect(state).toEqual(["Pending", "Manual"]);
    expect(await totalAfter(host, (context) => context.application.calculate("Recalculate"))).toBe(12);
    expect(
      await totalAfter(host, (_context, sheet) => {
        sheet.getRange("A1").values = [[20]];
        sheet.calculate(true);
      }),
    ).toBe(22);
  });

  it("in manual mode leaves what an edit made stale, but calculates a formula just entered once", async () => {
    const host = await open();
    const seen = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("A1:B1").formulas = [[1, "=SUM(A1,1)"]];
      context.application.calculationMode = "Manual";
      // Entered before the mode changed: calculated; its input afterwards: not.
      sheet.getRange("A1").values = [[10]];
      sheet.getRange("C1").formulas = [["=SUM(A1,B1)"]];
      const entered = sheet.getRange("A1:C1").load("values");
      await context.sync();
      context.application.calculate("Recalculate");
      sheet.getRange("A1").values = [[20]];
      const asked = sheet.getRange("A1:C1").load("values");
      await context.sync();
      context.application.calculationMode = "Automatic";
      const automatic = sheet.getRange("A1:C1").load("values");
      context.application.load("calculationState");
      await context.sync();
      const rows = [entered, asked, automatic].map(({ values }) => [...(values[0] as unknown[])]);
      return [...rows, context.application.calculationState];
    });
    expect(seen).toEqual([[10, 2, 12], [20, 11, 21], [20, 21, 41], "Done"]);
    host.close();
  });

  it("in manual mode calculates the sheet or the cells that are named, and no others", async () => {
    const host = await open();
    const seen = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      const other = context.workbook.worksheets.add("别的");
      sheet.getRange("A1:C1").formulas = [[1, "=SUM(A1,1)", "=SUM(A1,2)"]];
      other.getRange("A1").formulas = [["=SUM(表!A1,3)"]];
      context.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[10]];
      const results = (): Excel.Range[] => [
        sheet.getRange("B1:C1").load("values"),
        other.getRange("A1").load("values"),
      ];
      sheet.getRange("C1").calculate();
      const cell = results();
      await context.sync();
      other.calculate(false);
      const own = results();
      await context.sync();
      return [cell, own].map((ranges) => ranges.flatMap(({ values }) => [...(values[0] as unknown[])]));
    });
    expect(seen).toEqual([
      [2, 12, 4],
      [2, 12, 13],
    ]);
    host.close();
  });

  it("leaves a sheet alone for which it is switched off, and makes up for it when it is switched on", async () => {
    const host = await open();
    const seen = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      const other = context.workbook.worksheets.add("别的");
      sheet.getRange("A1:B1").formulas = [[1, "=SUM(A1,1)"]];
      other.getRange("A1").formulas = [["=SUM(表!A1,表!B1)"]];
      sheet.enableCalculation = false;
      sheet.getRange("A1").values = [[10]];
      context.application.calculate("Full");
      const results = (): [Excel.Range, Excel.Range] => [
        sheet.getRange("B1").load("values"),
        other.getRange("A1").load("values"),
      ];
      const off = results();
      sheet.load("enableCalculation");
      await context.sync();
      const isOn = sheet.enableCalculation;
      sheet.enableCalculation = true;
      const on = results();
      await context.sync();
      return [isOn, ...[off, on].map((ranges) => ranges.map(({ values }) => values[0]?.[0] as unknown))];
    });
    expect(seen).toEqual([false, [2, 12], [11, 21]]);
    host.close();
  });

  it("is still owed after a snapshot was restored", async () => {
    const host = await open();
    await totalAfter(host, (context, sheet) => {
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
      context.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[10]];
    });
    const snapshot = host.snapshot();
    await totalAfter(host, (context) => context.application.calculate("Recalculate"));
    host.restore(snapshot);
    expect(await totalAfter(host, () => undefined)).toBe(3);
    expect(await totalAfter(host, (context) => context.application.calculate("Recalculate"))).toBe(12);
    host.close();
  });

  it("is put off until the next sync on request", async () => {
    const host = await open();
    await totalAfter(host, (_context, sheet) => {
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
    });
    expect(
      await totalAfter(host, (context, sheet) => {
        context.application.suspendApiCalculationUntilNextSync();
        sheet.getRange("A1").values = [[5]];
      }),
    ).toBe(3);
    expect(await totalAfter(host, () => undefined)).toBe(7);
  });

  it("tells handlers which cells were calculated", async () => {
    const host = await open();
    const seen: string[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onCalculated.add(async ({ address }) => void seen.push(address));
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(["A3"]);
  });
});

describe("the application", () => {
  it.each([
    ["zh-CN", "yyyy/M/d", ","],
    ["en-US", "M/d/yyyy", ","],
  ])("has the culture of %s", async (locale, shortDatePattern, groupSeparator) => {
    const host = await open(locale);
    const culture = await host.Excel.run(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load("name,numberFormat/numberGroupSeparator,datetimeFormat/shortDatePattern");
      await context.sync();
      const { name, numberFormat, datetimeFormat } = cultureInfo;
      return [name, datetimeFormat.shortDatePattern, numberFormat.numberGroupSeparator];
    });
    expect(culture).toEqual([locale, shortDatePattern, groupSeparator]);
  });
});
