import type { Grid } from "../../workbook/grid";
import type { Plan } from "../../workbook/plan";
import { readCampaign } from "../campaign/read-campaign";
import type { WorkflowOptions } from "../workflow-options";
import { fundOf } from "./fund-overview";
import type { IncomeBooking } from "./income-bookings";
import { planLedgerLines, type RowsTaken } from "./ledger-lines";

export type IncomePlan =
  /** `booked` is empty where only a ledger is begun. */
  | { readonly kind: "planned"; readonly booked: readonly IncomeBooking[]; readonly plan: Plan }
  /** No gift was matched with the bank, or all that were stand in the ledger. */
  | { readonly kind: "noIncomeToBook" }
  | RowsTaken;

/**
 * Plans the income of every gift that was matched with the bank and that the ledger does not have yet, a line each below its last
 * one; without a ledger, a new one with what was carried over, even where there is nothing to enter. Nothing that stands there is
 * touched.
 * Source: 会计基础工作规范 (every line rests on a voucher; here the receipt of the gift).
 * @example planIncome([], options).kind // => "planned"
 */
export function planIncome(grids: readonly Grid[], options: WorkflowOptions): IncomePlan {
  const campaign = readCampaign(grids, options.overrides, options.corrections);
  const overview = fundOf(campaign, options);
  const booked = overview?.income.filter(({ bookedIn }) => bookedIn === null) ?? [];
  const hasLedger = campaign.records.some(({ binding }) => binding.kind === "fundLedger");
  if (booked.length === 0 && hasLedger) return { kind: "noIncomeToBook" };
  const planned = planLedgerLines(
    campaign,
    grids,
    booked.map(({ line }) => line),
  );
  if (planned.kind === "rowsTaken") return planned;
  return { kind: "planned", booked, plan: { title: "bookIncome", steps: planned.steps } };
}
