import type { Parameters } from "../parameters/parameters";
import type { HouseholdSituation } from "./household-situation";
import { meetsDisaster } from "./meets-disaster";
import { meetsModelWorker } from "./meets-model-worker";
import { meetsRetired } from "./meets-retired";
import { meetsSeriouslyIll } from "./meets-seriously-ill";
import { meetsUnsupportedBelowLine } from "./meets-unsupported-below-line";
import { meetsWidowedOrAlone } from "./meets-widowed-or-alone";
import { meetsWorkInjury } from "./meets-work-injury";
import type { HardshipCategory, RuleOutcome } from "./rule-outcome";

/** The group a household counts in, and the others it fits: one person may fit several. */
export interface HouseholdCategories {
  readonly main: HardshipCategory | null;
  readonly others: readonly HardshipCategory[];
}

// In the order the campaign names them; the first that is met is the main one.
const CATEGORIES: readonly HardshipCategory[] = [
  "unsupportedBelowLine",
  "seriouslyIll",
  "disaster",
  "workInjury",
  "modelWorker",
  "retired",
  "widowedOrAlone",
];

// One shared answer for each of the 128 combinations keeps a register of a hundred thousand rows cheap.
const COMBINATIONS: readonly HouseholdCategories[] = Array.from(
  { length: 1 << CATEGORIES.length },
  (_, bits) => {
    const met = CATEGORIES.filter((_category, index) => (bits & (1 << index)) !== 0);
    return Object.freeze({ main: met[0] ?? null, others: Object.freeze(met.slice(1)) });
  },
);
const NONE: HouseholdCategories = Object.freeze({ main: null, others: Object.freeze([]) });

/**
 * The campaign's groups a household is known to belong to; a group nobody can tell is left out.
 * @example categoriesOf({ ...UNKNOWN_SITUATION, isRetired: true }, {}).main // => "retired"
 */
export function categoriesOf(situation: HouseholdSituation, parameters: Parameters): HouseholdCategories {
  // Called one by one, not through a list: the engine can then inline them, which halves the time of a register.
  const bits =
    bit(meetsUnsupportedBelowLine(situation, parameters), 0) |
    bit(meetsSeriouslyIll(situation), 1) |
    bit(meetsDisaster(situation), 2) |
    bit(meetsWorkInjury(situation), 3) |
    bit(meetsModelWorker(situation), 4) |
    bit(meetsRetired(situation), 5) |
    bit(meetsWidowedOrAlone(situation), 6);
  return COMBINATIONS[bits] ?? NONE;
}

function bit(outcome: RuleOutcome, index: number): number {
  return outcome.verdict === "met" ? 1 << index : 0;
}
