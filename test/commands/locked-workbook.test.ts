import type { CampaignSession } from "../../src/commands/campaign-session";
import { createCampaignSession } from "../../src/commands/create-campaign-session";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { openExcelHost } from "../../src/excel-host";
import { messagesOf } from "../../src/i18n/messages";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { pictureOf } from "../workbook/office/workbook-picture";
import { county, register } from "./county-session";

const overrides = { postingDays: 5, postingFrom: "2027-01-12" as CalendarDate };

async function openLocked(how: "structure" | "sheet" | "roster" | "readOnly") {
  const made = await county();
  await made.session.makeRosters();
  const xlsx = await made.host.save();
  const host = await openExcelHost({ calculator: null, xlsx, readOnly: how === "readOnly" });
  await host.Excel.run(async (context) => {
    const { protection, worksheets } = context.workbook;
    if (how === "structure") protection.protect();
    if (how === "sheet") worksheets.getItem(register).protection.protect();
    if (how === "roster") worksheets.getItem("发放-棉纺织厂").protection.protect();
    await context.sync();
  });
  const gateway = createOfficeGateway(host.Excel);
  const now = () => new Date(2027, 0, 20);
  return { host, session: createCampaignSession({ gateway, locale: "zh-CN", now, overrides }) };
}

type Act = (session: CampaignSession) => Promise<void>;
const makeNotices: Act = (session) => session.makeSheets(["notice"]);
const makeRosters: Act = (session) => session.makeRosters();
const recordPosting: Act = (session) => session.register({ act: "posted" });
const mark: Act = (session) => session.markFindings();
const allocate: Act = (session) => session.writeAllocation({ revise: true });
const structure = { kind: "workbookProtected" };
const onRegister = { kind: "protected", sheet: register };
const onRoster = { kind: "protected", sheet: "发放-棉纺织厂" };

test.each([
  ["structure", "new notices", makeNotices, structure, "在“审阅”点“保护工作簿”取消保护"],
  ["structure", "rosters made again", makeRosters, structure, "不能增删工作表"],
  ["structure", "a posting, which adds its log", recordPosting, structure, "不能增删工作表"],
  ["sheet", "marks in the register", mark, onRegister, `“${register}”受保护`],
  ["sheet", "amounts in the register", allocate, onRegister, "在“审阅”点“撤消工作表保护”"],
  ["roster", "the roster a clerk protected", makeRosters, onRoster, "“发放-棉纺织厂”受保护"],
  ["readOnly", "new notices", makeNotices, { kind: "readOnly" }, "请先另存一份"],
  ["readOnly", "marks in the register", mark, { kind: "readOnly" }, "只能查看"],
] as const)("%s protected: %s is refused in one sentence, and nothing is written", async (...given) => {
  const [how, , act, refusal, sentence] = given;
  const { host, session } = await openLocked(how);
  const before = pictureOf(host.workbook);
  await act(session);
  const state = session.getSnapshot();
  expect(state.refusal).toEqual(refusal);
  expect(messagesOf("zh-CN").refusal(state.refusal ?? { kind: "stopped" })).toContain(sentence);
  expect(pictureOf(host.workbook)).toEqual(before);
  expect(state.log).toEqual([]);
  host.close();
});

test("the lock is known before anything is pressed, and gone once it is taken off", async () => {
  const { host, session } = await openLocked("structure");
  await session.reviewRosters();
  expect(session.getSnapshot()).toMatchObject({ locked: structure, refusal: null });
  await host.Excel.run(async (context) => {
    context.workbook.protection.unprotect();
    await context.sync();
  });
  await session.makeSheets(["notice"]);
  expect(session.getSnapshot()).toMatchObject({ locked: null, refusal: null });
  expect(host.workbook.sheets.map(({ name }) => name)).toContain("公示-棉纺织厂");
  host.close();
});

// What the pane greys beforehand in a workbook whose list of sheets is protected: none of it would have gone through.
test.each<[string, Act]>([
  ["marks", mark],
  ["amounts, with their certificate", allocate],
  ["decisions, with their sheet", (session) => session.writeDecisions({ revise: true })],
  ["the fund sheet", (session) => session.reconcileFund()],
  ["visits", (session) => session.makeVisitSheets()],
  ["a split", (session) => session.splitTable(register, "unit")],
  ["empty tables", (session) => session.addRegister()],
])("protected structure: %s would be refused", async (_what, act) => {
  const { host, session } = await openLocked("structure");
  await act(session);
  expect(session.getSnapshot().refusal).toEqual(structure);
  host.close();
});

test("what only changes cells goes through beside a protected list of sheets", async () => {
  const { host, session } = await openLocked("structure");
  await session.check();
  const table = session.getSnapshot().checked?.result.tables[0];
  if (table === undefined) throw new Error("nothing recognised");
  await session.correctTable(table, {});
  await session.keepPlan({});
  expect(session.getSnapshot()).toMatchObject({ refusal: null, locked: structure });
  expect(session.getSnapshot().log).toHaveLength(2);
  host.close();
});

test("looking again after the protection was taken off finds it gone, without reading the sheets", async () => {
  const { host, session } = await openLocked("structure");
  await session.lookAtLock();
  expect(session.getSnapshot()).toMatchObject({ locked: structure, recognized: null });
  await host.Excel.run(async (context) => {
    context.workbook.protection.unprotect();
    await context.sync();
  });
  await session.lookAtLock();
  expect(session.getSnapshot()).toMatchObject({ locked: null, refusal: null });
  host.close();
});

test("new sheets are made beside a protected register, which stays as it is", async () => {
  const { host, session } = await openLocked("sheet");
  await session.makeSheets(["notice", "filing", "payment-county"]);
  expect(session.getSnapshot().refusal).toBeNull();
  expect(host.workbook.sheets.find(({ name }) => name === register)?.protected).toBe(true);
  host.close();
});

test("sheets made before the workbook was protected are put back once it is open again", async () => {
  const { host, session } = await county();
  await session.makeSheets(["notice"]);
  const protect = (on: boolean) =>
    host.Excel.run(async (context) => {
      if (on) context.workbook.protection.protect();
      else context.workbook.protection.unprotect();
      await context.sync();
    });
  await protect(true);
  const before = pictureOf(host.workbook);
  await session.putBack();
  expect(session.getSnapshot().refusal).toEqual(structure);
  expect(pictureOf(host.workbook)).toEqual(before);
  await protect(false);
  await session.putBack();
  expect(session.getSnapshot().refusal).toBeNull();
  expect(host.workbook.sheets.some(({ name }) => name.startsWith("公示-"))).toBe(false);
  host.close();
});
