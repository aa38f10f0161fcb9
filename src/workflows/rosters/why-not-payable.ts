import type { Household } from "../campaign/household";

/**
 * Why a household takes no part in paying, or null where it does. `seen` holds the resident ids of the households before it.
 *
 * @example whyNotPayable(household, new Set()) // => "notEligible"
 */
export function whyNotPayable(
  household: Household,
  seen: ReadonlySet<string>,
): "notEligible" | "needsReview" | "registeredTwice" | null {
  if (household.sameAs !== null) return "registeredTwice";
  if (household.eligibility.decision !== "eligible") return household.eligibility.decision;
  const { residentId } = household.residentId;
  if (residentId === null || household.name === "" || household.workUnit === "") return "needsReview";
  return seen.has(residentId) ? "registeredTwice" : null;
}
