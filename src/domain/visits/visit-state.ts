import type { CalendarDate } from "../calendar/calendar-date";

/** What is written of the visits to one household. */
export interface VisitDates {
  readonly isPaired: boolean;
  /** Days of visits, in any order. */
  readonly visitedOn: readonly CalendarDate[];
  readonly plannedOn: CalendarDate | null;
}

/** What stands between a household and a visit of this campaign. */
export type VisitState = "visited" | "overdue" | "open" | "unpaired";

/**
 * Says whether a household was visited in this campaign, and where not, whether it has nobody, is waiting, or waits too long: a
 * planned day, or without one the day all visits shall be made, has passed. A visit before `from` is one of an earlier campaign.
 * @example visitState({ isPaired: true, visitedOn: [], plannedOn: null }, { from: null, by: null, asOf }) // => "open"
 */
export function visitState(
  { isPaired, visitedOn, plannedOn }: VisitDates,
  {
    from,
    by,
    asOf,
  }: { readonly from: CalendarDate | null; readonly by: CalendarDate | null; readonly asOf: CalendarDate },
): VisitState {
  // Dates as yyyy-mm-dd compare as text.
  if (visitedOn.some((day) => (from === null || day >= from) && day <= asOf)) return "visited";
  if (!isPaired) return "unpaired";
  const due = plannedOn ?? by;
  return due !== null && due < asOf ? "overdue" : "open";
}
