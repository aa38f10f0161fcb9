import type { Fen } from "../money/fen";
import type { HouseholdSituation } from "./household-situation";
import { isHeadcount } from "./is-headcount";
import type { RigidSpendingByKind } from "./rigid-spending";

/** What the older rule of 2016 asks besides the present one; null is "not stated". */
export interface OldSituation extends HouseholdSituation {
  readonly rigidSpendingByKind: RigidSpendingByKind | null;
  /** Net investment assets and savings of the household. */
  readonly savingsFen: Fen | null;
}

/**
 * Compares an annual amount with a multiple of the line a head and month, exactly: negative below, 0 at the line.
 * Null when the members are not stated.
 * @example compareWithLine({ ...situation, householdSize: 2 }, 2_400_000, 100_000 as Fen, 1) // => 0
 */
export function compareWithLine(
  situation: HouseholdSituation,
  annualFen: number,
  line: Fen,
  multiple: number,
): number | null {
  const { householdSize } = situation;
  if (householdSize === null || !isHeadcount(householdSize)) return null;
  return annualFen * 10_000 - line * Math.round(multiple * 10_000) * 12 * householdSize;
}
