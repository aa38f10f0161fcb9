import type { Exclusion } from "./cross-check";
import type { EligibilityResult } from "./decide-eligibility";

/** What the democratic review said of an exclusion: it holds, or it does not count here, and why. */
export interface ExclusionJudgement {
  readonly reason: Exclusion["reason"];
  readonly holds: boolean;
  readonly explanation: string;
}

/** The decision after cross-checks: the rules' proposal, what speaks against it, and what is still to be judged. */
export interface ConcludedEligibility {
  readonly decision: EligibilityResult["decision"];
  readonly proposed: EligibilityResult;
  readonly exclusions: readonly (Exclusion & { readonly judgement: ExclusionJudgement | null })[];
}

/**
 * Puts the exclusions beside the proposal of the rules.
 *
 * An exclusion that was judged to hold makes the household not eligible; one not yet judged asks for review, so that a line
 * in another office's list neither pays nor refuses anybody by itself. Who is not eligible stays so.
 * @example concludeEligibility(proposed, [], []).decision === proposed.decision // => true
 */
export function concludeEligibility(
  proposed: EligibilityResult,
  exclusions: readonly Exclusion[],
  judgements: readonly ExclusionJudgement[],
): ConcludedEligibility {
  const judged = exclusions.map((exclusion) => ({
    ...exclusion,
    judgement: judgements.find(({ reason }) => reason === exclusion.reason) ?? null,
  }));
  const isExcluded = judged.some(({ judgement }) => judgement?.holds === true);
  const isOpen = judged.some(({ judgement }) => judgement === null);
  const decision = isExcluded
    ? "notEligible"
    : isOpen && proposed.decision === "eligible"
      ? "needsReview"
      : proposed.decision;
  return { decision, proposed, exclusions: judged };
}
