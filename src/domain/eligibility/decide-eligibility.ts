import type { FieldId } from "../field-id";
import type { Parameters } from "../parameters/parameters";
import type { ParameterId } from "../parameters/parameter-id";
import { categoriesOf } from "./categories-of";
import type { HouseholdCategories } from "./categories-of";
import type { Exclusion } from "./cross-check";
import type { Contradiction, Judgement } from "./household-evidence";
import type { HouseholdSituation } from "./household-situation";
import { explainAccidentHardship, meetsAccidentHardship } from "./meets-accident-hardship";
import { explainDeepHardship, meetsDeepHardship } from "./meets-deep-hardship";
import { explainRelativeHardship, meetsRelativeHardship } from "./meets-relative-hardship";
import type { HardshipClass, RuleOutcome, Verdict } from "./rule-outcome";

/** What speaks against the proposal of the rules, or makes it unsure. */
export type Objection =
  | { readonly kind: "exclusion"; readonly exclusion: Exclusion }
  | { readonly kind: "contradiction"; readonly issue: Contradiction["issue"] };

/** The decision on one household, with everything it rests on. The rules propose; a person's judgement goes before them. */
export interface EligibilityResult {
  readonly decision: "eligible" | "notEligible" | "needsReview";
  readonly hardshipClass: HardshipClass | null;
  readonly categories: HouseholdCategories;
  /** Every class rule asked, in the order deep, relative, accident, up to the one that decided. */
  readonly reasons: readonly RuleOutcome[];
  readonly missing: readonly FieldId[];
  readonly unset: readonly ParameterId[];
  readonly objections: readonly Objection[];
  /** What a person judged, outdated or not; null where nobody has. */
  readonly judgement: Judgement | null;
}

const NOTHING: readonly never[] = Object.freeze([]);
const MET = 0;
const NOT_MET = 1;
const UNKNOWN = 2;
const DECISIONS = ["eligible", "notEligible", "needsReview"] as const;
const RULES = [
  { hardshipClass: "deep", explain: explainDeepHardship },
  { hardshipClass: "relative", explain: explainRelativeHardship },
  { hardshipClass: "accident", explain: explainAccidentHardship },
] as const;

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
  if (deep !== "notMet") return new Decided(situation, parameters, 0, deep);
  const relative = meetsRelativeHardship(situation, parameters);
  if (relative !== "notMet") return new Decided(situation, parameters, 1, relative);
  return new Decided(situation, parameters, 2, meetsAccidentHardship(situation, parameters));
}

// A register is decided as a whole and explained row by row, where somebody looks: what only explains is made when it is
// read, and an answer is kept as small as it can be, for a hundred thousand of them are kept at once.
class Decided implements EligibilityResult {
  declare private readonly situation: HouseholdSituation;
  declare private readonly parameters: Parameters;
  /** 3 × the place of the last rule asked + the place of its verdict. */
  declare private readonly code: number;

  constructor(situation: HouseholdSituation, parameters: Parameters, lastRule: number, verdict: Verdict) {
    this.situation = situation;
    this.parameters = parameters;
    this.code = 3 * lastRule + (verdict === "met" ? MET : verdict === "notMet" ? NOT_MET : UNKNOWN);
  }

  get decision(): EligibilityResult["decision"] {
    return DECISIONS[this.code % 3] ?? "needsReview";
  }

  get hardshipClass(): HardshipClass | null {
    return this.code % 3 === MET ? (RULES[(this.code - MET) / 3]?.hardshipClass ?? null) : null;
  }

  get categories(): HouseholdCategories {
    return categoriesOf(this.situation, this.parameters);
  }

  get reasons(): readonly RuleOutcome[] {
    const asked = RULES.slice(0, Math.floor(this.code / 3) + 1);
    return asked.map(({ explain }) => explain(this.situation, this.parameters));
  }

  get missing(): readonly FieldId[] {
    return this.code % 3 === UNKNOWN ? (this.lastReason?.missing ?? NOTHING) : NOTHING;
  }

  get objections(): readonly Objection[] {
    return NOTHING;
  }

  get judgement(): Judgement | null {
    return null;
  }

  get unset(): readonly ParameterId[] {
    return this.code % 3 === UNKNOWN ? (this.lastReason?.unset ?? NOTHING) : NOTHING;
  }

  private get lastReason(): RuleOutcome | undefined {
    return RULES[Math.floor(this.code / 3)]?.explain(this.situation, this.parameters);
  }
}
