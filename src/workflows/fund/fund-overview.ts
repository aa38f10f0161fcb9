import type { FieldId } from "../../domain/field-id";
import type { Finding, SourceCell } from "../../domain/finding";
import { bookedRosters } from "../../domain/fund/booked-rosters";
import { chainLedgers, statedClosing, trialOfChains } from "../../domain/fund/chain-ledgers";
import { isOpening, type MonthOfLedger, monthsOfLedger, type TrialBalance } from "../../domain/fund/ledger";
import type { Fen } from "../../domain/money/fen";
import type { Grid } from "../../workbook/grid";
import { type Campaign, readCampaign } from "../campaign/read-campaign";
import { readHouseholds } from "../campaign/read-households";
import { byGravityThenPlace } from "../check/finding-order";
import { checkDonationsTogether } from "../donations/check-donations-together";
import { tablesByYear } from "../donations/last-year-lists";
import { matchReceipts, type ReceiptMatch } from "../donations/match-receipts";
import { readStatementMatch, type StatementMatch } from "../donations/match-statement";
import type { WorkflowOptions } from "../workflow-options";
import { checkFund } from "./fund-ledger";
import { readLedger } from "./fund-ledger-entries";
import { matchPaidRosters, type PaidRosters } from "./match-paid-rosters";
import { type IncomeBooking, incomeBookings } from "./income-bookings";
import { type FundLine, reconciledLines } from "./reconciled-lines";
import { rosterTotals, withMadeRosters } from "./roster-totals";

/** A roster of one unit and where the ledger has it as spending. */
export interface RosterBooking {
  readonly unit: string;
  readonly households: number;
  readonly totalFen: Fen;
  /** Null where the ledger does not have it yet. */
  readonly bookedIn: SourceCell | null;
}

/** How the money stands. */
export interface FundOverview {
  /** Opening + income − spending; null without a ledger. */
  readonly ledger: {
    readonly trial: TrialBalance;
    readonly statedFen: Fen | null;
    readonly months: readonly MonthOfLedger[];
  } | null;
  /** Gifts in money, returns taken off. */
  readonly giftsFen: Fen;
  /** The last balance of the statements; null where none states one. */
  readonly bankBalanceFen: Fen | null;
  /** Null where the workbook has no statement. */
  readonly lines: readonly FundLine[] | null;
  /** What came in by the bank beside what is entered as given; null without a statement. */
  readonly control: {
    readonly bankCount: number;
    readonly bankFen: Fen;
    readonly giftCount: number;
    readonly giftFen: Fen;
    /** In the account and no gift: interest, and what came back. */
    readonly interestFen: Fen;
    readonly reversedCount: number;
  } | null;
  /** The register of receipts beside the gifts; null without one. */
  readonly receipts: Omit<ReceiptMatch, "findings"> | null;
  /** Lines of the statements given twice, which count once. */
  readonly copies: readonly SourceCell[];
  readonly payments: PaidRosters | null;
  /** Gifts the bank has, by day; empty without a statement. */
  readonly income: readonly IncomeBooking[];
  /** Rosters of the workbook; empty where there is none. */
  readonly rosters: readonly RosterBooking[];
  /** What is wrong with the money. */
  readonly findings: readonly Finding[];
}

/**
 * Looks at the money of a workbook: ledger, bank, gifts, rosters. Null when it has neither a ledger nor a statement nor a bank's
 * return nor a roster.
 * @example overviewFund([], options) // => null
 */
export function overviewFund(grids: readonly Grid[], options: WorkflowOptions): FundOverview | null {
  return fundOf(readCampaign(grids, options.overrides, options.corrections), options);
}

/**
 * The same of a campaign that was read before.
 * @example fundOf(readCampaign([], {}), options) // => null
 */
export function fundOf(campaign: Campaign, options: WorkflowOptions): FundOverview | null {
  const { parameters } = campaign;
  const { current } = tablesByYear(campaign.records, parameters);
  const tables = withMadeRosters(current, campaign.rosters);
  const together = checkDonationsTogether(tables, parameters, options.links);
  const match = readStatementMatch(tables, parameters, together, options.links);
  const receipts = matchReceipts(tables, parameters, together);
  const payments = matchPaidRosters(tables);
  const ledgers = tables.filter(({ binding }) => binding.kind === "fundLedger");
  const hasRosters = tables.some(({ binding }) => binding.kind === "paymentRoster");
  if (match === null && receipts === null && payments === null && ledgers.length === 0 && !hasRosters)
    return null;
  const read = ledgers.map((table) => readLedger(table, parameters));
  const entries = read.flatMap((ledger) => ledger.entries);
  const cellsOf = (field: FieldId) =>
    read.flatMap(({ entries: own, reader }) => own.map((_, index) => reader.cell(field, index)));
  const cells = cellsOf("expenseAmount");
  const chains = chainLedgers(
    read.map((ledger) => ledger.entries),
    parameters.fundOpening ?? null,
  );
  const trial = trialOfChains(chains, parameters.fundOpening ?? null);
  const money = together.gifts.filter(({ isInKind }) => !isInKind);
  const registers = tables.flatMap((table) =>
    table.binding.kind === "needyWorkers" ? [readHouseholds(table, parameters, options.asOf)] : [],
  );
  const totals = hasRosters ? (rosterTotals(tables, registers) ?? []) : [];
  const booked = bookedRosters(entries, totals);
  return {
    ledger:
      ledgers.length === 0
        ? null
        : {
            trial,
            statedFen: statedClosing(chains),
            months: monthsOfLedger(
              entries.filter((entry) => !isOpening(entry)),
              trial.openingFen,
            ),
          },
    giftsFen: money.reduce((sum, { amountFen }) => sum + amountFen, 0) as Fen,
    bankBalanceFen: match === null ? null : lastBalance(match),
    lines: match === null ? null : reconciledLines(match),
    control: match === null ? null : controlOf(match),
    receipts: receipts === null ? null : totalsOf(receipts),
    copies: match?.copies.map(({ cell }) => cell) ?? [],
    payments,
    income:
      match === null
        ? []
        : incomeBookings(match, { entries, cells: cellsOf("incomeAmount"), expenseCells: cells }),
    rosters: totals.map(({ unit, people }, index) => ({
      unit,
      households: people.length,
      totalFen: people.reduce((sum, { amountFen }) => sum + amountFen, 0) as Fen,
      bookedIn: cells[booked[index] ?? -1] ?? null,
    })),
    // Payments that match no gift, and gifts that match none, are lines of their own.
    findings: checkFund(tables, parameters, together, registers, options.links)
      .filter(({ code }) => /^fund\.|^payment\.|^receipt\.|InLedger|ledgerNotInBank/.test(code))
      .sort(byGravityThenPlace),
  };
}

function totalsOf({ findings: _findings, ...totals }: ReceiptMatch): Omit<ReceiptMatch, "findings"> {
  return totals;
}

/** The balance after the last movement, whichever way round the bank lists them. */
function lastBalance({ lines }: StatementMatch): Fen | null {
  const stated = lines.filter(({ balanceFen }) => balanceFen !== null);
  const [first, last] = [stated[0], stated.at(-1)];
  const isNewestFirst = (first?.date ?? "") > (last?.date ?? "");
  return (isNewestFirst ? first : last)?.balanceFen ?? null;
}

function controlOf({ income, given, apart }: StatementMatch): NonNullable<FundOverview["control"]> {
  const sum = (entries: readonly { readonly amountFen: Fen }[]) =>
    entries.reduce((total, { amountFen }) => total + amountFen, 0) as Fen;
  return {
    bankCount: income.length,
    bankFen: sum(income),
    giftCount: given.length,
    giftFen: sum(given),
    interestFen: sum(apart.interest),
    reversedCount: apart.reversed.length,
  };
}
