/** The ribbon actions, as the manifest names them. */
export const ACTION_IDS = [
  "newRegister",
  "recognizeTables",
  "checkAll",
  "markFindings",
  "previewFixes",
  "reviewEligibility",
  "reviewAllocation",
  "reviewDonations",
  "makeBulletin",
  "reconcileFund",
  "makeRosters",
  "postNotice",
  "checkLeaks",
  "makeValuesOnly",
  "putBack",
] as const;

export type ActionId = (typeof ACTION_IDS)[number];
