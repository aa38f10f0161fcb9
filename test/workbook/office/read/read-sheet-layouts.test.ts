import { openExcelHost } from "../../../../src/excel-host";
import { createOfficeGateway } from "../../../../src/workbook/office/create-office-gateway";
import { readRecords } from "../../../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../../../src/workbook/recognition/recognize-grids";
import { smallWorkbook } from "../../../excel-host/small-workbook";

describe("what the gateway reads of a sheet's layout", () => {
  it("carries merged body cells down to each record and tells what is hidden", async () => {
    const host = await openExcelHost({ workbook: smallWorkbook("Sheet1"), calculator: null });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:E6").values = [
        ["捐款单位", "捐款日期", "捐款金额", "备注"],
        ["某县棉纺织厂", "2027.01.05", 100, "棉被"],
        ["", "", 200, "大米"],
        ["", "", 300, "食用油"],
        ["某县教育局", "2027.01.06", 400, ""],
      ];
      sheet.getRange("B3:B5").merge();
      sheet.getRange("C3:C5").merge();
      sheet.getRange("4:4").rowHidden = true;
      sheet.getRange("E:E").columnHidden = true;
      await context.sync();
    });
    const read = await createOfficeGateway(host.Excel).readGrids();
    const grids = read.ok ? read.value : [];
    expect(grids[0]).toMatchObject({
      merges: [
        { row: 3, column: 2, rowCount: 3, columnCount: 1 },
        { row: 3, column: 3, rowCount: 3, columnCount: 1 },
      ],
      ...{ hiddenRows: [4], hiddenColumns: [5] },
    });
    const table = recognizeGrids(grids).tables[0]!;
    expect(readRecords(grids[0]!, table).columns.unitName).toEqual([
      ...["某县棉纺织厂", "某县棉纺织厂", "某县棉纺织厂", "某县教育局"],
    ]);
    expect(table.evidence).toContainEqual({ code: "rows.hidden", count: 1 });
    expect(table.evidence).toContainEqual({ code: "columns.hidden", columns: [5] });
  });

  it("reads nothing merged or hidden from plain and empty sheets", async () => {
    const host = await openExcelHost({ workbook: smallWorkbook("Sheet1"), calculator: null });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["姓名"]];
      context.workbook.worksheets.add("空");
      await context.sync();
    });
    const read = await createOfficeGateway(host.Excel).readGrids();
    const none = { merges: [], hiddenRows: [], hiddenColumns: [] };
    expect(read).toMatchObject({ ok: true, value: [none, none] });
  });
});
