import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { sameDayWithin } from "../../domain/calendar/same-day-within";
import type { CellValue } from "../../domain/cell-value";
import type { SourceCell } from "../../domain/finding";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { writableCellOf } from "../../workbook/table-binding";
import { ColumnReader } from "../campaign/column-reader";
import { tablesByYear } from "./last-year-lists";

/** A day of a gift whose year seems to be a slip. */
export interface DateYearOff {
  readonly cell: SourceCell;
  readonly before: CellValue;
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
    const values = columns.receivedDate;
    if (!LISTS.has(binding.kind) || values === undefined) return [];
    const reader = new ColumnReader(table, campaignYear);
    return rowNumbers.flatMap((row, index): DateYearOff[] => {
      const date = reader.date("receivedDate", index);
      const suggested = date === null ? null : sameDayWithin(date, from, to);
      const cell = suggested === null ? null : writableCellOf(binding, "receivedDate", row);
      return cell === null || suggested === null ? [] : [{ cell, before: values[index] ?? null, suggested }];
    });
  });
}
