import type { CalendarDate } from "../calendar/calendar-date";
import type { Fen } from "../money/fen";

/** A line of a bank statement, as far as it tells whether it can be a gift at all. */
export interface AccountLine {
  readonly party: string;
  readonly amountFen: Fen;
  readonly date: CalendarDate | null;
  readonly text: string;
  readonly isIncome: boolean;
}

/** Lines no gift can match, 0-based. */
export interface SetApartLines {
  /** What the bank pays for the balance. */
  readonly interest: readonly number[];
  /** Transfers that came back, both ways; each pair is nothing in the end. */
  readonly reversed: readonly number[];
}

const INTEREST = /利息|结息|存款息/;
const REVERSED = /退汇|退票|冲正|冲销|抹账|退回|退款|退还/;

/**
 * Whether a text says that money is interest.
 * @example isInterest("活期结息") // => true
 */
export function isInterest(text: string): boolean {
  return INTEREST.test(text);
}

/**
 * Finds what is in an account and no gift: interest, and a transfer with the line that takes all of it back: same party and sum,
 * the other way, on the same day or before. A return of a part is none, it stands in the lists of gifts.
 * @example setApartLines([]) // => { interest: [], reversed: [] }
 */
export function setApartLines(lines: readonly AccountLine[]): SetApartLines {
  const interest: number[] = [];
  const reversed = new Set<number>();
  const open = new Map<string, number[]>();
  const keyOf = ({ party, amountFen }: AccountLine, isIncome: boolean) => `${party}|${amountFen}|${isIncome}`;
  const inOrder = [...lines.keys()].sort((a, b) =>
    (lines[a]?.date ?? "").localeCompare(lines[b]?.date ?? ""),
  );
  for (const index of inOrder) {
    const line = lines[index] as AccountLine;
    if (line.isIncome && isInterest(line.text)) {
      interest.push(index);
      continue;
    }
    const taken = REVERSED.test(line.text) ? open.get(keyOf(line, !line.isIncome))?.pop() : undefined;
    if (taken !== undefined) {
      reversed.add(taken).add(index);
      continue;
    }
    const key = keyOf(line, line.isIncome);
    const before = open.get(key);
    if (before === undefined) open.set(key, [index]);
    else before.push(index);
  }
  return { interest: interest.sort((a, b) => a - b), reversed: [...reversed].sort((a, b) => a - b) };
}
