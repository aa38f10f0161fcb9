import { isBoundInclusive } from "../parameters/parameter-definitions";
import type { Parameters } from "../parameters/parameters";
import type { HardshipCause, HouseholdSituation } from "./household-situation";
import { figuresOutcome, plainOutcome } from "./rule-outcome";
import type { RuleOutcome, Verdict } from "./rule-outcome";

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
 * @example meetsAccidentHardship(UNKNOWN_SITUATION, {}) // => "unknown"
 */
export function meetsAccidentHardship(situation: HouseholdSituation, parameters: Parameters): Verdict {
  if (hasNoSuddenEvent(situation)) return "notMet";
  const { accidentCostFen, annualIncomeFen } = situation;
  const share = parameters.accidentCostShare;
  if (share === undefined || accidentCostFen === null || annualIncomeFen === null) return "unknown";
  const difference = scaledDifference(accidentCostFen, annualIncomeFen, share);
  if (difference > 0) return "met";
  return difference === 0 && isBoundInclusive(parameters, "accidentBoundInclusive") ? "met" : "notMet";
}

/**
 * Says why meetsAccidentHardship answers as it does, with the loss and its limit or with what is missing.
 * @example explainAccidentHardship(UNKNOWN_SITUATION, {}).unset // => ["accidentCostShare"]
 */
export function explainAccidentHardship(situation: HouseholdSituation, parameters: Parameters): RuleOutcome {
  if (hasNoSuddenEvent(situation)) return NO_EVENT;
  const { accidentCostFen, annualIncomeFen } = situation;
  const share = parameters.accidentCostShare;
  if (share === undefined) return SHARE_UNSET;
  if (accidentCostFen === null) return COST_MISSING;
  if (annualIncomeFen === null) return INCOME_MISSING;
  const met = meetsAccidentHardship(situation, parameters) === "met";
  const atLine = scaledDifference(accidentCostFen, annualIncomeFen, share) === 0;
  const limitFen = Math.round((annualIncomeFen * Math.round(share * SHARE_SCALE)) / SHARE_SCALE);
  return figuresOutcome("accident", met, accidentCostFen, limitFen, atLine);
}

function hasNoSuddenEvent({ accidentCostFen, causes }: HouseholdSituation): boolean {
  if (accidentCostFen === 0) return true;
  return (
    accidentCostFen === null && causes !== null && !causes.some((cause) => SUDDEN_CAUSES.includes(cause))
  );
}

function scaledDifference(accidentCostFen: number, annualIncomeFen: number, share: number): number {
  return accidentCostFen * SHARE_SCALE - annualIncomeFen * Math.round(share * SHARE_SCALE);
}
