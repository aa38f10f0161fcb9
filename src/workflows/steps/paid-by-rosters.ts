import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { isOfAnotherOffice, paymentsByRoster } from "../allocate/allocate-payments";

/** What dated rosters of the campaign say a household was paid, taken together. */
export interface PaidByRoster {
  /** The first day anything was paid. */
  readonly paidOn: CalendarDate;
  readonly paidFen: Fen;
}

/**
 * What payment rosters say was paid to whom and when, by the worker's identity number. Lists of other offices (民政临时救助) tell of
 * other money: it counts toward the yearly cap and is no payment of what the joint meeting approved.
 * @example paidByRosters([], {}).size // => 0
 */
export function paidByRosters(
  records: readonly RecordTable[],
  parameters: Parameters,
): ReadonlyMap<string, PaidByRoster> {
  const paid = new Map<string, PaidByRoster>();
  for (const { key, paidOn, amountFen, cell } of paymentsByRoster(records, parameters)) {
    if (isOfAnotherOffice(cell.sheet)) continue;
    const known = paid.get(key);
    const first = known === undefined || paidOn < known.paidOn ? paidOn : known.paidOn;
    paid.set(key, { paidOn: first, paidFen: ((known?.paidFen ?? 0) + amountFen) as Fen });
  }
  return paid;
}
