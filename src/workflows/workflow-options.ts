import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Parameters } from "../domain/parameters/parameters";
import type { Locale } from "../i18n/locale";
import type { RecognitionCorrection } from "../workbook/recognition/recognition-correction";
import type { KeptDecision } from "./decisions/decisions";

/** What a workflow needs besides the workbook: the language of its sheets, today, and parameters that win over the sheet. */
export interface WorkflowOptions {
  readonly locale: Locale;
  readonly asOf: CalendarDate;
  readonly overrides: Parameters;
  /** What clerks decided of findings, kept in the workbook. */
  readonly decisions?: readonly KeptDecision[];
  /** What clerks said of tables, kept in the workbook. */
  readonly corrections?: readonly RecognitionCorrection[];
}
