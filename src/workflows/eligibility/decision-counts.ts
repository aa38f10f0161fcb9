import type { EligibilityResult } from "../../domain/eligibility/decide-eligibility";
import type { EligibilityReport } from "./eligibility-report";

/**
 * How many households are eligible, open and not eligible.
 *
 * @example decisionCounts(report) // => { eligible: 558, needsReview: 41, notEligible: 13 }
 */
export function decisionCounts({
  registers,
}: EligibilityReport): Record<EligibilityResult["decision"], number> {
  const counts = { eligible: 0, needsReview: 0, notEligible: 0 };
  for (const { households } of registers)
    for (const { eligibility } of households) counts[eligibility.decision] += 1;
  return counts;
}

/**
 * How many households the registers have.
 *
 * @example countHouseholds(report) // => 612
 */
export function countHouseholds({ registers }: Pick<EligibilityReport, "registers">): number {
  return registers.reduce((sum, { households }) => sum + households.length, 0);
}
