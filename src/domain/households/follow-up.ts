import type { CalendarDate } from "../calendar/calendar-date";
import { daysBetween } from "../calendar/day-number";

/** What a register says of how a household has been looked after; null is "not recorded". */
export interface FollowUpEntry {
  readonly key: string;
  readonly lastCheckedOn: CalendarDate | null;
  readonly isOnAnyList: boolean;
  readonly wasHelpedLastYear: boolean | null;
}

/** Households to look at, by key, in the order given. */
export interface FollowUp {
  /** Last checked longer ago than the period allows, or never. */
  readonly stale: readonly string[];
  /** On the register and on no list of this year. */
  readonly onNoList: readonly string[];
  /** Helped last year and on no list now: somebody should say why. */
  readonly droppedSinceLastYear: readonly string[];
}

/**
 * Finds households of a register that fell asleep: not checked within a period, on no list, helped last year only.
 * Units: the period in days; a check exactly so many days ago is in time.
 * Source: 动态管理 of the county's address.
 * @example followUp([], "2027-01-15" as CalendarDate, 365).stale // => []
 */
export function followUp(
  entries: readonly FollowUpEntry[],
  asOf: CalendarDate,
  periodDays: number,
): FollowUp {
  const keysOf = (wanted: (entry: FollowUpEntry) => boolean): readonly string[] =>
    entries.filter(wanted).map(({ key }) => key);
  return {
    stale: keysOf(
      ({ lastCheckedOn }) => lastCheckedOn === null || daysBetween(lastCheckedOn, asOf) > periodDays,
    ),
    onNoList: keysOf(({ isOnAnyList }) => !isOnAnyList),
    droppedSinceLastYear: keysOf(
      ({ isOnAnyList, wasHelpedLastYear }) => !isOnAnyList && wasHelpedLastYear === true,
    ),
  };
}
