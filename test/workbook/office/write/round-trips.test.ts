import { openExcelHost } from "../../../../src/excel-host";
import { createOfficeGateway } from "../../../../src/workbook/office/create-office-gateway";
import type { PlanStep } from "../../../../src/workbook/plan";

/** Round trips of one plan that makes so many sheets of three formatted cells. */
async function tripsFor(sheets: number): Promise<number> {
  const host = await openExcelHost({ calculator: null });
  try {
    const steps = Array.from({ length: sheets }, (_, at): PlanStep[] => {
      const sheet = `表${at + 1}`;
      const areas = [{ row: 1, column: 1, rowCount: 1, columnCount: 3 }];
      return [
        { step: "createSheet", sheet, whenTaken: "number", showGridlines: false },
        { step: "writeBlock", sheet, row: 1, column: 1, values: [["姓名", "单位", at]] },
        { step: "columnWidths", sheet, column: 1, widths: [60, 90, 40 + at] },
        { step: "format", sheet, areas, format: { border: "thin", fontSize: 10 + (at % 7) } },
      ];
    }).flat();
    const before = host.stats().roundTrips;
    const applied = await createOfficeGateway(host.Excel).apply({ title: "makeSheets", steps });
    if (!applied.ok) throw new Error(applied.refusal.kind);
    expect(host.workbook.sheets.filter(({ name }) => name.startsWith("表"))).toHaveLength(sheets);
    return host.stats().roundTrips - before;
  } finally {
    host.close();
  }
}

test("the round trips of making sheets do not grow with their number", async () => {
  expect(await tripsFor(450)).toBe(await tripsFor(5));
}, 120_000);
