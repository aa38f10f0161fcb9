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
