import type { DonationFindingParams } from "../../domain/donation-finding-params";
import type { LikenessReason } from "../../domain/donations/unit-names";
import type { FindingTexts } from "../finding-text";
import { formatMoney, formatPercent } from "../format-values";

const OUR_PARAMETER = "Parameter of the year";
const VOLUNTARY = "Giving is voluntary, the standard is for reference (Public Welfare Donations Law, art. 4)";
const LEVELS = {
  wellOff: "well-off units",
  ordinary: "ordinary units",
  minimum: "any unit (minimum)",
  perHead: "the staff (a head)",
  lastYear: "the unit (not below last year)",
  passedUp: "the share passed up",
} as const;
const LIKENESS: Readonly<Record<LikenessReason, string>> = {
  abbreviation: "looks abbreviated",
  companyEnding: "only the company ending differs",
  unionOf: "seems to be its union",
  oneCharacter: "one character differs",
};

function deadlineBasis({ deadline, daysOverdue }: DonationFindingParams["donation.notPaid"]): string {
  if (deadline === null) return "Deadline not set";
  return `Deadline ${deadline}${daysOverdue === null ? "" : `, ${daysOverdue} days ago`}`;
}

/** English wording of the findings about gifts. */
export const enDonationFindingTexts: Pick<FindingTexts, keyof DonationFindingParams> = {
  "donation.belowReference": {
    title: "Below the reference standard (internal)",
    problem: ({ level, receivedFen, referenceFen, shortfallFen }) =>
      `Received ${formatMoney(receivedFen)}, reference for ${LEVELS[level]} ${formatMoney(referenceFen)} (internal), ${formatMoney(shortfallFen)} short`,
    basis: () => VOLUNTARY,
    remedy: () => "Not for publication; you may ask about difficulties.",
  },
  "donation.notAboveLastYear": {
    title: "Not above last year",
    problem: ({ receivedFen, lastYearFen }) =>
      `Received ${formatMoney(receivedFen)}, last year ${formatMoney(lastYearFen)}`,
    basis: () => "Year on year",
    remedy: () => "You may ask why.",
  },
  "donation.notPaid": {
    title: "Pledge not received",
    problem: ({ pledgedFen }) => `Pledged ${formatMoney(pledgedFen)}, nothing received yet`,
    basis: deadlineBasis,
    remedy: () => "Remind the unit; enter what has come in, or update a pledge that has changed.",
  },
  "donation.partPaid": {
    title: "Pledge not fully received",
    problem: ({ pledgedFen, receivedFen }) =>
      `Pledged ${formatMoney(pledgedFen)}, received ${formatMoney(receivedFen)}`,
    basis: deadlineBasis,
    remedy: ({ balanceFen }) => `${formatMoney(balanceFen)} yuan open: remind the unit or update the pledge.`,
  },
  "donation.noReply": {
    title: "No reply",
    problem: ({ lastYearFen }) =>
      lastYearFen === null
        ? "Neither pledged nor received"
        : `Neither pledged nor received; last year ${formatMoney(lastYearFen)}`,
    basis: () => "Giving is voluntary (Charity Donation Law, Article 4)",
    remedy: () => "You may ask the unit; one that does not give need not be filled in.",
  },
  "donation.late": {
    title: "Received after the deadline",
    problem: ({ received, days }) => `Received ${received}, ${days} days late`,
    basis: ({ deadline }) => `Deadline ${deadline} (parameter of the year)`,
    remedy: () => "For the statistics; check the date.",
  },
  "donation.donorsExceedStaff": {
    title: "More donors than staff",
    problem: ({ donors, staff }) => `${donors} donors, ${staff} staff`,
    basis: () => "Donors cannot exceed the staff",
    remedy: () => "Check both numbers.",
  },
  "donation.participation": {
    title: "Participation below the target",
    problem: ({ donors, staff, percent, requiredPercent }) =>
      `Participation ${formatPercent(percent)} (${donors}/${staff}), target ${formatPercent(requiredPercent)}`,
    basis: () => `${OUR_PARAMETER}; ${VOLUNTARY}`,
    remedy: () => "Not for publication; you may ask why.",
  },
  "donation.countyParticipation": {
    title: "County participation below the target",
    problem: ({ donors, staff, percent, requiredPercent }) =>
      `County participation ${formatPercent(percent)} (${donors}/${staff}), target ${formatPercent(requiredPercent)}`,
    basis: () => OUR_PARAMETER,
    remedy: () => "You may ask why.",
  },
  "donation.countyNotAboveLastYear": {
    title: "County total not above last year",
    problem: ({ receivedFen, lastYearFen }) =>
      `County received ${formatMoney(receivedFen)}, last year ${formatMoney(lastYearFen)}`,
    basis: () => "The total should rise above last year",
    remedy: () => "Look at the units with open pledges.",
  },
  "donation.partsDiffer": {
    title: "Unit and persons do not make the total",
    problem: ({ statedFen, partsFen }) =>
      `Total ${formatMoney(statedFen)}, unit and persons ${formatMoney(partsFen)}`,
    basis: () => "The total is what the unit and its persons gave",
    remedy: ({ differenceFen }) => `${formatMoney(differenceFen)} yuan apart: check the three numbers.`,
  },
  "donation.personalListDiffers": {
    title: "List of persons differs from the unit's figure",
    problem: ({ listedFen, statedFen }) =>
      `List adds up to ${formatMoney(listedFen)}, the unit states ${formatMoney(statedFen)}`,
    basis: () => "List and account agree",
    remedy: ({ differenceFen }) => `${formatMoney(differenceFen)} yuan apart: check the list with the unit.`,
  },
  "donation.personalDonorsDiffer": {
    title: "Number of persons differs from the unit's figure",
    problem: ({ listedDonors, statedDonors }) => `${listedDonors} listed, the unit states ${statedDonors}`,
    basis: () => "List and account agree",
    remedy: () => "Check the list with the unit.",
  },
  "donation.personalBelowReference": {
    title: "Personal gifts below the reference (internal)",
    problem: ({ people, referenceFen }) =>
      `${people} of the list below the reference of their rank or a day of pay, the highest ${formatMoney(referenceFen)} (internal)`,
    basis: () => VOLUNTARY,
    remedy: () => "Not for publication, no names.",
  },
  "donation.unitUnknown": {
    title: "Unit not in the directory",
    problem: ({ unit }) => `“${unit}” is not in the directory of units`,
    basis: ({ reason }) => (reason === null ? "Directory of units" : `A like name (${LIKENESS[reason]})`),
    remedy: ({ suggested }) =>
      suggested === null
        ? "Check the name or add the unit."
        : `Perhaps “${suggested}”; if so, write it into the column of short names.`,
  },
  "donation.channelUnknown": {
    title: "None of the five channels",
    problem: ({ value }) => `Channel “${value}”`,
    basis: () => "Treasury, union, unit, staff, society",
    remedy: () => "Say which; until then it is taken from the donor.",
  },
  "donation.dateOutside": {
    title: "Received outside the campaign",
    problem: ({ date }) => `Received ${date}`,
    basis: ({ from, to }) => `Campaign from ${from} to ${to} (parameters of the year)`,
    remedy: ({ suggested }) =>
      suggested === null
        ? "Check the date."
        : `Perhaps the year is wrong and it was ${suggested}; check, then correct it.`,
  },
  "donation.repeated": {
    title: "Perhaps entered twice",
    problem: ({ date, amountFen, cells, otherName }) =>
      otherName === null
        ? `Same donor, ${date}, ${formatMoney(amountFen)}: ${cells}`
        : `${otherName} may be another name of one unit, ${date}, ${formatMoney(amountFen)}: ${cells}`,
    basis: ({ otherName }) =>
      otherName === null ? "Same day, sum and donor" : "Same day and sum, like names",
    remedy: () => "Compare with the slips; two real gifts both count.",
  },
  "donation.unionAndUnit": {
    title: "A unit and its union, one sum on one day",
    problem: ({ union, unit, date, amountFen, cells }) =>
      `${unit} and ${union} both gave ${formatMoney(amountFen)} on ${date}: ${cells}`,
    basis: () => "Same day, same sum, a unit and its own union",
    remedy: () =>
      "Check the bank slip: delete one if one gift was entered twice; say so in the remark if the union paid for the unit.",
  },
  "donation.receiptRepeated": {
    title: "Receipt number repeated",
    problem: ({ receipt, cells }) => `Receipt ${receipt} stands at more than one gift: ${cells}`,
    basis: () => "A gift gets a receipt of its own (Charity Donation Law, Article 16)",
    remedy: () => "Compare with the stubs: take out what is entered twice, correct a wrong number.",
  },
  "donation.negative": {
    title: "Amount below zero",
    problem: ({ amountFen }) => `Amount ${formatMoney(amountFen)}`,
    basis: () => "A return or correction is an entry of its own, and says so",
    remedy: () => "Write 退款 or 更正 into the remark; until then it does not count.",
  },
  "deduction.twice": {
    title: "Twice on the list of deductions",
    problem: ({ name }) => `${name} is on the list twice`,
    basis: () => "One deduction a person",
    remedy: () => "Take one out before the list goes to the treasury.",
  },
  "deduction.notPledged": {
    title: "Deduction without a pledge",
    problem: ({ name, deductedFen }) => `${name}: ${formatMoney(deductedFen)} to deduct, no pledge`,
    basis: () => VOLUNTARY,
    remedy: () => "Ask the person; without a pledge nothing is deducted.",
  },
  "deduction.differsFromPledge": {
    title: "Deduction differs from the pledge",
    problem: ({ name, pledgedFen, deductedFen }) =>
      `${name}: pledged ${formatMoney(pledgedFen)}, to deduct ${formatMoney(deductedFen)}`,
    basis: () => "The pledge decides",
    remedy: () => "Correct it by the pledge.",
  },
  "deduction.noConsent": {
    title: "No signature for the deduction",
    problem: ({ name }) => `${name}: no signature`,
    basis: () => VOLUNTARY,
    remedy: () => "Have it signed before anything is deducted.",
  },
  "deduction.notDeducted": {
    title: "Pledged, not on the list of deductions",
    problem: ({ name, pledgedFen }) => `${name}: pledged ${formatMoney(pledgedFen)}, not listed`,
    basis: () => "Pledges against deductions",
    remedy: () => "Perhaps paid in cash or by transfer: check.",
  },
  "deduction.notOnPaySheet": {
    title: "Not on the pay sheet",
    problem: ({ name }) => `${name} is to be deducted but not on the pay sheet`,
    basis: () => "Deductions against the pay sheet",
    remedy: () => "Perhaps moved or retired: check.",
  },
  "deduction.differsFromPaySheet": {
    title: "Pay sheet differs from the list",
    problem: ({ name, deductedFen, paySheetFen }) =>
      `${name}: ${formatMoney(deductedFen)} to deduct, pay sheet ${formatMoney(paySheetFen)}`,
    basis: () => "Deductions against the pay sheet, to the fen",
    remedy: () => "Check with the treasury.",
  },
};
