import type { EligibilityReport } from "../workflows/eligibility-report";
import type { AllocationSummary, DecisionSummary, RuleCaseSummary } from "../workflows/outcome";

/** What 资格 and 分配 show: the households as last read, and what was last planned or written of them. */
export interface FundState {
  readonly read: {
    readonly report: EligibilityReport;
    readonly readAt: Date;
    /** The place that asked for it. */
    readonly place: "eligibility" | "allocation";
  } | null;
  readonly allocation: { readonly summary: AllocationSummary; readonly written: boolean } | null;
  readonly decisions: { readonly summary: DecisionSummary; readonly written: boolean } | null;
  readonly ruleCases: RuleCaseSummary | null;
}

/** Before anything was read. */
export const EMPTY_FUND_STATE: FundState = Object.freeze({
  read: null,
  allocation: null,
  decisions: null,
  ruleCases: null,
});
