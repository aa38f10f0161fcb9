import type { FieldId } from "../field-id";
import type { Fen } from "../money/fen";
import { isBoundInclusive } from "../parameters/parameter-definitions";
import type { Parameters } from "../parameters/parameters";
import type { ParameterId } from "../parameters/parameter-id";
import type { HouseholdSituation } from "./household-situation";
import { isHeadcount } from "./is-headcount";
import { figuresOutcome, plainOutcome } from "./rule-outcome";
import type { RuleCode, RuleOutcome, Verdict } from "./rule-outcome";

// Multiples such as 1.5 become whole numbers, so nothing is divided at the line.
const MULTIPLE_SCALE = 10_000;

/** Which multiple of the minimum living line a rule looks at. */
export interface PerHeadRule {
  readonly rule: RuleCode;
  readonly multipleId: "deepLineMultiple" | "relativeLineMultiple";
  readonly boundId: "deepBoundInclusive" | "relativeBoundInclusive";
}

/**
 * Whether (annual income − rigid spending) ÷ 12 ÷ members lies below a multiple of the minimum living line, in whole fen.
 *
 * Rigid spending not stated can only lower the figure: a household below the line without it is met, any other is unknown.
 * An unset line or multiple is unknown, never a pass. Nothing is built, so that a large register can be asked cheaply.
 * Source: 青岛市总工会, 困难职工认定标准: (年可支配收入 − 刚性支出) ÷ 12 ÷ 共同生活人口.
 * @example isPerHeadIncomeBelow(UNKNOWN_SITUATION, { minimumLivingLine: 75000 as Fen }, 1, "deepBoundInclusive") // => "unknown"
 */
export function isPerHeadIncomeBelow(
  situation: HouseholdSituation,
  parameters: Parameters,
  multiple: number | undefined,
  boundId: PerHeadRule["boundId"],
): Verdict {
  const line = parameters.minimumLivingLine;
  const { householdSize, annualIncomeFen, rigidSpendingFen } = situation;
  if (line === undefined || multiple === undefined) return "unknown";
  if (householdSize === null || annualIncomeFen === null || !isHeadcount(householdSize)) return "unknown";
  const difference = scaledDifference(householdSize, annualIncomeFen, rigidSpendingFen, line, multiple);
  if (difference < 0 || (difference === 0 && isBoundInclusive(parameters, boundId))) return "met";
  return rigidSpendingFen === null ? "unknown" : "notMet";
}

function scaledDifference(
  householdSize: number,
  annualIncomeFen: number,
  rigidSpendingFen: number | null,
  line: number,
  multiple: number,
): number {
  const netFen = annualIncomeFen - (rigidSpendingFen ?? 0);
  return netFen * MULTIPLE_SCALE - line * Math.round(multiple * MULTIPLE_SCALE) * 12 * householdSize;
}

/**
 * Says why isPerHeadIncomeBelow answered as it did: the figure and the limit, or what is missing or not set.
 * @example explainPerHeadIncome(UNKNOWN_SITUATION, {}, DEEP).unset // => ["minimumLivingLine", "deepLineMultiple"]
 */
export function explainPerHeadIncome(
  situation: HouseholdSituation,
  parameters: Parameters,
  perHeadRule: PerHeadRule,
): RuleOutcome {
  const { rule, multipleId, boundId } = perHeadRule;
  const line = parameters.minimumLivingLine;
  const multiple = parameters[multipleId];
  const { householdSize, annualIncomeFen, rigidSpendingFen } = situation;
  if (line === undefined || multiple === undefined) return unsetOutcome(perHeadRule, line, multiple);
  const verdict = isPerHeadIncomeBelow(situation, parameters, multiple, boundId);
  if (householdSize === null || annualIncomeFen === null || verdict === "unknown")
    return missingOutcome(rule, situation);
  const difference = scaledDifference(householdSize, annualIncomeFen, rigidSpendingFen, line, multiple);
  const figure = Math.round((annualIncomeFen - (rigidSpendingFen ?? 0)) / (12 * householdSize));
  const limit = Math.round((line * Math.round(multiple * MULTIPLE_SCALE)) / MULTIPLE_SCALE);
  return figuresOutcome(rule, verdict === "met", figure, limit, difference === 0);
}

const sharedOutcomes = new Map<string, RuleOutcome>();

function missingOutcome(rule: RuleCode, situation: HouseholdSituation): RuleOutcome {
  const size = situation.householdSize === null || !isHeadcount(situation.householdSize);
  const income = situation.annualIncomeFen === null;
  const rigid = situation.rigidSpendingFen === null;
  const key = rule + (size ? "s" : "") + (income ? "i" : "") + (rigid ? "r" : "");
  const known = sharedOutcomes.get(key);
  if (known) return known;
  const missing: FieldId[] = [];
  if (size) missing.push("householdSize");
  if (income) missing.push("annualIncome");
  if (rigid) missing.push("rigidSpending");
  const outcome = plainOutcome(rule, "unknown", Object.freeze(missing));
  sharedOutcomes.set(key, outcome);
  return outcome;
}

function unsetOutcome(
  { rule, multipleId }: PerHeadRule,
  line: Fen | undefined,
  multiple: number | undefined,
): RuleOutcome {
  const key = rule + (line === undefined ? "l" : "") + (multiple === undefined ? "m" : "");
  const known = sharedOutcomes.get(key);
  if (known) return known;
  const unset: ParameterId[] = [];
  if (line === undefined) unset.push("minimumLivingLine");
  if (multiple === undefined) unset.push(multipleId);
  const outcome = plainOutcome(rule, "unknown", undefined, Object.freeze(unset));
  sharedOutcomes.set(key, outcome);
  return outcome;
}
