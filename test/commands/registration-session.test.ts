import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCampaignSession } from "../../src/commands/create-campaign-session";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import type { Parameters } from "../../src/domain/parameters/parameters";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { readRegistrations } from "../../src/workflows/posting/registrations";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/county-sample.xlsx")));
const day = (text: string) => text as CalendarDate;
const parameters: Parameters = { postingDays: 5 };

async function open(asOf: string, xlsx: Uint8Array = sample) {
  const host = await openExcelHost({ calculator: null, xlsx });
  const gateway = createOfficeGateway(host.Excel);
  const now = () => new Date(`${asOf}T09:00:00`);
  const session = createCampaignSession({
    ...{ gateway, locale: "zh-CN", now, overrides: parameters, asOf: day(asOf) },
  });
  return { host, gateway, session, state: () => session.getSnapshot() };
}

type Opened = Awaited<ReturnType<typeof open>>;

/** Where the register stands. */
async function registerOf({ session, state }: Opened) {
  await session.check();
  const table = state().recognized?.tables.find(({ kind }) => kind === "needyWorkers");
  if (table === undefined) throw new Error("The sample has no register");
  const { sheet, columns } = table;
  return { sheet, columns, firstRow: table.firstRow, lastRow: table.lastRow };
}

async function write(opened: Opened, sheet: string, row: number, column: number, value: unknown) {
  await opened.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column - 1, 1, 1).values = [
      [value],
    ];
    await context.sync();
  });
}

test("a posting registered is kept in the file; after reopening nothing changed, and paying waits for its end", async () => {
  const first = await open("2026-01-12");
  await first.session.register({ act: "posted" });
  expect(first.state().refusal).toBeNull();
  const again = await open("2026-01-14", await first.host.save());
  await again.session.reviewRegistrations();
  const { registrations, changes } = again.state().posting;
  expect(registrations?.entries).toMatchObject([
    { act: "posted", on: "2026-01-12", until: "2026-01-16", isSupplement: false, households: 267 },
  ]);
  expect(changes).toEqual([]);
  expect(again.host.workbook.sheets.map(({ name }) => name)).toContain("公示发放登记簿");
  await again.session.makeRosters();
  expect(again.state().refusal).toEqual({ kind: "noticeRuns", until: "2026-01-16", households: 267 });
  await again.session.makeSheets(["bank"]);
  expect(again.state().refusal).toMatchObject({ kind: "noticeRuns" });
  await again.session.makeRosters({ anyway: true });
  expect(again.state().rosters?.rosters.length).toBeGreaterThan(5);
  const later = await open("2026-01-17", await first.host.save());
  await later.session.makeRosters();
  expect(later.state().refusal).toBeNull();
});

test("a household changed after the posting is named at its row, posted again alone, and waits for its own end", async () => {
  const opened = await open("2026-01-12");
  await opened.session.register({ act: "posted" });
  const { sheet, columns, lastRow, firstRow } = await registerOf(opened);
  const paid = readRegistrations((await memoryOf(opened)).registrations).rows.posted;
  const before = paid.length;
  const { hardshipClass = 0, name = 0 } = columns;
  expect(hardshipClass).toBeGreaterThan(0);
  // The first row whose name alone is changed and that is paid is found by what the review says.
  let changedRow = 0;
  for (let row = firstRow; row <= lastRow && changedRow === 0; row += 1) {
    await write(opened, sheet, row, name, "欧阳测试");
    await opened.session.reviewRegistrations();
    const [change] = opened.state().posting.changes ?? [];
    if (change !== undefined) {
      expect(change).toMatchObject({ act: "posted", parts: ["name"], where: { sheet, row } });
      changedRow = row;
    }
  }
  expect(changedRow).toBeGreaterThan(0);
  await opened.session.check();
  const codes = opened.state().checked?.result.findings.filter(({ code }) => code === "posting.changed");
  expect(codes).toHaveLength(1);
  await opened.session.makeRosters();
  expect(opened.state().refusal).toEqual({ kind: "changedAfterNotice", households: 1 });

  await opened.session.makeSheets(["supplement"]);
  expect(opened.state().posting.sheets?.sheets).toMatchObject([{ rows: 1, kind: "supplement" }]);
  const later = await open("2026-01-19", await opened.host.save());
  await later.session.register({ act: "posted" });
  expect(later.state().posting.registrations?.entries).toMatchObject([
    { households: before },
    { households: 1, isSupplement: true, on: "2026-01-19", until: "2026-01-23" },
  ]);
  expect(later.state().posting.changes).toEqual([]);
  await later.session.makeRosters();
  expect(later.state().refusal).toEqual({ kind: "noticeRuns", until: "2026-01-23", households: 1 });
  await later.session.makeSheets(["supplement"]);
  expect(later.state().refusal).toEqual({ kind: "nothingChanged" });
});

test("what is registered holds no name, number or account, and goes when it is put back", async () => {
  const opened = await open("2026-01-12");
  await opened.session.register({ act: "filed" });
  const { registrations } = await memoryOf(opened);
  expect(registrations?.includes('"filed"')).toBe(true);
  expect(/\d{9}/.test(registrations ?? "")).toBe(false);
  const grids = await opened.gateway.readGrids();
  const names = grids.ok ? grids.value.flatMap(({ values }) => values.flat()) : [];
  const full = names.filter((value) => typeof value === "string" && /^[一-龥]{3}$/.test(value));
  expect(full.length).toBeGreaterThan(100);
  const kept = new Set(registrations?.split('"'));
  expect(full.filter((name) => kept.has(String(name)))).toEqual([]);
  await opened.session.putBack();
  expect((await memoryOf(opened)).registrations).toBeNull();
  expect(opened.state().posting.registrations).toBeNull();
  expect(opened.host.workbook.sheets.map(({ name }) => name)).not.toContain("公示发放登记簿");
});

test("filed and paid are compared household by household", async () => {
  const opened = await open("2026-01-20");
  await opened.session.register({ act: "filed" });
  expect(opened.state().posting.filedAgainstPaid).toBeNull();
  await opened.session.register({ act: "paid" });
  expect(opened.state().posting.filedAgainstPaid).toEqual([]);
  const { sheet, columns, firstRow, lastRow } = await registerOf(opened);
  for (let row = firstRow; row <= lastRow; row += 1)
    await write(opened, sheet, row, columns.residentId ?? 0, "");
  await opened.session.reviewRegistrations();
  const gone = opened.state().posting.changes ?? [];
  expect(new Set(gone.flatMap(({ parts }) => parts))).toEqual(new Set(["gone"]));
  expect(gone).toHaveLength(2 * 267);
});

test("a wrong day is corrected after reopening: the list stays, the end follows, and the log keeps the day that was wrong", async () => {
  const first = await open("2026-01-12");
  await first.session.register({ act: "posted", on: day("2026-01-02") });
  const again = await open("2026-01-14", await first.host.save());
  await again.session.register({ act: "approved", on: day("2026-01-13"), corrects: true });
  expect(again.state().refusal).toEqual({ kind: "nothingToRegister" });
  await again.session.register({ act: "posted", on: day("2026-01-12"), corrects: true });
  expect(again.state().refusal).toBeNull();
  const [entry, ...others] = again.state().posting.registrations?.entries ?? [];
  const registered = first.state().posting.registrations?.entries[0];
  expect(others).toEqual([]);
  expect(entry).toEqual({
    ...registered,
    on: "2026-01-12",
    until: "2026-01-16",
    correctedFrom: "2026-01-02",
  });
  expect(again.state().posting.changes).toEqual([]);
  await again.session.makeRosters();
  expect(again.state().refusal).toEqual({ kind: "noticeRuns", until: "2026-01-16", households: 267 });
  const grids = await again.gateway.readGrids();
  const log = grids.ok ? grids.value.find(({ sheet }) => sheet === "公示发放登记簿") : undefined;
  expect(log?.values.flat()).toContain("更正：原登记2026年1月2日");
  const kept = await open("2026-01-14", await again.host.save());
  await kept.session.reviewRegistrations();
  expect(kept.state().posting.registrations?.entries).toEqual([entry]);
});

test("a unit nobody knows is named, and a posting of unknown length is refused", async () => {
  const opened = await open("2026-01-20");
  await opened.session.register({ act: "posted", units: ["没有的单位"] });
  expect(opened.state().refusal).toEqual({ kind: "unitUnknown", units: ["没有的单位"] });
  const host = await openExcelHost({ calculator: null, xlsx: sample });
  const session = createCampaignSession({
    gateway: createOfficeGateway(host.Excel),
    ...{ locale: "zh-CN", now: () => new Date(2026, 0, 12), overrides: {} },
  });
  await session.register({ act: "posted" });
  expect(session.getSnapshot().refusal).toBeNull();
});

async function memoryOf({ gateway }: Opened) {
  const memory = await gateway.readMemory();
  if (!memory.ok) throw new Error("The memory could not be read");
  return memory.value;
}
