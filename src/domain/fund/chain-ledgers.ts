import { GIFT_CHANNELS } from "../donations/gift";
import type { Fen } from "../money/fen";
import { isOpening, type LedgerEntry, statedOpening, type TrialBalance, trialBalance } from "./ledger";

/** Ledgers that go on from one another, as one: the lines that only carry the sheet before over are left out. */
export interface LedgerChain {
  readonly entries: readonly LedgerEntry[];
  /** Which ledger each entry is of, and its 0-based place there. */
  readonly places: readonly { readonly ledger: number; readonly index: number }[];
}

/**
 * Puts the ledgers of a workbook in order of their first day and joins those that begin with what another one left (a sheet a
 * month), so that nothing carried over counts twice. Ledgers that go on from no other stand by themselves.
 * @example chainLedgers([], null) // => []
 */
export function chainLedgers(
  ledgers: readonly (readonly LedgerEntry[])[],
  openingParameterFen: Fen | null,
): readonly LedgerChain[] {
  const order = ledgers.map((entries, ledger) => ({ entries, ledger, first: firstDay(entries) }));
  order.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.ledger - b.ledger));
  const chains: { entries: LedgerEntry[]; places: { ledger: number; index: number }[] }[] = [];
  for (const { entries, ledger } of order) {
    const before = chains.find((chain, at) =>
      goesOn(entries, closingOf(chain.entries, at, openingParameterFen)),
    );
    const chain = before ?? { entries: [], places: [] };
    if (before === undefined) chains.push(chain);
    entries.forEach((entry, index) => {
      if (before !== undefined && isOpening(entry)) return;
      chain.entries.push(entry);
      chain.places.push({ ledger, index });
    });
  }
  return chains;
}

/**
 * Adds up all ledgers of a workbook, what one carries over from another counted once.
 * @example trialOfChains([], null).closingFen // => 0
 */
export function trialOfChains(chains: readonly LedgerChain[], openingParameterFen: Fen | null): TrialBalance {
  const trials = chains.map(({ entries }, at) => trialBalance(entries, openingOf(at, openingParameterFen)));
  const sum = (of: (trial: TrialBalance) => number) =>
    trials.reduce((total, trial) => total + of(trial), 0) as Fen;
  const sources = [...GIFT_CHANNELS, "interest", "unknown"] as const;
  return {
    openingFen: sum(({ openingFen }) => openingFen),
    incomeFen: sum(({ incomeFen }) => incomeFen),
    expenseFen: sum(({ expenseFen }) => expenseFen),
    closingFen: sum(({ closingFen }) => closingFen),
    incomeBySource: Object.fromEntries(
      sources.map((source) => [source, sum(({ incomeBySource }) => incomeBySource[source])]),
    ) as TrialBalance["incomeBySource"],
  };
}

/**
 * The last balances that stand in the ledgers, added up; null where one of them states none.
 * @example statedClosing([]) // => null
 */
export function statedClosing(chains: readonly LedgerChain[]): Fen | null {
  let sum: number | null = chains.length === 0 ? null : 0;
  for (const { entries } of chains) {
    const last = entries.flatMap(({ statedBalanceFen }) => statedBalanceFen ?? []).at(-1);
    sum = sum === null || last === undefined ? null : sum + last;
  }
  return sum as Fen | null;
}

/** The parameter is the opening of the fund, so of the first ledger. */
function openingOf(at: number, openingParameterFen: Fen | null): Fen | null {
  return at === 0 ? openingParameterFen : null;
}

function closingOf(entries: readonly LedgerEntry[], at: number, openingParameterFen: Fen | null): Fen {
  return trialBalance(entries, openingOf(at, openingParameterFen)).closingFen;
}

/** Whether a ledger opens with this sum, or its first balance follows from it. */
function goesOn(entries: readonly LedgerEntry[], closingFen: Fen): boolean {
  const opening = statedOpening(entries);
  if (opening !== null) return opening !== 0 && opening === closingFen;
  const first = entries[0];
  if (first === undefined || first.statedBalanceFen === null) return false;
  const before = first.statedBalanceFen - (first.incomeFen ?? 0) + (first.expenseFen ?? 0);
  return before !== 0 && before === closingFen;
}

function firstDay(entries: readonly LedgerEntry[]): string {
  const days = entries.flatMap(({ date }) => date ?? []).sort();
  return days[0] ?? "9999";
}
