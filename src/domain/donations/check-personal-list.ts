import type { Issue } from "../finding";
import type { Fen } from "../money/fen";

/** What the list of one unit's donors says, beside what the unit itself stated; null is not stated. */
export interface PersonalList {
  readonly listedFen: Fen;
  readonly listedDonors: number;
  readonly statedFen: Fen | null;
  readonly statedDonors: number | null;
  readonly staffCount: number | null;
}

export type PersonalListIssueCode =
  "donation.personalListDiffers" | "donation.personalDonorsDiffer" | "donation.donorsExceedStaff";

/**
 * Compares a list of donors with the figures of its unit: the sum to the fen, the heads, and the staff on the roll.
 * Errors: donation.personalListDiffers, personalDonorsDiffer, donorsExceedStaff.
 * @example checkPersonalList({ listedFen: 100, listedDonors: 1, statedFen: 200, statedDonors: 1, staffCount: 5 })[0]?.code // => "donation.personalListDiffers"
 */
export function checkPersonalList(list: PersonalList): readonly Issue<PersonalListIssueCode>[] {
  const { listedFen, listedDonors, statedFen, statedDonors, staffCount } = list;
  const issues: Issue<PersonalListIssueCode>[] = [];
  if (statedFen !== null && statedFen !== listedFen) {
    const differenceFen = Math.abs(statedFen - listedFen) as Fen;
    issues.push({ code: "donation.personalListDiffers", params: { listedFen, statedFen, differenceFen } });
  }
  if (statedDonors !== null && statedDonors !== listedDonors) {
    issues.push({ code: "donation.personalDonorsDiffer", params: { listedDonors, statedDonors } });
  }
  if (staffCount !== null && listedDonors > staffCount && (statedDonors ?? 0) <= staffCount) {
    issues.push({
      code: "donation.donorsExceedStaff",
      params: { donors: listedDonors, staff: staffCount },
    });
  }
  return issues;
}
