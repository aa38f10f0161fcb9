import type { Issue } from "../finding";
import type { Fen } from "../money/fen";
import { sumRigidSpending, type RigidSpendingByKind } from "./rigid-spending";
import type { HardshipCause } from "./household-situation";
import type { HardshipClass } from "./rule-outcome";

const TOLERANCE_FEN = 100;
const SUDDEN: readonly HardshipCause[] = ["accident", "naturalDisaster", "seriousIllness", "workInjury"];

/** What one dossier says of itself in several places; null is "not stated". */
export interface DossierStatement {
  readonly statedSize: number | null;
  /** Rows of family members, the worker not among them; null when the workbook has no such list. */
  readonly memberRows: number | null;
  readonly annualIncomeFen: Fen | null;
  readonly workerMonthlyFen: Fen | null;
  readonly memberMonthlyFen: readonly (Fen | null)[];
  readonly otherAnnualFen: Fen | null;
  readonly rigidSpendingFen: Fen | null;
  readonly rigidSpendingByKind: RigidSpendingByKind;
  readonly isDisabled: boolean | null;
  readonly hasDisabilityKind: boolean;
  readonly statedClass: HardshipClass | null;
  readonly causes: readonly HardshipCause[] | null;
}

export type DossierIssue = Issue<
  | "household.size"
  | "household.incomeTotal"
  | "household.rigidTotal"
  | "household.disabilityKind"
  | "household.causeOfClass"
>;

/**
 * Checks that a dossier does not contradict itself; nothing is said where a figure is missing.
 *
 * Members = 1 + rows; annual income = 12 × (worker's month + members' months) + other income, within one yuan a figure;
 * rigid spending = the sum of its kinds; a kind of disability only where the state of health says disabled; accident hardship only with a sudden cause.
 * Errors: household.size, household.incomeTotal, household.rigidTotal, household.disabilityKind, household.causeOfClass.
 * Source: the dossier form of needy workers (困难职工档案表).
 * @example checkDossier(statement) // => []
 */
export function checkDossier(statement: DossierStatement): readonly DossierIssue[] {
  const { statedSize, memberRows, isDisabled, hasDisabilityKind, statedClass, causes } = statement;
  const issues: DossierIssue[] = [];
  if (statedSize !== null && memberRows !== null && statedSize !== memberRows + 1) {
    issues.push({ code: "household.size", params: { stated: statedSize, listed: memberRows + 1 } });
  }
  const total = incomeTotal(statement);
  if (total !== null) issues.push(total);
  const rigidFen = sumRigidSpending(statement.rigidSpendingByKind);
  const { rigidSpendingFen } = statement;
  if (rigidFen !== null && rigidSpendingFen !== null && rigidFen !== rigidSpendingFen) {
    issues.push({
      code: "household.rigidTotal",
      params: { filledFen: rigidSpendingFen, computedFen: rigidFen },
    });
  }
  if (isDisabled === false && hasDisabilityKind) {
    issues.push({ code: "household.disabilityKind", params: {} });
  }
  if (statedClass === "accident" && causes !== null && !causes.some((cause) => SUDDEN.includes(cause))) {
    issues.push({ code: "household.causeOfClass", params: {} });
  }
  return issues;
}

function incomeTotal(statement: DossierStatement): Issue<"household.incomeTotal"> | null {
  const { annualIncomeFen, workerMonthlyFen, memberMonthlyFen, otherAnnualFen } = statement;
  if (annualIncomeFen === null || workerMonthlyFen === null || otherAnnualFen === null) return null;
  let months: number = workerMonthlyFen;
  for (const member of memberMonthlyFen) {
    if (member === null) return null;
    months += member;
  }
  const computedFen = (12 * months + otherAnnualFen) as Fen;
  // Each monthly figure may have been rounded to the yuan.
  const tolerance = TOLERANCE_FEN * 12 * (1 + memberMonthlyFen.length);
  if (Math.abs(computedFen - annualIncomeFen) <= tolerance) return null;
  return { code: "household.incomeTotal", params: { filledFen: annualIncomeFen, computedFen } };
}
