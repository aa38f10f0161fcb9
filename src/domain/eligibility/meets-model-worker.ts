import type { HouseholdSituation } from "./household-situation";
import { plainOutcome } from "./rule-outcome";
import type { RuleOutcome } from "./rule-outcome";

const MET = plainOutcome("modelWorker", "met");
const NOT_MET = plainOutcome("modelWorker", "notMet");
const UNKNOWN = plainOutcome("modelWorker", "unknown", ["modelWorkerType"]);

/**
 * Whether a household belongs to the campaign's group "困难劳模".
 *
 * Source: the county's address on the Sending Warmth campaign, on whom it is for (困难劳模).
 * @example meetsModelWorker(UNKNOWN_SITUATION).verdict // => "unknown"
 */
export function meetsModelWorker(situation: HouseholdSituation): RuleOutcome {
  if (situation.isModelWorker === null) return UNKNOWN;
  return situation.isModelWorker ? MET : NOT_MET;
}
