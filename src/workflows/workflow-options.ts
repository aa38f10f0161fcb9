import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Parameters } from "../domain/parameters/parameters";
import type { Locale } from "../i18n/locale";
import type { RecognitionCorrection } from "../workbook/recognition/recognition-correction";
import type { Progress } from "../workbook/gateway";
import type { KeptDecision } from "./decisions/decisions";
import type { KeptPlan } from "./allocate/kept-plans";
import type { KeptJudgement } from "./eligibility/judgements";
import type { Registrations } from "./posting/registrations";
import type { KeptLinks } from "./decisions/links";

/** What a workflow needs besides the workbook: the language of its sheets, today, and parameters that win over the sheet. */
export interface WorkflowOptions {
  readonly locale: Locale;
  readonly asOf: CalendarDate;
  readonly overrides: Parameters;
  /** What clerks decided of findings, kept in the workbook. */
  readonly decisions?: readonly KeptDecision[];
  /** What people judged of households, kept in the workbook. */
  readonly judgements?: readonly KeptJudgement[];
  /** Trials of dividing the fund, kept in the workbook. */
  readonly plans?: readonly KeptPlan[];
  /** The version of the register that the workbook keeps, as its text: it is read where it is compared with. */
  readonly keptVersion?: string | null;
  /** The workbook's own text that goes into the keys of what is kept; "" where nothing was kept yet. */
  readonly salt?: string;
  /** What clerks said of tables, kept in the workbook. */
  readonly corrections?: readonly RecognitionCorrection[];
  /** Lists that were posted, approved, filed or paid, kept in the workbook. */
  readonly registrations?: Registrations;
  /** What clerks said of names of units and of lines of the bank, kept in the workbook. */
  readonly links?: KeptLinks;
  /** Told how far long work is. */
  readonly onProgress?: (progress: Progress) => void;
}
