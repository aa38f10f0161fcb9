import { isBoundInclusive } from "../parameters/parameter-definitions";
import type { Parameters } from "../parameters/parameters";
import type { HardshipCause, HouseholdSituation } from "./household-situation";
import { figuresOutcome, plainOutcome } from "./rule-outcome";
import type { RuleOutcome } from "./rule-outcome";

const SHARE_SCALE = 1_000_000;
const SUDDEN_CAUSES: readonly HardshipCause[] = [
  "accident",
  "naturalDisaster",
  "seriousIllness",
  "workInjury",
];

const SHARE_UNSET = plainOutcome("accident", "unknown", undefined, ["accidentCostShare"]);
const NO_EVENT = plainOutcome("accident", "notMet");
const COST_MISSING = plainOutcome("accident", "unknown", ["accidentCost"]);
const INCOME_MISSING = plainOutcome("accident", "unknown", ["annualIncome"]);

/**
 * Whether a household is in accident hardship: the year's loss by a sudden event exceeds the set share of its annual income.
 *
 * A household that states its causes, none of them sudden, needs no loss filled in. A loss of nothing is never met.
 * Source: 青岛市总工会, 困难职工认定标准 (意外致困); 超过 excludes the number, Civil Code Article 1259.
 * Not covered: the list of disasters that count without arithmetic.
 * @example meetsAccidentHardship(UNKNOWN_SITUATION, {}).unset // => ["accidentCostShare"]
 */
export function meetsAccidentHardship(situation: HouseholdSituation, parameters: Parameters): RuleOutcome {
  const { accidentCostFen, annualIncomeFen, causes } = situation;
  if (accidentCostFen === 0) return NO_EVENT;
  if (accidentCostFen === null && causes !== null && !causes.some((cause) => SUDDEN_CAUSES.includes(cause))) {
    return NO_EVENT;
  }
  const share = parameters.accidentCostShare;
  if (share === undefined) return SHARE_UNSET;
  if (accidentCostFen === null) return COST_MISSING;
  if (annualIncomeFen === null) return INCOME_MISSING;
  const wholeShare = Math.round(share * SHARE_SCALE);
  const difference = accidentCostFen * SHARE_SCALE - annualIncomeFen * wholeShare;
  const met = difference > 0 || (difference === 0 && isBoundInclusive(parameters, "accidentBoundInclusive"));
  const limitFen = Math.round((annualIncomeFen * wholeShare) / SHARE_SCALE);
  return figuresOutcome("accident", met, accidentCostFen, limitFen, difference === 0);
}
