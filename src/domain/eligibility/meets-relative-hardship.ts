import type { Parameters } from "../parameters/parameters";
import type { HouseholdSituation } from "./household-situation";
import { explainPerHeadIncome, isPerHeadIncomeBelow } from "./per-head-income";
import type { PerHeadRule } from "./per-head-income";
import type { RuleOutcome, Verdict } from "./rule-outcome";

const RULE: PerHeadRule = {
  rule: "relative",
  multipleId: "relativeLineMultiple",
  boundId: "relativeBoundInclusive",
};

/**
 * Whether a household is in relative hardship: income per head after rigid spending below the set multiple of the minimum living line.
 *
 * Source: 青岛市总工会, 困难职工认定标准 (相对困难); the multiple and the bound are parameters, for provinces differ.
 * @example meetsRelativeHardship(UNKNOWN_SITUATION, {}) // => "unknown"
 */
export function meetsRelativeHardship(situation: HouseholdSituation, parameters: Parameters): Verdict {
  return isPerHeadIncomeBelow(
    situation,
    parameters,
    parameters.relativeLineMultiple,
    "relativeBoundInclusive",
  );
}

/**
 * Says why meetsRelativeHardship answers as it does, with figures or with what is missing.
 * @example explainRelativeHardship(UNKNOWN_SITUATION, {}).unset // => ["minimumLivingLine", "relativeLineMultiple"]
 */
export function explainRelativeHardship(situation: HouseholdSituation, parameters: Parameters): RuleOutcome {
  return explainPerHeadIncome(situation, parameters, RULE);
}
