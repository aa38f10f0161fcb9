import type { Parameters } from "../parameters/parameters";
import { decideEligibility } from "./decide-eligibility";
import type { EligibilityResult } from "./decide-eligibility";
import type { HouseholdSituation } from "./household-situation";
import type { HardshipClass } from "./rule-outcome";

/** A sample family with the decision the office expects. */
export interface RuleCase {
  readonly title: string;
  readonly situation: HouseholdSituation;
  readonly expected: {
    readonly decision: EligibilityResult["decision"];
    /** Null beside "eligible" leaves the class open. */
    readonly hardshipClass: HardshipClass | null;
  };
}

export interface RuleCaseResult {
  readonly title: string;
  readonly passes: boolean;
  readonly actual: EligibilityResult;
}

/**
 * Decides sample families under the parameters and tells which decisions are not the expected ones, so that a year's line
 * can be tried before it is used.
 * @example runRuleCases([], {}) // => []
 */
export function runRuleCases(cases: readonly RuleCase[], parameters: Parameters): readonly RuleCaseResult[] {
  return cases.map(({ title, situation, expected }) => {
    const actual = decideEligibility(situation, parameters);
    const isAnyClass = expected.decision === "eligible" && expected.hardshipClass === null;
    const passes =
      actual.decision === expected.decision &&
      (isAnyClass || actual.hardshipClass === expected.hardshipClass);
    return { title, passes, actual };
  });
}
