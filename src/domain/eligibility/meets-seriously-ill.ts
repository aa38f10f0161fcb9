import type { HouseholdSituation } from "./household-situation";
import { plainOutcome } from "./rule-outcome";
import type { RuleOutcome } from "./rule-outcome";

const MET = plainOutcome("seriouslyIll", "met");
const NOT_MET = plainOutcome("seriouslyIll", "notMet");
const UNKNOWN = plainOutcome("seriouslyIll", "unknown", ["hardshipCause"]);

/**
 * Whether a household belongs to the campaign's group "重病无钱医治的特困职工".
 *
 * Source: the county's address on the Sending Warmth campaign, on whom it is for (重病无钱医治的特困职工).
 * @example meetsSeriouslyIll(UNKNOWN_SITUATION).verdict // => "unknown"
 */
export function meetsSeriouslyIll(situation: HouseholdSituation): RuleOutcome {
  if (situation.causes === null) return UNKNOWN;
  return situation.causes.includes("seriousIllness") ? MET : NOT_MET;
}
