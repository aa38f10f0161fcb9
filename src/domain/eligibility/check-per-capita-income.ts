import type { Issue } from "../finding";
import type { Fen } from "../money/fen";
import type { HouseholdSituation } from "./household-situation";
import { isHeadcount } from "./is-headcount";

const TOLERANCE_FEN = 100;

/**
 * Compares the monthly income per head as filled in with annual income ÷ 12 ÷ members; one yuan of rounding is allowed.
 *
 * Errors: household.income. Nothing is said when a figure is missing.
 * Source: the dossier form of needy workers (困难职工档案表), 家庭月人均收入.
 * @example checkPerCapitaIncome({ annualIncomeFen: null, householdSize: 3 }, null) // => null
 */
export function checkPerCapitaIncome(
  { annualIncomeFen, householdSize }: Pick<HouseholdSituation, "annualIncomeFen" | "householdSize">,
  statedMonthlyFen: Fen | null,
): Issue<"household.income"> | null {
  if (
    statedMonthlyFen === null ||
    annualIncomeFen === null ||
    householdSize === null ||
    !isHeadcount(householdSize)
  ) {
    return null;
  }
  const months = 12 * householdSize;
  if (Math.abs(statedMonthlyFen * months - annualIncomeFen) <= TOLERANCE_FEN * months) return null;
  const computedFen = Math.round(annualIncomeFen / months) as Fen;
  return { code: "household.income", params: { filledFen: statedMonthlyFen, computedFen } };
}
