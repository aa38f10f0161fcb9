import type { CampaignSession, CampaignState } from "../../src/commands/campaign-session";
import { EMPTY_STATE } from "../../src/commands/empty-state";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import type { FixList } from "../../src/workflows/fixes/fix-list";
import { fenOfYuan } from "../../src/domain/money/fen";
import type { Finding } from "../../src/domain/finding";
import { paneMessagesOf } from "../../src/i18n/pane-messages";
import { messagesOf } from "../../src/i18n/messages";
import { namesOf } from "../../src/i18n/names";
import { findingTitle, renderFinding } from "../../src/i18n/render-finding";
import type { PaneServices } from "../../src/taskpane/pane-services";
import type { ParameterState } from "../../src/workflows/campaign/parameter-states";
import { loadPlaces } from "../../src/taskpane/places/load-places";
import { sampleHeads, sampleTables } from "./sample-tables";

const sheet = "困难职工登记";

export const emptyState = EMPTY_STATE;

/** 60 short phones, two damaged card numbers and one unit below the reference. */
export const sampleFindings: readonly Finding[] = [
  ...Array.from({ length: 60 }, (_unused, index): Finding => ({
    code: "phone.digits",
    severity: "notice",
    where: { sheet, row: 5 + index, column: 6 },
    params: { value: `1210000${100 + index}`, length: 10 },
  })),
  {
    code: "residentId.precisionLost",
    severity: "error",
    where: { sheet, row: 7, column: 3 },
    params: { value: "341899195903099000" },
  },
  {
    code: "residentId.precisionLost",
    severity: "error",
    where: { sheet, row: 27, column: 3 },
    params: { value: "341899196207099000" },
  },
  {
    code: "household.income",
    severity: "warning",
    where: { sheet, row: 9, column: 12 },
    params: { filledFen: fenOfYuan(600), computedFen: fenOfYuan(650) },
  },
];

const parameterStates: readonly ParameterState[] = [
  {
    id: "minimumLivingLine",
    kind: "money",
    state: "unset",
    value: null,
    source: "",
    cell: { sheet: "参数", row: 7, column: 2 },
    required: true,
  },
  {
    id: "participationRate",
    kind: "percent",
    state: "set",
    value: 0.85,
    source: "县工发〔2026〕9号",
    cell: { sheet: "参数", row: 17, column: 2 },
    required: false,
  },
];

const subjects = {
  [sheet]: {
    7: { name: "魏桂兰", unit: "县棉纺织厂" },
    27: { name: "欧阳正清", unit: "县棉纺织厂" },
    9: { name: "蔡铁柱", unit: "县水泥厂" },
  },
};

export const sampleFixes: FixList = {
  fixes: [
    {
      kind: "writing",
      cell: { sheet, row: 42, column: 3 },
      field: "residentId",
      before: " 34189919631223065x",
      after: "34189919631223065X",
      reason: "letterCase",
      evidence: [],
    },
    {
      kind: "date",
      cell: { sheet: "捐款明细", row: 9, column: 7 },
      field: "receivedDate",
      before: "2026.12.5",
      after: "2026-12-05",
      reason: "dateText",
      evidence: [],
    },
    {
      kind: "rescue",
      cell: { sheet, row: 7, column: 3 },
      field: "residentId",
      before: "341899195903099000",
      after: "341899195903099468",
      reason: "digitsLost",
      evidence: [{ sheet: "上年发放", row: 88, sameDigits: 15, isSamePhone: false }],
    },
  ],
  openDates: [
    {
      cell: { sheet: "捐款明细", row: 41, column: 7 },
      field: "receivedDate",
      before: "12.1",
      days: ["2026-12-01" as CalendarDate, "2026-12-10" as CalendarDate],
    },
  ],
  unrescued: [{ sheet, row: 27, column: 3 }],
  subjects: {
    [sheet]: { 42: { name: "徐来喜", unit: "县酒厂" }, 7: { name: "魏桂兰", unit: "县棉纺织厂" } },
  },
};

const plan = { title: "markFindings", steps: [] };

export const checkedState: CampaignState = {
  ...emptyState,
  recognized: { tables: sampleTables, unrecognizedSheets: ["Sheet3"], heads: sampleHeads, parameterStates },
  checked: {
    result: {
      tables: sampleTables,
      unrecognizedSheets: ["Sheet3"],
      heads: sampleHeads,
      parameterStates,
      findings: sampleFindings,
      decided: [],
      fixList: sampleFixes,
      subjects,
      parameters: {},
      glance: {
        raised: {
          sumFen: fenOfYuan(687_640),
          targetFen: fenOfYuan(1_000_000),
          lastYearSameDayFen: fenOfYuan(512_300),
          lastYearFen: fenOfYuan(901_200),
          daysLeft: 15,
          unitsBelowReference: 4,
        },
        households: { registered: 640, eligible: 558, open: 41, covered: 0 },
        fundBalanceFen: fenOfYuan(702_140),
      },
      summary: {
        tables: 2,
        records: 685,
        errors: 2,
        warnings: 1,
        notices: 60,
        unsetParameters: ["minimumLivingLine"],
      },
    },
    checkedAt: new Date(2026, 11, 16, 9, 42),
    marked: false,
    changedRows: 0,
  },
};

export const rostersState: CampaignState = {
  ...checkedState,
  rosters: {
    rosters: [
      {
        sheet: "发放-棉纺织厂",
        workUnit: "县棉纺织厂",
        households: 12,
        totalFen: 2400000,
        fingerprint: "7K3M-9Q2D",
        print: { pages: 2, fitsWidth: true, cutCells: 0 },
      },
      {
        sheet: "发放-水泥厂",
        workUnit: "县水泥厂",
        households: 8,
        totalFen: 1600050,
        fingerprint: "C4PX-22HN",
        print: { pages: 1, fitsWidth: true, cutCells: 0 },
      },
    ],
    index: "名册目录",
    leftOut: [{ sheet, row: 31, name: "魏桂兰", workUnit: "县水泥厂", reason: "needsReview" }],
    plan,
  },
  canPutBack: "makeRosters",
  log: [
    {
      title: "makeRosters",
      at: new Date(2026, 11, 16, 9, 50),
      sheets: ["发放-棉纺织厂", "发放-水泥厂"],
      putBack: false,
    },
  ],
};

// Panels come when they are opened; the tests look at what stands there then.
beforeAll(loadPlaces);

type Job = keyof Omit<CampaignSession, "getSnapshot" | "subscribe" | "open" | "stop">;

/** A session that records what it was asked, and whose state the test sets. */
export function sampleSession(first: CampaignState) {
  let state = first;
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const job = (name: Job) => (detail?: unknown) => {
    asked.push(detail === undefined ? name : `${name} ${JSON.stringify(detail)}`);
    return Promise.resolve();
  };
  const session: CampaignSession = {
    getSnapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recognize: job("recognize"),
    check: job("check"),
    markFindings: job("markFindings"),
    makeBulletin: job("makeBulletin"),
    previewBulletin: job("previewBulletin"),
    reconcileFund: job("reconcileFund"),
    makeRosters: job("makeRosters"),
    makeSheets: job("makeSheets"),
    reviewRosters: job("reviewRosters"),
    checkLeaks: job("checkLeaks"),
    checkFileLeaks: job("checkFileLeaks"),
    makeBankFile: job("makeBankFile"),
    openCleanCopy: job("openCleanCopy"),
    register: job("register"),
    reviewRegistrations: job("reviewRegistrations"),
    addRegister: job("addRegister"),
    setUp: (entries) => {
      asked.push(`setUp ${entries.map(({ id, value }) => `${id}=${value}`).join(" ")}`);
      return Promise.resolve();
    },
    makeValuesOnly: job("makeValuesOnly"),
    answerEdited: job("answerEdited"),
    putBack: job("putBack"),
    lookAtLock: job("lookAtLock"),
    stop: () => void asked.push("stop"),
    previewFixes: job("previewFixes"),
    writeFixes: job("writeFixes"),
    closeFixes: job("closeFixes"),
    decide: (finding, verdict, reason) => {
      asked.push(`decide ${finding.code} ${verdict} ${reason}`);
      return Promise.resolve();
    },
    removeDecisions: job("removeDecisions"),
    judge: (place, verdict, reason) => {
      asked.push(`judge ${place.sheet}!${place.row} ${verdict.hardshipClass ?? verdict.decision} ${reason}`);
      return Promise.resolve();
    },
    sendBack: job("sendBack"),
    keepPlan: job("keepPlan"),
    adoptPlan: job("adoptPlan"),
    keepVersion: job("keepVersion"),
    compareWithKept: job("compareWithKept"),
    dropPlan: job("dropPlan"),
    removeJudgements: job("removeJudgements"),
    correctTable: (table, changes) => {
      asked.push(`correctTable ${table.sheet} ${JSON.stringify(changes)}`);
      return Promise.resolve();
    },
    keepCorrections: job("keepCorrections"),
    forgetCorrection: job("forgetCorrection"),
    reviewDonations: job("reviewDonations"),
    reviewFund: job("reviewFund"),
    linkName: job("linkName"),
    linkLines: job("linkLines"),
    unlink: job("unlink"),
    bookSpending: job("bookSpending"),
    bookIncome: job("bookIncome"),
    reviewVisits: job("reviewVisits"),
    makeVisitSheets: job("makeVisitSheets"),
    compareWith: () => {
      asked.push("compareWith");
      return Promise.resolve();
    },
    writeComparison: job("writeComparison"),
    recordVisits: () => {
      asked.push("recordVisits");
      return Promise.resolve();
    },
    reviewEligibility: job("reviewEligibility"),
    reviewAllocation: job("reviewAllocation"),
    previewAllocation: job("previewAllocation"),
    writeAllocation: job("writeAllocation"),
    previewDecisions: job("previewDecisions"),
    writeDecisions: job("writeDecisions"),
    runRuleCases: job("runRuleCases"),
    collect: () => {
      asked.push("collect");
      return Promise.resolve();
    },
    previewCollection: () => {
      asked.push("previewCollection");
      return Promise.resolve();
    },
    previewOwnSheets: job("previewOwnSheets"),
    correctCollection: job("correctCollection"),
    leaveOut: (file, isOut) => {
      asked.push(`leaveOut ${file} ${isOut}`);
      return Promise.resolve();
    },
    writeCollection: job("writeCollection"),
    closeCollection: job("closeCollection"),
    removeSource: job("removeSource"),
    recordNil: job("recordNil"),
    reviewCollection: job("reviewCollection"),
    packSplit: (sheet, by) => {
      asked.push(`packSplit ${sheet} ${by}`);
      return Promise.resolve();
    },
    splitTable: (sheet, by) => {
      asked.push(`splitTable ${sheet} ${by}`);
      return Promise.resolve();
    },
    listForms: job("listForms"),
    listSlips: job("listSlips"),
    writeSlips: job("writeSlips"),
    goTo: job("goTo"),
    open: (place) => {
      set({ ...state, asked: { place, kind: null } });
    },
  };
  const services: PaneServices = {
    session,
    messages: paneMessagesOf("zh-CN"),
    renderFinding: (finding) => renderFinding(finding, "zh-CN"),
    findingTitle: (code) => findingTitle(code, "zh-CN"),
    locale: "zh-CN",
    names: namesOf("zh-CN"),
    refusalText: (refusal) => messagesOf("zh-CN").refusal(refusal),
    planTitle: (title) => title,
  };
  const set = (next: CampaignState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return { services, asked, set };
}
