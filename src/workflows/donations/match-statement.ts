import { matchEntries } from "../../domain/donations/match-entries";
import type {
  MatchedGroup,
  MatchEntry,
  MatchOptions,
  MatchResult,
  Pair,
} from "../../domain/donations/match-entry";
import { repeatedLines } from "../../domain/donations/repeated-lines";
import { type SetApartLines, setApartLines } from "../../domain/donations/set-apart-lines";
import { isOpening } from "../../domain/fund/ledger";
import type { Finding, SourceCell } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import { placeText } from "../../i18n/place-text";
import type { RecordTable } from "../../workbook/records";
import type { ReadGift } from "./check-donations-gifts";
import type { DonationsTogether } from "./check-donations-together";
import { type KeptLinks, lineKeyOf, NO_LINKS } from "../decisions/links";
import { ColumnReader } from "../campaign/column-reader";
import { plainNameOf } from "../../domain/donations/unit-names";
import { readLedger } from "../fund/fund-ledger-entries";
import { matchParties, type MatchParties, type OpenPledge, openPledges, pledgesPaid } from "./match-sides";

/** A line with the cell of its amount. */
export interface PlacedEntry extends MatchEntry {
  /** The payer or donor as it is written. */
  readonly name: string;
  /** What a clerk's word about the line is kept by. */
  readonly key: string;
  readonly cell: SourceCell;
  readonly isIncome: boolean;
}

/** A gift, which may have been handed over in cash. */
export interface GivenEntry extends PlacedEntry {
  readonly gift: ReadGift;
  readonly isCash: boolean;
}

/** A line of the bank that gives a gift back, and the return as the lists have it. */
export interface Refund {
  readonly bank: PlacedEntry;
  readonly gift: ReadGift;
}

interface StatementEntry extends PlacedEntry {
  readonly statement: number;
  readonly balanceFen: Fen | null;
}

/** The statements of a workbook beside its gifts, line by line. */
export interface StatementMatch {
  /** Every line once: what was given twice stands in `copies`. */
  readonly lines: readonly StatementEntry[];
  readonly copies: readonly StatementEntry[];
  /** What came in and may be a gift. */
  readonly income: readonly PlacedEntry[];
  /** Interest, and transfers that came back with what they took back. */
  readonly apart: Readonly<Record<keyof SetApartLines, readonly PlacedEntry[]>>;
  readonly given: readonly GivenEntry[];
  /** What went out as a gift the lists say was returned. */
  readonly refunds: readonly Refund[];
  /** What units promised and have not paid, each at its pledge. */
  readonly pledges: readonly OpenPledge[];
  readonly result: MatchResult;
  readonly options: MatchOptions;
  readonly partyOf: (name: string) => string;
}

/**
 * Reads the bank statements of a workbook and matches what came in with its gifts; null without a statement.
 * @example readStatementMatch([], {}, checkDonationsTogether([], {})) // => null
 */
export function readStatementMatch(
  tables: readonly RecordTable[],
  parameters: Parameters,
  { gifts, names }: DonationsTogether,
  links: KeptLinks = NO_LINKS,
): StatementMatch | null {
  const statements = tables.filter(({ binding }) => binding.kind === "bankStatement");
  if (statements.length === 0) return null;
  const parties = matchParties(names, parameters);
  const { partyOf, options } = parties;
  const all = statements.flatMap((table, at) => readStatement(table, at, parameters, partyOf));
  const repeated = new Set(
    repeatedLines(
      all.map((line) => ({ ...line, amountFen: (line.isIncome ? line.amountFen : -line.amountFen) as Fen })),
    ),
  );
  const lines = all.filter((_, index) => !repeated.has(index));
  const { interest, reversed } = setApartLines(lines);
  const isApart = new Set([...interest, ...reversed]);
  const income = lines.filter(({ isIncome }, index) => isIncome && !isApart.has(index));
  const given = gifts
    .filter(({ isInKind, amountFen }) => !isInKind && amountFen > 0)
    .map((gift): GivenEntry => {
      const party = partyOf(gift.handedOverBy ?? gift.donor);
      const { amountFen, date, cell } = gift;
      const name = gift.donor;
      const line = { amountFen, date, reference: "", text: name };
      const isCash = /现金/.test(gift.way);
      return { ...line, party, name, key: lineKeyOf(line, name), cell, isIncome: true, isCash, gift };
    });
  const said = { ...options, ...wordsOf(links, income, given) };
  const copies = all.filter((_, index) => repeated.has(index));
  const pledges = openPledges(tables, parameters, parties);
  const result = matchEntries(income, given, said);
  const apart = {
    interest: interest.flatMap((index) => lines[index] ?? []),
    reversed: reversed.flatMap((index) => lines[index] ?? []),
  };
  const outgoing = lines.filter(({ isIncome }, index) => !isIncome && !isApart.has(index));
  const refunds = refundsOf(outgoing, gifts, parties);
  return { lines, copies, income, given, refunds, pledges, apart, result, options, partyOf };
}

/** The returns of the lists that the bank has without a doubt: one party, one sum, near days. */
function refundsOf(
  outgoing: readonly PlacedEntry[],
  gifts: readonly ReadGift[],
  { partyOf, options }: MatchParties,
): readonly Refund[] {
  const returns = gifts.filter(
    ({ entry, isInKind, amountFen }) => entry === "return" && !isInKind && amountFen < 0,
  );
  const entries = returns.map((gift): MatchEntry => {
    const party = partyOf(gift.handedOverBy ?? gift.donor);
    return { party, amountFen: -gift.amountFen as Fen, date: gift.date, reference: "", text: gift.donor };
  });
  return matchEntries(outgoing, entries, options).groups.flatMap(({ left, right, certainty }): Refund[] => {
    const [bank, gift] = [outgoing[left[0] ?? -1], returns[right[0] ?? -1]];
    const isOne = certainty === "certain" && left.length === 1 && right.length === 1;
    return isOne && bank !== undefined && gift !== undefined ? [{ bank, gift }] : [];
  });
}

/** What a clerk said of these lines before; a line that has changed since is asked about again. */
function wordsOf(
  { lines }: KeptLinks,
  income: readonly PlacedEntry[],
  given: readonly PlacedEntry[],
): Pick<MatchOptions, "confirmed" | "isRefused"> {
  if (lines.length === 0) return {};
  const [bankAt, giftAt] = [placesByKey(income), placesByKey(given)];
  const confirmed = lines.flatMap(({ bank, gifts, isSame }): Pair[] => {
    const left = bank.map((key) => bankAt.get(key) ?? -1);
    const right = gifts.map((key) => giftAt.get(key) ?? -1);
    return isSame && !left.includes(-1) && !right.includes(-1) ? [{ left, right }] : [];
  });
  const refused = new Set(
    lines.filter(({ isSame }) => !isSame).map(({ bank, gifts }) => JSON.stringify([bank, gifts])),
  );
  const keysOf = (side: readonly PlacedEntry[], indexes: readonly number[]) =>
    indexes.map((index) => side[index]?.key ?? "");
  return {
    confirmed,
    isRefused: (left, right) =>
      refused.size > 0 && refused.has(JSON.stringify([keysOf(income, left), keysOf(given, right)])),
  };
}

/** Of lines alike in everything, the first that is no cash, for a bank has it. */
function placesByKey(entries: readonly PlacedEntry[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  entries.forEach(({ key, isCash }, index) => {
    const known = places.get(key);
    if (known === undefined || (isCash !== true && entries[known]?.isCash === true)) places.set(key, index);
  });
  return places;
}

/**
 * Says what does not match between the bank statements of a workbook, its gifts and the ledger of the fund. Lines given twice count
 * once; likely matches are proposals; what is left is named on both sides, and totals that differ are said.
 * @example matchStatement([], {}, checkDonationsTogether([], {})) // => []
 */
export function matchStatement(
  tables: readonly RecordTable[],
  parameters: Parameters,
  together: DonationsTogether,
  links: KeptLinks = NO_LINKS,
): Finding[] {
  const match = readStatementMatch(tables, parameters, together, links);
  if (match === null) return [];
  const { lines, options } = match;
  const findings: Finding[] = copiesFound(match);
  if (match.given.length > 0 || match.pledges.length > 0) findings.push(...againstGifts(match));
  const booked = ledgerEntries(tables, parameters);
  if (booked.length > 0) findings.push(...againstLedger(lines, booked, options));
  return findings;
}

// Fewer may be slips of the bank's own paper; as many are the export of a period that was given before.
const fewestOfStatement = 5;

/** Lines given twice, each by itself; where they are many on one sheet, the sheet. */
function copiesFound({ copies, lines }: StatementMatch): Finding[] {
  const bySheet = new Map<string, StatementEntry[]>();
  for (const copy of copies) {
    const own = bySheet.get(copy.cell.sheet);
    if (own === undefined) bySheet.set(copy.cell.sheet, [copy]);
    else own.push(copy);
  }
  return [...bySheet].flatMap(([sheet, own]): Finding[] => {
    const [first] = own;
    if (first === undefined || own.length < fewestOfStatement)
      return own.map(({ date, amountFen, cell }) =>
        createFinding("bank.repeatedLine", cell, { date, amountFen }),
      );
    const ownCount = lines.filter(({ cell }) => cell.sheet === sheet).length;
    return [createFinding("bank.repeatedStatement", first.cell, { count: own.length, ownCount })];
  });
}

function readStatement(
  table: RecordTable,
  statement: number,
  parameters: Parameters,
  partyOf: (name: string) => string,
): StatementEntry[] {
  const reader = new ColumnReader(table, parameters.campaignYear ?? null);
  return table.rowNumbers.flatMap((_, index) => {
    const incomeFen = reader.amount("incomeAmount", index);
    const expenseFen = reader.amount("expenseAmount", index);
    const plainFen = reader.amount("transactionAmount", index);
    const isOut = /^(借|付|支|出|D|-)/i.test(reader.text("direction", index));
    const isIncome = incomeFen !== null ? incomeFen > 0 : expenseFen === null && !isOut;
    const amountFen = isIncome ? (incomeFen ?? plainFen) : (expenseFen ?? plainFen);
    if (amountFen === null || amountFen <= 0) return [];
    const field =
      table.columns.transactionAmount !== undefined
        ? "transactionAmount"
        : isIncome
          ? "incomeAmount"
          : "expenseAmount";
    const name = reader.text("counterpartyName", index);
    const line = {
      amountFen,
      date: reader.date("transactionDate", index),
      reference: reader.text("transactionReference", index),
      text: `${reader.text("summary", index)} ${reader.text("remark", index)}`,
    };
    return [
      {
        ...line,
        // As the names of parties are compared.
        text: plainNameOf(line.text),
        statement,
        party: partyOf(name),
        name,
        key: lineKeyOf(line, name),
        balanceFen: reader.amount("balance", index),
        cell: reader.cell(field, index),
        isIncome,
      },
    ];
  });
}

function againstGifts(match: StatementMatch): Finding[] {
  const { income, given, result } = match;
  const { groups, restLeft, restRight } = result;
  const findings: Finding[] = [];
  for (const group of groups)
    if (group.certainty === "likely") findings.push(...proposal(group, income, given));
  const open = restLeft.map((index) => income[index] as PlacedEntry);
  const paid = pledgesPaid(open, match.pledges, match.options);
  for (const [at, { name, amountFen, cell }] of open.entries()) {
    const { pledge, reasons } = paid.get(at) ?? { pledge: null, reasons: [] };
    findings.push(createFinding("bank.notInGifts", cell, { party: name, amountFen, pledge, reasons }));
  }
  for (const index of restRight) {
    const { amountFen, cell, isCash } = given[index] as GivenEntry;
    findings.push(createFinding("bank.giftNotInBank", cell, { amountFen, isCash }));
  }
  const bankFen = totalOf(income);
  const giftFen = totalOf(given);
  if (bankFen !== giftFen) {
    const counts = { bankCount: income.length, giftCount: given.length };
    const differenceFen = Math.abs(bankFen - giftFen) as Fen;
    findings.push(createFinding("bank.control", null, { ...counts, bankFen, giftFen, differenceFen }));
  }
  return findings;
}

function proposal(
  { left, right, reasons }: MatchedGroup,
  income: readonly PlacedEntry[],
  given: readonly PlacedEntry[],
): Finding[] {
  const cells = right.map((index) => placeText((given[index] as PlacedEntry).cell)).join("、");
  return left.map((index) => {
    const { name, cell } = income[index] as PlacedEntry;
    return createFinding("bank.likely", cell, { party: name, cells, reasons });
  });
}

function ledgerEntries(tables: readonly RecordTable[], parameters: Parameters): PlacedEntry[] {
  return tables.flatMap((table) => {
    if (table.binding.kind !== "fundLedger") return [];
    const { entries, reader } = readLedger(table, parameters);
    return entries.flatMap((entry, index): PlacedEntry[] => {
      const isIncome = (entry.incomeFen ?? 0) > 0;
      const amountFen = isIncome ? entry.incomeFen : entry.expenseFen;
      if (isOpening(entry) || amountFen === null || amountFen <= 0) return [];
      const cell = reader.cell(isIncome ? "incomeAmount" : "expenseAmount", index);
      return [
        {
          party: "",
          name: "",
          key: "",
          amountFen,
          date: entry.date,
          reference: "",
          text: entry.summary,
          cell,
          isIncome,
        },
      ];
    });
  });
}

/** Bank and ledger name no common party: one amount within the window is one movement, as bookkeepers tick it off. */
function againstLedger(
  lines: readonly PlacedEntry[],
  booked: readonly PlacedEntry[],
  options: MatchOptions,
): Finding[] {
  const findings: Finding[] = [];
  for (const isIncome of [true, false]) {
    const ours = (entries: readonly PlacedEntry[]) =>
      entries
        .filter((entry) => entry.isIncome === isIncome)
        .map((entry) => ({ ...entry, party: "账户", reference: "" }));
    const [bank, ledger] = [ours(lines), ours(booked)];
    const { restLeft, restRight } = matchEntries(bank, ledger, options);
    for (const index of restLeft) {
      const { amountFen, cell } = bank[index] as PlacedEntry;
      findings.push(createFinding("bank.notInLedger", cell, { amountFen, isIncome }));
    }
    for (const index of restRight) {
      const { amountFen, cell } = ledger[index] as PlacedEntry;
      findings.push(createFinding("bank.ledgerNotInBank", cell, { amountFen, isIncome }));
    }
  }
  return findings;
}

function totalOf(entries: readonly PlacedEntry[]): Fen {
  return entries.reduce((sum, { amountFen }) => sum + amountFen, 0) as Fen;
}
