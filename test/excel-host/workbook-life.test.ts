import { openExcelHost } from "../../src/excel-host";
import { openNew, refusal } from "./reopen";

test("an add-in opens another workbook beside this one, empty or from a file", async () => {
  const source = await openNew("名单");
  await source.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("名单").getRange("A1").values = [["甲"]];
    await context.sync();
  });
  const file = Buffer.from(await source.save()).toString("base64");
  const host = await openNew("本表");
  await host.Excel.createWorkbook();
  await host.Excel.createWorkbook(file);
  expect(host.createdWorkbooks.map(({ sheets }) => sheets[0]!.name)).toEqual(["Sheet1", "名单"]);
  const opened = await openExcelHost({ workbook: host.createdWorkbooks[1]!, calculator: null });
  expect(opened.print("名单!A1")).toContain("甲");
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["本表"]);
  await expect(host.Excel.createWorkbook("bm8gd29ya2Jvb2s=")).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});

test("a workbook that was closed answers nothing more", async () => {
  const host = await openNew("名单");
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("名单").getRange("A1").values = [[1]];
    context.workbook.close("Save");
    await context.sync();
  }).catch(() => undefined);
  expect(await refusal(host, ({ workbook }) => void workbook.load("isDirty"))).toBe("InvalidOperation");
  expect(host.print("名单!A1")).toContain("1");
});

test("a new workbook has a date of creation", async () => {
  const host = await openExcelHost({ calculator: null });
  await host.Excel.run(async (context) => {
    const properties = context.workbook.properties.load("creationDate");
    await context.sync();
    expect(Math.abs(properties.creationDate.getTime() - Date.now())).toBeLessThan(60_000);
  });
});
