import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { SourceCell } from "../../domain/finding";
import { bookedIncome, type ExpectedIncome } from "../../domain/fund/booked-income";
import type { LedgerEntry } from "../../domain/fund/ledger";
import type { Fen } from "../../domain/money/fen";
import { channelNames } from "../../i18n/zh-cn/bulletin-texts";
import type { LedgerLine } from "../../sheets/payment/empty-ledger";
import type { GivenEntry, PlacedEntry, StatementMatch } from "../donations/match-statement";

/** A gift the bank has, as it is entered in the ledger. */
export interface IncomeBooking {
  readonly donor: string;
  readonly line: LedgerLine & { readonly incomeFen: Fen };
  /** Where the gift stands. */
  readonly giftCell: SourceCell;
  /** Null where the ledger does not have it yet. */
  readonly bookedIn: SourceCell | null;
}

/** Entries of the ledgers with the cell of each income. */
export interface PlacedLedger {
  readonly entries: readonly LedgerEntry[];
  readonly cells: readonly SourceCell[];
}

/**
 * The gifts that were matched with the bank, certainly or by a clerk's word, a line each as the ledger has or shall have them: on the
 * day of the bank, of the gift's channel, with its receipt. A gift paid in parts is a line a part. What is only proposed is left out.
 * @example incomeBookings(match, { entries: [], cells: [] })[0]?.bookedIn // => null
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
  return proposed
    .map(({ gift: { gift, cell }, amountFen, date }, index): IncomeBooking => {
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
    })
    .sort((a, b) => (a.line.date ?? "").localeCompare(b.line.date ?? ""));
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
