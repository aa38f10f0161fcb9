import type { EligibilityResult } from "../../domain/eligibility/decide-eligibility";
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
  readonly eligibility: EligibilityResult;
}
