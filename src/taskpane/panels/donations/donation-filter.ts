import type { UnitStanding } from "../../../workflows/bulletin/bulletin-units";

/** Which units 募捐 lists. */
export type DonationFilter = "open" | "belowLastYear" | "belowReference" | "all";

/**
 * The units a filter leaves; of those not complete the largest balance first.
 *
 * @example
 * filterUnits([], "open"); // => []
 */
export function filterUnits(units: readonly UnitStanding[], filter: DonationFilter): readonly UnitStanding[] {
  switch (filter) {
    case "all":
      return units;
    case "belowLastYear":
      return units.filter(({ isNotAboveLastYear, sumFen }) => isNotAboveLastYear && sumFen > 0);
    case "belowReference":
      return units.filter(({ belowReferenceFen, sumFen }) => belowReferenceFen !== null && sumFen > 0);
    case "open":
      return units
        .filter(({ state }) => state !== "full")
        .sort((a, b) => (b.balanceFen ?? 0) - (a.balanceFen ?? 0));
  }
}
