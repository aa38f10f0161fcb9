import type { CalendarDate } from "../calendar/calendar-date";
import { daysBetween } from "../calendar/day-number";
import type { Fen } from "../money/fen";
import { isOpening, type LedgerEntry } from "./ledger";

/** Money that came in and should stand in the ledger. */
export interface ExpectedIncome {
  /** What its summary may call the donor or payer, the shortest writing of each. */
  readonly names: readonly string[];
  readonly amountFen: Fen;
  readonly date: CalendarDate | null;
  /** Lines of one group came together, and may have been entered as one. */
  readonly group: number;
}

/**
 * Which income the ledger has: a line of the sum that names who gave, else a line of the sum within the days given, else one line
 * of a whole group or of all that is left of a day. In doubt a line counts as entered, so that nothing is entered twice.
 * Answers the 0-based entry of each, null where there is none.
 * @example bookedIncome([], [], 15) // => []
 */
export function bookedIncome(
  entries: readonly LedgerEntry[],
  expected: readonly ExpectedIncome[],
  windowDays: number,
): readonly (number | null)[] {
  const open = new Map<number, Set<number>>();
  entries.forEach((entry, at) => {
    const fen = entry.incomeFen ?? 0;
    if (fen <= 0 || isOpening(entry)) return;
    const same = open.get(fen);
    if (same === undefined) open.set(fen, new Set([at]));
    else same.add(at);
  });
  const found: (number | null)[] = expected.map(() => null);
  const claim = (
    amountFen: number,
    date: CalendarDate | null,
    indexes: readonly number[],
    isRight: (entry: LedgerEntry) => boolean,
  ) => {
    const own = open.get(amountFen);
    const [nearest] = [...(own ?? [])]
      .filter((at) => isRight(entries[at] as LedgerEntry))
      .map((at) => ({ at, days: daysApart(entries[at]?.date ?? null, date) }))
      .filter(({ days }) => days <= windowDays)
      .sort((a, b) => a.days - b.days || a.at - b.at);
    if (nearest === undefined) return;
    own?.delete(nearest.at);
    for (const index of indexes) found[index] = nearest.at;
  };
  expected.forEach(({ names, amountFen, date }, index) =>
    claim(amountFen, date, [index], ({ summary }) =>
      names.some((name) => name.length > 1 && summary.includes(name)),
    ),
  );
  expected.forEach(({ amountFen, date }, index) => {
    if (found[index] === null) claim(amountFen, date, [index], () => true);
  });
  for (const keyOf of [({ group }: ExpectedIncome) => `${group}`, ({ date }: ExpectedIncome) => date ?? ""]) {
    for (const indexes of openTogether(expected, found, keyOf)) {
      const sum = indexes.reduce((total, index) => total + (expected[index]?.amountFen ?? 0), 0);
      if (indexes.length > 1) claim(sum, expected[indexes[0] ?? 0]?.date ?? null, indexes, () => true);
    }
  }
  return found;
}

/** Income that was not found, put together by a key. */
function openTogether(
  expected: readonly ExpectedIncome[],
  found: readonly (number | null)[],
  keyOf: (income: ExpectedIncome) => string,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  expected.forEach((income, index) => {
    if (found[index] !== null) return;
    const key = keyOf(income);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [index]);
    else own.push(index);
  });
  return [...groups.values()];
}

function daysApart(a: CalendarDate | null, b: CalendarDate | null): number {
  return a === null || b === null ? 0 : Math.abs(daysBetween(a, b));
}
