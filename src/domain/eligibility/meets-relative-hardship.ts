import { isBoundInclusive } from "../parameters/parameter-definitions";
import type { Parameters } from "../parameters/parameters";
import { comparePerHeadIncome } from "./compare-per-head-income";
import type { HouseholdSituation } from "./household-situation";
import type { RuleOutcome } from "./rule-outcome";

/**
 * Whether a household is in relative hardship: income per head after rigid spending below the set multiple of the minimum living line.
 *
 * Source: 青岛市总工会, 困难职工认定标准 (相对困难); the multiple and the bound are parameters, for provinces differ.
 * @example meetsRelativeHardship(UNKNOWN_SITUATION, {}).unset // => ["minimumLivingLine", "relativeLineMultiple"]
 */
export function meetsRelativeHardship(situation: HouseholdSituation, parameters: Parameters): RuleOutcome {
  return comparePerHeadIncome(situation, {
    rule: "relative",
    line: parameters.minimumLivingLine,
    multiple: parameters.relativeLineMultiple,
    multipleId: "relativeLineMultiple",
    inclusive: isBoundInclusive(parameters, "relativeBoundInclusive"),
  });
}
