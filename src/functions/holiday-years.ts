import { parseDate } from "../domain/calendar/parse-date";
import { ANNOUNCED_HOLIDAYS } from "../domain/calendar/working-days";
import type { HolidayYears } from "../domain/calendar/working-days";
import { functionTexts } from "./function-locale";
import { isBlank, refuse } from "./refuse";
import { cellsOf } from "./spill";
import type { Cells } from "./spill";

/**
 * The announced years, with those of the days given in their place. Throws as refuse does for a cell that is no day.
 * @example holidayYears([["2027-01-01"]])[2027]?.holidays // => [["01-01", "01-01"]]
 */
export function holidayYears(holidays?: Cells, workedWeekends?: Cells): HolidayYears {
  const off = daysOf(holidays);
  if (off.length === 0) return ANNOUNCED_HOLIDAYS;
  const worked = daysOf(workedWeekends);
  const given = [...new Set(off.map(({ year }) => year))].map((year) => {
    const daysOff = off.filter((day) => day.year === year);
    return [
      year,
      {
        holidays: daysOff.map(({ day }) => [day, day] as const),
        workedWeekendDays: worked.filter((day) => day.year === year).map(({ day }) => day),
      },
    ] as const;
  });
  return { ...ANNOUNCED_HOLIDAYS, ...Object.fromEntries(given) };
}

function daysOf(cells: Cells | undefined): readonly { readonly year: number; readonly day: string }[] {
  return (cells === undefined || cells === null ? [] : cellsOf(cells).flat()).flatMap((value) => {
    if (isBlank(value)) return [];
    const reading = parseDate(value);
    if (reading.kind !== "read") return refuse(functionTexts().notADay(String(value)));
    return [{ year: Number(reading.date.slice(0, 4)), day: reading.date.slice(5) }];
  });
}
