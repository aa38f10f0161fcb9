import type { ParameterId } from "../../domain/parameters/parameter-id";

/** English names of the parameters; the Chinese ones are the labels of the sheet 参数 itself. */
export const enParameterLabels: Readonly<Record<ParameterId, string>> = {
  county: "County",
  campaignYear: "Campaign year",
  governingDocument: "Document number",
  fundTarget: "Fund target (yuan)",
  lastYearRaised: "Raised last year (yuan)",
  minimumLivingLine: "Minimum living line (yuan a head and month)",
  deepLineMultiple: "Deep hardship: multiple of the line",
  deepBoundInclusive: "Deep hardship: line included",
  relativeLineMultiple: "Relative hardship: multiple of the line",
  relativeBoundInclusive: "Relative hardship: line included",
  accidentCostShare: "Accident hardship: share of yearly income",
  accidentBoundInclusive: "Accident hardship: share included",
  floorWellOff: "Reference standard, well-off units (yuan)",
  floorOrdinary: "Reference standard, ordinary units (yuan)",
  floorMinimum: "Reference standard, minimum (yuan)",
  participationRate: "Participation target",
  participationBoundInclusive: "Participation: target included",
  paymentDeadline: "Deadline for donations",
  rosterDate: "Roster date",
  reliefDeep: "Relief, deep hardship (yuan)",
  reliefRelative: "Relief, relative hardship (yuan)",
  reliefAccident: "Relief, accident hardship (yuan)",
  titleFont: "Title typeface",
};
