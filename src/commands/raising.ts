import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { KeptLinks, LineLink, NameLink } from "../workflows/decisions/links";
import type { DonationOverview } from "../workflows/donations/donation-overview";
import type { BookingRequest } from "../workflows/fund/book-spending";
import type { IncomeBooking } from "../workflows/fund/income-bookings";
import type { FundOverview, RosterBooking } from "../workflows/fund/fund-overview";

/** What 募捐 and 资金 show, as last read. */
export interface RaisingState {
  readonly donations: { readonly overview: DonationOverview; readonly readAt: Date } | null;
  readonly fund: { readonly overview: FundOverview; readonly readAt: Date } | null;
  /** What clerks said of names and lines, as the workbook keeps it. */
  readonly links: KeptLinks;
  /** The rosters entered as spending last. */
  readonly booked: readonly RosterBooking[] | null;
  /** The gifts entered as income last; empty where a ledger was only begun. */
  readonly entered: readonly IncomeBooking[] | null;
}

/** Before anything was read. */
export const NOTHING_RAISED: RaisingState = Object.freeze({
  donations: null,
  fund: null,
  links: { names: [], lines: [] },
  booked: null,
  entered: null,
});

/** Jobs about raising the money and keeping it. */
export interface RaisingJobs {
  /** Looks at the gifts as they stand on a day, today unless given; writes nothing. */
  reviewDonations(day?: CalendarDate): Promise<void>;
  /** Looks at ledger, bank, gifts and rosters; writes nothing. */
  reviewFund(): Promise<void>;
  /** Keeps that a name is a unit's own, or is not. */
  linkName(link: Omit<NameLink, "decidedOn">): Promise<void>;
  /** Keeps that lines of the bank and gifts belong together, or do not. */
  linkLines(link: Omit<LineLink, "decidedOn">): Promise<void>;
  /** Forgets what was said, so that the question is put again. */
  unlink(link: NameLink | LineLink): Promise<void>;
  /** Enters the rosters the ledger does not have yet as spending. */
  bookSpending(request: BookingRequest): Promise<void>;
  /** Enters the gifts the bank has and the ledger lacks as income, beginning a ledger where there is none. */
  bookIncome(): Promise<void>;
}
