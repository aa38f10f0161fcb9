import { openExcelHost } from "../../../src/excel-host";
import { createOfficeGateway } from "../../../src/workbook/office/create-office-gateway";
import type { Plan } from "../../../src/workbook/plan";

const results: Plan = {
  title: "markFindings",
  steps: [
    { step: "createSheet", sheet: "检查结果", whenTaken: "replaceGenerated", showGridlines: false },
    { step: "writeBlock", sheet: "检查结果", row: 1, column: 1, values: [["检查结果"], ["错误 1"]] },
  ],
};

async function open(xlsx?: Uint8Array) {
  const host = await openExcelHost(xlsx === undefined ? {} : { xlsx });
  const gateway = createOfficeGateway(host.Excel);
  const names = () => host.workbook.sheets.map(({ name }) => name);
  const change = (edit: (context: Excel.RequestContext) => void) =>
    host.Excel.run(async (context) => {
      edit(context);
      await context.sync();
    });
  return { host, gateway, names, change };
}

test("after saving and opening again our sheet is still ours and is replaced", async () => {
  const first = await open();
  await first.gateway.apply(results);
  const second = await open(await first.host.save());
  const applied = await second.gateway.apply(results);
  expect(applied).toMatchObject({ ok: true, value: { sheets: { 检查结果: "检查结果" } } });
  expect(second.names()).toEqual(["Sheet1", "检查结果"]);
});

test("a clerk's sheet of that name in an opened file is left alone, and ours beside it is replaced from then on", async () => {
  const first = await open();
  await first.change(({ workbook }) => {
    workbook.worksheets.add("检查结果").getRange("A1").values = [["我的检查结果"]];
  });
  const second = await open(await first.host.save());
  for (let run = 0; run < 2; run += 1) {
    const applied = await second.gateway.apply(results);
    expect(applied).toMatchObject({ ok: true, value: { sheets: { 检查结果: "检查结果(2)" } } });
  }
  expect(second.names()).toEqual(["Sheet1", "检查结果", "检查结果(2)"]);
  const read = await second.gateway.readGrids();
  expect(read.ok && read.value[1]?.values).toEqual([["我的检查结果"]]);
});

test("a sheet the clerk made in place of ours, or took over with a title of her own, is hers", async () => {
  const { gateway, names, change } = await open();
  await gateway.apply(results);
  await change(({ workbook }) => {
    workbook.worksheets.getItem("检查结果").getRange("A1").values = [["二月核查，已报主席"]];
  });
  await gateway.apply(results);
  expect(names()).toEqual(["Sheet1", "检查结果", "检查结果(2)"]);
});

test("put back forgets the sheet it removes", async () => {
  const { gateway, names, change } = await open();
  await gateway.apply(results);
  await gateway.putBackLast();
  await change(({ workbook }) => {
    workbook.worksheets.add("检查结果").getRange("A1").values = [["检查结果"]];
  });
  await gateway.apply(results);
  expect(names()).toEqual(["Sheet1", "检查结果", "检查结果(2)"]);
});
