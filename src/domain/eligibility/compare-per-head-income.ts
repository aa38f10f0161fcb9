import type { FieldId } from "../field-id";
import type { Parameters } from "../parameters/parameters";
import type { ParameterId } from "../parameters/parameter-id";
import type { HouseholdSituation } from "./household-situation";
import { isHeadcount } from "./is-headcount";
import { figuresOutcome, plainOutcome } from "./rule-outcome";
import type { RuleCode, RuleOutcome } from "./rule-outcome";

// Multiples such as 1.5 become whole numbers, so nothing is divided at the line.
const MULTIPLE_SCALE = 10_000;

export interface ComparePerHeadIncomeParams {
  readonly rule: RuleCode;
  readonly line: Parameters["minimumLivingLine"];
  readonly multiple: number | undefined;
  readonly multipleId: ParameterId;
  readonly inclusive: boolean;
}

/**
 * Compares (annual income − rigid spending) ÷ 12 ÷ members with a multiple of the minimum living line, in whole fen.
 *
 * Rigid spending not stated can only lower the figure: a household below the line without it is met, any other is unknown.
 * An unset line or multiple is unknown, never a pass.
 * Source: 青岛市总工会, 困难职工认定标准: (年可支配收入 − 刚性支出) ÷ 12 ÷ 共同生活人口.
 * @example comparePerHeadIncome(UNKNOWN_SITUATION, { rule: "deep", line: undefined, multiple: 1, multipleId: "deepLineMultiple", inclusive: false }).verdict // => "unknown"
 */
export function comparePerHeadIncome(
  situation: HouseholdSituation,
  params: ComparePerHeadIncomeParams,
): RuleOutcome {
  const { rule, line, multiple, inclusive } = params;
  const { householdSize, annualIncomeFen, rigidSpendingFen } = situation;
  if (line === undefined || multiple === undefined) return unsetOutcome(params);
  if (householdSize === null || annualIncomeFen === null || !isHeadcount(householdSize))
    return missingOutcome(rule, situation);
  const netFen = annualIncomeFen - (rigidSpendingFen ?? 0);
  const wholeMultiple = Math.round(multiple * MULTIPLE_SCALE);
  const difference = netFen * MULTIPLE_SCALE - line * wholeMultiple * 12 * householdSize;
  const met = difference < 0 || (inclusive && difference === 0);
  if (!met && rigidSpendingFen === null) return missingOutcome(rule, situation);
  const figure = Math.round(netFen / (12 * householdSize));
  return figuresOutcome(
    rule,
    met,
    figure,
    Math.round((line * wholeMultiple) / MULTIPLE_SCALE),
    difference === 0,
  );
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

function unsetOutcome({ rule, line, multiple, multipleId }: ComparePerHeadIncomeParams): RuleOutcome {
  const key = `${rule}:${line === undefined}:${multiple === undefined}`;
  const known = sharedOutcomes.get(key);
  if (known) return known;
  const unset: ParameterId[] = [];
  if (line === undefined) unset.push("minimumLivingLine");
  if (multiple === undefined) unset.push(multipleId);
  const outcome = plainOutcome(rule, "unknown", undefined, Object.freeze(unset));
  sharedOutcomes.set(key, outcome);
  return outcome;
}
