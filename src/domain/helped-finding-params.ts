import type { PaymentChannel } from "./allocation/payment-channel";
import type { CalendarDate } from "./calendar/calendar-date";
import type { Exclusion } from "./eligibility/cross-check";
import type { HardshipClass } from "./eligibility/rule-outcome";
import type { DuplicateKind, NearKind } from "./households/record-link";
import type { SourceCell } from "./source-cell";
import type { Fen } from "./money/fen";
import type { ChangedPart, RegisteredAct } from "./posting/registered-row";
import type { StepId } from "./steps/household-steps";
import type { ReviewVotes } from "./steps/review-outcome";

/** Findings about who is helped: identity of people and units. */
export interface HelpedFindingParams {
  "residentId.statedBirthDate": { filled: CalendarDate; expected: CalendarDate };
  "creditCode.precisionLost": { value: string };
  "creditCode.length": { value: string; length: number };
  "creditCode.character": { value: string; position: number; character: string; suggested: string | null };
  "creditCode.checksum": { value: string; part: "organization" | "outside" };
  "creditCode.organization": { value: string };
  "creditCode.authority": { value: string; character: string };
  "creditCode.oldNumber": { value: string };
  "creditCode.format": { value: string; normalized: string };
  "bankAccount.character": { last4: string };
  "bankAccount.length": { last4: string; length: number };
  "household.duplicate": { kind: DuplicateKind; name: string; cells: readonly SourceCell[]; pair: string };
  "household.near": {
    kind: NearKind;
    name: string;
    otherName: string;
    cells: readonly SourceCell[];
    pair: string;
  };
  "household.decidedSame": { name: string; reason: string; cells: readonly SourceCell[]; pair: string };
  "allocation.infeasible": { fundFen: Fen; neededFen: Fen; missingFen: Fen };
  "household.size": { stated: number; listed: number };
  "household.incomeTotal": { filledFen: Fen; computedFen: Fen };
  "household.rigidTotal": { filledFen: Fen; computedFen: Fen };
  "household.disabilityKind": Record<never, never>;
  /** A year without any income is possible and seldom. */
  "household.zeroIncome": Record<never, never>;
  /** A member no list can be compared with; without a name, so many lines of a list that has no column of numbers. */
  "household.memberWithoutId": { name: string; count: number };
  "household.causeOfClass": Record<never, never>;
  "household.allowanceIncome": { perHeadFen: Fen; lineFen: Fen };
  "household.minimumLiving": { stated: boolean; cells: readonly SourceCell[] };
  "eligibility.excluded": { reasons: readonly Exclusion["reason"][]; cells: readonly SourceCell[] };
  "eligibility.sentBack": { on: CalendarDate; reason: string };
  "eligibility.judgedBefore": { on: CalendarDate; reason: string };
  "step.missing": { step: StepId; before: StepId };
  "step.order": { step: StepId; on: CalendarDate; after: StepId; afterOn: CalendarDate };
  /** `isAtMost`: the year's days off are not known yet, and however they fall there are not more. */
  "step.postingShort": { days: number; required: number; inWorkingDays: boolean; isAtMost: boolean };
  "step.refused": { step: "approved" | "paid" };
  "step.record": { what: "reviewResult" | "reviewPresent" | "approvalReference" | "receipt" };
  "step.amountDiffers": { approvedFen: Fen; paidFen: Fen };
  "cap.perTime": { paidOn: CalendarDate; paidFen: Fen; capFen: Fen };
  "cap.perYear": {
    paidFen: Fen;
    capFen: Fen;
    byChannel: Readonly<Partial<Record<PaymentChannel, Fen>>>;
  };
  /** A payment that names nobody: it counts toward no cap. */
  "cap.unnamed": { paidOn: CalendarDate; paidFen: Fen };
  /** Less than a household alike in class, members and causes that is no needier; `cells` are this one and that one. */
  "relief.unlike": {
    hardshipClass: HardshipClass;
    isNeedier: boolean;
    amountFen: Fen;
    otherFen: Fen;
    cells: readonly SourceCell[];
  };
  /** The worker ("" as relation) or a member bears the name of who handles the unit's papers. */
  "household.handler": { role: "firstResponsible" | "contact"; relation: string; workUnit: string };
  "phone.character": { value: string; suggested: string | null };
  /** Several numbers in one cell; the lists and calls take the first. */
  "phone.several": { first: string; count: number };
  "bankAccount.isResidentId": { last4: string };
  /** More votes than people present, or a result the votes do not bear out. */
  "review.votes": ReviewVotes & { maskedName: string; workUnit: string; fault: "exceeds" | "differs" };
  "review.refused": { maskedName: string; workUnit: string };
  "objection.open": { on: CalendarDate | null; maskedName: string; workUnit: string; about: number };
  "objection.unmatched": { maskedName: string; workUnit: string };
  "objection.noOutcome": { maskedName: string; workUnit: string; closedOn: CalendarDate };
  /** A household is not as it was when its list was posted, approved, filed or paid; what is null there is of no household. */
  "posting.changed": {
    act: RegisteredAct;
    on: CalendarDate;
    maskedName: string;
    workUnit: string;
    parts: readonly ChangedPart[];
    beforeFen: Fen | null;
    nowFen: Fen | null;
  };
}
