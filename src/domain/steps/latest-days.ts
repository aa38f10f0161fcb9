import type { CalendarDate } from "../calendar/calendar-date";
import { dateOfSerial, serialOf } from "../calendar/day-number";
import { ANNOUNCED_HOLIDAYS, type HolidayYears, isWorkingDay } from "../calendar/working-days";

/** What the last days follow from. */
export interface ScheduleBounds {
  /** The last day of the campaign: whoever is helped has the money by then. */
  readonly lastDay: CalendarDate;
  /** How long the notice hangs. */
  readonly postingDays: number;
  readonly inWorkingDays: boolean;
  /** When the notice hangs, where that is settled already. */
  readonly posting: { readonly from: CalendarDate; readonly to: CalendarDate } | null;
  /** The announced years unless given. */
  readonly years?: HolidayYears;
}

/** The last day on which each step may be done so that the next ones still are in time. */
export interface LatestDays {
  readonly declared: CalendarDate;
  readonly reviewed: CalendarDate;
  readonly postedFrom: CalendarDate;
  readonly postedTo: CalendarDate;
  readonly approved: CalendarDate;
  readonly paid: CalendarDate;
  /** False where days off of a year are not announced: Mondays to Fridays count then, and the days must be checked. */
  readonly holidaysKnown: boolean;
}

/**
 * Counts back from the last day of the campaign: paying, a working day before it approval, before that the whole posting, the
 * democratic review and the declarations. These are bounds; nobody needs to wait for them. A posting that is settled keeps its days.
 *
 * Source: the county's address (及早准备，及早安排); the order of the steps as in check-steps; holidays as in working-days.
 * @example latestDays({ lastDay: "2026-02-13" as CalendarDate, postingDays: 5, inWorkingDays: true, posting: null }).postedFrom
 * // => "2026-02-05"
 */
export function latestDays(bounds: ScheduleBounds): LatestDays {
  const { lastDay, postingDays, inWorkingDays, posting, years = ANNOUNCED_HOLIDAYS } = bounds;
  let holidaysKnown = true;
  const isWorked = (serial: number): boolean => {
    const worked = isWorkingDay(dateOfSerial(serial), years);
    holidaysKnown &&= worked !== null;
    return worked ?? serial % 7 > 1;
  };
  const workedUpTo = (serial: number): number => {
    let day = serial;
    while (!isWorked(day)) day -= 1;
    return day;
  };
  const workedBefore = (serial: number): number => workedUpTo(serial - 1);
  const paid = workedUpTo(serialOf(lastDay));
  const approved = workedBefore(paid);
  const postedTo = posting === null ? workedBefore(approved) : serialOf(posting.to);
  let postedFrom = posting === null ? postedTo : serialOf(posting.from);
  if (posting === null && !inWorkingDays) postedFrom = workedUpTo(postedTo - (postingDays - 1));
  else if (posting === null) {
    for (let day = 1; day < postingDays; day += 1) postedFrom = workedBefore(postedFrom);
  }
  const reviewed = workedBefore(postedFrom);
  const declared = workedBefore(reviewed);
  return {
    ...{ declared: dateOfSerial(declared), reviewed: dateOfSerial(reviewed) },
    ...{ postedFrom: dateOfSerial(postedFrom), postedTo: dateOfSerial(postedTo) },
    ...{ approved: dateOfSerial(approved), paid: dateOfSerial(paid), holidaysKnown },
  };
}
