import { openExcelHost, type ExcelHost } from "../../src/excel-host";
import { smallWorkbook } from "./small-workbook";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Five amounts, a sub-total after the third, on a host without engine: whatever is answered is answered directly. */
async function openList(): Promise<ExcelHost> {
  const host = await openExcelHost({ workbook: smallWorkbook("表"), calculator: null });
  await onSheet(host, (sheet) => {
    sheet.getRange("A1:A7").formulas = [
      ["金额"],
      [100],
      [200],
      [400],
      ["=SUBTOTAL(9,A2:A4)"],
      [800],
      ["暂缺"],
    ];
  });
  return host;
}

const onSheet = (host: ExcelHost, run: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  host.Excel.run(async (context) => {
    run(context.workbook.worksheets.getItem("表"));
    await context.sync();
  });

async function answersOf(host: ExcelHost, formulas: readonly string[]): Promise<unknown> {
  let values: unknown;
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange(`C1:C${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    values = (plain(range.values) as unknown[][]).map(([value]) => value);
  });
  return values;
}

describe("SUBTOTAL without the engine", () => {
  it("leaves out the sub-totals among its cells", async () => {
    const host = await openList();
    expect(await answersOf(host, ["=SUBTOTAL(9,A2:A7)", "=SUM(A2:A7)"])).toEqual([1500, 2200]);
    expect(
      await answersOf(
        host,
        [1, 2, 3, 4, 5].map((code) => `=SUBTOTAL(${code},A2:A7)`),
      ),
    ).toEqual([375, 4, 5, 800, 100]);
    host.close();
  });

  it("leaves out rows hidden by hand only for the codes above a hundred", async () => {
    const host = await openList();
    await onSheet(host, (sheet) => (sheet.getRange("3:3").rowHidden = true));
    expect(await answersOf(host, ["=SUBTOTAL(9,A2:A7)", "=SUBTOTAL(109,A2:A7)"])).toEqual([1500, 1300]);
    host.close();
  });

  it("leaves out rows a filter hides for every code", async () => {
    const host = await openList();
    await onSheet(host, (sheet) =>
      sheet.autoFilter.apply(sheet.getRange("A1:A7"), 0, { filterOn: "Custom", criterion1: ">=400" }),
    );
    expect(await answersOf(host, ["=SUBTOTAL(9,A2:A7)", "=SUBTOTAL(109,A2:A7)"])).toEqual([1200, 1200]);
    host.close();
  });

  it("passes on an error and does not guess other codes", async () => {
    const host = await openList();
    await onSheet(host, (sheet) => (sheet.getRange("A7").values = [["#N/A"]]));
    expect(await answersOf(host, ["=SUBTOTAL(9,A2:A7)", "=SUBTOTAL(2,A2:A7)"])).toEqual(["#N/A", 4]);
    await answersOf(host, ["=SUBTOTAL(6,A2:A4)"]);
    expect(host.stats().formulasNotCalculated).toEqual(["表!C1"]);
    host.close();
  });
});
