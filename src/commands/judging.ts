import type { Judgement } from "../domain/eligibility/household-evidence";

/** A household at its row (1-based) of a register. */
export interface HouseholdPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What a person decides of households, kept in the workbook. */
export interface JudgementJobs {
  /** Decides a household by a person's word; the reason has six characters at least. */
  judge(
    place: HouseholdPlace,
    verdict: Pick<Judgement, "decision" | "hardshipClass">,
    reason: string,
  ): Promise<void>;
  /** Notes that papers were asked for, and which where it is said: the household is open until its row changes. */
  sendBack(place: HouseholdPlace, reason?: string): Promise<void>;
  /** Forgets what was judged, of one household or of several in one step. */
  removeJudgements(keys: readonly string[]): Promise<void>;
}
