import { NO_STEPS, type HouseholdSteps } from "../../domain/steps/household-steps";
import type { CheckedWorkbook } from "../check/check-workbook";
import type { WorkflowOptions } from "../workflow-options";
import { readSteps } from "./read-steps";
import { withRegistrations } from "./with-registrations";
import { reviewFinder, withReview } from "./with-reviews";

/**
 * What the workbook knows of the way of a household: what an earlier 办理进度 records, then what was registered, then what the record
 * of the review says.
 * @example knownSteps(checked, options)({ residentId: "341899196110151830", name: "甲某某", workUnit: "县酒厂" }).paidOn // => null
 */
export function knownSteps(
  { campaign: { records, reviews } }: CheckedWorkbook,
  options: WorkflowOptions,
): (household: {
  readonly residentId: string;
  readonly name: string;
  readonly workUnit: string;
}) => HouseholdSteps {
  const reviewOf = reviewFinder(reviews);
  const registered = withRegistrations(options);
  const recorded = new Map(
    readSteps(records).flatMap(({ key, steps }) => (key === null ? [] : [[key, steps] as const])),
  );
  return ({ residentId, name, workUnit }) =>
    withReview(registered(residentId, recorded.get(residentId) ?? NO_STEPS), reviewOf({ name, workUnit }));
}
