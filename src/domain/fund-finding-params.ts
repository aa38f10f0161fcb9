import type { CalendarDate } from "./calendar/calendar-date";
import type { GiftChannel } from "./donations/gift";
import type { MatchReason } from "./donations/match-entry";
import type { Fen } from "./money/fen";

/** Findings about the money in the account: bank, payments, ledger of the fund. */
export interface FundFindingParams {
  "bank.repeatedLine": { date: CalendarDate | null; amountFen: Fen };
  /** `count` lines of the sheet stand in a statement before it; `ownCount` do not. */
  "bank.repeatedStatement": { count: number; ownCount: number };
  /** `pledge`: where the unit promised just this and has not been entered as paying; null where there is none. */
  "bank.notInGifts": {
    party: string;
    amountFen: Fen;
    /** Where the pledges stand it pays, and why; null and none where it pays none. */
    pledge: string | null;
    reasons: readonly MatchReason[];
  };
  "bank.likely": { party: string; cells: string; reasons: readonly MatchReason[] };
  "bank.giftNotInBank": { amountFen: Fen; isCash: boolean };
  "bank.control": {
    bankCount: number;
    bankFen: Fen;
    giftCount: number;
    giftFen: Fen;
    differenceFen: Fen;
  };
  /** One number at a receipt and at a gift, with two sums. */
  "receipt.amountDiffers": { receipt: string; receiptFen: Fen; giftFen: Fen; cells: string };
  "receipt.likely": { party: string; cells: string; reasons: readonly MatchReason[] };
  "receipt.notInGifts": { receipt: string; party: string; amountFen: Fen; pledge: string | null };
  "receipt.noReceipt": { amountFen: Fen };
  "receipt.control": {
    receiptCount: number;
    receiptFen: Fen;
    giftCount: number;
    giftFen: Fen;
    differenceFen: Fen;
  };
  "bank.notInLedger": { amountFen: Fen; isIncome: boolean };
  "bank.ledgerNotInBank": { amountFen: Fen; isIncome: boolean };
  "payment.failed": { name: string; failure: string };
  "payment.notFound": { name: string };
  "payment.amountDiffers": { name: string; rosterFen: Fen; bankFen: Fen };
  "payment.nameDiffers": { name: string; bankName: string };
  "payment.notOnRoster": { name: string; amountFen: Fen | null };
  "payment.twice": { name: string; amountFen: Fen | null };
  "payment.unsigned": { name: string };
  "fund.balance": { statedFen: Fen; computedFen: Fen; differenceFen: Fen };
  "fund.overdrawn": { balanceFen: Fen };
  "fund.overspent": { source: GiftChannel; amountFen: Fen; overFen: Fen };
  "fund.paidBeforeApproval": { paidOn: CalendarDate; approvedOn: CalendarDate };
  "fund.opening": { statedFen: Fen; parameterFen: Fen };
  "fund.trial": { openingFen: Fen; incomeFen: Fen; expenseFen: Fen; closingFen: Fen; statedFen: Fen };
  "fund.administration": { amountFen: Fen; summary: string };
  "fund.toUnit": { amountFen: Fen; summary: string };
  "fund.notListed": { amountFen: Fen; summary: string };
  "fund.sourceUnknown": { value: string };
  "fund.noApproval": { amountFen: Fen };
  "fund.notPermitted": { source: GiftChannel; summary: string; permitted: string };
  "fund.severalLedgers": { sheets: string; count: number };
  "fund.incomeDiffers": { ledgerFen: Fen; giftFen: Fen; differenceFen: Fen };
}
