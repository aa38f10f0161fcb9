import type { Grid } from "../workbook/grid";
import type { Plan } from "../workbook/plan";
import type { AllocationPlan } from "../workflows/allocate/allocate";
import { finishInTasks } from "../workflows/stepwise";
import { type PackedReport, unpackReport } from "../workflows/eligibility/packed-report";
import type { ValueRevision } from "../workflows/outcome";
import type { CampaignState } from "./campaign-session";
import { EMPTY_FUND_STATE, type AllocationRequest, type FundJobs, type FundState } from "./fund-state";
import type { SessionKit } from "./session-kit";

/**
 * The jobs of 资格 and 分配 over a session.
 * @example await fundJobs(kit).reviewEligibility()
 */
export function fundJobs(kit: SessionKit): FundJobs {
  const { work, withGrids, compute } = kit;
  const fund = (change: Partial<FundState>): Pick<CampaignState, "fund"> => ({
    fund: { ...kit.state().fund, ...change },
  });
  async function readOf(
    report: PackedReport,
    place: "eligibility" | "allocation",
  ): Promise<Pick<FundState, "read">> {
    return { read: { report: await finishInTasks(unpackReport(report)), readAt: kit.now(), place } };
  }

  const review = (place: "eligibility" | "allocation") =>
    work("reading", () =>
      withGrids(async (grids) => {
        const { report, since } = await compute("eligibility", grids, { since: place === "eligibility" });
        return {
          ...fund({ ...(await readOf(report, place)), allocation: null, decisions: null }),
          ...(since === null ? {} : { versions: { ...kit.state().versions, ...since } }),
          refusal: report.registers.length === 0 ? { kind: "noRegister" } : null,
        };
      }),
    );

  /** Applies, then reads again: what is shown is what stands there. */
  async function applyAndRead(plan: Plan, place: "eligibility" | "allocation", change: Partial<FundState>) {
    const applied = await kit.apply(plan, () => fund(change));
    if (applied.refusal != null) return applied;
    const after = await withGrids(async (grids) => {
      const { report } = await compute("eligibility", grids, { since: false });
      return { fund: { ...(applied.fund ?? kit.state().fund), ...(await readOf(report, place)) } };
    });
    return { ...applied, ...after };
  }

  async function planned(grids: readonly Grid[], request: AllocationRequest) {
    const { report, outcome } = await compute("allocation", grids, request);
    return { read: await readOf(report, "allocation"), outcome };
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
          const { report, outcome } = await compute("decisions", grids, request);
          const read = await readOf(report, "eligibility");
          if (outcome.kind !== "planned") return { ...fund(read), refusal: outcome };
          return fund({ ...read, decisions: { summary: outcome, written: false } });
        }),
      ),
    writeDecisions: (request = {}) =>
      work("checking", () =>
        withGrids(async (grids) => {
          const { report, outcome } = await compute("decisions", grids, request);
          if (outcome.kind !== "planned") return { refusal: outcome };
          const preview = async () =>
            fund({
              ...(await readOf(report, "eligibility")),
              decisions: { summary: outcome, written: false },
            });
          const count = outcome.revisions.length;
          if (count > 0 && request.revise !== true)
            return { ...(await preview()), refusal: { kind: "valuesStand", count } };
          if (isOther(kit.state().fund.decisions, outcome.revisions))
            return { ...(await preview()), refusal: { kind: "fixesChanged" } };
          if (outcome.afterNotice !== null && request.anyway !== true)
            return { ...(await preview()), refusal: { kind: "classesPosted", ...outcome.afterNotice } };
          return applyAndRead(outcome.plan, "eligibility", {
            decisions: { summary: outcome, written: true },
          });
        }),
      ),
    runRuleCases: () =>
      work("checking", () =>
        withGrids(async (grids) => {
          const outcome = await compute("ruleCases", grids, null);
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
    case "form":
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
  return kit.withGrids(async (grids) => {
    const { report } = await kit.compute("eligibility", grids, { since: false });
    return {
      fund: { ...EMPTY_FUND_STATE, read: { ...read, report: await finishInTasks(unpackReport(report)) } },
    };
  });
}
