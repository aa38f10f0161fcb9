import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { createCampaignSession } from "../../../src/commands/create-campaign-session";
import { openExcelHost } from "../../../src/excel-host";
import { createOfficeGateway } from "../../../src/workbook/office/create-office-gateway";
import type { CellValue } from "../../../src/domain/cell-value";
import type { Locale } from "../../../src/i18n/locale";
import { createWorkbookData } from "../../../src/xlsx";
import { pictureOf } from "../../workbook/office/workbook-picture";

const sheet = "困难职工登记";
const HEAD = ["姓名", "身份证号", "性别", "工作单位", "困难类别", "人口", "年收入"];
// Invented people: region 341899 is assigned to no place. The second number is a digit short.
const GOOD = ["冯莲香", "341899195801106786", "女", "县棉纺织厂", "深度困难", 3, 13248];
const SHORT = ["马宝山", "34189919581108019", "男", "县棉纺织厂", "相对困难", 2, 34344];

interface Register {
  readonly rows: readonly (readonly CellValue[])[];
  readonly locale?: Locale;
}

/** The real office.js over a register; a session as the pane and the command line use it. */
async function openRegister({ rows, locale = "zh-CN" }: Register) {
  const workbook = createWorkbookData(sheet);
  const host = await openExcelHost({ workbook });
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRange("A1")
      .getAbsoluteResizedRange(rows.length, rows[0]?.length ?? 1);
    range.numberFormat = "@" as unknown as string[][];
    range.values = rows.map((row) => row.map((value) => value ?? ""));
    range.getRow(0).format.fill.color = "#E2EFDA";
    await context.sync();
  });
  const session = createCampaignSession({
    gateway: createOfficeGateway(host.Excel),
    locale,
    now: () => new Date(2027, 0, 20),
    asOf: "2027-01-20" as CalendarDate,
  });
  const cell = (address: string) =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load("values");
      range.format.fill.load("color");
      await context.sync();
      return { value: range.values[0]?.[0] as CellValue, fill: range.format.fill.color };
    });
  const write = (address: string, value: CellValue) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    });
  const color = (address: string, fill: string) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).format.fill.color = fill;
      await context.sync();
    });
  return { workbook, session, cell, write, color };
}

test("a row's findings stand beside it in one line, worst first, under a header like the table's", async () => {
  const { session, cell } = await openRegister({ rows: [HEAD, GOOD, SHORT] });
  await session.markFindings();
  expect(session.getSnapshot().refusal).toBeNull();
  expect(await cell("H1")).toEqual({ value: "核查结果", fill: "#E2EFDA" });
  expect((await cell("H3")).value).toMatch(/^错误：身份证号为 17 位/);
  expect((await cell("I1")).value).toBe("");
});

test("checking again writes the same column again and takes it for no data", async () => {
  const { session, cell, write } = await openRegister({ rows: [HEAD, GOOD, SHORT] });
  await session.markFindings();
  const first = session.getSnapshot().checked?.result;
  await write("B3", "341899195811080196");
  await session.markFindings();
  const second = session.getSnapshot().checked?.result;
  expect((await cell("H1")).value).toBe("核查结果");
  expect((await cell("H3")).value).not.toContain("17 位");
  expect((await cell("I1")).value).toBe("");
  expect(second?.tables[0]?.columns).toEqual(first?.tables[0]?.columns);
  expect(second?.summary.records).toBe(2);
});

test("a column the clerk headed alike, or filled herself, is never written over", async () => {
  const { session, cell } = await openRegister({
    rows: [
      [...HEAD, "核查结果", "其他"],
      [...GOOD, "已上门看过", ""],
      [...SHORT, "", "待补"],
    ],
  });
  await session.markFindings();
  expect((await cell("H2")).value).toBe("已上门看过");
  expect((await cell("H3")).value).toBe("");
  expect((await cell("I3")).value).toBe("待补");
  expect((await cell("J1")).value).toBe("核查结果");
  expect((await cell("J3")).value).toMatch(/^错误：/);
});

test("a table close by on the right does not grow together with it", async () => {
  const { session, cell } = await openRegister({
    rows: [
      [...HEAD, "", "备忘"],
      [...GOOD, "", "甲"],
      [...SHORT, "", "乙"],
    ],
  });
  await session.markFindings();
  expect((await cell("H1")).value).toBe("");
  expect((await cell("J1")).value).toBe("核查结果");
});

test("English is recognised as ours by a Chinese check and the other way round", async () => {
  const { session, cell, workbook } = await openRegister({ rows: [HEAD, GOOD, SHORT], locale: "en" });
  await session.markFindings();
  expect((await cell("H1")).value).toBe("Check result");
  const host = await openExcelHost({ workbook });
  const chinese = createCampaignSession({
    gateway: createOfficeGateway(host.Excel),
    locale: "zh-CN",
    now: () => new Date(2027, 0, 20),
  });
  await chinese.markFindings();
  expect((await cell("H1")).value).toBe("核查结果");
  expect((await cell("I1")).value).toBe("");
});

test("a mark goes when its reason has gone, and the clerk's own colour comes back; put back marks it again", async () => {
  const { session, cell, write, color } = await openRegister({ rows: [HEAD, GOOD, SHORT] });
  await color("B3", "#00FF00");
  await session.markFindings();
  expect((await cell("B3")).fill).toBe("#FBE3E1");
  await write("B3", "341899195811080196");
  await session.markFindings();
  expect((await cell("B3")).fill).toBe("#00FF00");
  await session.putBack();
  expect((await cell("B3")).fill).toBe("#FBE3E1");
});

test("a marked cell the clerk coloured herself keeps her colour", async () => {
  const { session, cell, write, color } = await openRegister({ rows: [HEAD, GOOD, SHORT] });
  await session.markFindings();
  await write("B3", "341899195811080196");
  await color("B3", "#FFFF00");
  await session.markFindings();
  expect((await cell("B3")).fill).toBe("#FFFF00");
});

test("put back removes column, marks and list, and leaves the saved workbook as it was", async () => {
  const { workbook, session } = await openRegister({ rows: [HEAD, GOOD, SHORT] });
  const before = pictureOf(workbook);
  await session.markFindings();
  expect(pictureOf(workbook)).not.toEqual(before);
  await session.putBack();
  expect(pictureOf(workbook)).toEqual(before);
});
