import { isDeepStrictEqual } from "node:util";
import { createOfficeGateway } from "../../../../src/workbook/office/create-office-gateway";
import type { Plan, PlanStep } from "../../../../src/workbook/plan";
import { planCheckResults } from "../../../../src/sheets/register/check-results";
import { createWorkbookData } from "../../../../src/xlsx/new-workbook";
import { openFaultyHost, type Fault } from "../faulty-host";
import { pictureOf } from "../workbook-picture";

const sheet = "困难职工";
const area = { row: 2, column: 2, rowCount: 2, columnCount: 2 };

function results(rows: number): PlanStep[] {
  return planCheckResults({
    summary: `错误 ${rows}`,
    rows: Array.from({ length: rows }, (_, index) => ({
      severity: index % 2 === 0 ? "error" : "notice",
      severityLabel: index % 2 === 0 ? "错误" : "提示",
      title: "身份证号损坏",
      place: { sheet, cell: `B${index + 2}` },
      name: "魏桂兰",
      unit: "=县棉纺织厂",
      message: "身份证号为 17 位",
    })),
  });
}

/** Every kind of change a plan can make to a sheet that stays, beside two generated sheets. */
const everything: Plan = {
  title: "markFindings",
  steps: [
    { step: "clearMarks", sheet },
    { step: "mark", sheet, areas: [area], fill: "#FBE3E1", font: "#8F0B16" },
    { step: "writeBlock", sheet, row: 1, column: 3, values: [["备注"], ["=A2"], ["341899195801106786"]] },
    {
      step: "format",
      sheet,
      areas: [area],
      format: {
        bold: true,
        border: "medium",
        horizontal: "Center",
        wrap: true,
        fontName: "黑体",
        fontSize: 14,
      },
    },
    { step: "format", sheet, areas: [area], format: { numberFormat: "0.00" } },
    { step: "merge", sheet, areas: [{ row: 5, column: 1, rowCount: 1, columnCount: 3 }] },
    { step: "columnWidths", sheet, column: 2, widths: [200, 300] },
    { step: "rowHeights", sheet, heights: [{ row: 1, rowCount: 3, height: 55 }] },
    { step: "freezeRows", sheet, rows: 3 },
    {
      step: "links",
      sheet,
      links: [{ row: 4, column: 1, text: "看", targetSheet: sheet, targetCell: "A1" }],
    },
    { step: "listValidation", sheet, areas: [area], choices: ["是", "否"] },
    ...results(7),
    { step: "createSheet", sheet: "新表", whenTaken: "number", showGridlines: true },
    { step: "writeBlock", sheet: "新表", row: 1, column: 1, values: [["新"]] },
    { step: "activate", sheet: "新表" },
  ],
};

/** A workbook of two sheets, opened. */
async function twoSheets() {
  const workbook = createWorkbookData(sheet);
  const host = openFaultyHost(workbook);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add("汇总");
    await context.sync();
  });
  return { workbook, host, gateway: createOfficeGateway(host.Excel) };
}

/** A clerk's register with formats of its own, a summary that points at 检查结果, and that sheet as an earlier run left it, edited. */
async function preparedHost() {
  const { workbook, host, gateway } = await twoSheets();
  await host.Excel.run(async (context) => {
    const register = context.workbook.worksheets.getItem(sheet);
    register.getRange("B1:B4").numberFormat = "@" as unknown as string[][];
    register.getRange("A1:C4").values = [
      ["姓名", "身份证号", "金额"],
      ["魏桂兰", "341899195801106786", 1500],
      ["马宝山", "341899195811080196", "待定"],
      ["冯莲香", "00012", ""],
    ];
    register.getRange("C5").formulas = [["=SUM(C2:C4)"]];
    register.getRange("A1:C1").format.font.bold = true;
    register.getRange("B2").format.fill.color = "#00FF00";
    register.getRange("B3").format.borders.getItem("EdgeBottom").style = "Double";
    register.getRange("C:C").format.columnWidth = 90;
    register.getRange("2:2").format.rowHeight = 30;
    register.getRange("A2:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
    register.freezePanes.freezeRows(1);
    await context.sync();
  });
  const earlier = { row: 3, column: 1, rowCount: 2, columnCount: 2 };
  const mark: PlanStep = { step: "mark", sheet, areas: [earlier], fill: "#E6F0FA", font: "#0B4A80" };
  await gateway.apply({ title: "markFindings", steps: [mark, ...results(4)] });
  await host.Excel.run(async (context) => {
    const list = context.workbook.worksheets.getItem("检查结果");
    list.getRange("F4").values = [["已电话核实"]];
    list.getRange("F4").format.fill.color = "#FFFF00";
    list.getRange("5:5").format.rowHeight = 77;
    list.pageLayout.leftMargin = 20;
    context.workbook.worksheets.getItem("汇总").getRange("A1").formulas = [["=检查结果!B4"]];
    context.workbook.worksheets.getItem("汇总").activate();
    await context.sync();
  });
  return { workbook, host, gateway };
}

test("put back brings everything back: the replaced sheet with its edits, every format, the open sheet", async () => {
  const { workbook, gateway } = await preparedHost();
  const before = pictureOf(workbook);
  expect(await gateway.apply(everything)).toMatchObject({
    ok: true,
    value: { sheets: { 检查结果: "检查结果" } },
  });
  const changed = pictureOf(workbook);
  expect(changed.sheets.map(({ name }) => name)).toEqual([sheet, "汇总", "检查结果", "新表"]);
  expect(changed).not.toEqual(before);
  expect(await gateway.putBackLast()).toMatchObject({
    ok: true,
    value: { title: "markFindings", leftEdited: [] },
  });
  expect(pictureOf(workbook)).toEqual(before);
});

test("a formula that points at a generated sheet still does after the sheet was written again", async () => {
  const { workbook, gateway } = await preparedHost();
  await gateway.apply({ title: "markFindings", steps: results(2) });
  expect(workbook.sheets[1]?.rows[0]?.cells[0]?.formula).toBe("=检查结果!B4");
});

test("a generated sheet written again keeps nothing of the longer one before", async () => {
  const { workbook, gateway } = await preparedHost();
  await gateway.apply({ title: "markFindings", steps: results(2) });
  const again = pictureOf(workbook);
  const fresh = await twoSheets();
  await fresh.gateway.apply({ title: "markFindings", steps: results(2) });
  expect(again.sheets[2]).toEqual(pictureOf(fresh.workbook).sheets[2]);
});

/** Applies the plan once for each of its requests, that request failing, until one run makes no further request. */
async function failEachRequest(fault: Fault) {
  const outcomes: { ok: boolean; isAsBefore: boolean; refusal: unknown }[] = [];
  for (let request = 1; ; request += 1) {
    const { workbook, host, gateway } = await preparedHost();
    const before = pictureOf(workbook);
    host.arm(request, fault);
    const applied = await gateway.apply(everything);
    if (!host.hasFired()) return outcomes;
    host.disarm();
    outcomes.push({
      ok: applied.ok,
      isAsBefore: isDeepStrictEqual(pictureOf(workbook), before),
      refusal: applied.ok ? null : applied.refusal,
    });
  }
}

test.each<Fault>(["refused", "half"])(
  "whichever request of a plan fails (%s), the saved workbook is as it was",
  async (fault) => {
    const outcomes = await failEachRequest(fault);
    const refusal = { kind: "interrupted", code: "GeneralException", restored: true };
    const failed = outcomes.filter(({ ok }) => !ok);
    expect(failed).toEqual(failed.map(() => ({ ok: false, isAsBefore: true, refusal })));
    // Looking (2), keeping, creating, writing, remembering; only the release of references at the end may fail unnoticed.
    expect(failed.length).toBeGreaterThanOrEqual(6);
    expect(outcomes.slice(failed.length).every(({ ok, isAsBefore }) => ok && !isAsBefore)).toBe(true);
  },
);

test("a plan that could not be put back at once can be put back later", async () => {
  const { workbook, host, gateway } = await preparedHost();
  const before = pictureOf(workbook);
  host.arm(5, "half", true);
  expect(await gateway.apply(everything)).toMatchObject({
    ok: false,
    refusal: { kind: "interrupted", restored: false },
  });
  host.disarm();
  expect(await gateway.putBackLast()).toMatchObject({
    ok: true,
    value: { title: "markFindings", leftEdited: [] },
  });
  expect(pictureOf(workbook)).toEqual(before);
});
