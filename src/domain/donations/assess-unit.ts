import type { CalendarDate } from "../calendar/calendar-date";
import { daysBetween } from "../calendar/day-number";
import type { Fen } from "../money/fen";
import type { Issue } from "../finding";
import type { ParameterId } from "../parameters/parameter-id";
import type { Parameters } from "../parameters/parameters";
import { checkParticipation } from "./check-participation";
import { checkReference } from "./check-reference";
import type { DonationIssueCode, UnitDonation } from "./unit-donation";

export interface UnitAssessment {
  readonly issues: readonly Issue<DonationIssueCode>[];
  /** Parameters a check needed and did not find: not a pass. */
  readonly unsetParameters: readonly ParameterId[];
  /** Days a balance has been owing past the deadline on the day asked, or null when none is or the day is unknown. */
  readonly daysOverdue: number | null;
}

/**
 * Compares one unit's gift with the reference standards, its pledge, the deadline, last year and the participation rate.
 *
 * Giving is voluntary (Charity Donation Law, 公益事业捐赠法, Article 4): a standard is a reference, a lower gift no fault.
 * What the unit did not state is not judged.
 * Errors: donation.belowReference, notAboveLastYear, notPaid, partPaid, noReply, late, donorsExceedStaff, participation.
 * @example assessUnit({ ...donation, donorCount: 21, staffCount: 20 }, {}).issues[0]?.code // => "donation.donorsExceedStaff"
 */
export function assessUnit(
  donation: UnitDonation,
  parameters: Parameters,
  asOf: CalendarDate | null = null,
): UnitAssessment {
  const issues: Issue<DonationIssueCode>[] = [];
  const unset = new Set<ParameterId>();
  const { receivedFen, lastYearFen, pledgedFen, receivedDate } = donation;

  const reference = checkReference(donation, parameters);
  if (reference.issue) issues.push(reference.issue);
  reference.unset.forEach((parameter) => unset.add(parameter));

  // "Above last year" is strict: the same amount again is not above.
  if (receivedFen !== null && lastYearFen !== null && lastYearFen > 0 && receivedFen <= lastYearFen) {
    issues.push({ code: "donation.notAboveLastYear", params: { receivedFen, lastYearFen } });
  }
  const deadline = parameters.paymentDeadline ?? null;
  const balanceFen = ((pledgedFen ?? 0) - (receivedFen ?? 0)) as Fen;
  let daysOverdue: number | null = null;
  if (pledgedFen !== null && balanceFen > 0) {
    // A pledge of which nothing is entered is not paid, and is no figure left out.
    if (deadline !== null && asOf !== null) daysOverdue = Math.max(0, daysBetween(deadline, asOf)) || null;
    const owing = { pledgedFen, balanceFen, deadline, daysOverdue };
    issues.push(
      receivedFen !== null && receivedFen > 0
        ? { code: "donation.partPaid", params: { ...owing, receivedFen } }
        : { code: "donation.notPaid", params: owing },
    );
  }
  if (pledgedFen === null && receivedFen === null)
    issues.push({ code: "donation.noReply", params: { lastYearFen } });
  if (deadline === null) unset.add("paymentDeadline");
  else if (receivedDate !== null && receivedDate > deadline) {
    const days = daysBetween(deadline, receivedDate);
    issues.push({ code: "donation.late", params: { received: receivedDate, deadline, days } });
  }
  const participation = checkParticipation(donation.donorCount, donation.staffCount, parameters);
  if (participation.kind === "unset") unset.add("participationRate");
  if (participation.kind === "donorsExceedStaff") {
    issues.push({ code: "donation.donorsExceedStaff", params: participation.params });
  }
  if (participation.kind === "below")
    issues.push({ code: "donation.participation", params: participation.params });
  return { issues, unsetParameters: [...unset], daysOverdue };
}
