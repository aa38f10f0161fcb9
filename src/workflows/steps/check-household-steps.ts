import type { FieldId } from "../../domain/field-id";
import type { Finding } from "../../domain/finding";
import { locateIssue } from "../../domain/finding-severity";
import type { Parameters } from "../../domain/parameters/parameters";
import { checkSteps, type StepIssue } from "../../domain/steps/check-steps";
import type { StepId } from "../../domain/steps/household-steps";
import type { RecordTable } from "../../workbook/records";
import type { WorkflowOptions } from "../workflow-options";
import { paidByRosters } from "./paid-by-rosters";
import { readSteps } from "./read-steps";
import type { RecordedReview } from "./read-reviews";
import { withRegistrations } from "./with-registrations";
import { reviewFinder, withReview } from "./with-reviews";

const DATES: Readonly<Record<StepId, FieldId>> = {
  declared: "declaredDate",
  reviewed: "reviewDate",
  posted: "postedTo",
  approved: "approvedDate",
  paid: "paidDate",
  filed: "filedDate",
};
const RECORDS = {
  reviewResult: "reviewResult",
  reviewPresent: "reviewPresent",
  approvalReference: "approvalReference",
  receipt: "receipt",
} as const;

/**
 * Checks what 办理进度 records of every household: steps out of order, paid another amount than approved, paid although refused.
 * A step the sheet does not record is taken from what was registered, a review from its record, a payment then from the dated rosters.
 * @example checkHouseholdSteps([], {}, {}) // => []
 */
export function checkHouseholdSteps(
  records: readonly RecordTable[],
  parameters: Parameters,
  options: Pick<WorkflowOptions, "registrations" | "salt">,
  reviews: readonly RecordedReview[] = [],
): readonly Finding[] {
  const recorded = readSteps(records);
  if (recorded.length === 0) return [];
  const paid = paidByRosters(records, parameters);
  const reviewOf = reviewFinder(reviews);
  const registered = withRegistrations(options);
  const readers = new Set(recorded.map(({ reader }) => reader));
  const findings = recorded.flatMap(({ key, index, reader, steps: written }) => {
    const [name, workUnit] = [reader.text("name", index), reader.text("workUnit", index)];
    const steps = withReview(registered(key, written), reviewOf({ name, workUnit }));
    const byRoster = key === null ? undefined : paid.get(key);
    const known = {
      ...steps,
      paidOn: steps.paidOn ?? byRoster?.paidOn ?? null,
      paidFen: steps.paidFen ?? byRoster?.paidFen ?? null,
      // A roster is signed or paid by card; which of the two it does not say.
      receipt: steps.receipt ?? (byRoster === undefined ? null : "signed"),
    } as const;
    return checkSteps(known, parameters).map((issue) =>
      locateIssue(issue, reader.cell(fieldOf(issue), index)),
    );
  });
  return [...findings, ...[...readers].flatMap((reader) => reader.findings)];
}

function fieldOf(issue: StepIssue): FieldId {
  switch (issue.code) {
    case "step.missing":
    case "step.order":
      return DATES[issue.params.step];
    case "step.postingShort":
      return "postedTo";
    case "step.refused":
      return "reviewResult";
    case "step.record":
      return RECORDS[issue.params.what];
    case "step.amountDiffers":
      return "paidAmount";
  }
}
