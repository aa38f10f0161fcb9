import type { CalendarDate } from "../calendar/calendar-date";
import { digestOf } from "../digest";
import type { Issue } from "../finding";
import type { DossierIssue } from "./check-dossier";
import type { Exclusion } from "./cross-check";
import type { HouseholdSituation } from "./household-situation";
import type { HardshipClass } from "./rule-outcome";

/** What a person decided of one household: helped in a class, not helped, or sent back for papers. */
export interface Judgement {
  readonly decision: "eligible" | "notEligible" | "sentBack";
  /** Null unless eligible. */
  readonly hardshipClass: HardshipClass | null;
  readonly reason: string;
  readonly decidedOn: CalendarDate;
  /** The figures or the lists have changed since: it no longer decides. */
  readonly isOutdated: boolean;
}

/** One figure stated twice, differently; `instead` is the household if the other figure is the right one. */
export interface Contradiction {
  readonly issue: DossierIssue | Issue<"household.income" | "household.allowanceIncome">;
  readonly instead: Partial<HouseholdSituation>;
}

/** What is known of a household besides its own figures. */
export interface HouseholdEvidence {
  /** As cross-check lists of other offices have it. */
  readonly exclusions: readonly Exclusion[];
  readonly contradictions: readonly Contradiction[];
  readonly judgement: Judgement | null;
}

/** Evidence that says nothing; most households share it. */
export const NO_EVIDENCE: HouseholdEvidence = Object.freeze({
  exclusions: [],
  contradictions: [],
  judgement: null,
});

/**
 * A digest of what a person had before them when they judged a household, to see whether it is still the same.
 * Shape: 14 characters. The identity of the household is not in it.
 * @example groundsOf(UNKNOWN_SITUATION, []) === groundsOf({ ...UNKNOWN_SITUATION }, []) // => true
 */
export function groundsOf(situation: HouseholdSituation, exclusions: readonly Exclusion[]): string {
  const figures = Object.entries(situation).sort(([a], [b]) => (a < b ? -1 : 1));
  const hits = exclusions.map(({ reason, entries }) => [reason, entries.length]);
  return digestOf(JSON.stringify([figures, hits]));
}
