import type { FieldId } from "../field-id";
import type { Parameters } from "../parameters/parameters";
import type { ParameterId } from "../parameters/parameter-id";
import { categoriesOf } from "./categories-of";
import type { HouseholdCategories } from "./categories-of";
import type { HouseholdSituation } from "./household-situation";
import { meetsAccidentHardship } from "./meets-accident-hardship";
import { meetsDeepHardship } from "./meets-deep-hardship";
import { meetsRelativeHardship } from "./meets-relative-hardship";
import type { HardshipClass, RuleOutcome } from "./rule-outcome";

/** The proposal for one household; a person decides. */
export interface EligibilityResult {
  readonly decision: "eligible" | "notEligible" | "needsReview";
  readonly hardshipClass: HardshipClass | null;
  readonly categories: HouseholdCategories;
  /** Every class rule asked, in the order deep, relative, accident, up to the one that decided. */
  readonly reasons: readonly RuleOutcome[];
  readonly missing: readonly FieldId[];
  readonly unset: readonly ParameterId[];
}

const NOTHING: readonly never[] = Object.freeze([]);

/**
 * Proposes whether a household may be helped, in which class, in which of the campaign's groups, and why.
 *
 * The gravest class comes first. A rule that cannot answer stops the search: the class (and so the amount) hangs on it,
 * hence needsReview with what is missing or not set. An unset parameter never passes and never counts as 0.
 * Source: 青岛市总工会, 困难职工认定标准, for the arithmetic; every number is a parameter of the county.
 * @example decideEligibility(UNKNOWN_SITUATION, {}).decision // => "needsReview"
 */
export function decideEligibility(situation: HouseholdSituation, parameters: Parameters): EligibilityResult {
  const categories = categoriesOf(situation, parameters);
  const deep = meetsDeepHardship(situation, parameters);
  if (deep.verdict !== "notMet") return concluded("deep", deep, [deep], categories);
  const relative = meetsRelativeHardship(situation, parameters);
  if (relative.verdict !== "notMet") return concluded("relative", relative, [deep, relative], categories);
  const accident = meetsAccidentHardship(situation, parameters);
  return concluded("accident", accident, [deep, relative, accident], categories);
}

function concluded(
  hardshipClass: HardshipClass,
  last: RuleOutcome,
  reasons: readonly RuleOutcome[],
  categories: HouseholdCategories,
): EligibilityResult {
  switch (last.verdict) {
    case "met":
      return { decision: "eligible", hardshipClass, categories, reasons, missing: NOTHING, unset: NOTHING };
    case "notMet":
      return {
        decision: "notEligible",
        hardshipClass: null,
        categories,
        reasons,
        missing: NOTHING,
        unset: NOTHING,
      };
    case "unknown": {
      const { missing, unset } = last;
      return { decision: "needsReview", hardshipClass: null, categories, reasons, missing, unset };
    }
  }
}
