import type { Parameters } from "../parameters/parameters";
import type { HouseholdSituation } from "./household-situation";
import { isHeadcount } from "./is-headcount";
import { plainOutcome } from "./rule-outcome";
import type { RuleOutcome } from "./rule-outcome";

const MET = plainOutcome("unsupportedBelowLine", "met");
const NOT_MET = plainOutcome("unsupportedBelowLine", "notMet");
const LINE_UNSET = plainOutcome("unsupportedBelowLine", "unknown", undefined, ["minimumLivingLine"]);
const UNKNOWN = plainOutcome("unsupportedBelowLine", "unknown", [
  "householdSize",
  "annualIncome",
  "receivesMinimumLiving",
]);

/**
 * Whether a household should be on minimum living relief and is not (应保未保): income per head, nothing deducted, below the line.
 *
 * Source: the county's address on the Sending Warmth campaign: 家庭人均收入低于城镇居民最低生活保障标准的应保未保特困职工.
 * 低于 leaves the line itself out.
 * @example meetsUnsupportedBelowLine(UNKNOWN_SITUATION, {}).unset // => ["minimumLivingLine"]
 */
export function meetsUnsupportedBelowLine(
  situation: HouseholdSituation,
  parameters: Parameters,
): RuleOutcome {
  const { householdSize, annualIncomeFen, receivesMinimumLiving } = situation;
  const line = parameters.minimumLivingLine;
  if (receivesMinimumLiving === true) return NOT_MET;
  if (line === undefined) return LINE_UNSET;
  if (householdSize === null || !isHeadcount(householdSize) || annualIncomeFen === null) return UNKNOWN;
  if (annualIncomeFen >= line * 12 * householdSize) return NOT_MET;
  return receivesMinimumLiving === null ? UNKNOWN : MET;
}
