import type { HouseholdSituation } from "./household-situation";
import { plainOutcome } from "./rule-outcome";
import type { RuleOutcome } from "./rule-outcome";

const MET = plainOutcome("retired", "met");
const NOT_MET = plainOutcome("retired", "notMet");
const UNKNOWN = plainOutcome("retired", "unknown", ["workStatus"]);

/**
 * Whether a household belongs to the campaign's group "退休职工".
 *
 * Source: the county's address on the Sending Warmth campaign, on whom it is for (退休职工).
 * @example meetsRetired(UNKNOWN_SITUATION).verdict // => "unknown"
 */
export function meetsRetired(situation: HouseholdSituation): RuleOutcome {
  if (situation.isRetired === null) return UNKNOWN;
  return situation.isRetired ? MET : NOT_MET;
}
