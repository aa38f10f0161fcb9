import type { Grid } from "../workbook/grid";
import type { Plan } from "../workbook/plan";
import type { AllocationPlan } from "../workflows/allocate/allocate";
import { reportEligibility } from "../workflows/eligibility/eligibility-report";
import { planDecisions } from "../workflows/eligibility/eligibility-report-plan";
import type { ValueRevision } from "../workflows/outcome";
import type { CampaignState } from "./campaign-session";
import { EMPTY_FUND_STATE, type AllocationRequest, type FundJobs, type FundState } from "./fund-state";
import type { SessionKit } from "./session-kit";
import { versionsNow } from "./version-jobs";

/**
 * The jobs of 资格 and 分配 over a session.
 * @example await fundJobs(kit).reviewEligibility()
 */
export function fundJobs(kit: SessionKit): FundJobs {
  const { work, withGrids } = kit;
  const options = () => kit.options();
  const fund = (change: Partial<FundState>): Pick<CampaignState, "fund"> => ({
    fund: { ...kit.state().fund, ...change },
  });
  const readFor = (place: "eligibility" | "allocation", grids: readonly Grid[]): Partial<FundState> => ({
    read: { report: reportEligibility(grids, options()), readAt: kit.now(), place },
  });

  const review = (place: "eligibility" | "allocation") =>
    work("reading", () =>
      withGrids(async (grids) => {
        const read = readFor(place, grids);
        const isEmpty = read.read?.report.registers.length === 0;
        const report = read.read?.report;
        const isShown = place === "eligibility" && report !== undefined;
        return {
          ...fund({ ...read, allocation: null, decisions: null }),
          ...(isShown ? await versionsNow(kit, report) : {}),
          refusal: isEmpty ? { kind: "noRegister" } : null,
        };
      }),
    );

  /** Applies, then reads again: what is shown is what stands there. */
  async function applyAndRead(plan: Plan, place: "eligibility" | "allocation", change: Partial<FundState>) {
    const applied = await kit.apply(plan, () => fund(change));
    if (applied.refusal != null) return applied;
    const after = await withGrids(async (grids) => ({
      fund: { ...(applied.fund ?? kit.state().fund), ...readFor(place, grids) },
    }));
    return { ...applied, ...after };
  }

  async function planned(grids: readonly Grid[], request: AllocationRequest) {
    const read = readFor("allocation", grids);
    const report = read.read?.report ?? reportEligibility(grids, options());
    // The pane opens without what only this job needs.
    const { planAllocation } = await import("../workflows/allocate/allocate");
    const outcome: AllocationPlan | { kind: "noRegister" } =
      report.registers.length === 0
        ? { kind: "noRegister" }
        : await planAllocation(report, grids, request, options());
    return { read, outcome };
  }

  return {
    reviewEligibility: () => review("eligibility"),
    reviewAllocation: () => review("allocation"),
    previewAllocation: (request = {}) =>
      work("checking", () =>
        withGrids(async (grids) => {
          const { read, outcome } = await planned(grids, request);
          if (outcome.kind !== "planned") return { ...fund(read), refusal: refusalOf(outcome) };
          return fund({ ...read, allocation: { summary: outcome, written: false } });
        }),
      ),
    writeAllocation: (request = {}) =>
      work("checking", () =>
        withGrids(async (grids) => {
          const { read, outcome } = await planned(grids, request);
          if (outcome.kind !== "planned") return { ...fund(read), refusal: refusalOf(outcome) };
          const preview = { ...read, allocation: { summary: outcome, written: false } };
          if (!outcome.holds) return { ...fund(preview), refusal: { kind: "certificateBroken" } };
          const count = outcome.revisions.length;
          if (count > 0 && request.revise !== true)
            return { ...fund(preview), refusal: { kind: "valuesStand", count } };
          if (isOther(kit.state().fund.allocation, outcome.revisions))
            return { ...fund(preview), refusal: { kind: "fixesChanged" } };
          if (outcome.afterNotice !== null && request.anyway !== true)
            return { ...fund(preview), refusal: { kind: "amountsPosted", ...outcome.afterNotice } };
          return applyAndRead(outcome.plan, "allocation", {
            allocation: { summary: outcome, written: true },
          });
        }),
      ),
    previewDecisions: (request = {}) =>
      work("checking", () =>
        withGrids(async (grids) => {
          const read = readFor("eligibility", grids);
          const report = read.read?.report ?? reportEligibility(grids, options());
          const outcome = planDecisions(report, grids, options(), request);
          if (outcome.kind !== "planned") return { ...fund(read), refusal: outcome };
          return fund({ ...read, decisions: { summary: outcome, written: false } });
        }),
      ),
    writeDecisions: (request = {}) =>
      work("checking", () =>
        withGrids(async (grids) => {
          const outcome = planDecisions(reportEligibility(grids, options()), grids, options(), request);
          if (outcome.kind !== "planned") return { refusal: outcome };
          const count = outcome.revisions.length;
          if (count > 0 && request.revise !== true) {
            return {
              ...fund({ ...readFor("eligibility", grids), decisions: { summary: outcome, written: false } }),
              refusal: { kind: "valuesStand", count },
            };
          }
          if (isOther(kit.state().fund.decisions, outcome.revisions)) {
            return {
              ...fund({ ...readFor("eligibility", grids), decisions: { summary: outcome, written: false } }),
              refusal: { kind: "fixesChanged" },
            };
          }
          return applyAndRead(outcome.plan, "eligibility", {
            decisions: { summary: outcome, written: true },
          });
        }),
      ),
    runRuleCases: () =>
      work("checking", () =>
        withGrids(async (grids) => {
          const { parameters } = reportEligibility(grids, options());
          const { planRuleCases } = await import("../workflows/eligibility/rule-cases");
          const outcome = planRuleCases(grids, parameters);
          if (outcome.kind !== "planned")
            return { refusal: { kind: "parametersUnset", parameters: outcome.parameters } };
          return kit.apply(outcome.plan, () => fund({ ruleCases: outcome }));
        }),
      ),
  };
}

function refusalOf(
  outcome: Exclude<AllocationPlan, { readonly kind: "planned" }> | { readonly kind: "noRegister" },
): NonNullable<CampaignState["refusal"]> {
  switch (outcome.kind) {
    case "unset":
      return { kind: "parametersUnset", parameters: outcome.parameters };
    case "infeasible":
      return { ...outcome, kind: "fundTooSmall" };
    case "noClaims":
      return { kind: "nothingToPay" };
    case "noHeader":
    case "noRegister":
      return outcome;
  }
}

/** The rows may have changed since the preview: nothing is written over that was not seen. */
function isOther(preview: Previewed | null, revisions: readonly ValueRevision[]): boolean {
  if (preview === null || preview.written) return false;
  return JSON.stringify(preview.summary.revisions) !== JSON.stringify(revisions);
}

interface Previewed {
  readonly summary: { readonly revisions: readonly ValueRevision[] };
  readonly written: boolean;
}

/**
 * Reads the households again where they are shown, such as after something was put back.
 * @example await readFundAgain(kit) // => {}
 */
export async function readFundAgain(kit: SessionKit): Promise<Partial<CampaignState>> {
  const { read } = kit.state().fund;
  if (read === null) return {};
  return kit.withGrids(async (grids) => ({
    fund: {
      ...EMPTY_FUND_STATE,
      read: { ...read, report: reportEligibility(grids, kit.options()) },
    },
  }));
}
