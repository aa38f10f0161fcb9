import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { createCampaignSession } from "../../src/commands/create-campaign-session";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { readXlsx } from "../../src/xlsx";
import { runNuan } from "./run-in-process";

const sample = resolve(__dirname, "..", "..", "assets", "samples", "county-sample.xlsx");
const SHEETS = ["通报-0108", "通报-0108-播报稿", "通报-0108-图表", "通报-0108-内部"];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nuan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function sheetsOf(file: string) {
  return readXlsx(new Uint8Array(readFileSync(file))).sheets;
}

function textOf(file: string, name: string): string {
  const sheet = sheetsOf(file).find((each) => each.name === name);
  const cells = sheet?.rows.flatMap((row) => row?.cells.map((cell) => cell?.value) ?? []) ?? [];
  return cells.filter((value) => value !== undefined && value !== null).join("\n");
}

test("bulletin writes four sheets with three native charts and prints what is read out", async () => {
  const file = join(folder, "bulletin.xlsx");
  const { status, stdout, stderr } = await runNuan("bulletin", sample, "-o", file, "--date", "2027-01-08");
  expect(status).toBe(0);
  expect(stderr).toContain("2027-01-08 到账 26,900.00 元，累计 372,600.00 元，47 家");
  expect(stdout).toMatch(/^各位观众，.*累计到账37\.26万元.*衷心感谢。\n$/);
  expect(sheetsOf(file).map(({ name }) => name)).toEqual(expect.arrayContaining(SHEETS));
  const parts = Object.keys(unzipSync(new Uint8Array(readFileSync(file))));
  expect(parts.filter((part) => /charts\/chart\d+\.xml$/.test(part))).toHaveLength(3);
});

test("a past day comes out the same from the workbook that already holds a later bulletin, and no bulletin is read as a table", async () => {
  const first = join(folder, "past-1.xlsx");
  const later = join(folder, "later.xlsx");
  const again = join(folder, "past-2.xlsx");
  await runNuan("bulletin", sample, "-o", first, "--date", "2027-01-08");
  await runNuan("bulletin", sample, "-o", later, "--date", "2027-01-12");
  await runNuan("bulletin", later, "-o", again, "--date", "2027-01-08");
  for (const sheet of SHEETS) expect(textOf(again, sheet)).toBe(textOf(first, sheet));
  const { stdout } = await runNuan("recognize", again, "--json");
  expect(JSON.parse(stdout).tables.map(({ sheet }: { sheet: string }) => sheet)).not.toContain("通报-0108");
});

test("--json reports the figures without the plan", async () => {
  const { stdout } = await runNuan("bulletin", sample, "--json", "--date", "2027-01-08");
  const { bulletin } = JSON.parse(stdout);
  expect(bulletin).toMatchObject({
    day: "2027-01-08",
    todayFen: 2_690_000,
    sumFen: 37_260_000,
    sheets: SHEETS,
  });
  expect(bulletin.plan).toBeUndefined();
});

test("a workbook without gifts gets one sentence and no file", async () => {
  const empty = join(folder, "empty.xlsx");
  const out = join(folder, "none.xlsx");
  await runNuan("template", empty);
  const { status, stderr } = await runNuan("bulletin", empty, "-o", out);
  expect([status, existsSync(out)]).toEqual([2, false]);
  expect(stderr).toContain("没有认出捐款");
});

test("gifts without a single date are refused, since no day can be reported", async () => {
  const host = await openExcelHost({});
  try {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("捐款");
      sheet.getRange("A1:B2").values = [
        ["捐款单位", "捐款金额"],
        ["县教育局", 5000],
      ];
      await context.sync();
    });
    const gateway = createOfficeGateway(host.Excel);
    const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2027, 0, 20) });
    await session.makeBulletin();
    expect(session.getSnapshot().refusal).toEqual({ kind: "giftsUndated", count: 1 });
  } finally {
    host.close();
  }
});

test("any day takes the same number of round trips, a bulletin made again keeps two charts, and it can be put back", async () => {
  const host = await openExcelHost({ xlsx: new Uint8Array(readFileSync(sample)) });
  try {
    const gateway = createOfficeGateway(host.Excel);
    const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2027, 0, 20) });
    const trips: number[] = [];
    for (const day of ["2027-01-02", "2027-01-08", "2027-01-14", "2027-01-08"]) {
      const before = host.stats().roundTrips;
      await session.makeBulletin({ day: day as never });
      trips.push(host.stats().roundTrips - before);
      expect(session.getSnapshot().refusal).toBeNull();
    }
    expect(new Set(trips.slice(0, 3)).size).toBe(1);
    expect(trips[0]).toBeLessThan(40);
    const charts = await host.Excel.run(async (context) => {
      const list = context.workbook.worksheets.getItem("通报-0108-图表").charts.load("items/name");
      await context.sync();
      return list.items.map(({ name }) => name).sort();
    });
    expect(charts).toEqual(["渠道", "逐日"]);
    await session.putBack();
    await session.putBack();
    const names = await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).not.toContain("通报-0114");
    expect(names).toContain("通报-0108");
  } finally {
    host.close();
  }
});
