import type { HouseholdSituation } from "./household-situation";
import { plainOutcome } from "./rule-outcome";
import type { RuleOutcome } from "./rule-outcome";

const MET = plainOutcome("workInjury", "met");
const NOT_MET = plainOutcome("workInjury", "notMet");
const UNKNOWN = plainOutcome("workInjury", "unknown", ["hardshipCause"]);

/**
 * Whether a household belongs to the campaign's group "因公致残无生活能力的职工".
 *
 * Source: the county's address on the Sending Warmth campaign, on whom it is for (因公致残无生活能力的职工).
 * @example meetsWorkInjury(UNKNOWN_SITUATION).verdict // => "unknown"
 */
export function meetsWorkInjury(situation: HouseholdSituation): RuleOutcome {
  if (situation.causes === null) return UNKNOWN;
  return situation.causes.includes("workInjury") ? MET : NOT_MET;
}
