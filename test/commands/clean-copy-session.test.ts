import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCampaignSession } from "../../src/commands/create-campaign-session";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { openExcelHost } from "../../src/excel-host";
import { gridOfSheetData } from "../../src/files/grid-of-sheet-data";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/county-sample.xlsx")));

async function open(objectionAddress = "怀川县人民路1号") {
  const host = await openExcelHost({ calculator: null, xlsx: sample });
  const session = createCampaignSession({
    gateway: createOfficeGateway(host.Excel),
    ...{ locale: "zh-CN", now: () => new Date(2026, 0, 12), asOf: "2026-01-12" as CalendarDate },
    overrides: {
      ...{ postingDays: 5, postingFrom: "2026-01-12" as CalendarDate },
      ...{ objectionPhone: "12100007777", objectionAddress },
    },
  });
  return { host, session, state: () => session.getSnapshot() };
}

test("the clean copy opens as a workbook of its own: the notices as values, looking as those made in the workbook", async () => {
  const { host, session, state } = await open();
  const before = host.workbook.sheets.map(({ name }) => name);
  await session.openCleanCopy();
  expect(state().refusal).toBeNull();
  expect(state().posting.copy?.sheets).toBe(12);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
  const [copy] = host.createdWorkbooks;
  if (copy === undefined) throw new Error("No workbook was opened");
  expect(copy.sheets.every(({ name }) => name.startsWith("公示-"))).toBe(true);
  const formulas = copy.sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row?.cells.filter((cell) => cell?.formula !== undefined) ?? []),
  );
  expect(formulas).toEqual([]);

  await session.makeSheets(["notice"]);
  const made = host.workbook.sheets.find(({ name }) => name === "公示-棉纺织厂");
  const copied = copy.sheets.find(({ name }) => name === "公示-棉纺织厂");
  if (made === undefined || copied === undefined) throw new Error("A notice is missing");
  expect(copied.merges).toEqual(made.merges);
  expect(copied.columns.map((column) => column?.width)).toEqual(made.columns.map((column) => column?.width));
  expect(copied.rows.map((row) => row?.height)).toEqual(made.rows.map((row) => row?.height));
  expect(copied.page.oddFooter).toBe(made.page.oddFooter);
  const faceOf = (workbook: typeof copy, sheet: typeof made, row: number, column: number) => {
    const { font, numberFormat, alignment } =
      workbook.styles[sheet.rows[row]?.cells[column]?.style ?? 0] ?? {};
    return { name: font?.name, size: font?.size, bold: font?.bold, numberFormat, alignment };
  };
  for (const [row, column] of [
    [0, 0],
    [7, 0],
    [8, 1],
    [8, 4],
    [12, 4],
  ] as const)
    expect(faceOf(copy, copied, row, column)).toEqual(faceOf(host.workbook, made, row, column));
  const [ours, theirs] = [gridOfSheetData(copied), gridOfSheetData(made)];
  const texts = (grid: typeof ours) => grid.values.flat().filter((cell) => typeof cell === "string");
  expect(texts(ours)).toEqual(texts(theirs));
  const amounts = ours.values.flatMap((row) => (typeof row[0] === "number" ? [Number(row[4])] : []));
  const total = ours.values.find((row) => String(row[0]).startsWith("合计"))?.[4];
  expect(total).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
}, 60_000);

test("a copy that would leak is not opened, and its places are named", async () => {
  const { host, session, state } = await open("联系人手机12100009999");
  // The office's own contacts may stand there, but nothing beside them.
  await session.openCleanCopy();
  expect(state().posting.copy?.sheets).toBe(12);
  const leaking = await open();
  await leaking.host.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    for (const { name } of sheets.items) {
      const used = sheets.getItem(name).getUsedRange();
      used.replaceAll("县棉纺织厂", "县棉纺织厂 12100008888", {});
    }
    await context.sync();
  });
  await leaking.session.openCleanCopy();
  expect(leaking.host.createdWorkbooks).toHaveLength(0);
  expect(leaking.state().posting.copy).toBeNull();
  expect(leaking.state().posting.leaks?.groups.map(({ kind }) => kind)).toContain("phone");
  expect(host.createdWorkbooks).toHaveLength(1);
}, 60_000);
