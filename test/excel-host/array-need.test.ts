import { strFromU8, unzipSync } from "fflate";
import { openExcelHost } from "../../src/excel-host";

test("a formula over whole ranges that gives one cell is saved so that Excel does not intersect it", async () => {
  const host = await openExcelHost({ calculator: null });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["x", 5],
      ["y", 7],
    ];
    sheet.getRange("C1:C3").formulas = [['=SUM((A1:A2="x")*B1:B2)'], ["=SUM(B1:B2)*2"], ["=SUM(1*B1:B2)"]];
    await context.sync();
    sheet.getRange("C3").formulas = [["=SUM(B1:B2)"]];
    const results = sheet.getRange("C1:C3").load("values");
    await context.sync();
    expect(results.values.map(([one]) => one as unknown)).toEqual([5, 24, 12]);
  });
  const xml = strFromU8(unzipSync(await host.save())["xl/worksheets/sheet1.xml"]!);
  expect(xml).toMatch(/<c r="C1"[^>]* cm="1"[^>]*><f t="array" ref="C1">/);
  expect(xml).toMatch(/<c r="C2"[^>]*><f>SUM\(B1:B2\)\*2<\/f>/);
  expect(xml).toMatch(/<c r="C3"[^>]*><f>SUM\(B1:B2\)<\/f>/);
  host.close();
});
