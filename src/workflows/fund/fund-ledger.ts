import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { FieldId } from "../../domain/field-id";
import type { Finding, FindingCode } from "../../domain/finding";
import { createFinding, locateIssue } from "../../domain/finding-severity";
import { chainLedgers, trialOfChains } from "../../domain/fund/chain-ledgers";
import {
  checkLedger,
  isOpening,
  isReturn,
  type RosterTotal,
  statedOpening,
  trialBalance,
} from "../../domain/fund/ledger";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import type { DonationsTogether } from "../donations/check-donations-together";
import { missingEntries } from "../check/check-register";
import { readLedger } from "./fund-ledger-entries";
import { type KeptLinks, NO_LINKS } from "../decisions/links";
import { matchStatement } from "../donations/match-statement";
import { matchReceipts } from "../donations/match-receipts";
import { matchPaidRosters } from "./match-paid-rosters";
import { type PaidRegister, rosterTotals } from "./roster-totals";
import { sourceUses } from "./source-uses";

const PLACE: Readonly<Partial<Record<FindingCode, FieldId>>> = {
  "fund.balance": "balance",
  "fund.trial": "balance",
  "fund.sourceUnknown": "fundSource",
  "fund.noApproval": "voucherNumber",
  "fund.paidBeforeApproval": "transactionDate",
  "fund.overspent": "fundSource",
  "fund.notPermitted": "fundSource",
};

/**
 * Checks the money: the ledger of the fund against itself, the rosters and the gifts; the bank statement against gifts and ledger;
 * the bank's return against the rosters.
 * @example checkFund([], {}, checkDonationsTogether([], {}), []) // => []
 */
export function checkFund(
  tables: readonly RecordTable[],
  parameters: Parameters,
  together: DonationsTogether,
  registers: readonly PaidRegister[],
  links: KeptLinks = NO_LINKS,
): Finding[] {
  const ledgers = tables.filter(({ binding }) => binding.kind === "fundLedger");
  const rosters = rosterTotals(tables, registers);
  return [
    ...checkLedgers(ledgers, parameters, rosters, returnsOf(together)),
    ...incomeAgainstGifts(ledgers, parameters, together),
    ...matchStatement(tables, parameters, together, links),
    ...(matchReceipts(tables, parameters, together)?.findings ?? []),
    ...(matchPaidRosters(tables)?.findings ?? []),
  ];
}

function checkLedgers(
  ledgers: readonly RecordTable[],
  parameters: Parameters,
  rosters: readonly RosterTotal[] | null,
  returnedFen: readonly Fen[],
): Finding[] {
  const read = ledgers.map((table) => readLedger(table, parameters));
  const opening = parameters.fundOpening ?? null;
  const chains = chainLedgers(
    read.map(({ entries }) => entries),
    opening,
  );
  const uses = sourceUses(parameters);
  // What the parameter carries over may lie in several ledgers.
  const isShared = chains.length > 1 && trialOfChains(chains, opening).openingFen === opening;
  const issues = chains.flatMap(({ entries, places }, at) => {
    const own = at === 0 && !(isShared && statedOpening(entries) !== null) ? opening : null;
    return checkLedger(entries, own, rosters, uses, returnedFen).flatMap(({ index, issue }): Finding[] => {
      const place = places[index];
      const reader = place === undefined ? undefined : read[place.ledger]?.reader;
      if (place === undefined || reader === undefined) return [];
      const amountField: FieldId = (entries[index]?.incomeFen ?? 0) > 0 ? "incomeAmount" : "expenseAmount";
      return [locateIssue(issue, reader.cell(PLACE[issue.code] ?? amountField, place.index))];
    });
  });
  return [
    ...ledgers.flatMap((table) => missingEntries(table)),
    ...read.flatMap(({ reader }) => reader.findings),
    ...issues,
    ...severalLedgers(ledgers, chains.length),
  ];
}

/** What went back to donors, as sums above nothing. */
function returnsOf({ gifts }: DonationsTogether): readonly Fen[] {
  return gifts.flatMap(({ entry, amountFen }) => (entry === "return" ? [-amountFen as Fen] : []));
}

function severalLedgers(ledgers: readonly RecordTable[], count: number): Finding[] {
  if (count < 2) return [];
  const sheets = ledgers.map(({ binding }) => `“${binding.sheet}”`).join("、");
  return [createFinding("fund.severalLedgers", null, { sheets, count })];
}

function incomeAgainstGifts(
  ledgers: readonly RecordTable[],
  parameters: Parameters,
  together: DonationsTogether,
): Finding[] {
  const { gifts } = together;
  const money = gifts.filter(({ isInKind }) => !isInKind);
  if (ledgers.length === 0 || money.length === 0) return [];
  const until = (date: CalendarDate | null) => date ?? "";
  const entries = ledgers.flatMap((table) => readLedger(table, parameters).entries);
  const last = entries.reduce((latest, { date }) => (until(date) > latest ? until(date) : latest), "");
  const { incomeFen, incomeBySource } = trialBalance(
    entries.filter((entry) => !isOpening(entry)),
    null,
  );
  // Interest is no gift, and a gift given back is off the lists, whatever side the ledger has it on.
  const returned = returnsOf(together);
  const givenBack = entries.reduce(
    (sum, entry) => sum + (isReturn(entry, returned) ? (entry.expenseFen ?? 0) : 0),
    0,
  );
  const ledgerFen = (incomeFen - incomeBySource.interest - givenBack) as Fen;
  // Gifts that came after the last line of the ledger are not missing in it.
  const giftFen = money
    .filter(({ date }) => until(date) <= last)
    .reduce((sum, { amountFen }) => sum + amountFen, 0) as Fen;
  if (ledgerFen === giftFen) return [];
  const differenceFen = Math.abs(ledgerFen - giftFen) as Fen;
  return [createFinding("fund.incomeDiffers", null, { ledgerFen, giftFen, differenceFen })];
}
