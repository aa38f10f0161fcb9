import type { CalendarDate } from "../calendar/calendar-date";
import type { Fen } from "../money/fen";

/** A line of a bank statement as two exports of it have in common. */
export interface StatementLine {
  /** Which statement it stands in, 0-based. */
  readonly statement: number;
  readonly date: CalendarDate | null;
  /** Money out is below nothing. */
  readonly amountFen: Fen;
  readonly party: string;
  readonly reference: string;
  readonly balanceFen: Fen | null;
}

/**
 * Finds lines that were given again: what two statements share counts once; within one, a line with the same number or the same
 * balance after it. Two real payments alike in everything else stay two. Returns 0-based indexes of the copies, in order.
 * @example repeatedLines([]) // => []
 */
export function repeatedLines(lines: readonly StatementLine[]): readonly number[] {
  const byKey = new Map<string, number[]>();
  lines.forEach(({ date, amountFen, party, reference, balanceFen }, index) => {
    const key = `${date ?? ""}|${amountFen}|${party}|${reference}|${balanceFen ?? ""}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [index]);
    else same.push(index);
  });
  const copies: number[] = [];
  for (const same of byKey.values()) {
    if (same.length < 2) continue;
    const first = lines[same[0] ?? 0];
    const isNumbered = first !== undefined && (first.reference !== "" || first.balanceFen !== null);
    const perStatement = new Map<number, number>();
    for (const index of same) {
      const statement = lines[index]?.statement ?? 0;
      perStatement.set(statement, (perStatement.get(statement) ?? 0) + 1);
    }
    const real = isNumbered ? 1 : Math.max(...perStatement.values());
    copies.push(...same.slice(real));
  }
  return copies.sort((a, b) => a - b);
}
