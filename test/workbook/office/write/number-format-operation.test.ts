import { openExcelHost } from "../../../../src/excel-host";
import { createOfficeGateway } from "../../../../src/workbook/office/create-office-gateway";
import { numberFormatOperations } from "../../../../src/workbook/office/write/number-format-operation";
import type { Area } from "../../../../src/workbook/plan";
import { createWorkbookData } from "../../../../src/xlsx";

/** Forty pages of thirteen rows with four rows between them, in two columns. */
const pages: readonly Area[] = Array.from({ length: 40 }, (_, page) => ({
  row: 4 + page * 17,
  column: 2,
  rowCount: 13,
  columnCount: 2,
}));

test("pages below one another take their number format together; what lies between keeps its own", async () => {
  expect(numberFormatOperations("登记", pages, "@").length).toBeLessThan(4);
  const host = await openExcelHost({ workbook: createWorkbookData("登记"), calculator: null });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("登记").getRange("B1:B700").numberFormat =
      "0.0" as unknown as string[][];
    await context.sync();
  });
  const applied = await createOfficeGateway(host.Excel).apply({
    title: "markFindings",
    steps: [{ step: "format", sheet: "登记", areas: pages, format: { numberFormat: "@" } }],
  });
  expect(applied.ok).toBe(true);
  const sheet = host.workbook.sheets[0];
  const formatAt = (row: number, column: number) =>
    host.workbook.styles[sheet?.rows[row - 1]?.cells[column - 1]?.style ?? 0]?.numberFormat;
  const wrong = Array.from({ length: 700 }, (_, index) => index + 1).filter((row) => {
    const isInPage = pages.some((page) => row >= page.row && row < page.row + page.rowCount);
    return formatAt(row, 2) !== (isInPage ? "@" : "0.0") || formatAt(row, 3) !== (isInPage ? "@" : "General");
  });
  expect(wrong).toEqual([]);
  host.close();
});

test("areas far apart, in other columns or over one another are written each for itself", () => {
  const cell: Area = { row: 1, column: 1, rowCount: 2, columnCount: 1 };
  const areas = [cell, { ...cell, row: 500 }, { ...cell, column: 3 }, { ...cell, row: 2 }];
  expect(numberFormatOperations("登记", areas, "@")).toHaveLength(4);
});
