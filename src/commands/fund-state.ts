import type { AllocationTrial } from "../workflows/allocate/allocation-trial";
import type { PlanName } from "../workflows/allocate/kept-plans";
import type { EligibilityReport } from "../workflows/eligibility/eligibility-report";
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

/** A trial to be planned or written. */
export interface AllocationRequest extends AllocationTrial {
  /** The clerk has seen which of her amounts change, and says yes. */
  readonly revise?: boolean;
  /** Amounts that were posted or approved may change: the notice is supplemented afterwards. */
  readonly anyway?: boolean;
}

/** What is written of the decisions. */
export interface DecisionRequest {
  /** The clerk has seen which filled cells change, and says yes. */
  readonly revise?: boolean;
  /** The stated class (困难类别) becomes the decided one. */
  readonly classes?: boolean;
  /** Classes that were posted or approved may change: the notice is supplemented afterwards. */
  readonly anyway?: boolean;
}

/** Jobs about trials that are kept. */
export interface PlanJobs {
  /** Keeps a trial under the next free name; refuses when three are kept, or when its fund is below the floors. */
  keepPlan(trial: AllocationTrial): Promise<void>;
  dropPlan(name: PlanName): Promise<void>;
  /** Writes the numbers of a trial on the sheet 参数 and divides by them from now on; the trial stays kept. */
  adoptPlan(name: PlanName): Promise<void>;
}

/** Jobs about who is helped and with how much. */
export interface FundJobs {
  /** Reads and decides every household, for the place 资格. Writes nothing. */
  reviewEligibility(): Promise<void>;
  /** Reads and decides every household, for the place 分配. Writes nothing. */
  reviewAllocation(): Promise<void>;
  /** Divides the fund as it would be written, with every amount of the clerk's that would change. Writes nothing. */
  previewAllocation(request?: AllocationRequest): Promise<void>;
  writeAllocation(request?: AllocationRequest): Promise<void>;
  previewDecisions(request?: DecisionRequest): Promise<void>;
  writeDecisions(request?: DecisionRequest): Promise<void>;
  /** Runs the sample families of 规则样例, making the sheet where there is none. */
  runRuleCases(): Promise<void>;
}
