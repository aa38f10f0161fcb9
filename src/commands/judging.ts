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
  /** Notes that papers were asked for: the household is open until its row changes. */
  sendBack(place: HouseholdPlace): Promise<void>;
  removeJudgement(key: string): Promise<void>;
}
