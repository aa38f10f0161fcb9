import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { sameDayLastYear } from "../../domain/calendar/same-day-last-year";
import { type BulletinFigures, bulletinFigures } from "../../domain/donations/bulletin-figures";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { checkDonationsTogether } from "./check-donations-together";

/**
 * How last year's campaign stood on the same day, from its lists in the workbook; null where there are none or none bears dates.
 * @example figuresLastYear([], {}, "2027-01-20" as CalendarDate) // => null
 */
export function figuresLastYear(
  lastYear: readonly RecordTable[],
  parameters: Parameters,
  day: CalendarDate,
): BulletinFigures | null {
  if (lastYear.length === 0) return null;
  const { campaignFrom: _from, campaignTo: _to, ...others } = parameters;
  const year = parameters.campaignYear;
  const { gifts } = checkDonationsTogether(lastYear, {
    ...others,
    ...(year === undefined ? {} : { campaignYear: year - 1 }),
  });
  if (gifts.every(({ date }) => date === null)) return null;
  return bulletinFigures(gifts, sameDayLastYear(day));
}
