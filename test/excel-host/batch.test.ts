import { openExcelHost } from "../../src/excel-host";
import type { Calculator } from "../../src/excel-host/formula/calculator";
import { createHostCore } from "../../src/excel-host/core";
import type { BatchResponse } from "../../src/excel-host/bridge/protocol";
import { smallWorkbook } from "./small-workbook";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Sends actions on the sheet "甲" (object path 2) as office.js would. */
async function send(actions: readonly Record<string, unknown>[]): Promise<BatchResponse> {
  const core = createHostCore(smallWorkbook("甲"));
  const body = {
    Actions: actions.map((action, at) => ({ Id: at + 1, Name: "", ObjectPathId: 2, ...action })),
    ObjectPaths: {
      "1": { Id: 1, ObjectPathType: 1, Name: "" },
      "2": {
        Id: 2,
        ObjectPathType: 3,
        Name: "GetItem",
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: ["甲"] },
      },
      "3": { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    },
  };
  const reply = await core.handleMessage(JSON.stringify({ id: 1, type: 1, message: { body } }));
  return (JSON.parse(reply) as { message: { body: BatchResponse } }).message.body;
}

describe("a batch", () => {
  it("updates objects, checks that they are unchanged and retrieves them as JSON", async () => {
    const answer = await send([
      { ActionType: 9, ObjectState: { name: "新名", pageLayout: { orientation: "Landscape" } } },
      { ActionType: 8, ObjectState: { name: "新名" } },
      { ActionType: 7, QueryInfo: { Select: ["name", "pageLayout/orientation"] } },
      { ActionType: 7, ObjectPathId: 3, QueryInfo: { Select: ["items/name"] } },
    ]);
    expect(answer.Error).toBeUndefined();
    expect(answer.Results[2]?.Value).toMatchObject({
      name: "新名",
      pageLayout: { orientation: "Landscape" },
    });
    expect(answer.Results[3]?.Value).toMatchObject({ items: [{ name: "新名" }] });
  });

  it("stops where a member is no longer what the add-in saw", async () => {
    const answer = await send([
      { ActionType: 8, ObjectState: { name: "旧名" } },
      { ActionType: 9, ObjectState: { name: "不会" } },
    ]);
    expect([answer.Error?.Code, answer.Error?.ActionIndex, answer.Results.length]).toEqual([
      "InvalidOperation",
      0,
      0,
    ]);
  });

  it("names the member that could not be followed", async () => {
    const { Excel } = await openExcelHost({ workbook: smallWorkbook("甲"), calculator: null });
    const failure: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").getRange("A1").clear();
      await context.sync();
    }).catch((error: unknown) => error);
    const { code, debugInfo } = failure as OfficeExtension.Error;
    expect([code, debugInfo.errorLocation]).toEqual(["ItemNotFound", "WorksheetCollection.getItem"]);
  });

  it("shows what failed in debugInfo and answers loads with the state at their place in the queue", async () => {
    const { Excel } = await openExcelHost({ workbook: smallWorkbook("甲"), calculator: null });
    const seen: unknown[] = [];
    const failure: unknown = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      sheet.getRange("A1").values = [[1]];
      const early = sheet.getRange("A1");
      early.load("values");
      sheet.getRange("A1").values = [[2]];
      const late = sheet.getRange("A1");
      late.load("values");
      sheet.getRange("B1").values = [[1, 2]];
      sheet.getRange("C1").values = [[3]];
      try {
        await context.sync();
      } finally {
        seen.push(plain(early.values), plain(late.values));
      }
    }).catch((error: unknown) => error);
    const { code, debugInfo } = failure as OfficeExtension.Error;
    expect(seen).toEqual([[[1]], [[2]]]);
    expect([code, debugInfo.errorLocation, (debugInfo as { statement?: string }).statement]).toEqual([
      "InvalidArgument",
      "Range.values",
      "range4.values = ...;",
    ]);
  });
});

test("a batch whose formulas cannot be calculated for its events is answered, keeps its writes and calculates them later", async () => {
  let isBroken = true;
  const calculator: Calculator = {
    calculate: (_workbook, formulas) =>
      isBroken
        ? Promise.reject(new Error("engine stopped"))
        : Promise.resolve(formulas.map((cell) => ({ ...cell, values: [[7]] }))),
    dispose: () => undefined,
  };
  const host = await openExcelHost({ workbook: smallWorkbook("甲"), calculator });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("甲").onChanged.add(() => Promise.resolve());
    await context.sync();
  });
  const failure: unknown = await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("甲").getRange("A1").formulas = [["=AGGREGATE(9,5,B1)"]];
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "GeneralException" });
  isBroken = false;
  const seen = await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("甲").getRange("A1").load("values,formulas");
    await context.sync();
    return plain([cell.formulas, cell.values]);
  });
  expect(seen).toEqual([[["=AGGREGATE(9,5,B1)"]], [[7]]]);
  host.close();
});
