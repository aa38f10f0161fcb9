import type { ReasonTexts } from "../reason-text";

/** English wording of the reasons of a decision. */
export const enReasonTexts: ReasonTexts = {
  rules: {
    deep: "deep hardship",
    relative: "relative hardship",
    accident: "accident hardship",
    unsupportedBelowLine: "below the line without relief",
    seriouslyIll: "seriously ill",
    disaster: "struck by disaster",
    workInjury: "injured at work",
    modelWorker: "model worker in need",
    retired: "retired worker",
    widowedOrAlone: "widowed or alone",
    oldMinimumLiving: "on minimum living relief (2016)",
    oldMarginal: "marginal (2016)",
    oldAccident: "accident (2016)",
  },
  oldClasses: (answers) => `by the classes of 2016: ${answers.join(", ")}`,
  sources: {
    hardshipStandard: "Standard of needy workers' households; multiples and share are parameters of the year",
    countyAddress: "The county's address on the campaign, whom it is for",
  },
  perHead: (figure, limit, met, atLine) =>
    `${figure} yuan a head and month after rigid spending, ${atLine ? "equal to" : met ? "below" : "above"} ${limit}${atLine ? ` (${met ? "included" : "left out"})` : ""}`,
  loss: (figure, limit, met, atLine) =>
    `a sudden loss of ${figure} yuan, ${atLine ? "equal to" : met ? "above" : "not above"} ${limit}${atLine ? ` (${met ? "included" : "left out"})` : ""}`,
  noEvent: "no cost or loss by a sudden event",
  met: "met",
  notMet: "not met",
  missing: (names) => `missing: ${names.join(", ")}`,
  unset: (names) => `not set: ${names.join(", ")}`,
  judged: (on, reason) => `decided by a person on ${on}: ${reason}`,
  judgedBefore: (on) => `changed since a person decided on ${on}; decide again`,
  sentBack: (on, reason) => `sent back for papers on ${on}${reason === "" ? "" : `: ${reason}`}`,
  unsure: (problem) => `${problem}; the two would be decided differently`,
};
