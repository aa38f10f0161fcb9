import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import type { SourceCell } from "../../domain/finding";
import type { Damage } from "../../workbook/recognition/damaged-number";
import type { RescueEvidence } from "../../workbook/recognition/rescue-resident-ids";
import type { FixReason } from "../../workbook/recognition/values/value-reading";
import type { FixKind } from "./fix-kind";
import type { RowSubjects } from "../campaign/row-subjects";

/** One cell as it stands and as it would stand (row and column 1-based). */
export interface ProposedFix {
  readonly kind: FixKind;
  readonly cell: SourceCell;
  readonly field: FieldId;
  readonly before: CellValue;
  readonly after: string | number;
  readonly reason: FixReason | Damage | "yearOff";
  /** Where the same person stands with the number proposed; only for kind "rescue". */
  readonly evidence: readonly RescueEvidence[];
}

/** A day that can be read in two ways; it is for the clerk to write it out. */
export interface OpenDate {
  readonly cell: SourceCell;
  readonly field: FieldId;
  readonly before: CellValue;
  readonly days: readonly CalendarDate[];
}

/** Everything that could be put right in a workbook. Nothing of it is written unasked. */
export interface FixList {
  /** In the order of FIX_KINDS, then as the tables stand. */
  readonly fixes: readonly ProposedFix[];
  readonly openDates: readonly OpenDate[];
  /** Damaged numbers nobody, or more than one person, was found for. */
  readonly unrescued: readonly SourceCell[];
  /** Whom the rows are about. */
  readonly subjects: RowSubjects;
}
