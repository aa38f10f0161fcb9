import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { SourceCell } from "../../domain/finding";
import { bookedIncome, type ExpectedIncome } from "../../domain/fund/booked-income";
import { daysApart } from "../../domain/donations/match-entry";
import { isReturn, type LedgerEntry } from "../../domain/fund/ledger";
import type { Fen } from "../../domain/money/fen";
import { channelNames } from "../../i18n/zh-cn/bulletin-texts";
import type { LedgerLine } from "../../sheets/payment/empty-ledger";
import type { GivenEntry, PlacedEntry, StatementMatch } from "../donations/match-statement";

/** A gift the bank has, or one that went back, as it is entered in the ledger: income, or spending of its own. */
export interface IncomeBooking {
  readonly donor: string;
  readonly line: LedgerLine;
  /** Where the gift stands. */
  readonly giftCell: SourceCell;
  /** Null where the ledger does not have it yet. */
  readonly bookedIn: SourceCell | null;
}

/** Entries of the ledgers with the cells of each one's income and spending. */
export interface PlacedLedger {
  readonly entries: readonly LedgerEntry[];
  readonly cells: readonly SourceCell[];
  readonly expenseCells: readonly SourceCell[];
}

/**
 * The gifts that were matched with the bank, certainly or by a clerk's word, a line each as the ledger has or shall have them: on the
 * day of the bank, of the gift's channel, with its receipt. A gift paid in parts is a line a part. What went back to its donor is an
 * entry of its own. What is only proposed is left out.
 * @example incomeBookings(match, { entries: [], cells: [], expenseCells: [] })[0]?.bookedIn // => null
 */
export function incomeBookings(match: StatementMatch, ledger: PlacedLedger): readonly IncomeBooking[] {
  const { income, given, result, options, partyOf } = match;
  const proposed = result.groups.flatMap(({ left, right, certainty }, group) =>
    certainty === "certain"
      ? linesOf(
          left.flatMap((index) => income[index] ?? []),
          right.flatMap((index) => given[index] ?? []),
        ).map((line) => ({ ...line, group }))
      : [],
  );
  const booked = bookedIncome(
    ledger.entries,
    proposed.map(({ bank, gift, amountFen, date, group }): ExpectedIncome => {
      const names = [gift.name, partyOf(gift.name), bank.name, bank.party].map(shortName);
      return { names: [...new Set(names)], amountFen, date, group };
    }),
    options.windowDays,
  );
  const received = proposed.map(({ gift: { gift, cell }, amountFen, date }, index): IncomeBooking => {
    const { donor, handedOverBy, channel, receipt } = gift;
    const proxy = handedOverBy === null ? "" : `（${handedOverBy}转交）`;
    return {
      donor,
      line: {
        ...{ date, incomeFen: amountFen, expenseFen: null, voucher: receipt },
        summary: `收到${donor}捐款${proxy}`,
        source: channelNames[channel],
      },
      giftCell: cell,
      bookedIn: ledger.cells[booked[index] ?? -1] ?? null,
    };
  });
  return [...received, ...refundBookings(match, ledger)].sort((a, b) =>
    (a.line.date ?? "").localeCompare(b.line.date ?? ""),
  );
}

/** What the bank gave back, each as the spending the ledger has or shall have. */
function refundBookings(
  { refunds, options }: StatementMatch,
  { entries, expenseCells }: PlacedLedger,
): readonly IncomeBooking[] {
  const taken = new Set<number>();
  return refunds.map(({ bank, gift }): IncomeBooking => {
    const { donor, channel, receipt, cell } = gift;
    const { date, amountFen } = bank;
    const at = entries.findIndex(
      (entry, index) =>
        !taken.has(index) &&
        isReturn(entry, [amountFen]) &&
        (daysApart(entry, bank) ?? 0) <= options.windowDays,
    );
    if (at >= 0) taken.add(at);
    return {
      donor,
      line: {
        ...{ date, incomeFen: null, expenseFen: amountFen, voucher: receipt },
        summary: `退回${donor}捐款`,
        source: channelNames[channel],
      },
      giftCell: cell,
      bookedIn: expenseCells[at] ?? null,
    };
  });
}

interface ProposedLine {
  readonly bank: PlacedEntry;
  readonly gift: GivenEntry;
  readonly amountFen: Fen;
  readonly date: CalendarDate | null;
}

function linesOf(bank: readonly PlacedEntry[], gifts: readonly GivenEntry[]): readonly ProposedLine[] {
  const [only, ...others] = gifts;
  if (only !== undefined && others.length === 0)
    return bank.map((line) => ({ bank: line, gift: only, amountFen: line.amountFen, date: line.date }));
  const last = [...bank].sort((a, b) => (a.date ?? "").localeCompare(b.date ?? "")).at(-1);
  return last === undefined
    ? []
    : gifts.map((gift) => ({ bank: last, gift, amountFen: gift.amountFen, date: last.date }));
}

/** As a summary calls a unit: without the county before and a firm's ending. */
function shortName(name: string): string {
  return name.replace(/^[县市区](?=..)/, "").replace(/(股份)?(有限)?(责任)?公司$/, "");
}
