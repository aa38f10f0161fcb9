import type { CalendarDate } from "../calendar/calendar-date";
import { dateOfSerial, serialOf } from "../calendar/day-number";
import {
  ANNOUNCED_HOLIDAYS,
  countWorkingDays,
  type HolidayYears,
  isWorkingDay,
} from "../calendar/working-days";

/** From the day a notice goes up to the last day it hangs, both counted. */
export interface PostingPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Null where the year's holidays are not announced yet. */
  readonly workingDays: number | null;
  /** False where the year's holidays are not known: the end then counts weekends only and must be checked. */
  readonly holidaysKnown: boolean;
}

export interface PostingPeriodParams {
  readonly from: CalendarDate;
  readonly days: number;
  readonly inWorkingDays: boolean;
  /** Years added by the county; the announced ones unless given. */
  readonly years?: HolidayYears;
}

/**
 * When a notice posted on a day may come down: the day it goes up counts, where it is a day that counts at all.
 *
 * In a year whose holidays are not announced, Mondays to Fridays count as working days and `holidaysKnown` is false.
 * Throws RangeError for a length below one day.
 * Source: the county's address (张榜公布); holidays as in working-days.
 * @example postingPeriod({ from: "2026-01-12" as CalendarDate, days: 5, inWorkingDays: true }).to // => "2026-01-16"
 */
export function postingPeriod(params: PostingPeriodParams): PostingPeriod {
  const { from, days, inWorkingDays, years = ANNOUNCED_HOLIDAYS } = params;
  if (!(days >= 1)) throw new RangeError(`postingPeriod: ${days} days`);
  let serial = serialOf(from);
  let holidaysKnown = true;
  if (!inWorkingDays) serial += days - 1;
  else {
    for (let counted = 0; ; serial += 1) {
      const worked = isWorkingDay(dateOfSerial(serial), years);
      holidaysKnown &&= worked !== null;
      if (worked ?? serial % 7 > 1) counted += 1;
      if (counted === days) break;
    }
  }
  const to = dateOfSerial(serial);
  return { from, to, workingDays: countWorkingDays(from, to, years), holidaysKnown };
}

/**
 * Whether money was paid while the notice still hung: on the last day of the posting or before it.
 * @example isPaidBeforeEnd("2026-01-16" as CalendarDate, { to: "2026-01-16" as CalendarDate }) // => true
 */
export function isPaidBeforeEnd(paidOn: CalendarDate, period: Pick<PostingPeriod, "to">): boolean {
  return paidOn <= period.to;
}
