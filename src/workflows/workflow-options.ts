import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Parameters } from "../domain/parameters/parameters";
import type { Locale } from "../i18n/locale";

/** What a workflow needs besides the workbook: the language of its sheets, today, and parameters that win over the sheet. */
export interface WorkflowOptions {
  readonly locale: Locale;
  readonly asOf: CalendarDate;
  readonly overrides: Parameters;
}
