import type { CalendarDate } from "../calendar/calendar-date";
import { daysBetween } from "../calendar/day-number";
import type { Fen } from "../money/fen";

/** One line of either side: a movement in the bank statement, a gift, a pledge, an entry of the ledger. */
export interface MatchEntry {
  /** The name by which both sides know the payer, aliases resolved; empty where none is stated. */
  readonly party: string;
  readonly amountFen: Fen;
  readonly date: CalendarDate | null;
  /** A number both sides may bear (流水号, 凭证号); empty where there is none. */
  readonly reference: string;
  /** What else is written: summary, remark. */
  readonly text: string;
  /** True where it was handed over in cash. */
  readonly isCash?: boolean;
}

export type MatchReason =
  | "confirmed"
  | "reference"
  | "party"
  | "amount"
  | "sum"
  | "date"
  | "dateFar"
  | "likeName"
  | "nameInText"
  | "onlyAmount"
  | "unnamed";

/** Lines that belong together (0-based on each side); sums on both sides agree to the fen. */
export interface MatchedGroup {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly certainty: "certain" | "likely";
  readonly reasons: readonly MatchReason[];
}

export interface MatchResult {
  readonly groups: readonly MatchedGroup[];
  readonly restLeft: readonly number[];
  readonly restRight: readonly number[];
}

export interface MatchOptions {
  /** Days the two sides may lie apart. */
  readonly windowDays: number;
  /** Whether two parties may be one; only ever makes a proposal. */
  readonly isAlike: (a: string, b: string) => boolean;
  /** Lines a clerk said belong together; they are matched before all others. */
  readonly confirmed?: readonly Pair[];
  /** Whether a clerk said these lines do not belong together. */
  readonly isRefused?: (left: readonly number[], right: readonly number[]) => boolean;
}

/** Some lines of each side, 0-based. */
export interface Pair {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Both sides with the lines still open. */
export interface OpenSides {
  readonly left: readonly MatchEntry[];
  readonly right: readonly MatchEntry[];
  readonly open: { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number> };
  readonly options: MatchOptions;
}

/**
 * Days between two lines, null where one has no date.
 * @example daysApart({ date: null }, { date: null }) // => null
 */
export function daysApart(a: Pick<MatchEntry, "date">, b: Pick<MatchEntry, "date">): number | null {
  return a.date === null || b.date === null ? null : Math.abs(daysBetween(a.date, b.date));
}

/**
 * Drops every match that shares a line with another one.
 * @example withoutRivals([]) // => []
 */
export function withoutRivals(groups: readonly MatchedGroup[]): MatchedGroup[] {
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  for (const group of groups) {
    for (const index of group.left) left.set(index, (left.get(index) ?? 0) + 1);
    for (const index of group.right) right.set(index, (right.get(index) ?? 0) + 1);
  }
  return groups.filter(
    (group) =>
      group.left.every((index) => left.get(index) === 1) &&
      group.right.every((index) => right.get(index) === 1),
  );
}

/**
 * The open lines of one side by a key; a line whose key is null takes no part.
 * @example grouped([], new Set(), () => "").size // => 0
 */
export function grouped(
  entries: readonly MatchEntry[],
  open: ReadonlySet<number>,
  keyOf: (entry: MatchEntry) => string | null,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of open) {
    const key = keyOf(entries[index] as MatchEntry);
    if (key === null) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [index]);
    else known.push(index);
  }
  return groups;
}
