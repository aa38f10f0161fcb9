// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { serialOf } from "../domain/calendar/day-number";
import type { HolidayYears } from "../domain/calendar/working-days";
import { parseDate } from "../domain/calendar/parse-date";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { CellValue } from "../domain/cell-value";
import { postingPeriod } from "../domain/posting/posting-period";
import { functionTexts } from "./function-locale";
import { holidayYears } from "./holiday-years";
import { refusal, refuse } from "./refuse";
import { spillTogether } from "./spill";
import type { CellAnswer } from "./spill";

/**
 * 从某天起数满若干个工作日的最后一天（当天是工作日的算第一天），按国务院放假安排和调休；给出 Excel 日期。放假安排未知的年份为 #N/A，可自行给出。
 * @customfunction WORKDAYEND
 * @param {any[][]} start 起始日期，如公示张贴日
 * @param {any[][]} days 工作日天数
 * @param {any[][]} [holidays] 放假日，逐日列出；给出后这些年份按所列的算
 * @param {any[][]} [workedWeekends] 调休上班的周六、周日
 * @returns {any[][]} 最后一天
 * @example =NUAN.WORKDAYEND("2026-02-12",5) // => 46078
 * @example =NUAN.WORKDAYEND("2027-01-04",5) // => #N/A
 * @example =NUAN.WORKDAYEND("2027-01-04",5,{"2027-01-01"}) // => 46395
 */
export function workDayEnd(
  start: any[][],
  days: any[][],
  holidays?: any[][],
  workedWeekends?: any[][],
): any[][] {
  const years = holidayYears(holidays, workedWeekends);
  // Lists have few days and many rows.
  const ends = new Map<string, CellAnswer>();
  return spillTogether([start, days], ([from = null, count = null]) => {
    const length = Number(count);
    if (!Number.isInteger(length) || length < 1 || length > MOST_DAYS) {
      return refusal(functionTexts().notACountOfDays(String(count ?? "")));
    }
    const day = dayOrRefuse(from);
    const known = ends.get(`${day} ${length}`);
    if (known !== undefined) return known;
    const end = endOf(day, length, years);
    ends.set(`${day} ${length}`, end);
    return end;
  });
}

/** A year of working days; who asks for more has mistyped. */
const MOST_DAYS = 250;

function endOf(from: CalendarDate, days: number, years: HolidayYears): CellAnswer {
  const period = postingPeriod({ from, days, inWorkingDays: true, years });
  if (period.holidaysKnown) return serialOf(period.to);
  const unknown = years[Number(from.slice(0, 4))] === undefined ? from : period.to;
  return refusal(functionTexts().holidaysUnknown(unknown.slice(0, 4)), "notAvailable");
}

function dayOrRefuse(value: CellValue): CalendarDate {
  const reading = parseDate(value);
  return reading.kind === "read" ? reading.date : refuse(functionTexts().notADay(String(value ?? "")));
}
