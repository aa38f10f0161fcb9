import type { GiftChannel } from "../../domain/donations/gift";
import type { MatchReason } from "../../domain/donations/match-entry";
import type { FundFindingParams } from "../../domain/fund-finding-params";
import type { FindingTexts } from "../finding-text";
import { formatMoney } from "../format-values";

const ACCOUNTS_AGREE = "Account, voucher and money agree";
const RECEIPTED = "A gift is receipted (Law on Donations for Public Welfare, art. 16)";
const EARMARKED = "The fund is for listed households only";
const REASONS: Readonly<Record<MatchReason, string>> = {
  reference: "same number",
  party: "same unit",
  amount: "same amount",
  sum: "adds up",
  date: "near in time",
  dateFar: "far apart in time",
  likeName: "like names",
  nameInText: "the summary names the unit",
  confirmed: "confirmed by the clerk",
  onlyAmount: "the only such amount",
  unnamed: "one side names nobody",
};
const SOURCES: Readonly<Record<GiftChannel, string>> = {
  treasury: "the treasury",
  union: "the unions",
  unit: "the units",
  staff: "the staff",
  society: "society",
};
const side = (isIncome: boolean) => (isIncome ? "income" : "spending");

/** English wording of the findings about the money in the account. */
export const enFundFindingTexts: Pick<FindingTexts, keyof FundFindingParams> = {
  "bank.repeatedLine": {
    title: "Statement given twice",
    problem: ({ date, amountFen }) => `${date ?? ""} ${formatMoney(amountFen)} stands above already`.trim(),
    basis: () => "Same date, amount, name, number and balance",
    remedy: () => "It counts once; delete the second statement.",
  },
  "bank.repeatedStatement": {
    title: "One statement given twice",
    problem: ({ count, ownCount }) =>
      `${count} lines of this sheet stand in a statement before it, ${ownCount} do not`,
    basis: () => "Same date, amount, name, number and balance",
    remedy: ({ ownCount }) =>
      ownCount === 0
        ? "They count once; the sheet may be deleted."
        : "They count once, the others are taken; nothing to do.",
  },
  "bank.notInGifts": {
    title: "Money in, no gift entered",
    problem: ({ party, amountFen }) =>
      `${party === "" ? "(no name)" : party}: ${formatMoney(amountFen)} came in`,
    basis: () => ACCOUNTS_AGREE,
    remedy: ({ pledge, reasons }) =>
      pledge === null
        ? "Find out whose gift it is and enter it."
        : `It agrees with what was promised (${pledge}): ${reasons.map((reason) => REASONS[reason]).join(", ")}. Check, then enter sum and day.`,
  },
  "bank.likely": {
    title: "May be this gift",
    problem: ({ party, cells }) => `The payment of ${party === "" ? "(no name)" : party} may be ${cells}`,
    basis: ({ reasons }) => reasons.map((reason) => REASONS[reason]).join(", "),
    remedy: () => "Please confirm; until then it is not matched.",
  },
  "bank.giftNotInBank": {
    title: "Gift not in the bank statement",
    problem: ({ amountFen }) => `${formatMoney(amountFen)} entered, not in the statement`,
    basis: () => ACCOUNTS_AGREE,
    remedy: ({ isCash }) =>
      isCash
        ? "Entered as cash: check that it was paid in."
        : "Cash, not yet arrived, or another amount: check.",
  },
  "bank.control": {
    title: "Totals of bank and gifts differ",
    problem: ({ bankCount, bankFen, giftCount, giftFen }) =>
      `Statement ${bankCount} lines ${formatMoney(bankFen)}, gifts ${giftCount} lines ${formatMoney(giftFen)}`,
    basis: () => ACCOUNTS_AGREE,
    remedy: ({ differenceFen }) =>
      `${formatMoney(differenceFen)} yuan apart: see what is left on both sides.`,
  },
  "receipt.amountDiffers": {
    title: "Receipt and entry differ",
    problem: ({ receipt, receiptFen, giftFen, cells }) =>
      `Receipt ${receipt} is for ${formatMoney(receiptFen)}, ${cells} says ${formatMoney(giftFen)}`,
    basis: () => RECEIPTED,
    remedy: () => "Check the counterfoil and correct.",
  },
  "receipt.likely": {
    title: "Receipt may be for this gift",
    problem: ({ party, cells }) => `The receipt for ${party === "" ? "(no donor)" : party} may be ${cells}`,
    basis: ({ reasons }) => reasons.map((reason) => REASONS[reason]).join(", "),
    remedy: () => "Check; if it is, enter the number of the receipt at the gift.",
  },
  "receipt.notInGifts": {
    title: "Receipt given, no gift entered",
    problem: ({ receipt, party, amountFen }) =>
      `Receipt ${receipt === "" ? "(no number)" : receipt} ${party} ${formatMoney(amountFen)}`,
    basis: () => RECEIPTED,
    remedy: ({ pledge }) =>
      pledge === null
        ? "Enter the gift; say so in the remark if the receipt is void."
        : `It agrees with the pledge ${pledge}: check, then enter sum and day.`,
  },
  "receipt.noReceipt": {
    title: "Gift without a receipt",
    problem: ({ amountFen }) => `${formatMoney(amountFen)} entered, not in the register of receipts`,
    basis: () => RECEIPTED,
    remedy: () => "Give a receipt, or enter its number.",
  },
  "receipt.control": {
    title: "Receipts and gifts differ in total",
    problem: ({ receiptCount, receiptFen, giftCount, giftFen }) =>
      `${receiptCount} receipts ${formatMoney(receiptFen)}, ${giftCount} gifts ${formatMoney(giftFen)}`,
    basis: () => ACCOUNTS_AGREE,
    remedy: ({ differenceFen }) =>
      `They differ by ${formatMoney(differenceFen)} yuan; see what is left on both sides.`,
  },
  "bank.notInLedger": {
    title: "Bank line not in the ledger",
    problem: ({ amountFen, isIncome }) =>
      `${formatMoney(amountFen)} (${side(isIncome)}) is not in the ledger`,
    basis: () => ACCOUNTS_AGREE,
    remedy: () => "Enter it.",
  },
  "bank.ledgerNotInBank": {
    title: "Ledger line not in the bank statement",
    problem: ({ amountFen, isIncome }) =>
      `${formatMoney(amountFen)} (${side(isIncome)}) is not in the statement`,
    basis: () => ACCOUNTS_AGREE,
    remedy: () => "Cash, or not yet booked: check.",
  },
  "payment.failed": {
    title: "The bank could not pay",
    problem: ({ name, failure }) => `${name} was not paid${failure === "" ? "" : ` (${failure})`}`,
    basis: () => "Return of the bank",
    remedy: () => "Check card and name, then pay again.",
  },
  "payment.notFound": {
    title: "Not in the bank's return",
    problem: ({ name }) => `${name} is on the roster, not in the return`,
    basis: () => "Roster against return",
    remedy: () => "Perhaps not sent to the bank: check.",
  },
  "payment.amountDiffers": {
    title: "Paid amount differs from the roster",
    problem: ({ name, rosterFen, bankFen }) =>
      `${name}: roster ${formatMoney(rosterFen)}, bank ${formatMoney(bankFen)}`,
    basis: () => "Paid in full as approved",
    remedy: () => "Pay the rest or claim it back.",
  },
  "payment.nameDiffers": {
    title: "Name of the account differs",
    problem: ({ name, bankName }) => `Roster “${name}”, account “${bankName}”`,
    basis: () => "Paid under real names",
    remedy: () => "Check whose account it is.",
  },
  "payment.notOnRoster": {
    title: "Paid to a person not on the roster",
    problem: ({ name, amountFen }) =>
      `${name} was paid${amountFen === null ? "" : ` ${formatMoney(amountFen)}`}`,
    basis: () => EARMARKED,
    remedy: () => "Find out on what ground.",
  },
  "payment.twice": {
    title: "One account paid twice",
    problem: ({ name, amountFen }) =>
      `${name} was paid again${amountFen === null ? "" : ` ${formatMoney(amountFen)}`}`,
    basis: () => "One payment a household",
    remedy: () => "Claim it back.",
  },
  "payment.unsigned": {
    title: "Cash without a signature",
    problem: ({ name }) => `${name}: no signature`,
    basis: () => "Cash is signed for",
    remedy: () => "Have it signed.",
  },
  "fund.balance": {
    title: "Balance does not follow",
    problem: ({ statedFen, computedFen }) =>
      `Balance ${formatMoney(statedFen)}, from the line before ${formatMoney(computedFen)}`,
    basis: () => "Balance before + in − out = balance",
    remedy: ({ differenceFen }) => `${formatMoney(differenceFen)} yuan apart: begin at this line.`,
  },
  "fund.overdrawn": {
    title: "More spent than there was",
    problem: ({ balanceFen }) => `${formatMoney(balanceFen)} after this line`,
    basis: () => "Income before spending",
    remedy: () => "Check for income not entered.",
  },
  "fund.overspent": {
    title: "More spent than the source brought",
    problem: ({ source, amountFen, overFen }) =>
      `${formatMoney(amountFen)} from ${SOURCES[source]}, ${formatMoney(overFen)} too much`,
    basis: () => "Earmarked money",
    remedy: () => "Change the source or the amount.",
  },
  "fund.paidBeforeApproval": {
    title: "Paid before it was approved",
    problem: ({ paidOn, approvedOn }) => `Paid on ${paidOn}, approved on ${approvedOn}`,
    basis: () => "Approval by the joint meeting comes before payment",
    remedy: () => "Check the days; say so if it was paid first.",
  },
  "fund.opening": {
    title: "Two amounts carried over",
    problem: ({ statedFen, parameterFen }) =>
      `Ledger ${formatMoney(statedFen)}, parameter ${formatMoney(parameterFen)}`,
    basis: () => "Parameter of the year",
    remedy: () => "Take that of last year's accounts.",
  },
  "fund.trial": {
    title: "The ledger does not balance",
    problem: ({ openingFen, incomeFen, expenseFen, closingFen, statedFen }) =>
      `${formatMoney(openingFen)} + ${formatMoney(incomeFen)} − ${formatMoney(expenseFen)} = ${formatMoney(closingFen)}, last balance ${formatMoney(statedFen)}`,
    basis: () => "Opening + in − out = closing, to the fen",
    remedy: () => "Check the balances line by line.",
  },
  "fund.administration": {
    title: "Office costs from the fund",
    problem: ({ amountFen, summary }) => `“${summary}” ${formatMoney(amountFen)}`,
    basis: () => EARMARKED,
    remedy: () => "Pay it from the office's own money.",
  },
  "fund.toUnit": {
    title: "Paid to a unit",
    problem: ({ amountFen, summary }) => `“${summary}” ${formatMoney(amountFen)}`,
    basis: () => "Paid to each household by name",
    remedy: () => "Attach the unit's roster.",
  },
  "fund.notListed": {
    title: "Spending without a roster",
    problem: ({ amountFen, summary }) => `“${summary}” ${formatMoney(amountFen)}: no roster adds up to it`,
    basis: () => EARMARKED,
    remedy: () => "Attach the roster or check the amount.",
  },
  "fund.sourceUnknown": {
    title: "Source of money unknown",
    problem: ({ value }) => (value === "" ? "No source stated" : `Source “${value}”`),
    basis: () => "Treasury, union, unit, staff, society",
    remedy: () => "State the source.",
  },
  "fund.noApproval": {
    title: "Spending without approval",
    problem: ({ amountFen }) => `${formatMoney(amountFen)} without voucher or approval`,
    basis: () => "Approved first, then paid",
    remedy: () => "Write the number of the approval.",
  },
  "fund.notPermitted": {
    title: "Not a use of this source",
    problem: ({ source, summary }) => `“${summary}” from ${source}`,
    basis: ({ permitted }) => `Parameters: this source may pay ${permitted}`,
    remedy: () => "Pay it from a source that may, or look at the use again.",
  },
  "fund.severalLedgers": {
    title: "Several ledgers that do not go on from one another",
    problem: ({ sheets, count }) => `${count} ledgers: ${sheets}; their sums are added up`,
    basis: () => "The money is managed by the county office in one ledger",
    remedy: () => "Join them; a sheet a month begins with 上月结转.",
  },
  "fund.incomeDiffers": {
    title: "Ledger income differs from the gifts",
    problem: ({ ledgerFen, giftFen }) => `Ledger ${formatMoney(ledgerFen)}, gifts ${formatMoney(giftFen)}`,
    basis: () => "List and account agree",
    remedy: ({ differenceFen }) => `${formatMoney(differenceFen)} yuan apart: check both.`,
  },
};
