import type { HouseholdSituation } from "./household-situation";
import { plainOutcome } from "./rule-outcome";
import type { RuleOutcome } from "./rule-outcome";

const MET = plainOutcome("widowedOrAlone", "met");
const NOT_MET = plainOutcome("widowedOrAlone", "notMet");
const UNKNOWN = plainOutcome("widowedOrAlone", "unknown", ["isWidowedOrAlone"]);

/**
 * Whether a household belongs to the campaign's group "鳏寡孤独职工".
 *
 * Source: the county's address on the Sending Warmth campaign, on whom it is for (鳏寡孤独职工).
 * @example meetsWidowedOrAlone(UNKNOWN_SITUATION).verdict // => "unknown"
 */
export function meetsWidowedOrAlone(situation: HouseholdSituation): RuleOutcome {
  if (situation.isWidowedOrAlone === null) return UNKNOWN;
  return situation.isWidowedOrAlone ? MET : NOT_MET;
}
