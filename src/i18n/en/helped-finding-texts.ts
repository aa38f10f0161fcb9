import type { PaymentChannel } from "../../domain/allocation/payment-channel";
import type { Fen } from "../../domain/money/fen";
import type { Exclusion } from "../../domain/eligibility/cross-check";
import type { HelpedFindingParams } from "../../domain/helped-finding-params";
import type { DuplicateKind, NearKind } from "../../domain/households/record-link";
import type { SourceCell } from "../../domain/source-cell";
import type { StepId } from "../../domain/steps/household-steps";
import type { FindingTexts } from "../finding-text";
import { formatMoney } from "../format-values";
import { placeText } from "../place-text";
import { registrationTextsOf } from "../registration-texts";

const registered = registrationTextsOf("en");

const CHANNELS: Readonly<Record<PaymentChannel, string>> = {
  ...{ union: "union", treasury: "treasury", administration: "administration", society: "society" },
  unstated: "source not stated",
};
const channels = (byChannel: Readonly<Partial<Record<PaymentChannel, Fen>>>): string => {
  const parts = (Object.entries(byChannel) as [PaymentChannel, Fen][]).map(
    ([channel, amount]) => `${CHANNELS[channel]} ${formatMoney(amount)}`,
  );
  return parts.length < 2 ? "" : ` (${parts.join(", ")})`;
};
const places = (cells: readonly SourceCell[]) => cells.map(placeText).join(", ");

const CODE_STANDARD = "GB 32100-2015: a unified social credit code has 18 characters";

const DUPLICATES: Readonly<Record<DuplicateKind, string>> = {
  personInTwoUnits: "entered by two units",
  personListedTwice: "entered twice by one unit",
  householdUnderTwoWorkers: "one household with two dossiers",
  memberListedTwice: "listed twice in one household",
};
const NEAR: Readonly<Record<NearKind, string>> = {
  idOneCharacter: "ids differ in one character",
  idNeighboursSwapped: "two neighbouring characters of the ids are swapped",
  idOneMissingOrExtra: "one id lacks or repeats a character of the other",
  sameNameAndPhone: "same name and phone",
  sameBankAccount: "same account",
  sameAddress: "same address",
  samePhone: "same phone",
};

const EXCLUSIONS: Readonly<Record<Exclusion["reason"], string>> = {
  secondHome: "two dwellings or more",
  vehicle: "a motor vehicle",
  business: "a running business",
  workerDeceased: "the worker's death",
  deceased: "a member's death",
};

const STEPS: Readonly<Record<StepId, string>> = {
  declared: "declared",
  reviewed: "reviewed",
  posted: "posted",
  approved: "approved",
  paid: "paid",
  filed: "filed",
};
const RECORDS = {
  reviewResult: "the result of the review",
  reviewPresent: "the number present at the review",
  approvalReference: "the number of the minutes",
  receipt: "the signature or bank receipt",
} as const;

/** English wording of the findings about who is helped. */
export const enHelpedFindingTexts: Pick<FindingTexts, keyof HelpedFindingParams> = {
  "residentId.statedBirthDate": {
    title: "Birth date differs from the id",
    problem: ({ filled, expected }) => `Birth date says ${filled}, the id says ${expected}`,
    basis: () => "Characters 7–14 are the birth date",
    remedy: () => "Check the date or the id.",
  },
  "creditCode.precisionLost": {
    title: "Credit code stored as a number",
    problem: ({ value }) => `The credit code was stored as a number (${value})`,
    basis: () => `${CODE_STANDARD}; Excel keeps 15 digits of a number`,
    remedy: () => "Type it as text from the certificate.",
  },
  "creditCode.length": {
    title: "Credit code has the wrong length",
    problem: ({ value, length }) => `The credit code has ${length} characters (${value})`,
    basis: () => `${CODE_STANDARD}, the old registration number 15`,
    remedy: () => "Complete it from the certificate.",
  },
  "creditCode.character": {
    title: "Credit code holds an unused letter",
    problem: ({ position, character }) => `Character ${position} of the credit code is "${character}"`,
    basis: () => "I, O, S, V and Z are not used (GB 32100-2015)",
    remedy: ({ suggested }) =>
      suggested === null
        ? "Correct it from the certificate."
        : `Perhaps ${suggested}, whose check characters agree: compare with the certificate.`,
  },
  "creditCode.checksum": {
    title: "Credit code check character does not match",
    problem: ({ value }) => `The check character does not match (${value})`,
    basis: () => "GB 32100-2015; GS 15-2006 for the old number",
    remedy: ({ part }) =>
      part === "organization"
        ? "The slip is likely within characters 9–18: compare with the certificate."
        : "Compare with the certificate.",
  },
  "creditCode.organization": {
    title: "Organisation code inside does not match",
    problem: ({ value }) => `Characters 9–17 fail their own check (${value})`,
    basis: () => "Characters 9–17 are the organisation code (GB 11714-1997)",
    remedy: () => "Compare with the certificate.",
  },
  "creditCode.authority": {
    title: "Unusual first character of a credit code",
    problem: ({ character }) => `The first character "${character}" is no known registration authority`,
    basis: () => "GB 32100-2015",
    remedy: () => "Compare with the certificate.",
  },
  "creditCode.oldNumber": {
    title: "Old registration number",
    problem: ({ value }) => `This is an old 15-digit registration number (${value})`,
    basis: () => CODE_STANDARD,
    remedy: () => "Please add the unified social credit code.",
  },
  "creditCode.format": {
    title: "Credit code written unevenly",
    problem: ({ value }) => `The credit code holds blanks, full-width or small letters (${value})`,
    basis: () => "Uneven writing hides duplicates",
    remedy: ({ normalized }) => `Write ${normalized}.`,
  },
  "bankAccount.character": {
    title: "Account holds another character",
    problem: ({ last4 }) => `The account holds something other than digits (ending ${last4})`,
    basis: () => "Accounts consist of digits",
    remedy: () => "Correct it from the card or passbook.",
  },
  "bankAccount.length": {
    title: "Account has an unlikely length",
    problem: ({ length, last4 }) => `The account has ${length} digits (ending ${last4})`,
    basis: () => "Accounts usually have 8 to 32 digits",
    remedy: () => "Complete it from the card or passbook.",
  },
  "household.duplicate": {
    title: "Same person or household entered twice",
    problem: ({ kind, name }) => `${name}: ${DUPLICATES[kind]}`,
    basis: () => "One dossier a household",
    remedy: ({ cells }) => `Compare ${places(cells)}; a person decides which stays.`,
  },
  "household.near": {
    title: "Perhaps the same person or household",
    problem: ({ kind, name, otherName }) => `${name} and ${otherName}: ${NEAR[kind]}`,
    basis: () => "Evidence only: two households until decided",
    remedy: ({ cells }) => `Compare ${places(cells)}; a decision with its reason is kept and honoured.`,
  },
  "household.decidedSame": {
    title: "Decided to be one person, still listed twice",
    problem: ({ name }) => `${name}: decided to be one person`,
    basis: ({ reason }) => `Reason given: ${reason}`,
    remedy: ({ cells }) => `Keep one of ${places(cells)}; a wrong decision can be removed in the log.`,
  },
  "allocation.infeasible": {
    title: "The fund is below the floors",
    problem: ({ fundFen, neededFen }) =>
      `The fund is ${formatMoney(fundFen)}, the floors need ${formatMoney(neededFen)}`,
    basis: () => "Everyone's floor comes first",
    remedy: ({ missingFen }) =>
      `${formatMoney(missingFen)} yuan are missing and nothing was given: raise the fund or lower the floor.`,
  },
  "household.size": {
    title: "Members and their rows differ",
    problem: ({ stated, listed }) =>
      `The household has ${stated} members, the list ${listed} with the worker`,
    basis: () => "Members = the worker + the rows",
    remedy: () => "Check the number or complete the list.",
  },
  "household.incomeTotal": {
    title: "Annual income differs from its parts",
    problem: ({ filledFen, computedFen }) =>
      `Annual income says ${formatMoney(filledFen)}, its parts add up to ${formatMoney(computedFen)}`,
    basis: () => "12 × (worker + members a month) + other income",
    remedy: () => "Check the parts.",
  },
  "household.rigidTotal": {
    title: "Rigid spending differs from its parts",
    problem: ({ filledFen, computedFen }) =>
      `Rigid spending is ${formatMoney(filledFen)}, its parts come to ${formatMoney(computedFen)}`,
    basis: () => "Rigid spending = illness + disability + schooling + going to work",
    remedy: () => "Check the parts.",
  },
  "household.disabilityKind": {
    title: "Kind of disability without disability",
    problem: () => "A kind of disability is given, but the state of health is not disabled",
    basis: () => "The kind goes with the state of health",
    remedy: () => "Check both entries.",
  },
  "household.zeroIncome": {
    title: "No income all year",
    problem: () => "The annual income is 0",
    basis: () => "Wages, business, property and transfers all count",
    remedy: () => "Visit the household; state what it lives on, or fill in what was left out.",
  },
  "household.memberWithoutId": {
    title: "Member without identity number",
    problem: ({ name, count }) =>
      name === "" ? `${count} members have no identity number` : `${name} has no identity number`,
    basis: () => "Without it nobody can be compared with other lists and households",
    remedy: () => "Fill in the number of the member.",
  },
  "household.causeOfClass": {
    title: "Accident hardship without a sudden cause",
    problem: () => "The class is accident hardship, the cause is no sudden event",
    basis: () => "Accident hardship comes of a sudden event",
    remedy: () => "Check the class and the cause.",
  },
  "eligibility.excluded": {
    title: "Cross-check speaks against it",
    problem: ({ reasons, cells }) =>
      `Cross-check: ${reasons.map((reason) => EXCLUSIONS[reason]).join(", ")} (${places(cells)})`,
    basis: () => "Lists of property, vehicles, businesses and deaths",
    remedy: () => "Verify and decide at Eligibility; the list alone decides nothing.",
  },
  "eligibility.sentBack": {
    title: "Sent back for papers",
    problem: ({ on }) => `Sent back for papers on ${on}, not yet complete`,
    basis: ({ reason }) => (reason === "" ? "Papers must be complete before a decision" : reason),
    remedy: () => "Correct the register when the papers are in; it is then decided anew.",
  },
  "eligibility.judgedBefore": {
    title: "Changed since it was decided",
    problem: ({ on }) => `Income, members or lists have changed since the decision of ${on}`,
    basis: ({ reason }) => `The reason then: ${reason}`,
    remedy: () => "Decide again at Eligibility on what stands now.",
  },
  "household.allowanceIncome": {
    title: "On the allowance, yet not below its line",
    problem: ({ perHeadFen, lineFen }) =>
      `Receives the minimum living allowance, but states ${formatMoney(perHeadFen)} a head and month, ${perHeadFen === lineFen ? "equal to" : "above"} the line of ${formatMoney(lineFen)}`,
    basis: () => "The allowance goes to households below the line",
    remedy: () => "Check the income and the papers of the allowance, then decide again.",
  },
  "household.minimumLiving": {
    title: "Allowance differs from the list",
    problem: ({ stated, cells }) =>
      stated
        ? "Stated to receive the minimum living allowance, not on its list"
        : `Stated not to receive the minimum living allowance, on its list (${places(cells)})`,
    basis: () => "List of minimum living allowances",
    remedy: () => "Ask civil affairs and correct it.",
  },
  "step.missing": {
    title: "An earlier step is missing",
    problem: ({ step, before }) => `${STEPS[before]}, but not ${STEPS[step]}`,
    basis: () => "Declared, reviewed, posted, approved, paid, filed, in this order",
    remedy: ({ step }) => `Record when it was ${STEPS[step]}.`,
  },
  "step.order": {
    title: "Steps in the wrong order",
    problem: ({ step, on, after, afterOn }) =>
      `${STEPS[step]} on ${on}, ${after === "posted" ? "posted until" : STEPS[after]} ${afterOn}`,
    basis: () => "Approval after the posting, payment after approval",
    remedy: () => "Check the dates; explain in writing what was done early.",
  },
  "step.postingShort": {
    title: "Posted for too short a time",
    problem: ({ days, required, inWorkingDays, isAtMost }) =>
      `Posted ${isAtMost ? "at most " : ""}${days} ${inWorkingDays ? "working days" : "days"}, ${required} are required`,
    basis: () => "Days of posting (parameter of the year)",
    remedy: () => "Complete the posting before approval.",
  },
  "step.refused": {
    title: "Refused by the review and carried on",
    problem: ({ step }) => `Refused by the review, yet ${STEPS[step]}`,
    basis: () => "The democratic review decides who is helped",
    remedy: () => "Check the result; recover what was paid by mistake.",
  },
  "step.record": {
    title: "A step is not fully recorded",
    problem: ({ what }) => `${RECORDS[what]} is missing`,
    basis: () => "Every step leaves a record",
    remedy: ({ what }) => `Record ${RECORDS[what]}.`,
  },
  "step.amountDiffers": {
    title: "Paid amount differs from the approved",
    problem: ({ approvedFen, paidFen }) =>
      `Approved ${formatMoney(approvedFen)}, paid ${formatMoney(paidFen)}`,
    basis: () => "Paid in full",
    remedy: () => "Check the amount; pay the rest or correct it.",
  },
  "cap.perTime": {
    title: "More than the cap at one time",
    problem: ({ paidOn, paidFen }) => `${formatMoney(paidFen)} through all channels on ${paidOn}`,
    basis: ({ capFen }) => `The cap a time is ${formatMoney(capFen)} (parameter of the year)`,
    remedy: () => "Check; all channels count together.",
  },
  "cap.perYear": {
    title: "More than the cap in a year",
    problem: ({ paidFen, byChannel }) =>
      `${formatMoney(paidFen)} through all channels this year${channels(byChannel)}`,
    basis: ({ capFen }) => `The cap a year is ${formatMoney(capFen)} (parameter of the year)`,
    remedy: () => "Check; all channels count together.",
  },
  "cap.unnamed": {
    title: "A payment names nobody",
    problem: ({ paidOn, paidFen }) =>
      `${formatMoney(paidFen)} paid on ${paidOn}, in a line without a whole identity number`,
    basis: () => "Caps add up by household; this line counts for nobody",
    remedy: () => "Complete the identity number and check again.",
  },
  "relief.unlike": {
    title: "Alike, but less",
    problem: ({ isNeedier, amountFen, otherFen, cells }) =>
      `the amount is ${formatMoney(amountFen)}, less than the ${formatMoney(otherFen)} at ${placeText(cells[1]!)}, though ${
        isNeedier ? "the income per head here is lower" : "the incomes per head are equal"
      }`,
    basis: () =>
      "within one class, with the same members and causes, the needier household does not get less",
    remedy: () => "Check the amount; if the meeting decided so, say it in the remarks.",
  },
  "household.handler": {
    title: "Same name as who handles the papers",
    problem: ({ role, relation, workUnit }) =>
      `${relation === "" ? "the worker" : `a member (${relation})`} bears the name of the ${
        role === "contact" ? "contact" : "first responsible person"
      } of ${workUnit}`,
    basis: () => "fair, just and open; one name may be two people",
    remedy: () =>
      "If it is the same person or a relative, let somebody else handle it, and say so at the review.",
  },
  "phone.character": {
    title: "Phone holds another character",
    problem: ({ value }) => `The phone holds a letter or another character (${value})`,
    basis: () => "Telephone numbers consist of digits",
    remedy: ({ suggested }) =>
      suggested === null ? "Please correct it." : `Perhaps ${suggested}: please check.`,
  },
  "phone.several": {
    title: "Several phones in one cell",
    problem: ({ count }) => `The phone cell holds ${count} numbers`,
    basis: () => "One number a cell; the digits of each were checked",
    remedy: ({ first }) => `Keep the one in use (such as ${first}) and move the others to the remarks.`,
  },
  "bankAccount.isResidentId": {
    title: "An id in the account column",
    problem: ({ last4 }) => `The account is a resident id (ending ${last4})`,
    basis: () => "18 characters whose id check agrees",
    remedy: () => "Type the number on the card.",
  },
  "review.votes": {
    title: "Votes of a review that cannot be",
    problem: ({ maskedName, workUnit, agree, disagree, abstain, present, fault }) =>
      `${maskedName} (${workUnit}): ${agree ?? 0} for, ${disagree ?? 0} against, ${abstain ?? 0} abstained, ${
        fault === "exceeds" ? `more than the ${present ?? 0} present` : "which is not the result written down"
      }`,
    basis: () => "Agreed by more than half of those present; no more votes than people",
    remedy: () => "Compare votes, people present and result with the minutes.",
  },
  "review.refused": {
    title: "Refused by the review, still on the list",
    problem: ({ maskedName, workUnit }) =>
      `${maskedName} (${workUnit}) was refused by the democratic review and is still to be helped`,
    basis: () => "Whom to help is reviewed by the workers",
    remedy: () => "Review again, or decide that the household is not eligible.",
  },
  "objection.open": {
    title: "An objection is open",
    problem: ({ on, maskedName, workUnit, about }) =>
      `The objection${on === null ? "" : ` of ${on}`} to ${maskedName}${workUnit === "" ? "" : ` (${workUnit})`} is open; households not paid yet: ${about}`,
    basis: () => "What is objected to is looked into before it is paid",
    remedy: () => "Look into it, then fill in the outcome and the day it was closed.",
  },
  "objection.unmatched": {
    title: "An objection is about nobody in the register",
    problem: ({ maskedName, workUnit }) =>
      `${maskedName === "" ? "No name" : maskedName}${workUnit === "" ? "" : ` (${workUnit})`}: no such household`,
    basis: () => "Looked for by masked name and unit, as on the notice",
    remedy: () => "Write name and unit as on the notice; otherwise the household stays on the roster.",
  },
  "objection.noOutcome": {
    title: "An objection was closed without an outcome",
    problem: ({ maskedName, workUnit, closedOn }) =>
      `The objection to ${maskedName}${workUnit === "" ? "" : ` (${workUnit})`} was closed on ${closedOn}; its outcome is blank`,
    basis: () => "An objection has a day, a content and an outcome",
    remedy: () => "Fill in the outcome, such as that it was unfounded and the list stands.",
  },
  "posting.changed": {
    title: "Changed after it was posted, approved, filed or paid",
    problem: (change) =>
      `${registered.acts[change.act]} ${change.on}, since then: ${registered.change(change)}`,
    basis: () => "What is posted, approved, filed and paid must agree",
    remedy: ({ act }) => `${registered.remedy(act)}.`,
  },
};
