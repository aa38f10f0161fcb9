/** The ribbon actions, as the manifest names them. */
export const ACTION_IDS = [
  "openHome",
  "newRegister",
  "recognizeTables",
  "openCollect",
  "checkAll",
  "previewFixes",
  "reviewDonations",
  "openFund",
  "makeBulletin",
  "reviewEligibility",
  "openVisits",
  "reviewAllocation",
  "openPaymentRosters",
  "openFilingRosters",
  "openDonationRosters",
  "openDeductionRosters",
  "openVisitCards",
  "postNotice",
  "checkLeaks",
  "openParameters",
  "openLog",
  "putBack",
  "makeValuesOnly",
  "openHelp",
] as const;

export type ActionId = (typeof ACTION_IDS)[number];
