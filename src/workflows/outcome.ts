import type { Finding } from "../domain/finding";
import type { Plan } from "../workbook/plan";
import type { TableBinding } from "../workbook/table-binding";
import type { ParameterState } from "./parameter-states";
import type { RowSubjects } from "./row-subjects";

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
  /** The numbers of the year, set or not. */
  readonly parameterStates: readonly ParameterState[];
}

export interface CheckResult extends RecognizeResult {
  readonly findings: readonly Finding[];
  /** Whom the rows with findings are about. */
  readonly subjects: RowSubjects;
  readonly summary: CheckSummary;
}

export interface RosterSummary {
  readonly sheet: string;
  readonly workUnit: string;
  readonly households: number;
  readonly totalFen: number;
}

export interface LeftOutHousehold {
  readonly sheet: string;
  readonly row: number;
  readonly reason: "notEligible" | "needsReview" | "registeredTwice" | "noAmount";
}

export interface RosterResult {
  readonly rosters: readonly RosterSummary[];
  /** Households left out, with the reason: rows of the register (1-based). */
  readonly leftOut: readonly LeftOutHousehold[];
  readonly plan: Plan;
}
