import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { sameDayWithin } from "../../domain/calendar/same-day-within";
import type { SourceCell } from "../../domain/finding";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { writableCellOf } from "../../workbook/table-binding";
import { ColumnReader } from "../campaign/column-reader";
import { tablesByYear } from "./last-year-lists";

/** A day of a gift whose year seems to be a slip. */
export interface DateYearOff {
  readonly cell: SourceCell;
  readonly before: CalendarDate;
  readonly suggested: CalendarDate;
}

const LISTS: ReadonlySet<string> = new Set(["unitDonations", "personalDonations", "receiptRegister"]);

/**
 * The days of this year's gifts that would lie within the campaign a year before or after; none where the campaign has no days.
 * @example datesYearOff([], {}) // => []
 */
export function datesYearOff(tables: readonly RecordTable[], parameters: Parameters): readonly DateYearOff[] {
  const { campaignFrom: from, campaignTo: to, campaignYear = null } = parameters;
  if (from === undefined || to === undefined) return [];
  return tablesByYear(tables, parameters).current.flatMap((table) => {
    const { binding, columns, rowNumbers } = table;
    if (!LISTS.has(binding.kind) || columns.receivedDate === undefined) return [];
    const reader = new ColumnReader(table, campaignYear);
    return rowNumbers.flatMap((row, index): DateYearOff[] => {
      const date = reader.date("receivedDate", index);
      if (date === null) return [];
      const suggested = sameDayWithin(date, from, to);
      const cell = suggested === null ? null : writableCellOf(binding, "receivedDate", row);
      return cell === null || suggested === null ? [] : [{ cell, before: date, suggested }];
    });
  });
}
