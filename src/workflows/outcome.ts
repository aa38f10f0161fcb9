import type { Finding } from "../domain/finding";
import type { Plan } from "../workbook/plan";
import type { TableBinding } from "../workbook/table-binding";

export interface CheckSummary {
  readonly tables: number;
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly unsetParameters: readonly string[];
}

export interface RecognizeResult {
  readonly tables: readonly TableBinding[];
  readonly unrecognizedSheets: readonly string[];
}

export interface CheckResult extends RecognizeResult {
  readonly findings: readonly Finding[];
  readonly summary: CheckSummary;
  /** Marks in place and the sheet 检查结果. */
  readonly plan: Plan;
}

export interface RosterSummary {
  readonly sheet: string;
  readonly workUnit: string;
  readonly households: number;
  readonly totalFen: number;
}

export interface RosterResult {
  readonly rosters: readonly RosterSummary[];
  /** Eligible households left out, with the reason (no amount, needs review): rows of the register. */
  readonly leftOut: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly reason: "notEligible" | "needsReview" | "noAmount";
  }[];
  readonly plan: Plan;
}
