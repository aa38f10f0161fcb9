import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import { dateOfSerial } from "../../../domain/calendar/day-number";
import { parseDate } from "../../../domain/calendar/parse-date";
import type { YearSpan } from "../../../domain/calendar/year-span";
import type { CellValue } from "../../../domain/cell-value";
import type { ValueReading } from "./value-reading";

export interface ReadDateOptions {
  /** The year of the Spring Festival; without it a day without a year cannot be read. */
  readonly campaignYear: number | null;
  /** True where the workbook counts days from 1 January 1904. */
  readonly isDate1904: boolean;
  /** The years of the days of its column, which decide a year of two figures. */
  readonly span?: YearSpan | null;
}

// Days between the two systems of serial numbers.
const SYSTEM_1904 = 1462;
const LARGEST_SERIAL = 73_050;
const SMALLEST_SERIAL_1904 = 9_497;
/** A day whose year is written in Chinese figures has no other digits before it. */
const CAPITAL_YEAR = /^[^\d０-９]*年/;

/**
 * Reads a day in any spelling of `parseDate`, in Chinese figures, or as a serial number of either system. A year of two
 * figures that the other days of its column do not decide, and a day without year, are ambiguous: every day it may be is given, none is chosen. A text or a day of the
 * 1904 system is proposed to become yyyy-mm-dd.
 *
 * @example
 * readDate("18.9.16", { campaignYear: 2027, isDate1904: false });
 * // => { state: "ambiguous", values: ["2018-09-16", "1918-09-16"] }
 */
export function readDate(value: CellValue, options: ReadDateOptions): ValueReading<CalendarDate> {
  if (options.isDate1904 && typeof value === "number" && Number.isFinite(value)) {
    if (value >= SMALLEST_SERIAL_1904 && value < LARGEST_SERIAL - SYSTEM_1904) {
      const date = dateOfSerial(value + SYSTEM_1904);
      return { state: "read", value: date, fix: { before: value, after: date, reason: "date1904" } };
    }
  }
  const reading = parseDate(value, options.campaignYear, options.span);
  switch (reading.kind) {
    case "blank":
      return { state: "blank" };
    case "ambiguous":
      return { state: "ambiguous", values: [reading.a, reading.b] };
    case "read": {
      if (value === reading.date || typeof value === "number")
        return { state: "read", value: reading.date, fix: null };
      const reason = typeof value === "string" && CAPITAL_YEAR.test(value) ? "capitalDate" : "dateText";
      return { state: "read", value: reading.date, fix: { before: value, after: reading.date, reason } };
    }
    case "unreadable":
      return { state: "unreadable" };
  }
}
