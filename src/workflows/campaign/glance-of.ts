import { daysBetween } from "../../domain/calendar/day-number";
import type { Finding } from "../../domain/finding";
import { trialBalance } from "../../domain/fund/ledger";
import type { WorkflowOptions } from "../workflow-options";
import { overviewOf } from "../donations/donation-overview";
import { readLedger } from "../fund/fund-ledger-entries";
import type { CampaignGlance } from "./campaign-glance";
import type { Household } from "./household";
import type { Campaign } from "./read-campaign";

/**
 * The campaign at a glance, of a workbook that has been read and checked.
 * @example glanceOf(campaign, [], [], options).fundBalanceFen // => null
 */
export function glanceOf(
  campaign: Campaign,
  registers: readonly { readonly households: readonly Household[] }[],
  findings: readonly Finding[],
  options: WorkflowOptions,
): CampaignGlance {
  return {
    raised: raisedOf(campaign, findings, options),
    households: registers.length === 0 ? null : householdsOf(registers.flatMap((each) => each.households)),
    fundBalanceFen: balanceOf(campaign),
  };
}

function raisedOf(
  campaign: Campaign,
  findings: readonly Finding[],
  options: WorkflowOptions,
): CampaignGlance["raised"] {
  const overview = overviewOf(campaign, options.asOf, options.links);
  if (overview === null) return null;
  const { sumFen, targetFen, lastYearSameDayFen, lastYearFen, lastDay } = overview;
  const below = findings.filter(({ code }) => code === "donation.belowReference");
  const places = new Set(below.map(({ where }) => `${where?.sheet}/${where?.row}`));
  const daysLeft = lastDay === null ? null : daysBetween(options.asOf, lastDay);
  return {
    ...{ sumFen, targetFen, lastYearSameDayFen, lastYearFen, daysLeft },
    unitsBelowReference: places.size,
  };
}

function householdsOf(households: readonly Household[]): NonNullable<CampaignGlance["households"]> {
  const decided = (decision: Household["eligibility"]["decision"]) =>
    households.filter(({ eligibility }) => eligibility.decision === decision);
  const eligible = decided("eligible");
  return {
    registered: households.length,
    eligible: eligible.length,
    open: decided("needsReview").length,
    covered: eligible.filter(({ reliefFen }) => (reliefFen ?? 0) > 0).length,
  };
}

function balanceOf({ records, parameters }: Campaign): CampaignGlance["fundBalanceFen"] {
  const ledgers = records.filter(({ binding }) => binding.kind === "fundLedger");
  if (ledgers.length === 0) return null;
  const entries = ledgers.flatMap((table) => readLedger(table, parameters).entries);
  return trialBalance(entries, parameters.fundOpening ?? null).closingFen;
}
