import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Parameters } from "../../domain/parameters/parameters";
import type { WorkflowOptions } from "../workflow-options";
import { periodOf } from "./posting-period-of";
import { registeredKey } from "./registered-rows";
import { NO_REGISTRATIONS } from "./registrations";

/**
 * The last day the notice of a household hangs, by the worker's identity number: as it was registered, supplementary notices for those
 * on them; by the parameters where nothing was; null where the posting is not set, or the working days of its year are not known.
 * @example postingEndOf({}, {})("341899195801106786") // => null
 */
export function postingEndOf(
  parameters: Parameters,
  { registrations = NO_REGISTRATIONS, salt = "" }: Pick<WorkflowOptions, "registrations" | "salt">,
): (residentId: string | null) => CalendarDate | null {
  const period = periodOf(parameters);
  const usual = period?.holidaysKnown === true ? period.to : null;
  const { entries, rows } = registrations;
  const until = new Map(rows.posted.map(({ key, entry }) => [key, entries[entry]?.until ?? null]));
  return (residentId) => {
    if (until.size === 0 || residentId === null) return usual;
    return until.get(registeredKey(residentId, salt)) ?? usual;
  };
}
