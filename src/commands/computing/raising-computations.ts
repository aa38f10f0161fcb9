import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { makeBulletin, type BulletinResult } from "../../workflows/bulletin/bulletin";
import type { BulletinRequest } from "../../workflows/bulletin/bulletin-request";
import { overviewDonations, type DonationOverview } from "../../workflows/donations/donation-overview";
import { planBooking, type BookingPlan, type BookingRequest } from "../../workflows/fund/book-spending";
import { type IncomePlan, planIncome } from "../../workflows/fund/book-income";
import { planFundReconciliation, type FundSheetResult } from "../../workflows/fund/fund-ledger-sheet";
import { overviewFund, type FundOverview } from "../../workflows/fund/fund-overview";
import type { Ground } from "./ground";

/** Which of the two is looked at. */
interface RaisingAsked {
  /** The day the gifts are summed up to, or the day of the run; absent where nobody looks at gifts. */
  readonly gifts?: { readonly day?: CalendarDate };
  readonly fund?: boolean;
}

/**
 * How the raising of money and the money itself stand; null for what was not asked or is not there.
 * @example computeRaising(ground, { fund: true }).fund // => null
 */
export function computeRaising(
  { grids, options }: Ground,
  { gifts, fund = false }: RaisingAsked,
): { readonly donations: DonationOverview | null; readonly fund: FundOverview | null } {
  return {
    donations: gifts === undefined ? null : overviewDonations(grids, options, gifts.day),
    fund: fund ? overviewFund(grids, options) : null,
  };
}

/**
 * The bulletin as it would be made; null without gifts.
 * @example computeBulletin(ground, {}) // => null
 */
export function computeBulletin({ grids, options }: Ground, request: BulletinRequest): BulletinResult | null {
  return makeBulletin(grids, options, request);
}

/**
 * The plan that enters rosters as spending, or why not.
 * @example computeBooking(ground, { approval: "" }).kind // => "approvalNeeded"
 */
export function computeBooking({ grids, options }: Ground, request: BookingRequest): BookingPlan {
  return planBooking(grids, options, request);
}

/**
 * The plan that enters gifts the bank has as income, or begins a ledger.
 * @example computeIncome(ground).kind // => "planned"
 */
export function computeIncome({ grids, options }: Ground): IncomePlan {
  return planIncome(grids, options);
}

/**
 * The sheet 资金对账; null without a ledger.
 * @example computeReconciliation(ground) // => null
 */
export function computeReconciliation({ grids, options }: Ground): FundSheetResult | null {
  return planFundReconciliation(grids, options);
}
