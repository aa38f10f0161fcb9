import type { FieldId } from "../field-id";
import type { Parameters } from "../parameters/parameters";
import type { ParameterId } from "../parameters/parameter-id";
import { categoriesOf } from "./categories-of";
import type { HouseholdCategories } from "./categories-of";
import type { HouseholdSituation } from "./household-situation";
import { explainAccidentHardship, meetsAccidentHardship } from "./meets-accident-hardship";
import { explainDeepHardship, meetsDeepHardship } from "./meets-deep-hardship";
import { explainRelativeHardship, meetsRelativeHardship } from "./meets-relative-hardship";
import type { HardshipClass, RuleOutcome, Verdict } from "./rule-outcome";

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
const DECISIONS = { met: "eligible", notMet: "notEligible", unknown: "needsReview" } as const;

/**
 * Proposes whether a household may be helped, in which class, in which of the campaign's groups, and why.
 *
 * The gravest class comes first. A rule that cannot answer stops the search: the class (and so the amount) hangs on it,
 * hence needsReview with what is missing or not set. An unset parameter never passes and never counts as 0.
 * Source: 青岛市总工会, 困难职工认定标准, for the arithmetic; every number is a parameter of the county.
 * @example decideEligibility(UNKNOWN_SITUATION, {}).decision // => "needsReview"
 */
export function decideEligibility(situation: HouseholdSituation, parameters: Parameters): EligibilityResult {
  const deep = meetsDeepHardship(situation, parameters);
  if (deep !== "notMet") return new Decided(situation, parameters, "deep", deep);
  const relative = meetsRelativeHardship(situation, parameters);
  if (relative !== "notMet") return new Decided(situation, parameters, "relative", relative);
  return new Decided(situation, parameters, "accident", meetsAccidentHardship(situation, parameters));
}

// A register is decided as a whole and explained row by row, where somebody looks: what only explains is made when it is read.
class Decided implements EligibilityResult {
  declare readonly decision: EligibilityResult["decision"];
  declare readonly hardshipClass: HardshipClass | null;
  declare readonly categories: HouseholdCategories;
  declare private readonly situation: HouseholdSituation;
  declare private readonly parameters: Parameters;
  declare private readonly lastRule: HardshipClass;

  constructor(
    situation: HouseholdSituation,
    parameters: Parameters,
    lastRule: HardshipClass,
    verdict: Verdict,
  ) {
    this.decision = DECISIONS[verdict];
    this.hardshipClass = verdict === "met" ? lastRule : null;
    this.categories = categoriesOf(situation, parameters);
    this.situation = situation;
    this.parameters = parameters;
    this.lastRule = lastRule;
  }

  get reasons(): readonly RuleOutcome[] {
    const reasons = [explainDeepHardship(this.situation, this.parameters)];
    if (this.lastRule === "deep") return reasons;
    reasons.push(explainRelativeHardship(this.situation, this.parameters));
    if (this.lastRule === "relative") return reasons;
    reasons.push(explainAccidentHardship(this.situation, this.parameters));
    return reasons;
  }

  get missing(): readonly FieldId[] {
    return this.decision === "needsReview" ? (this.reasons.at(-1)?.missing ?? NOTHING) : NOTHING;
  }

  get unset(): readonly ParameterId[] {
    return this.decision === "needsReview" ? (this.reasons.at(-1)?.unset ?? NOTHING) : NOTHING;
  }
}
