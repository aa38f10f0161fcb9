import type { CalendarDate } from "../calendar/calendar-date";
import type { Fen } from "../money/fen";

/** The way of one household from declaring to filing, in the order the rules ask for. */
export type StepId = "declared" | "reviewed" | "posted" | "approved" | "paid" | "filed";

/** What is recorded of each step; null is "not recorded". */
export interface HouseholdSteps {
  readonly declaredOn: CalendarDate | null;
  readonly reviewedOn: CalendarDate | null;
  /** Democratic review: how many were present, and what they found. */
  readonly reviewPresent: number | null;
  readonly reviewResult: "agreed" | "refused" | null;
  readonly postedFrom: CalendarDate | null;
  /** The last day of the posting. */
  readonly postedTo: CalendarDate | null;
  readonly approvedOn: CalendarDate | null;
  /** Number of the minutes of the joint meeting; "" is not recorded. */
  readonly approvalReference: string;
  readonly approvedFen: Fen | null;
  readonly paidOn: CalendarDate | null;
  readonly paidFen: Fen | null;
  readonly receipt: "signed" | "card" | null;
  readonly filedOn: CalendarDate | null;
}

/** Steps of which nothing is recorded; spread it and name what is. */
export const NO_STEPS: HouseholdSteps = Object.freeze({
  declaredOn: null,
  reviewedOn: null,
  reviewPresent: null,
  reviewResult: null,
  postedFrom: null,
  postedTo: null,
  approvedOn: null,
  approvalReference: "",
  approvedFen: null,
  paidOn: null,
  paidFen: null,
  receipt: null,
  filedOn: null,
});
