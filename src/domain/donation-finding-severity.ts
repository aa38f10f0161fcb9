import type { DonationFindingParams } from "./donation-finding-params";
import type { Severity } from "./finding";

/** How grave the findings about gifts are; what is voluntary is never more than a notice. */
export const DONATION_FINDING_SEVERITY: { readonly [C in keyof DonationFindingParams]: Severity } = {
  "donation.belowReference": "notice",
  "donation.notAboveLastYear": "notice",
  "donation.notPaid": "warning",
  "donation.partPaid": "warning",
  "donation.noReply": "notice",
  "donation.late": "notice",
  "donation.donorsExceedStaff": "notice",
  "donation.participation": "notice",
  "donation.countyParticipation": "notice",
  "donation.countyNotAboveLastYear": "notice",
  "donation.partsDiffer": "error",
  "donation.personalListDiffers": "error",
  "donation.personalDonorsDiffer": "warning",
  "donation.personalBelowReference": "notice",
  "donation.unitUnknown": "warning",
  "donation.channelUnknown": "warning",
  "donation.dateOutside": "warning",
  "donation.repeated": "warning",
  "donation.unionAndUnit": "warning",
  "donation.receiptRepeated": "warning",
  "donation.negative": "warning",
  "deduction.twice": "error",
  "deduction.notPledged": "error",
  "deduction.differsFromPledge": "error",
  "deduction.noConsent": "warning",
  "deduction.notDeducted": "warning",
  "deduction.notOnPaySheet": "warning",
  "deduction.differsFromPaySheet": "error",
};
