import type { DonationFindingParams } from "./donation-finding-params";
import type { FundFindingParams } from "./fund-finding-params";
import type { HelpedFindingParams } from "./helped-finding-params";
import type { OldClassResult } from "./eligibility/decide-old-class";
import type { CalendarDate } from "./calendar/calendar-date";
import type { PermitKind } from "./identity/resident-id-kind";
import type { Fen } from "./money/fen";
import type { ParameterId } from "./parameters/parameter-id";
import type { FieldId } from "./field-id";

/** A place of the workbook, rows and columns 1-based. */
interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The closed catalogue of finding codes with what each carries. Severity stands in finding-severity.ts, text in i18n. */
export interface FindingParams extends HelpedFindingParams, DonationFindingParams, FundFindingParams {
  "residentId.precisionLost": { value: string };
  "residentId.checksum": { value: string };
  "residentId.length": { value: string; length: number };
  "residentId.character": { value: string; position: number; character: string; suggested: string | null };
  "residentId.birthDate": { value: string; date: string };
  "residentId.fifteenDigit": { value: string; upgraded: string };
  "residentId.disabilityCard": { value: string; length: number; residentId: string };
  "residentId.format": { value: string; normalized: string };
  "residentId.region": { value: string; code: string };
  "residentId.permitChecksum": { value: string; kind: PermitKind };
  "residentId.permitRegion": { value: string; kind: PermitKind; code: string; expected: string };
  /** The old card of foreigners, three letters and 12 digits. */
  "residentId.oldCardDate": { value: string; date: string };
  "residentId.sex": { filled: string; expected: string };
  "phone.digits": { value: string; length: number };
  "bankAccount.number": { last4: string };
  "bankAccount.check": { last4: string };
  "amount.text": { value: string; amountFen: Fen };
  "amount.unreadable": { field: FieldId; value: string };
  "number.unreadable": { field: FieldId; value: string };
  "date.ambiguous": { value: string; a: CalendarDate; b: CalendarDate };
  "date.unreadable": { field: FieldId; value: string };
  "record.missing": { field: FieldId };
  "household.samePerson": { name: string; count: number; cells: readonly Cell[] };
  /** A row that repeats the worker states a field otherwise than the row that counts. */
  "household.unlikeRepeat": { field: FieldId; recordRow: number };
  "household.income": { filledFen: Fen; computedFen: Fen };
  "eligibility.notEligible": { perHeadFen: Fen; limitFen: Fen };
  "eligibility.atLine": { perHeadFen: Fen; limitFen: Fen };
  "eligibility.classDiffers": { filled: string; decided: string };
  "eligibility.oldClass": { value: string; result: Omit<OldClassResult, "verdict" | "oldClass"> };
  "eligibility.needsReview": { missing: readonly FieldId[] };
  "parameter.unset": { parameter: ParameterId; dependents: number };
  "parameter.unreadable": { parameter: ParameterId; value: string };
  /** A line of 参数 under no name we know; the parameter it may mean, or null. */
  "parameter.unknown": { label: string; meant: ParameterId | null };
  /** A second line of the same parameter with another value: the first one counts. */
  "parameter.repeated": { parameter: ParameterId; firstRow: number };
  /** How many rows a total row says there are. */
  "record.count": { stated: number; actual: number };
  "amount.total": { statedFen: Fen; actualFen: Fen; differenceFen: Fen };
}
