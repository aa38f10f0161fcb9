import type { Parameters } from "../parameters/parameters";
import type { HouseholdSituation } from "./household-situation";
import { explainPerHeadIncome, isPerHeadIncomeBelow } from "./per-head-income";
import type { PerHeadRule } from "./per-head-income";
import type { RuleOutcome, Verdict } from "./rule-outcome";

const RULE: PerHeadRule = { rule: "deep", multipleId: "deepLineMultiple", boundId: "deepBoundInclusive" };

/**
 * Whether a household is in deep hardship: income per head after rigid spending below the set multiple of the minimum living line.
 *
 * Source: 青岛市总工会, 困难职工认定标准 (深度困难); the multiple and the bound are parameters, for provinces differ.
 * @example meetsDeepHardship(UNKNOWN_SITUATION, {}) // => "unknown"
 */
export function meetsDeepHardship(situation: HouseholdSituation, parameters: Parameters): Verdict {
  return isPerHeadIncomeBelow(situation, parameters, parameters.deepLineMultiple, "deepBoundInclusive");
}

/**
 * Says why meetsDeepHardship answers as it does, with figures or with what is missing.
 * @example explainDeepHardship(UNKNOWN_SITUATION, {}).unset // => ["minimumLivingLine", "deepLineMultiple"]
 */
export function explainDeepHardship(situation: HouseholdSituation, parameters: Parameters): RuleOutcome {
  return explainPerHeadIncome(situation, parameters, RULE);
}
