import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { GiftChannel } from "../../domain/donations/gift";
import { channelNames } from "../../i18n/zh-cn/bulletin-texts";
import type { Grid } from "../../workbook/grid";
import type { Plan } from "../../workbook/plan";
import type { LedgerLine } from "../../sheets/payment/empty-ledger";
import { readCampaign } from "../campaign/read-campaign";
import type { WorkflowOptions } from "../workflow-options";
import { fundOf, type RosterBooking } from "./fund-overview";
import { planLedgerLines, type RowsTaken } from "./ledger-lines";

/** Spending to be entered: what approved it, and the day it was paid. */
export interface BookingRequest {
  /** Minutes or document, as it shall stand in the ledger. */
  readonly approval: string;
  readonly paidOn?: CalendarDate;
  /** Whose money pays it; nobody says where it is left out. */
  readonly source?: GiftChannel;
}

export type BookingPlan =
  | { readonly kind: "planned"; readonly booked: readonly RosterBooking[]; readonly plan: Plan }
  /** No roster, or all of them stand in the ledger. */
  | { readonly kind: "nothingToBook" }
  | { readonly kind: "approvalNeeded" }
  | RowsTaken;

/**
 * Plans the spending of every roster the ledger does not have yet, a line each below its last one; without a ledger, a new one with
 * what was carried over. Nothing that stands there is touched.
 * Source: the county's address on the Sending Warmth campaign (联席会议统筹安排: approval comes before payment).
 * @example planBooking([], options, { approval: "" }) // => { kind: "approvalNeeded" }
 */
export function planBooking(
  grids: readonly Grid[],
  options: WorkflowOptions,
  request: BookingRequest,
): BookingPlan {
  if (request.approval.trim() === "") return { kind: "approvalNeeded" };
  const campaign = readCampaign(grids, options.overrides, options.corrections);
  const open = fundOf(campaign, options)?.rosters.filter(({ bookedIn }) => bookedIn === null) ?? [];
  if (open.length === 0) return { kind: "nothingToBook" };
  const paidOn = request.paidOn ?? options.asOf;
  const planned = planLedgerLines(
    campaign,
    grids,
    open.map((roster): LedgerLine => ({
      date: paidOn,
      summary: `发放慰问金：${roster.unit}${roster.households}户`,
      ...{ incomeFen: null, expenseFen: roster.totalFen },
      voucher: request.approval.trim(),
      source: request.source === undefined ? "" : channelNames[request.source],
    })),
  );
  if (planned.kind === "rowsTaken") return planned;
  return { kind: "planned", booked: open, plan: { title: "bookSpending", steps: planned.steps } };
}
