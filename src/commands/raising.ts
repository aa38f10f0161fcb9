import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { DonationOverview } from "../workflows/donations/donation-overview";

/** What 募捐 shows, as last read. */
export interface RaisingState {
  readonly donations: { readonly overview: DonationOverview; readonly readAt: Date } | null;
}

/** Before anything was read. */
export const NOTHING_RAISED: RaisingState = Object.freeze({ donations: null });

/** Jobs about raising the money. */
export interface RaisingJobs {
  /** Looks at the gifts as they stand on a day, today unless given; writes nothing. */
  reviewDonations(day?: CalendarDate): Promise<void>;
}
