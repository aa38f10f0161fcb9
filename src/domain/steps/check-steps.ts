import type { CalendarDate } from "../calendar/calendar-date";
import { daysBetween } from "../calendar/day-number";
import { countWorkingDays, mostWorkingDays } from "../calendar/working-days";
import type { Issue } from "../finding";
import { isPostingInWorkingDays } from "../parameters/parameter-definitions";
import type { Parameters } from "../parameters/parameters";
import type { HouseholdSteps, StepId } from "./household-steps";

export type StepIssue = Issue<Extract<Issue["code"], `step.${string}`>>;

/**
 * Checks the steps of one household against the order the rules ask for, and what each step must record.
 *
 * A later step may fall on the day of the earlier one, except that approval comes after the last day of posting.
 * The length of posting is checked where the parameter is set; for working days of a year whose holidays are not known, only what is
 * too short however they fall is said.
 * Errors: step.missing, step.order, step.postingShort, step.refused, step.amountDiffers, step.record.
 * Source: the county's address (民主评议、张榜公布、联席会议、足额发放、备案); 申请 → 审核 → 公示 → 审批 → 建档.
 * @example checkSteps(NO_STEPS, {}) // => []
 */
export function checkSteps(steps: HouseholdSteps, parameters: Parameters): readonly StepIssue[] {
  return [
    ...orderIssues(steps),
    ...postingIssues(steps, parameters),
    ...refusalIssues(steps),
    ...recordIssues(steps),
    ...amountIssues(steps),
  ];
}

function orderIssues(steps: HouseholdSteps): StepIssue[] {
  const issues: StepIssue[] = [];
  const done: readonly { readonly step: StepId; readonly on: CalendarDate | null }[] = [
    { step: "declared", on: steps.declaredOn },
    { step: "reviewed", on: steps.reviewedOn },
    { step: "posted", on: steps.postedTo },
    { step: "approved", on: steps.approvedOn },
    { step: "paid", on: steps.paidOn },
    { step: "filed", on: steps.filedOn },
  ];
  const lastDone = done.reduce((last, { on }, place) => (on === null ? last : place), -1);
  let latest: { step: StepId; on: CalendarDate } | null = null;
  for (const [place, { step, on }] of done.entries()) {
    if (on === null) {
      const before = done[lastDone]?.step;
      if (place < lastDone && before !== undefined)
        issues.push({ code: "step.missing", params: { step, before } });
      continue;
    }
    const isEarly = latest !== null && (latest.step === "posted" ? on <= latest.on : on < latest.on);
    if (latest !== null && isEarly) {
      const params = { step, on, after: latest.step, afterOn: latest.on };
      issues.push({ code: "step.order", params });
    }
    if (latest === null || on > latest.on) latest = { step, on };
  }
  const { reviewedOn, postedFrom } = steps;
  if (reviewedOn !== null && postedFrom !== null && postedFrom < reviewedOn) {
    const params = { step: "posted", on: postedFrom, after: "reviewed", afterOn: reviewedOn } as const;
    issues.push({ code: "step.order", params });
  }
  return issues;
}

function postingIssues({ postedFrom, postedTo }: HouseholdSteps, parameters: Parameters): StepIssue[] {
  const required = parameters.postingDays;
  if (required === undefined || postedFrom === null || postedTo === null) return [];
  const inWorkingDays = isPostingInWorkingDays(parameters);
  const known = inWorkingDays
    ? countWorkingDays(postedFrom, postedTo)
    : Math.max(0, daysBetween(postedFrom, postedTo) + 1);
  const days = known ?? mostWorkingDays(postedFrom, postedTo);
  if (days >= required) return [];
  return [{ code: "step.postingShort", params: { days, required, inWorkingDays, isAtMost: known === null } }];
}

function refusalIssues({ reviewResult, approvedOn, paidOn }: HouseholdSteps): StepIssue[] {
  if (reviewResult !== "refused") return [];
  if (paidOn !== null) return [{ code: "step.refused", params: { step: "paid" } }];
  return approvedOn === null ? [] : [{ code: "step.refused", params: { step: "approved" } }];
}

function recordIssues(steps: HouseholdSteps): StepIssue[] {
  const issues: StepIssue[] = [];
  const require = (
    what: "reviewResult" | "reviewPresent" | "approvalReference" | "receipt",
    isThere: boolean,
  ) => {
    if (!isThere) issues.push({ code: "step.record", params: { what } });
  };
  if (steps.reviewedOn !== null) {
    require("reviewResult", steps.reviewResult !== null);
    require("reviewPresent", steps.reviewPresent !== null && steps.reviewPresent > 0);
  }
  if (steps.approvedOn !== null) require("approvalReference", steps.approvalReference.trim() !== "");
  if (steps.paidOn !== null) require("receipt", steps.receipt !== null);
  return issues;
}

function amountIssues({ approvedFen, paidFen, paidOn }: HouseholdSteps): StepIssue[] {
  if (paidOn === null || approvedFen === null || paidFen === null || approvedFen === paidFen) return [];
  return [{ code: "step.amountDiffers", params: { approvedFen, paidFen } }];
}
