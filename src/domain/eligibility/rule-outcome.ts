import type { FieldId } from "../field-id";
import type { Fen } from "../money/fen";
import type { ParameterId } from "../parameters/parameter-id";

export type HardshipClass = "deep" | "relative" | "accident";

/** The seven groups the campaign names. */
export type HardshipCategory =
  | "unsupportedBelowLine"
  | "seriouslyIll"
  | "disaster"
  | "workInjury"
  | "modelWorker"
  | "retired"
  | "widowedOrAlone";

export type RuleCode = HardshipClass | HardshipCategory;

/** unknown: something the rule needs is missing or not set. */
export type Verdict = "met" | "notMet" | "unknown";

/** What one rule says of one household, and why: a code with figures, never a text. */
export interface RuleOutcome {
  readonly rule: RuleCode;
  readonly verdict: Verdict;
  /** The amount compared, for show only (rounded to the fen); the comparison itself is exact. */
  readonly figureFen: Fen | null;
  readonly limitFen: Fen | null;
  /** The amount is exactly the limit: the answer hangs on whether the bound is inclusive. */
  readonly atLine: boolean;
  /** Fields that must be filled before the rule can answer. */
  readonly missing: readonly FieldId[];
  /** Parameters that must be set before the rule can answer. */
  readonly unset: readonly ParameterId[];
}

const NOTHING: readonly never[] = Object.freeze([]);

/** An outcome of figures. */
export function figuresOutcome(
  rule: RuleCode,
  met: boolean,
  figureFen: number,
  limitFen: number,
  atLine: boolean,
): RuleOutcome {
  return {
    rule,
    verdict: met ? "met" : "notMet",
    figureFen: figureFen as Fen,
    limitFen: limitFen as Fen,
    atLine,
    missing: NOTHING,
    unset: NOTHING,
  };
}

/** An outcome without figures; build it once and share it between households. */
export function plainOutcome(
  rule: RuleCode,
  verdict: Verdict,
  missing: readonly FieldId[] = NOTHING,
  unset: readonly ParameterId[] = NOTHING,
): RuleOutcome {
  return Object.freeze({ rule, verdict, figureFen: null, limitFen: null, atLine: false, missing, unset });
}
