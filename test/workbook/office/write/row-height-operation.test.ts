import { openExcelHost } from "../../../../src/excel-host";
import { createOfficeGateway } from "../../../../src/workbook/office/create-office-gateway";
import { rowHeightOperations } from "../../../../src/workbook/office/write/row-height-operation";
import { createWorkbookData } from "../../../../src/xlsx";

/** Two hundred pages: thirteen rows, a sub-total, and three rows in between that nothing is said of. */
const heights = Array.from({ length: 200 }, (_, page) => [
  { row: 4 + page * 17, rowCount: 13, height: 24 },
  { row: 17 + page * 17, rowCount: 1, height: 31.5 },
]).flat();

test("the heights of many pages are set together; rows in between keep theirs", async () => {
  expect(rowHeightOperations("登记", heights).length).toBeLessThan(6);
  const host = await openExcelHost({ workbook: createWorkbookData("登记"), calculator: null });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("登记").getRange("1:3500").format.rowHeight = 60;
    await context.sync();
  });
  const steps = [{ step: "rowHeights", sheet: "登记", heights }] as const;
  const gateway = createOfficeGateway(host.Excel);
  expect(await gateway.apply({ title: "makeRosters", steps })).toMatchObject({ ok: true });
  const heightOf = (row: number) => host.workbook.sheets[0]?.rows[row - 1]?.height;
  const expected = Array<number>(3500).fill(60);
  for (const { row, rowCount, height } of heights) expected.fill(height, row - 1, row - 1 + rowCount);
  expect(Array.from({ length: 3500 }, (_, index) => heightOf(index + 1))).toEqual(expected);
  expect(await gateway.putBackLast()).toMatchObject({ ok: true });
  expect(heightOf(4)).toBe(60);
  expect(heightOf(17)).toBe(60);
  host.close();
});

test("a single height and heights far apart are set each for itself", () => {
  const far = [
    { row: 1, rowCount: 2, height: 20 },
    { row: 900, rowCount: 1, height: 30 },
  ];
  expect(rowHeightOperations("登记", far)).toHaveLength(2);
});
