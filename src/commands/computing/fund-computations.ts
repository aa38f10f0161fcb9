import { planAllocation, type AllocationPlan } from "../../workflows/allocate/allocate";
import { reportEligibility } from "../../workflows/eligibility/eligibility-report";
import { planDecisions } from "../../workflows/eligibility/eligibility-report-plan";
import { packReport, type PackedReport } from "../../workflows/eligibility/packed-report";
import { planRuleCases } from "../../workflows/eligibility/rule-cases";
import type { AllocationRequest, DecisionRequest } from "../fund-state";
import type { KeptLines, LastYearLines } from "../versions";
import type { Ground } from "./ground";
import { keptOf, lastYearOf } from "./version-computations";

/**
 * Every household with its decision; where `since` is asked, what became of the register since last year's and since
 * the version the workbook keeps as well.
 * @example computeEligibility(ground, { since: false }).since // => null
 */
export function computeEligibility(
  { grids, options }: Ground,
  { since }: { readonly since: boolean },
): {
  readonly report: PackedReport;
  readonly since: { readonly lastYear: LastYearLines; readonly kept: KeptLines | null } | null;
} {
  const report = reportEligibility(grids, options);
  return {
    report: packReport(report),
    since: since ? { lastYear: lastYearOf(report, options), kept: keptOf(report, options) } : null,
  };
}

/**
 * The fund divided, with the plan that writes it, or why not.
 * @example (await computeAllocation(ground, {})).outcome.kind // => "noRegister"
 */
export async function computeAllocation(
  { grids, options }: Ground,
  request: AllocationRequest,
): Promise<{
  readonly report: PackedReport;
  readonly outcome: AllocationPlan | { readonly kind: "noRegister" };
}> {
  const report = reportEligibility(grids, options);
  const outcome =
    report.registers.length === 0
      ? ({ kind: "noRegister" } as const)
      : await planAllocation(report, grids, request, options);
  return { report: packReport(report), outcome };
}

/**
 * What would be written of the decisions.
 * @example computeDecisions(ground, {}).outcome.kind // => "noRegister"
 */
export function computeDecisions(
  { grids, options }: Ground,
  request: DecisionRequest,
): { readonly report: PackedReport; readonly outcome: ReturnType<typeof planDecisions> } {
  const report = reportEligibility(grids, options);
  return { report: packReport(report), outcome: planDecisions(report, grids, options, request) };
}

/**
 * The sample families of 规则样例 run under the parameters of the year.
 * @example computeRuleCases(ground).kind // => "planned"
 */
export function computeRuleCases({ grids, options }: Ground): ReturnType<typeof planRuleCases> {
  return planRuleCases(grids, reportEligibility(grids, options).parameters);
}
