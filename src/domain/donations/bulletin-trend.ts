import type { CalendarDate } from "../calendar/calendar-date";
import { dateOfSerial, serialOf } from "../calendar/day-number";
import { sameDayLastYear } from "../calendar/same-day-last-year";
import type { Fen } from "../money/fen";
import type { BulletinFigures } from "./bulletin-figures";

/** What stood in the account at the end of a day, and on the same day of the year before. */
export interface TrendDay {
  readonly day: CalendarDate;
  readonly sumFen: Fen;
  /** Null where last year's gifts are not known day by day. */
  readonly lastYearFen: Fen | null;
}

/**
 * The sum day by day from the first gift to the day of the bulletin, beside last year's; empty before the first gift.
 * @example bulletinTrend(bulletinFigures([], day), null) // => []
 */
export function bulletinTrend(
  { day, days }: Pick<BulletinFigures, "day" | "days">,
  lastYear: Pick<BulletinFigures, "days"> | null,
): readonly TrendDay[] {
  const first = days[0]?.day;
  if (first === undefined || first > day) return [];
  const [from, to] = [serialOf(first), serialOf(day)];
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const each = dateOfSerial(from + at);
    return {
      day: each,
      sumFen: sumOn(days, each),
      lastYearFen: lastYear === null ? null : sumOn(lastYear.days, sameDayLastYear(each)),
    };
  });
}

function sumOn(days: BulletinFigures["days"], day: CalendarDate): Fen {
  return days.filter((each) => each.day <= day).at(-1)?.sumFen ?? (0 as Fen);
}
