import { createOfficeGateway } from "../../../../src/workbook/office/create-office-gateway";
import type { Plan } from "../../../../src/workbook/plan";
import { createWorkbookData } from "../../../../src/xlsx/new-workbook";
import { openFaultyHost } from "../faulty-host";

const sheet = "困难职工";
const before = [
  ["13900000001", "2026.12.1"],
  ["00012", "=A1"],
  ["", "1-2"],
];
const plan: Plan = {
  title: "writeFixes",
  steps: [
    {
      step: "writeBlock",
      sheet,
      row: 2,
      column: 2,
      values: [
        ["12100000001", "2026-12-01"],
        ["12", 500],
        ["有", "1-2"],
      ],
    },
  ],
};

async function written() {
  const host = openFaultyHost(createWorkbookData(sheet));
  const gateway = createOfficeGateway(host.Excel);
  const cells = (address: string) => (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem(sheet).getRange(address);
  const formulas = () =>
    host.Excel.run(async (context) => {
      const range = cells("B2:C4")(context);
      range.load("formulas");
      await context.sync();
      return range.formulas as unknown[][];
    });
  const enter = (address: string, value: unknown) =>
    host.Excel.run(async (context) => {
      cells(address)(context).formulas = [[value]];
      await context.sync();
    });
  await host.Excel.run(async (context) => {
    cells("B2:C4")(context).numberFormat = [["@"]];
    cells("C3")(context).numberFormat = [["General"]];
    cells("B2:C4")(context).formulas = before;
    await context.sync();
  });
  expect(await gateway.apply(plan)).toMatchObject({ ok: true });
  return { host, gateway, formulas, enter };
}

test("cells changed by hand since keep what they hold and are named; the others come back", async () => {
  const { gateway, formulas, enter } = await written();
  await enter("B3", "00013");
  await enter("C2", "2026-12-05");
  expect(await gateway.putBackLast()).toEqual({
    ok: true,
    value: {
      title: "writeFixes",
      // B2, C3 and B4; C4 was written as it stood.
      putBack: 3,
      leftEdited: [
        { sheet, row: 2, column: 3 },
        { sheet, row: 3, column: 2 },
      ],
    },
  });
  expect(await formulas()).toEqual([
    ["13900000001", "2026-12-05"],
    ["00013", "=A1"],
    ["", "1-2"],
  ]);
});

test("a cell emptied by hand stays empty, one set back by hand is no change", async () => {
  const { gateway, formulas, enter } = await written();
  await enter("B2", "");
  await enter("B3", "00012");
  expect(await gateway.putBackLast()).toMatchObject({
    value: { putBack: 4, leftEdited: [{ sheet, row: 2, column: 2 }] },
  });
  expect(await formulas()).toEqual([["", "2026.12.1"], ...before.slice(1)]);
});

test("a row put in above leaves what moved where it is, and says so", async () => {
  const { host, gateway, formulas } = await written();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("3:3").insert("Down");
    await context.sync();
  });
  const done = await gateway.putBackLast();
  expect(done).toMatchObject({ ok: true, value: { putBack: 2 } });
  expect((await formulas())[0]).toEqual(before[0]);
  expect((await formulas())[2]).toEqual(["12", 500]);
});
