import type { CertificateCheck } from "../domain/allocation/certify-allocation";
import type { AllocationRules } from "../domain/allocation/claim";
import type { Fen } from "../domain/money/fen";

/** The figures a line of a certificate names. */
export interface CertificateFacts {
  readonly households: number;
  readonly allocatedFen: Fen;
  readonly keptFen: Fen;
  readonly fundFen: Fen;
  readonly rules: AllocationRules;
  readonly advanceFen: Fen | null;
  /** How many households break the check. */
  readonly broken: number;
}

/** What is missing or wrong of whom an eligible household is paid to. */
export type IdentityGap = "noName" | "noNumber" | "wrongNumber" | "noUnit";

/** The words of dividing a fund in one language. */
export interface AllocationTexts {
  check(
    check: CertificateCheck,
    facts: CertificateFacts,
  ): { readonly title: string; readonly explanation: string };
  /** The order of dividing, one sentence each. */
  order(rules: AllocationRules): readonly string[];
  /** What was done with less than a rounding unit, and why something is kept; "" where nothing is left. */
  remainder(facts: CertificateFacts): string;
  /** How the text is written of which the fingerprint is taken. */
  readonly canonicalForm: string;
  readonly decisions: Readonly<Record<"eligible" | "needsReview" | "notEligible", string>>;
  readonly registeredTwice: string;
  /** Where a household that a person decided has no income or members stated. */
  readonly judgedOrder: string;
  /** A clerk decided that it is the same person or household as the line at a place. */
  decidedSame(place: string, reason: string): string;
  /** What stands as the source of a number of the year that came from a trial. */
  adopted(plan: string): string;
  /** What an eligible household lacks to be paid. */
  identityIncomplete(gaps: readonly IdentityGap[]): string;
}
