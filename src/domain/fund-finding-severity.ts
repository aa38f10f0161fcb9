import type { Severity } from "./finding";
import type { FundFindingParams } from "./fund-finding-params";

/** How grave the findings about the money in the account are. */
export const FUND_FINDING_SEVERITY: { readonly [C in keyof FundFindingParams]: Severity } = {
  "bank.repeatedLine": "warning",
  "bank.notInGifts": "warning",
  "bank.likely": "notice",
  "bank.giftNotInBank": "warning",
  "bank.control": "warning",
  "bank.notInLedger": "warning",
  "bank.ledgerNotInBank": "warning",
  "payment.failed": "error",
  "payment.notFound": "error",
  "payment.amountDiffers": "error",
  "payment.nameDiffers": "warning",
  "payment.notOnRoster": "error",
  "payment.twice": "error",
  "payment.unsigned": "warning",
  "fund.balance": "error",
  "fund.overdrawn": "error",
  "fund.overspent": "error",
  "fund.paidBeforeApproval": "error",
  "fund.opening": "error",
  "fund.trial": "error",
  "fund.administration": "error",
  "fund.toUnit": "warning",
  "fund.notListed": "error",
  "fund.sourceUnknown": "warning",
  "fund.noApproval": "warning",
  "fund.notPermitted": "error",
  "fund.severalLedgers": "notice",
  "fund.incomeDiffers": "warning",
};
