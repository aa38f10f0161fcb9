import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { SourceCell } from "../domain/finding";
import type { Parameters } from "../domain/parameters/parameters";
import type { Locale } from "../i18n/locale";
import { areaAddress } from "../workbook/area-address";
import type { HostResult, Progress, WorkbookGateway } from "../workbook/gateway";
import type { Grid } from "../workbook/grid";
import type { WorkbookMemory } from "../workbook/memory";
import { Stopped } from "../workbook/stopped";
import { carryPen, leaveSheets } from "../workbook/carry-pen";
import type { Plan, WhenEdited } from "../workbook/plan";
import { readCampaign } from "../workflows/campaign/read-campaign";
import type { CheckResult, RosterResult } from "../workflows/outcome";
import { readCorrections } from "../workflows/decisions/corrections";
import { readDecisions } from "../workflows/decisions/decisions";
import { readKeptPlans } from "../workflows/allocate/kept-plans";
import { readJudgements } from "../workflows/eligibility/judgements";
import { readRegistrations } from "../workflows/posting/registrations";
import { readLinks } from "../workflows/decisions/links";
import type { WorkflowOptions } from "../workflows/workflow-options";
import { bankFileJob } from "./bank-file-job";
import { bulletinJobs } from "./bulletin-jobs";
import { checkGrids, checkHere, type CheckRunner } from "./check-runner";
import { collectJobs } from "./collect-jobs";
import { decisionJobs, readAgain } from "./decision-jobs";
import { judgementJobs } from "./judgement-jobs";
import { fixJobs } from "./fix-jobs";
import { fundJobs, readFundAgain } from "./fund-jobs";
import { EMPTY_FUND_STATE } from "./fund-state";
import { liveRecheck } from "./live-recheck";
import { NO_POSTING } from "./posting";
import { postingJobs } from "./posting-jobs";
import { NOTHING_RAISED } from "./raising";
import { raisingJobs, readRaisingAgain } from "./raising-jobs";
import { refusedPayment, registrationJobs } from "./registration-jobs";
import { planJobs } from "./plan-jobs";
import type { SessionKit } from "./session-kit";
import { visitJobs } from "./visit-jobs";
import { NO_VISITS } from "./visits";
import { valuesJob } from "./values-job";
import type { CampaignSession, CampaignState, CampaignTask, WrittenStep } from "./campaign-session";

export interface CampaignSessionParams {
  readonly gateway: WorkbookGateway;
  readonly locale: Locale;
  readonly now: () => Date;
  /** Parameters that win over the sheet 参数 (command line). */
  readonly overrides?: Parameters;
  /** What becomes of generated sheets a clerk changed; she is asked unless given. */
  readonly whenEdited?: WhenEdited;
  /** The day the checks are made for; today when absent. */
  readonly asOf?: CalendarDate;
  /** Where a check runs; here when absent. */
  readonly runCheck?: CheckRunner;
}

const EMPTY: CampaignState = {
  busy: null,
  recognized: null,
  checked: null,
  rosters: null,
  fixes: null,
  decisions: [],
  judgements: [],
  plans: [],
  fund: EMPTY_FUND_STATE,
  raising: NOTHING_RAISED,
  bulletin: null,
  bulletinPreview: null,
  reconciled: null,
  collected: null,
  collecting: null,
  forms: null,
  slips: null,
  posting: NO_POSTING,
  visits: NO_VISITS,
  log: [],
  canPutBack: null,
  asked: null,
  refusal: null,
};

/**
 * The jobs behind ribbon, pane and command line over one workbook. One job runs at a time; a second call waits for none and is dropped.
 * @example createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date() }).getSnapshot().busy // => null
 */
export function createCampaignSession(params: CampaignSessionParams): CampaignSession {
  const { gateway, locale, now, runCheck = checkHere } = params;
  const listeners = new Set<() => void>();
  let state = EMPTY;

  function set(change: Partial<CampaignState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  let memory: WorkbookMemory = {};
  /** What the job that runs has read. */
  let grids: readonly Grid[] = [];
  /** The plan refused for sheets a clerk changed, until she says what is to become of them. */
  let unanswered: {
    readonly plan: Plan;
    readonly done: (nameOf: (sheet: string) => string) => Partial<CampaignState>;
    readonly grids: readonly Grid[];
  } | null = null;
  // Kept with the first decision; until then nothing depends on it.
  const newSalt = globalThis.crypto.randomUUID();
  function options(): WorkflowOptions {
    return {
      ...{ locale, asOf: params.asOf ?? dayOf(now()), overrides: params.overrides ?? {} },
      decisions: readDecisions(memory.decisions),
      judgements: readJudgements(memory.judgements),
      plans: readKeptPlans(memory.plans),
      salt: memory.salt ?? newSalt,
      corrections: readCorrections(memory.corrections),
      registrations: readRegistrations(memory.registrations),
      links: readLinks(memory.links),
    };
  }

  let stopper = new AbortController();
  async function work(task: CampaignTask, job: () => Promise<Partial<CampaignState>>): Promise<void> {
    if (state.busy !== null) return;
    stopper = new AbortController();
    grids = [];
    set({ busy: { task, progress: null }, refusal: null });
    try {
      set(await job());
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      set({ refusal: { kind: "stopped" } });
    } finally {
      set({ busy: null });
      live.jobEnded();
    }
  }

  let watching: Promise<unknown> | undefined;
  function watchOnce(): Promise<unknown> {
    return (watching ??= gateway.watchChanges((change) => void live.heard(change)));
  }

  const onProgress = (progress: Progress) => {
    if (state.busy !== null) set({ busy: { ...state.busy, progress } });
  };

  async function withMemory(use: () => Promise<Partial<CampaignState>>) {
    const remembered = await gateway.readMemory();
    if (!remembered.ok) return { refusal: remembered.refusal };
    memory = remembered.value;
    const { decisions = [], judgements = [], plans = [] } = options();
    return { decisions, judgements, plans, ...(await use()) };
  }

  async function withGrids(use: (grids: readonly Grid[]) => Promise<Partial<CampaignState>>) {
    const read = await gateway.readGrids(onProgress, stopper.signal);
    if (!read.ok) return { refusal: read.refusal };
    live.remember(read.value);
    grids = read.value;
    return withMemory(() => use(read.value));
  }

  /** `done` is told the names the new sheets really got, by the names the plan asked for. */
  async function apply(
    plan: Plan,
    done: (nameOf: (sheet: string) => string) => Partial<CampaignState>,
  ): Promise<Partial<CampaignState>> {
    set({ busy: { task: "writing", progress: null } });
    const { whenEdited = params.whenEdited } = plan;
    const carried = carryPen(plan.steps, grids);
    if (carried.lost.length > 0 && whenEdited === undefined) {
      unanswered = { plan, done, grids };
      return { refusal: { kind: "sheetsEdited", sheets: carried.lost } };
    }
    const steps =
      whenEdited === undefined ? carried.steps : leaveSheets(carried.steps, carried.lost, whenEdited);
    const applied = await gateway.apply(
      { ...plan, steps, ...(whenEdited === undefined ? {} : { whenEdited }) },
      onProgress,
      stopper.signal,
    );
    if (!applied.ok) {
      unanswered = applied.refusal.kind === "sheetsEdited" ? { plan, done, grids } : null;
      return { refusal: applied.refusal };
    }
    memory = { ...memory, ...plan.memory };
    const names = applied.value.sheets;
    const nameOf = (sheet: string) => names[sheet] ?? sheet;
    const renamed = Object.entries(names).flatMap(([wanted, given]) =>
      wanted === given ? [] : [{ wanted, given }],
    );
    const step: WrittenStep = {
      title: plan.title,
      at: now(),
      sheets: sheetsOf(plan).map(nameOf),
      ...(renamed.length === 0 ? {} : { renamed }),
      putBack: false,
    };
    return { ...done(nameOf), canPutBack: plan.title, log: [...state.log, step] };
  }

  function checkedState(result: CheckResult, marked: boolean): Partial<CampaignState> {
    return { recognized: result, checked: { result, checkedAt: now(), marked, changedRows: 0 } };
  }

  const kit: SessionKit = { gateway, now, state: () => state, options, work, withGrids, withMemory, apply };
  const live = liveRecheck(kit, runCheck, set);
  return {
    ...fixJobs(kit),
    ...postingJobs(kit),
    ...registrationJobs(kit),
    ...bankFileJob(kit),
    ...valuesJob(kit),
    ...fundJobs(kit),
    ...bulletinJobs(kit),
    ...raisingJobs(kit),
    ...collectJobs(kit),
    ...decisionJobs(kit),
    ...visitJobs(kit),
    ...judgementJobs(kit),
    ...planJobs(kit),
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recognize: () =>
      work("reading", () =>
        withGrids(async (grids) => ({
          recognized: readCampaign(grids, options().overrides, options().corrections),
        })),
      ),
    check: () =>
      work("checking", async () => {
        // Before reading, so that no edit falls between.
        await watchOnce();
        return withGrids(async (grids) => {
          const result = await runCheck(grids, options(), stopper.signal);
          const refusal = result.tables.length === 0 ? ({ kind: "nothingRecognized" } as const) : null;
          return { ...checkedState(result, false), refusal };
        });
      }),
    markFindings: () =>
      work("checking", () =>
        withGrids(async (grids) => {
          const result = await checkGrids(grids, options());
          if (result.tables.length === 0)
            return { ...checkedState(result, false), refusal: { kind: "nothingRecognized" } };
          const { planCheckMarks } = await import("../workflows/check/plan-check-results");
          return apply(planCheckMarks(result, grids, locale), () => checkedState(result, true));
        }),
      ),
    makeRosters: ({ anyway = false } = {}) =>
      work("checking", () =>
        withGrids(async (grids) => {
          const checked = await checkGrids(grids, options());
          if (checked.registers.length === 0) return { refusal: { kind: "noRegister" } };
          const refusal = refusedPayment(kit, checked, ["payment"], anyway);
          if (refusal !== null) return { refusal };
          // The pane opens without what only this job needs.
          const { makeRosters } = await import("../workflows/rosters/make-rosters");
          const rosters = await makeRosters(checked, options());
          if (rosters.rosters.length > 0) {
            return apply(rosters.plan, (nameOf) => ({ rosters: withSheetNames(rosters, nameOf) }));
          }
          const amountsUnset = rosters.leftOut.some(({ reason }) => reason === "noAmount");
          return { rosters, refusal: { kind: amountsUnset ? "reliefUnset" : "nothingToPay" } };
        }),
      ),
    answerEdited: (whenEdited) =>
      work("writing", () => {
        if (unanswered === null) return Promise.resolve({});
        const { plan, done } = unanswered;
        grids = unanswered.grids;
        unanswered = null;
        return apply({ ...plan, whenEdited }, done);
      }),
    setUp: (entries) =>
      work("reading", () =>
        withGrids(async (grids) => {
          // The pane opens without what only this job needs.
          const { planSetUp } = await import("../workflows/campaign/set-up");
          const planned = planSetUp(grids, entries);
          if (planned.kind === "unreadable")
            return { refusal: { kind: "parametersUnreadable", parameters: planned.parameters } };
          const written = await apply(planned.plan, () => ({ asked: { place: "home", kind: null } }));
          return { ...written, ...(written.refusal ? {} : await readAgain(kit)) };
        }),
      ),
    addRegister: () =>
      work("writing", async () => {
        const { planRegister } = await import("../workflows/campaign/add-register");
        return apply(planRegister(), () => ({}));
      }),
    putBack: () =>
      work("writing", async () => {
        const done: HostResult<string | null> = await gateway.putBackLast();
        if (!done.ok) return { refusal: done.refusal };
        const last = state.log.map((step) => step.putBack).lastIndexOf(false);
        const log = state.log.map((step, index) => (index === last ? { ...step, putBack: true } : step));
        const { checked, rosters } = state;
        const title = state.log[last]?.title;
        const taken = {
          canPutBack: log.filter((step) => !step.putBack).at(-1)?.title ?? null,
          rosters: title === "makeRosters" ? null : rosters,
          bulletin: title === "makeBulletin" ? null : state.bulletin,
          posting: {
            ...state.posting,
            ...(title === "register" ? { registrations: null, changes: null, filedAgainstPaid: null } : {}),
            ...(title === "makeSheets" ? { sheets: null } : {}),
          },
          reconciled: title === "reconcileFund" ? null : state.reconciled,
          collected: changesCollection(title) ? null : state.collected,
          checked: checked && title === "markFindings" ? { ...checked, marked: false } : checked,
          log,
        };
        // A put-back decision or correction holds no longer: what is shown follows.
        return state.log[last]?.sheets.length === 0
          ? {
              ...taken,
              ...(await readAgain(kit)),
              ...(await readFundAgain(kit)),
              ...(await readRaisingAgain(kit)),
            }
          : { ...taken, ...(await readFundAgain(kit)), ...(await readRaisingAgain(kit)) };
      }),
    stop: () => stopper.abort(),
    open: (place, kind) => set({ asked: { place, kind: kind ?? null } }),
    async goTo(cell: SourceCell) {
      const address = areaAddress({ row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 });
      const selected = await gateway.select(cell.sheet, address);
      if (!selected.ok) set({ refusal: selected.refusal });
    },
  };
}

function withSheetNames(result: RosterResult, nameOf: (sheet: string) => string): RosterResult {
  const rosters = result.rosters.map((roster) => ({ ...roster, sheet: nameOf(roster.sheet) }));
  return { ...result, rosters };
}

/** What was collected is another thing once one of these is put back. */
function changesCollection(title: string | undefined): boolean {
  return title === "collect" || title === "removeSource" || title === "recordNil";
}

function sheetsOf(plan: Plan): readonly string[] {
  return [...new Set(plan.steps.map((step) => step.sheet))];
}

function dayOf(moment: Date): CalendarDate {
  const month = String(moment.getMonth() + 1).padStart(2, "0");
  const day = String(moment.getDate()).padStart(2, "0");
  return `${moment.getFullYear()}-${month}-${day}` as CalendarDate;
}
