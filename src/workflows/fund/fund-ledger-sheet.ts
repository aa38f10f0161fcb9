import type { MatchReason } from "../../domain/donations/match-entry";
import { trialBalance } from "../../domain/fund/ledger";
import type { Fen } from "../../domain/money/fen";
import { matchReasonNames } from "../../i18n/zh-cn/match-reason-names";
import { placeText } from "../../i18n/place-text";
import { fundSheet, planFundSheet, type ReconciledLine } from "../../sheets/payment/fund-ledger";
import type { Grid } from "../../workbook/grid";
import type { Plan } from "../../workbook/plan";
import { checkDonationsTogether } from "../donations/check-donations-together";
import { readLedger } from "./fund-ledger-entries";
import { matchPaidRosters } from "./match-paid-rosters";
import { tablesByYear } from "../donations/last-year-lists";
import { readStatementMatch, type StatementMatch } from "../donations/match-statement";
import { readCampaign } from "../campaign/read-campaign";
import type { WorkflowOptions } from "../workflow-options";

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
 * has neither a ledger nor a statement nor a bank's return.
 * @example planFundReconciliation([], options) // => null
 */
export function planFundReconciliation(
  grids: readonly Grid[],
  options: WorkflowOptions,
): FundSheetResult | null {
  const campaign = readCampaign(grids, options.overrides, options.corrections);
  const { parameters } = campaign;
  const { current: records } = tablesByYear(campaign.records, parameters);
  const together = checkDonationsTogether(records, parameters);
  const match = readStatementMatch(records, parameters, together);
  const payments = matchPaidRosters(records);
  const ledgers = records.filter(({ binding }) => binding.kind === "fundLedger");
  if (match === null && payments === null && ledgers.length === 0) return null;
  const entries = ledgers.flatMap((table) => readLedger(table, parameters).entries);
  const trial = trialBalance(entries, parameters.fundOpening ?? null);
  const stated = entries
    .map(({ statedBalanceFen }) => statedBalanceFen)
    .filter((balance) => balance !== null);
  const money = together.gifts.filter(({ isInKind }) => !isInKind);
  const lines = match === null ? null : reconciledLines(match);
  const steps = planFundSheet({
    county: parameters.county ?? "",
    year: parameters.campaignYear ?? Number(options.asOf.slice(0, 4)),
    madeOn: options.asOf,
    titleFont: parameters.titleFont ?? DEFAULT_TITLE_FONT,
    ledger: ledgers.length === 0 ? null : { trial, statedFen: stated.at(-1) ?? null },
    giftsFen: money.reduce((sum, { amountFen }) => sum + amountFen, 0) as Fen,
    bankBalanceFen: match?.lines.at(-1)?.balanceFen ?? null,
    lines,
    copies: match?.copies.length ?? 0,
    payments: payments?.counts ?? null,
  });
  return {
    sheet: fundSheet,
    closingFen: ledgers.length === 0 ? null : trial.closingFen,
    outcomes: lines === null ? null : countOutcomes(lines),
    plan: { title: "reconcileFund", steps: [...steps, { step: "activate", sheet: fundSheet }] },
  };
}

const ORDER: Readonly<Record<ReconciledLine["outcome"], number>> = {
  bankOnly: 0,
  giftOnly: 1,
  likely: 2,
  certain: 3,
};

/** What is open comes first, then by day. */
function reconciledLines({ income, given, result }: StatementMatch): readonly ReconciledLine[] {
  const sum = (amounts: readonly { readonly amountFen: Fen }[]) =>
    amounts.reduce((total, { amountFen }) => total + amountFen, 0) as Fen;
  const reasonsOf = (reasons: readonly MatchReason[]) =>
    reasons.map((reason) => matchReasonNames[reason]).join("、");
  const lines = result.groups.map(({ left, right, certainty, reasons }): ReconciledLine => {
    const bank = left.flatMap((index) => income[index] ?? []);
    const gifts = right.flatMap((index) => given[index] ?? []);
    return {
      date: bank[0]?.date ?? gifts[0]?.date ?? null,
      party: bank[0]?.name ?? "",
      bankFen: sum(bank),
      giftFen: sum(gifts),
      places: gifts.map(({ cell }) => placeText(cell)).join("、"),
      outcome: certainty,
      reasons: reasonsOf(reasons),
    };
  });
  for (const { date, name: party, amountFen } of result.restLeft.flatMap((index) => income[index] ?? [])) {
    lines.push({
      ...{ date, party },
      bankFen: amountFen,
      giftFen: null,
      places: "",
      outcome: "bankOnly",
      reasons: "",
    });
  }
  for (const { date, name, amountFen, cell } of result.restRight.flatMap((index) => given[index] ?? [])) {
    const places = placeText(cell);
    lines.push({
      date,
      party: name,
      bankFen: null,
      giftFen: amountFen,
      places,
      outcome: "giftOnly",
      reasons: "",
    });
  }
  return lines.sort(
    (a, b) => ORDER[a.outcome] - ORDER[b.outcome] || (a.date ?? "").localeCompare(b.date ?? ""),
  );
}

function countOutcomes(lines: readonly ReconciledLine[]): Record<ReconciledLine["outcome"], number> {
  const counts = { certain: 0, likely: 0, bankOnly: 0, giftOnly: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}
