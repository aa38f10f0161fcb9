import type { HouseholdSituation } from "../eligibility/household-situation";
import { isHeadcount } from "../eligibility/is-headcount";

/** The need of a household that a person decided although its income is not stated: it comes last in its class. */
export const LEAST_NEED = -Number.MAX_SAFE_INTEGER;

/**
 * How needy a household is within its class: the lower the monthly income per head after rigid spending and a sudden loss,
 * the greater. Null when income or members are not stated, for need is never guessed.
 * Units: fen a head and month, with the sign turned.
 * Source: 青岛市总工会, 困难职工认定标准 (the same quantity that decides the class).
 * @example needOf({ ...UNKNOWN_SITUATION, householdSize: 1, annualIncomeFen: 1_200_000 as Fen }) // => -100000
 */
export function needOf(situation: HouseholdSituation): number | null {
  const { householdSize, annualIncomeFen, rigidSpendingFen, accidentCostFen } = situation;
  if (householdSize === null || annualIncomeFen === null || !isHeadcount(householdSize)) return null;
  const netFen = annualIncomeFen - (rigidSpendingFen ?? 0) - (accidentCostFen ?? 0);
  const perHead = Math.round(netFen / (12 * householdSize));
  return perHead === 0 ? 0 : -perHead;
}
