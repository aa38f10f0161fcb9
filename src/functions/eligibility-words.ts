/** What the cells of HARDSHIPCLASS and ELIGIBLE hold: the words of the Chinese forms, whatever language Excel is shown in. */
export const eligibilityWords = {
  deep: "深度困难",
  relative: "相对困难",
  accident: "意外致困",
  eligible: "符合",
  notEligible: "不符合",
  needsReview: "待核",
} as const;
