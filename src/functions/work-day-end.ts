// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { serialOf } from "../domain/calendar/day-number";
import { parseDate } from "../domain/calendar/parse-date";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { CellValue } from "../domain/cell-value";
import { postingPeriod } from "../domain/posting/posting-period";
import { functionTexts } from "./function-locale";
import { holidayYears } from "./holiday-years";
import { refusal, refuse } from "./refuse";
import { spillTogether } from "./spill";

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
  return spillTogether([start, days], ([from = null, count = null]) => {
    const length = Number(count);
    if (!Number.isInteger(length) || length < 1 || length > MOST_DAYS) {
      return refusal(functionTexts().notACountOfDays(String(count ?? "")));
    }
    const period = postingPeriod({ from: dayOrRefuse(from), days: length, inWorkingDays: true, years });
    if (period.holidaysKnown) return serialOf(period.to);
    const unknown = years[Number(period.from.slice(0, 4))] === undefined ? period.from : period.to;
    return refusal(functionTexts().holidaysUnknown(unknown.slice(0, 4)), "notAvailable");
  });
}

/** A year of working days; who asks for more has mistyped. */
const MOST_DAYS = 250;

function dayOrRefuse(value: CellValue): CalendarDate {
  const reading = parseDate(value);
  return reading.kind === "read" ? reading.date : refuse(functionTexts().notADay(String(value ?? "")));
}
