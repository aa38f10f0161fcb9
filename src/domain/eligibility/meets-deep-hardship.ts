import { isBoundInclusive } from "../parameters/parameter-definitions";
import type { Parameters } from "../parameters/parameters";
import { comparePerHeadIncome } from "./compare-per-head-income";
import type { HouseholdSituation } from "./household-situation";
import type { RuleOutcome } from "./rule-outcome";

/**
 * Whether a household is in deep hardship: income per head after rigid spending below the set multiple of the minimum living line.
 *
 * Source: 青岛市总工会, 困难职工认定标准 (深度困难); the multiple and the bound are parameters, for provinces differ.
 * @example meetsDeepHardship(UNKNOWN_SITUATION, {}).unset // => ["minimumLivingLine", "deepLineMultiple"]
 */
export function meetsDeepHardship(situation: HouseholdSituation, parameters: Parameters): RuleOutcome {
  return comparePerHeadIncome(situation, {
    rule: "deep",
    line: parameters.minimumLivingLine,
    multiple: parameters.deepLineMultiple,
    multipleId: "deepLineMultiple",
    inclusive: isBoundInclusive(parameters, "deepBoundInclusive"),
  });
}
