import type { Issue } from "../finding";
import type { Fen } from "../money/fen";
import type { ParameterId } from "../parameters/parameter-id";
import type { Parameters } from "../parameters/parameters";
import { checkParticipation } from "./check-participation";
import type { DonationIssueCode, UnitDonation } from "./unit-donation";

export interface CountyAssessment {
  readonly issues: readonly Issue<DonationIssueCode>[];
  readonly unsetParameters: readonly ParameterId[];
  readonly receivedFen: Fen;
  readonly pledgedFen: Fen;
  /** Units that state both donors and staff; participation is of these only. */
  readonly unitsCounted: number;
  readonly donors: number;
  readonly staff: number;
}

/**
 * Adds up the county and compares it with last year's total (strictly above) and the participation rate.
 *
 * Last year's total is the parameter 上年募集总额, for the units of this year need not be those of last year.
 * Errors: donation.countyNotAboveLastYear, donation.countyParticipation.
 * Source: the county's address on the Sending Warmth campaign (总体水平要高于去年).
 * @example assessCounty([], {}).unsetParameters // => ["lastYearRaised", "participationRate"]
 */
export function assessCounty(units: readonly UnitDonation[], parameters: Parameters): CountyAssessment {
  let received = 0;
  let pledged = 0;
  let donors = 0;
  let staff = 0;
  let unitsCounted = 0;
  for (const unit of units) {
    received += unit.receivedFen ?? 0;
    pledged += unit.pledgedFen ?? 0;
    if (unit.donorCount !== null && unit.staffCount !== null) {
      donors += unit.donorCount;
      staff += unit.staffCount;
      unitsCounted += 1;
    }
  }
  const issues: Issue<DonationIssueCode>[] = [];
  const unsetParameters: ParameterId[] = [];
  const receivedFen = received as Fen;
  const lastYearFen = parameters.lastYearRaised;
  if (lastYearFen === undefined) unsetParameters.push("lastYearRaised");
  else if (receivedFen <= lastYearFen) {
    issues.push({ code: "donation.countyNotAboveLastYear", params: { receivedFen, lastYearFen } });
  }
  const participation = checkParticipation(donors, staff, parameters);
  if (participation.kind === "unset") unsetParameters.push("participationRate");
  if (participation.kind === "below") {
    issues.push({ code: "donation.countyParticipation", params: participation.params });
  }
  return { issues, unsetParameters, receivedFen, pledgedFen: pledged as Fen, unitsCounted, donors, staff };
}
