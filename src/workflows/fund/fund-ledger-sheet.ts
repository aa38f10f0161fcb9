import type { Fen } from "../../domain/money/fen";
import { fundSheet, planFundSheet, type ReconciledLine } from "../../sheets/payment/fund-ledger";
import type { Grid } from "../../workbook/grid";
import type { Plan } from "../../workbook/plan";
import { readCampaign } from "../campaign/read-campaign";
import { withCheckCodes } from "../rosters/with-check-codes";
import type { WorkflowOptions } from "../workflow-options";
import { fundOf } from "./fund-overview";
import { countOutcomes } from "./reconciled-lines";

export interface FundSheetResult {
  readonly sheet: string;
  /** Opening + income − spending; null without a ledger. */
  readonly closingFen: Fen | null;
  /** Groups and lines by what became of them; null without a statement. */
  readonly outcomes: Readonly<Record<ReconciledLine["outcome"], number>> | null;
  readonly plan: Plan;
}

const DEFAULT_TITLE_FONT = "方正小标宋简体";

/**
 * Plans the sheet 资金对账: the balance of the fund, the bank against the gifts line by line, the payments. Null when the workbook
 * has neither a ledger nor a statement nor a bank's return nor a roster.
 * @example planFundReconciliation([], options) // => null
 */
export function planFundReconciliation(
  grids: readonly Grid[],
  options: WorkflowOptions,
): FundSheetResult | null {
  const campaign = readCampaign(grids, options.overrides, options.corrections);
  const overview = fundOf(campaign, options);
  if (overview === null) return null;
  const { parameters } = campaign;
  const { ledger, giftsFen, bankBalanceFen, lines, copies, payments, receipts, control } = overview;
  const steps = planFundSheet({
    county: parameters.county ?? "",
    year: parameters.campaignYear ?? Number(options.asOf.slice(0, 4)),
    madeOn: options.asOf,
    titleFont: parameters.titleFont ?? DEFAULT_TITLE_FONT,
    ...{ ledger, giftsFen, bankBalanceFen, lines, receipts, apart: control },
    copies: copies.length,
    payments: payments?.counts ?? null,
  });
  return {
    sheet: fundSheet,
    closingFen: ledger?.trial.closingFen ?? null,
    outcomes: lines === null ? null : countOutcomes(lines),
    plan: {
      title: "reconcileFund",
      steps: [...withCheckCodes(steps, parameters), { step: "activate", sheet: fundSheet }],
    },
  };
}
