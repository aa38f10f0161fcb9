import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { SourceCell } from "../domain/finding";
import type { Parameters } from "../domain/parameters/parameters";
import type { Locale } from "../i18n/locale";
import { areaAddress } from "../workbook/area-address";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import type { Grid } from "../workbook/grid";
import type { WorkbookMemory } from "../workbook/memory";
import { Stopped } from "../workbook/stopped";
import type { Plan, WhenEdited } from "../workbook/plan";
import { readCorrections } from "../workflows/decisions/corrections";
import { readDecisions } from "../workflows/decisions/decisions";
import { readKeptPlans } from "../workflows/allocate/kept-plans";
import { readJudgements } from "../workflows/eligibility/judgements";
import { readRegistrations } from "../workflows/posting/registrations";
import { readLinks } from "../workflows/decisions/links";
import type { WorkflowOptions } from "../workflows/workflow-options";
import { bankFileJob } from "./bank-file-job";
import { bulletinJobs } from "./bulletin-jobs";
import { checkJobs } from "./check-jobs";
import { computeHere, type Compute } from "./computing/compute";
import { collectJobs } from "./collect-jobs";
import { decisionJobs } from "./decision-jobs";
import { judgementJobs } from "./judgement-jobs";
import { EMPTY_STATE } from "./empty-state";
import { fixJobs } from "./fix-jobs";
import { fundJobs } from "./fund-jobs";
import { liveRecheck } from "./live-recheck";
import { postingJobs } from "./posting-jobs";
import { raisingJobs } from "./raising-jobs";
import { registrationJobs } from "./registration-jobs";
import { planJobs } from "./plan-jobs";
import { putBackJob } from "./put-back-job";
import { rosterJob } from "./roster-job";
import type { SessionKit } from "./session-kit";
import { setUpJobs } from "./set-up-jobs";
import { versionJobs } from "./version-jobs";
import { visitJobs } from "./visit-jobs";
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
  /** Where what takes long is computed; here when absent. */
  readonly compute?: Compute;
}

/**
 * The jobs behind ribbon, pane and command line over one workbook. One job runs at a time; a second call waits for none and is dropped.
 * @example createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date() }).getSnapshot().busy // => null
 */
export function createCampaignSession(params: CampaignSessionParams): CampaignSession {
  const { gateway, locale, now, compute = computeHere } = params;
  const listeners = new Set<() => void>();
  let state = EMPTY_STATE;

  function set(change: Partial<CampaignState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  let memory: WorkbookMemory = {};
  /** The plan refused for sheets a clerk changed, until she says what is to become of them. */
  let unanswered: {
    readonly plan: Plan;
    readonly done: (nameOf: (sheet: string) => string) => Partial<CampaignState>;
  } | null = null;
  // Kept with the first decision; until then nothing depends on it.
  const newSalt = globalThis.crypto.randomUUID();
  function options(): WorkflowOptions {
    return {
      ...{ locale, asOf: params.asOf ?? dayOf(now()), overrides: params.overrides ?? {} },
      decisions: readDecisions(memory.decisions),
      judgements: readJudgements(memory.judgements),
      plans: readKeptPlans(memory.plans),
      keptVersion: memory.version ?? null,
      salt: memory.salt ?? newSalt,
      corrections: readCorrections(memory.corrections),
      registrations: readRegistrations(memory.registrations),
      links: readLinks(memory.links),
    };
  }

  let stopper = new AbortController();
  async function work(task: CampaignTask, job: () => Promise<Partial<CampaignState>>): Promise<void> {
    if (state.busy !== null) return set({ refusal: { kind: "busy" } });
    stopper = new AbortController();
    set({ busy: { task, progress: null }, refusal: null });
    try {
      set(await job());
    } catch (error) {
      const isStopped = error instanceof Stopped;
      set({ refusal: { kind: isStopped ? "stopped" : "failed" } });
      if (!isStopped) throw error;
    } finally {
      set({ busy: null, ...(state.refusal?.kind === "busy" ? { refusal: null } : {}) });
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
    const lock = await gateway.readLock();
    if (!lock.ok) return { refusal: lock.refusal };
    set({ locked: lock.value });
    return withMemory(() => use(read.value));
  }

  /** `done` is told the names the new sheets really got, by the names the plan asked for. */
  async function apply(
    plan: Plan,
    done: (nameOf: (sheet: string) => string) => Partial<CampaignState>,
  ): Promise<Partial<CampaignState>> {
    set({ busy: { task: "writing", progress: null } });
    const { whenEdited = params.whenEdited } = plan;
    const applied = await gateway.apply(
      { ...plan, ...(whenEdited === undefined ? {} : { whenEdited }) },
      onProgress,
      stopper.signal,
    );
    if (!applied.ok) {
      unanswered = applied.refusal.kind === "sheetsEdited" ? { plan, done } : null;
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
    return { ...done(nameOf), canPutBack: plan.title, takenBack: null, log: [...state.log, step] };
  }

  const kit: SessionKit = {
    ...{ gateway, now, state: () => state, options, work, withGrids, withMemory, apply },
    way: () => ({ onProgress, signal: stopper.signal }),
    compute: (id, grids, asked, signal = stopper.signal) =>
      compute({ id, grids, options: options(), asked, signal, onProgress }),
  };
  const live = liveRecheck(kit, set);
  return {
    ...checkJobs(kit, watchOnce),
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
    ...versionJobs(kit),
    ...judgementJobs(kit),
    ...planJobs(kit),
    ...rosterJob(kit),
    ...setUpJobs(kit),
    ...putBackJob(kit),
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answerEdited: (whenEdited) =>
      work("writing", () => {
        if (unanswered === null) return Promise.resolve({});
        const { plan, done } = unanswered;
        unanswered = null;
        return apply({ ...plan, whenEdited }, done);
      }),
    lookAtLock: () =>
      work("reading", async () => {
        const lock = await gateway.readLock();
        return lock.ok ? { locked: lock.value } : { refusal: lock.refusal };
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

function sheetsOf(plan: Plan): readonly string[] {
  return [...new Set(plan.steps.map((step) => step.sheet))];
}

function dayOf(moment: Date): CalendarDate {
  const month = String(moment.getMonth() + 1).padStart(2, "0");
  const day = String(moment.getDate()).padStart(2, "0");
  return `${moment.getFullYear()}-${month}-${day}` as CalendarDate;
}
