import { isOpening, type LedgerEntry, type RosterTotal } from "./ledger";

/**
 * Which rosters the ledger has as spending: a line of the roster's sum that names its unit, else of a sum only this roster has; or
 * one line of all rosters together. Answers the 0-based entry of each roster, null where there is none.
 * @example bookedRosters([], []) // => []
 */
export function bookedRosters(
  entries: readonly LedgerEntry[],
  rosters: readonly RosterTotal[],
): readonly (number | null)[] {
  const sums = rosters.map(({ people }) => people.reduce((sum, { amountFen }) => sum + amountFen, 0));
  const all = sums.reduce((sum, each) => sum + each, 0);
  const spent = (entry: LedgerEntry, sum: number) => !isOpening(entry) && entry.expenseFen === sum;
  const together = entries.findIndex((entry) => spent(entry, all));
  const taken = new Set<number>();
  const take = (at: number): number | null => {
    if (at < 0) return null;
    taken.add(at);
    return at;
  };
  const named = rosters.map(({ unit }, index) =>
    take(
      entries.findIndex(
        (entry, at) =>
          !taken.has(at) && spent(entry, sums[index] ?? 0) && entry.summary.includes(shortName(unit)),
      ),
    ),
  );
  return named.map((at, index) => {
    if (at !== null) return at;
    const isOnly = sums.filter((sum) => sum === sums[index]).length === 1;
    const own = isOnly
      ? take(entries.findIndex((entry, each) => !taken.has(each) && spent(entry, sums[index] ?? 0)))
      : null;
    return own ?? (together < 0 ? null : together);
  });
}

function shortName(unit: string): string {
  return unit.replace(/^[县市区](?=..)/, "").replace(/(股份)?(有限)(责任)?公司$/, "");
}
