import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { dateOfSerial, serialOf } from "../../domain/calendar/day-number";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";

/** Lists of gifts told apart by campaign; every other table is of this year. */
export interface TablesByYear {
  readonly current: readonly RecordTable[];
  readonly lastYear: readonly RecordTable[];
}

const NAMED_LAST_YEAR = /上年|去年|上一年|往年/;
// A campaign runs over the turn of the year; what lies so long before it belongs to the one before.
const daysBefore = 120;

/**
 * Tells lists of gifts of last year's campaign, kept in the workbook for comparison, from those of this one: by the name of the
 * sheet, else by dates that all lie well before the campaign.
 * @example tablesByYear([], {}) // => { current: [], lastYear: [] }
 */
export function tablesByYear(tables: readonly RecordTable[], parameters: Parameters): TablesByYear {
  const begin = beginOf(parameters);
  const lastYear = tables.filter((table) => {
    const { kind, sheet } = table.binding;
    if (kind !== "unitDonations" && kind !== "personalDonations") return false;
    if (NAMED_LAST_YEAR.test(sheet)) return true;
    if (begin === null || table.columns.receivedDate === undefined) return false;
    const reader = new ColumnReader(table, parameters.campaignYear ?? null);
    const dates = table.rowNumbers.flatMap((_, index) => reader.date("receivedDate", index) ?? []);
    return dates.length > 0 && dates.every((date) => date < begin);
  });
  const old = new Set(lastYear);
  return { current: tables.filter((table) => !old.has(table)), lastYear };
}

function beginOf({ campaignFrom, campaignYear }: Parameters): CalendarDate | null {
  if (campaignFrom !== undefined) return dateOfSerial(serialOf(campaignFrom) - daysBefore);
  return campaignYear === undefined ? null : (`${campaignYear - 1}-07-01` as CalendarDate);
}
