import { renderOldClass } from "../old-class-text";
import type { FindingTexts } from "../finding-text";
import { enDonationFindingTexts } from "./donation-finding-texts";
import { enFundFindingTexts } from "./fund-finding-texts";
import { enHelpedFindingTexts } from "./helped-finding-texts";
import { formatMoney } from "../format-values";
import { placeText } from "../place-text";

const ID_STANDARD = "GB 11643-1999: a resident id has 18 characters";
const OUR_PARAMETER = "Parameter of the year";

const PERMITS = {
  hongKong: "residence permit of Hong Kong",
  macau: "residence permit of Macau",
  taiwan: "residence permit of Taiwan",
  foreigner: "foreign permanent resident card",
} as const;

/** English wording of every finding: problem · basis · remedy. */
export const enFindingTexts: FindingTexts = {
  ...enHelpedFindingTexts,
  ...enDonationFindingTexts,
  ...enFundFindingTexts,
  "residentId.precisionLost": {
    title: "Last 3 digits of the id became 000",
    problem: ({ value }) => `The last 3 digits of the id became 000 (${value})`,
    basis: () => `${ID_STANDARD}; Excel keeps 15 digits of a number`,
    remedy: () => "The lost digits cannot be computed: check the card and type the id as text.",
  },
  "residentId.checksum": {
    title: "Id check digit does not match",
    problem: ({ value }) => `The check digit does not match (${value})`,
    basis: () => "GB 11643-1999",
    remedy: () => "One character is wrong: compare with the card.",
  },
  "residentId.length": {
    title: "Id has the wrong length",
    problem: ({ value, length }) => `The id has ${length} characters (${value})`,
    basis: () => ID_STANDARD,
    remedy: () => "Complete it from the card.",
  },
  "residentId.character": {
    title: "Id holds another character",
    problem: ({ position, character }) => `Character ${position} of the id is "${character}"`,
    basis: () => "Only digits, the last may be X",
    remedy: ({ suggested }) =>
      suggested === null
        ? "Correct it from the card."
        : `Perhaps ${suggested}, whose check character agrees: compare with the card.`,
  },
  "residentId.birthDate": {
    title: "The date in the id does not exist",
    problem: ({ date }) => `The date in the id does not exist (${date})`,
    basis: () => "Characters 7–14 are the birth date",
    remedy: () => "Compare with the card.",
  },
  "residentId.fifteenDigit": {
    title: "Old 15-digit id",
    problem: ({ value }) => `Old 15-digit id (${value})`,
    basis: () => ID_STANDARD,
    remedy: ({ upgraded }) => `Upgraded it reads ${upgraded}: compare with the present card.`,
  },
  "residentId.disabilityCard": {
    title: "A disability certificate number",
    problem: ({ length }) => `This is a disability certificate number (${length} digits)`,
    basis: () => "Its first 18 characters are the resident id",
    remedy: () => "It can be split into id and kind of disability.",
  },
  "residentId.format": {
    title: "Id written unevenly",
    problem: ({ value }) => `The id holds blanks, full-width digits or a small x (${value})`,
    basis: () => "Uneven writing hides duplicates",
    remedy: ({ normalized }) => `Write ${normalized}; the digits stay the same.`,
  },
  "residentId.region": {
    title: "First 6 digits are no known place",
    problem: ({ code }) => `${code} is no known place`,
    basis: () => "Not in any year's codes, 1981–2025",
    remedy: () => "Please check; an old card may be right.",
  },
  "residentId.permitChecksum": {
    title: "Permit check digit does not match",
    problem: ({ value, kind }) => `The check digit of the ${PERMITS[kind]} does not match (${value})`,
    basis: () => "Checked as a resident id (GB 11643-1999)",
    remedy: () => "One character is wrong: compare with the card.",
  },
  "residentId.permitRegion": {
    title: "First 6 digits of the permit are wrong",
    problem: ({ kind, code }) => `The ${PERMITS[kind]} begins with ${code}`,
    basis: ({ expected }) => `It begins with ${expected}`,
    remedy: () => "Compare with the card.",
  },
  "residentId.oldCardDate": {
    title: "The date in the old card of a foreigner does not exist",
    problem: ({ date }) => `The date in the old card does not exist (${date})`,
    basis: () => "Characters 8–13 are the birth date, the year in two digits",
    remedy: () => "Compare with the card; a new card has 18 digits.",
  },
  "residentId.sex": {
    title: "Sex differs from the id",
    problem: ({ filled, expected }) => `Sex says "${filled}", the id says "${expected}"`,
    basis: () => "Character 17 is odd for men",
    remedy: () => "Check the sex or the id.",
  },
  "phone.digits": {
    title: "Phone has the wrong length",
    problem: ({ length, value }) => `The phone has ${length} digits (${value})`,
    basis: () => "Mobile 11 digits, landline with area code",
    remedy: () => "Please complete it.",
  },
  "bankAccount.number": {
    title: "Bank card stored as a number",
    problem: ({ last4 }) => `Bank card stored as a number (ending ${last4})`,
    basis: () => "Past 15 digits the rest is lost",
    remedy: () => "Type it again as text from the card.",
  },
  "bankAccount.check": {
    title: "Bank card check digit does not match",
    problem: ({ last4 }) => `The card's check digit does not match (ending ${last4})`,
    basis: () => "Check digit of bank cards",
    remedy: () => "Compare with the card before paying.",
  },
  "amount.text": {
    title: "Amount is text",
    problem: ({ value }) => `The amount is text (${value})`,
    basis: () => "Text is left out of sums",
    remedy: ({ amountFen }) => `It can become the number ${formatMoney(amountFen)}; the value stays.`,
  },
  "amount.unreadable": {
    title: "Amount cannot be read",
    problem: ({ field, value }, names) => `${names.field(field)}: no amount can be read (${value})`,
    basis: () => "A number not below zero with at most two decimals",
    remedy: () => "Please type a number.",
  },
  "number.unreadable": {
    title: "Number cannot be read",
    problem: ({ field, value }, names) => `${names.field(field)}: no number can be read (${value})`,
    basis: () => "A whole number not below zero",
    remedy: () => "Please type a number.",
  },
  "date.ambiguous": {
    title: "Date can be read in two ways",
    problem: ({ value, a, b }) => `The date "${value}" may be ${a} or ${b}`,
    basis: ({ a, b }) =>
      a.slice(0, 4) === b.slice(0, 4) ? "A number loses its trailing 0" : "The year is not written",
    remedy: () => "Compare with the original.",
  },
  "date.unreadable": {
    title: "Date cannot be read",
    problem: ({ field, value }, names) => `${names.field(field)}: no date can be read (${value})`,
    basis: () => "Year, month and day are needed",
    remedy: () => "Write it like 2027-01-12.",
  },
  "record.missing": {
    title: "Required entry is blank",
    problem: ({ field }, names) => `${names.field(field)} is missing`,
    basis: ({ field }, names) => `${names.field(field)} is required`,
    remedy: () => "Send it back to the unit.",
  },
  "household.samePerson": {
    title: "Same person registered again",
    problem: ({ name, count, cells }) =>
      `${name} is registered ${count} times: ${cells.map(placeText).join(", ")}`,
    basis: () => "One file a person",
    remedy: () => "Keep one.",
  },
  "household.unlikeRepeat": {
    title: "Rows of one worker differ",
    problem: ({ field, recordRow }, names) => `${names.field(field)} differs from row ${recordRow}`,
    basis: () => "a worker on several rows is registered once, by the first",
    remedy: ({ recordRow }) => `Compare; if this row is right, correct row ${recordRow}.`,
  },
  "household.income": {
    title: "Income per head does not match",
    problem: ({ filledFen, computedFen }) =>
      `Per head says ${formatMoney(filledFen)}, yearly income gives ${formatMoney(computedFen)}`,
    basis: () => "Yearly income ÷ 12 ÷ members",
    remedy: () => "Check the three figures.",
  },
  "eligibility.notEligible": {
    title: "Not eligible on what is known",
    problem: ({ perHeadFen, limitFen }) =>
      `After rigid spending ${formatMoney(perHeadFen)} per head, not below ${formatMoney(limitFen)}`,
    basis: () => "Minimum living line and multiple (parameters of the year)",
    remedy: () => "Not eligible on what is known; new papers may be sent in.",
  },
  "eligibility.atLine": {
    title: "Exactly at the line",
    problem: ({ perHeadFen }) => `${formatMoney(perHeadFen)} per head is exactly the line`,
    basis: () => "Whether the line is included is a parameter",
    remedy: () => "Leave it to the review.",
  },
  "eligibility.classDiffers": {
    title: "Declared class differs",
    problem: ({ filled, decided }) => `Declared "${filled}", by income "${decided}"`,
    basis: () => "Income per head after rigid spending against the line",
    remedy: () => "Check income and spending; the review decides.",
  },
  "eligibility.oldClass": {
    title: "Old hardship class",
    problem: ({ value }) => `The class reads "${value}"`,
    basis: ({ result }) => renderOldClass(result, "en"),
    remedy: () => "Decide again: deep, relative or accident.",
  },
  "eligibility.needsReview": {
    title: "Not enough to decide",
    problem: ({ missing }, names) => `Missing: ${missing.map((field) => names.field(field)).join(", ")}`,
    basis: () => "Income per head after rigid spending against the line",
    remedy: () => "Send it back to the unit, then decide.",
  },
  "parameter.unset": {
    title: "Parameter not set",
    problem: ({ parameter }, names) =>
      `"${names.parameter(parameter)}" is not set; what depends on it was not checked`,
    basis: () => OUR_PARAMETER,
    remedy: () => "Fill in value and document on the sheet 参数; it is never taken as 0.",
  },
  "parameter.unreadable": {
    title: "Parameter cannot be read",
    problem: ({ parameter, value }, names) => `"${names.parameter(parameter)}" cannot be read (${value})`,
    basis: () => `${OUR_PARAMETER}, treated as not set`,
    remedy: () => "Write it as the sheet 参数 says.",
  },
  "parameter.unknown": {
    title: "No such parameter",
    problem: ({ label, meant }, names) =>
      meant === null
        ? `There is no parameter "${label}"`
        : `There is no parameter "${label}"; perhaps "${names.parameter(meant)}"`,
    basis: () => `${OUR_PARAMETER}; this line is not used`,
    remedy: ({ meant }, names) =>
      meant === null
        ? "Use a name of the sheet 参数, or delete the line."
        : `Change the name to "${names.parameter(meant)}".`,
  },
  "parameter.repeated": {
    title: "Parameter given twice",
    problem: ({ parameter, firstRow }, names) =>
      `"${names.parameter(parameter)}" stands in row ${firstRow} with another value`,
    basis: () => `${OUR_PARAMETER}; the first line counts`,
    remedy: () => "Compare with the document and keep one line.",
  },
  "record.count": {
    title: "Stated number differs from the rows",
    problem: ({ stated, actual }) => `The total row says ${stated}, the table has ${actual} rows`,
    basis: () => "Book and list must agree",
    remedy: () => "See whether a row is missing or doubled, or the number is old.",
  },
  "amount.total": {
    title: "Total differs from its rows",
    problem: ({ statedFen, actualFen }) =>
      `Total says ${formatMoney(statedFen)}, rows add up to ${formatMoney(actualFen)}`,
    basis: () => "Book and list must agree",
    remedy: ({ differenceFen }) =>
      `A row is missing or the total is old: ${formatMoney(differenceFen)} yuan apart.`,
  },
};
