import type { HouseholdSituation } from "./household-situation";
import { plainOutcome } from "./rule-outcome";
import type { RuleOutcome } from "./rule-outcome";

const MET = plainOutcome("disaster", "met");
const NOT_MET = plainOutcome("disaster", "notMet");
const UNKNOWN = plainOutcome("disaster", "unknown", ["hardshipCause"]);

/**
 * Whether a household belongs to the campaign's group "遭天灾人祸职工".
 *
 * Source: the county's address on the Sending Warmth campaign, on whom it is for (遭天灾人祸职工).
 * @example meetsDisaster(UNKNOWN_SITUATION).verdict // => "unknown"
 */
export function meetsDisaster(situation: HouseholdSituation): RuleOutcome {
  if (situation.causes === null) return UNKNOWN;
  return situation.causes.includes("naturalDisaster") || situation.causes.includes("accident")
    ? MET
    : NOT_MET;
}
