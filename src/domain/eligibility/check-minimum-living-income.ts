import type { Issue } from "../finding";
import type { Fen } from "../money/fen";
import type { Parameters } from "../parameters/parameters";
import type { HouseholdSituation } from "./household-situation";
import { isHeadcount } from "./is-headcount";

/**
 * Whether a household on the minimum living allowance states an income per head that is not below its line: one of the two is wrong.
 *
 * Errors: household.allowanceIncome. Nothing is said when a figure is missing or the line is not set.
 * Source: 社会救助暂行办法 (2014), article 9: the allowance goes to households whose income per head is below the line.
 * @example checkMinimumLivingIncome(UNKNOWN_SITUATION, {}) // => null
 */
export function checkMinimumLivingIncome(
  { receivesMinimumLiving, annualIncomeFen, householdSize }: HouseholdSituation,
  { minimumLivingLine: lineFen }: Parameters,
): Issue<"household.allowanceIncome"> | null {
  if (receivesMinimumLiving !== true || annualIncomeFen === null || lineFen === undefined) return null;
  if (householdSize === null || !isHeadcount(householdSize)) return null;
  const months = 12 * householdSize;
  if (annualIncomeFen < lineFen * months) return null;
  const perHeadFen = Math.round(annualIncomeFen / months) as Fen;
  return { code: "household.allowanceIncome", params: { perHeadFen, lineFen } };
}
