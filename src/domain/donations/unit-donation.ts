import type { CalendarDate } from "../calendar/calendar-date";
import type { Fen } from "../money/fen";

export type UnitClass = "wellOff" | "ordinary";

/** What one unit pledged and gave this year; null is "not stated", never nothing. */
export interface UnitDonation {
  readonly unitClass: UnitClass | null;
  /** Staff on the roll. */
  readonly staffCount: number | null;
  readonly donorCount: number | null;
  readonly pledgedFen: Fen | null;
  readonly receivedFen: Fen | null;
  /** The day the last of the money arrived. */
  readonly receivedDate: CalendarDate | null;
  readonly lastYearFen: Fen | null;
}

export type DonationIssueCode =
  | "donation.belowReference"
  | "donation.notAboveLastYear"
  | "donation.notPaid"
  | "donation.partPaid"
  | "donation.noReply"
  | "donation.late"
  | "donation.donorsExceedStaff"
  | "donation.participation"
  | "donation.countyParticipation"
  | "donation.countyNotAboveLastYear";
