import type { DossierIssue } from "./check-dossier";
import type { Exclusion } from "./cross-check";
import type { EligibilityResult } from "./decide-eligibility";

/** What the democratic review said of an exclusion: it holds, or it does not count here, and why. */
export interface ExclusionJudgement {
  readonly reason: Exclusion["reason"];
  readonly holds: boolean;
  readonly explanation: string;
}

/** What is to be weighed beside the proposal of the rules. */
export interface ConcludeEligibilityParams {
  readonly proposed: EligibilityResult;
  readonly exclusions: readonly Exclusion[];
  readonly judgements: readonly ExclusionJudgement[];
  /** As checkDossier gives them. */
  readonly contradictions: readonly DossierIssue[];
}

/** The decision after cross-checks: the rules' proposal, what speaks against it, and what is still to be judged. */
export interface ConcludedEligibility {
  readonly decision: EligibilityResult["decision"];
  readonly proposed: EligibilityResult;
  readonly exclusions: readonly (Exclusion & { readonly judgement: ExclusionJudgement | null })[];
  readonly contradictions: readonly DossierIssue[];
}

const FIGURE_CODES: ReadonlySet<DossierIssue["code"]> = new Set([
  "household.size",
  "household.incomeTotal",
] as const);

/**
 * Puts exclusions and contradictions beside the proposal of the rules.
 *
 * An exclusion that was judged to hold makes the household not eligible; one not yet judged asks for review, so that a line
 * in another office's list neither pays nor refuses anybody by itself. A dossier whose members or income contradict each
 * other asks for review either way, for the figures decided were not sure. Who is otherwise not eligible stays so.
 * @example concludeEligibility({ proposed, exclusions: [], judgements: [], contradictions: [] }).decision === proposed.decision // => true
 */
export function concludeEligibility(params: ConcludeEligibilityParams): ConcludedEligibility {
  const { proposed, exclusions, judgements, contradictions } = params;
  const judged = exclusions.map((exclusion) => ({
    ...exclusion,
    judgement: judgements.find(({ reason }) => reason === exclusion.reason) ?? null,
  }));
  const isExcluded = judged.some(({ judgement }) => judgement?.holds === true);
  const isOpen = proposed.decision === "eligible" && judged.some(({ judgement }) => judgement === null);
  const isUnsure = contradictions.some(({ code }) => FIGURE_CODES.has(code));
  const decision = isExcluded ? "notEligible" : isOpen || isUnsure ? "needsReview" : proposed.decision;
  return { decision, proposed, exclusions: judged, contradictions };
}
