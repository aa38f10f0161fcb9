import { SheetRows } from "../../../src/sheets/layout/sheet-rows";
import { createOfficeGateway } from "../../../src/workbook/office/create-office-gateway";
import { createWorkbookData } from "../../../src/xlsx";
import { openFaultyHost } from "../../workbook/office/faulty-host";

test("a sheet of more pages than Excel takes breaks is written, and its last pages break where they are full", async () => {
  const rows = new SheetRows([60, 90], 100);
  for (let row = 1; row <= 1100; row += 1) {
    rows.breakUnlessRoom(60);
    rows.add({ 1: row }, 60);
  }
  expect(rows.pageCount).toBe(1100);
  const steps = rows.toSteps({
    ...{ sheet: "资格认定", whenTaken: "number", headRows: 0 },
    page: {
      orientation: "portrait",
      margins: { top: 50, bottom: 690, left: 50, right: 50, header: 20, footer: 20 },
      footer: { left: "", center: "&P/&N", right: "" },
    },
  });
  const host = openFaultyHost(createWorkbookData("登记"));
  const applied = await createOfficeGateway(host.Excel).apply({ title: "makeRosters", steps });
  expect(applied).toMatchObject({ ok: true });
  await host.Excel.run(async (context) => {
    const count = context.workbook.worksheets.getItem("资格认定").horizontalPageBreaks.getCount();
    await context.sync();
    expect(count.value).toBe(1026);
  });
});
