import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { changesSince } from "../../domain/posting/registered-row";
import type { PayableUnit } from "../rosters/payable-units";
import type { WorkflowOptions } from "../workflow-options";
import { registeredRows } from "./registered-rows";
import type { Registrations } from "./registrations";

/** Why payment has to wait: the notice still hangs, or what it said changed. */
export type PaymentObstacle =
  | { readonly kind: "noticeRuns"; readonly until: CalendarDate; readonly households: number }
  | { readonly kind: "changedAfterNotice"; readonly households: number };

/**
 * Why the households may not be paid yet; null where they may, or where no notice was registered.
 * Source: the county's address (张榜公布 before 发放).
 * @example paymentObstacle(NO_REGISTRATIONS, [], { asOf }) // => null
 */
export function paymentObstacle(
  { entries, rows: { posted } }: Registrations,
  units: readonly PayableUnit[],
  { asOf, salt = "" }: Pick<WorkflowOptions, "asOf" | "salt">,
): PaymentObstacle | null {
  if (posted.length === 0) return null;
  const now = registeredRows(units, salt);
  const changed = changesSince("posted", posted, now).filter((change) => change.now !== null);
  if (changed.length > 0) return { kind: "changedAfterNotice", households: changed.length };
  const entryOf = new Map(posted.map(({ key, entry }) => [key, entries[entry]]));
  const waiting = now.flatMap(({ key }) => {
    const until = entryOf.get(key)?.until ?? null;
    return until !== null && until >= asOf ? [until] : [];
  });
  const last = waiting.reduce((latest, until) => (until > latest ? until : latest), waiting[0] ?? asOf);
  return waiting.length === 0 ? null : { kind: "noticeRuns", until: last, households: waiting.length };
}
