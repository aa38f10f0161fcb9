import type { EligibilityResult } from "../../domain/eligibility/decide-eligibility";
import type { OldClassResult } from "../../domain/eligibility/decide-old-class";
import type { HouseholdEvidence } from "../../domain/eligibility/household-evidence";
import type { SourceCell } from "../../domain/source-cell";
import type { HouseholdSituation } from "../../domain/eligibility/household-situation";
import type { ResidentIdReading } from "../../domain/identity/resident-id";
import type { Fen } from "../../domain/money/fen";

/** One row of a register, read and decided. `index` is its place in the table (0-based), `row` the sheet row (1-based). */
export interface Household {
  readonly index: number;
  readonly row: number;
  readonly name: string;
  readonly residentId: ResidentIdReading;
  readonly sex: string;
  readonly workUnit: string;
  readonly system: string;
  readonly statedClass: string;
  readonly situation: HouseholdSituation;
  readonly statedMonthlyFen: Fen | null;
  readonly reliefFen: Fen | null;
  readonly phone: string;
  readonly bankName: string;
  /** Empty unless it can be paid to. */
  readonly bankAccount: string;
  readonly isBankAccountFaulty: boolean;
  readonly remark: string;
  /** What lists, the rest of the dossier and people say besides the figures. */
  readonly evidence: HouseholdEvidence;
  readonly eligibility: EligibilityResult;
  /** What the rule of 2016 comes to, where the stated class is one of its own; null elsewhere. */
  readonly oldClass: OldClassResult | null;
  /** The earlier line of which a clerk decided that it is the same person or household; this one then takes no part. */
  readonly sameAs: { readonly cell: SourceCell; readonly reason: string } | null;
}
