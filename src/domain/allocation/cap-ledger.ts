import type { CalendarDate } from "../calendar/calendar-date";
import type { Issue } from "../finding";
import type { Fen } from "../money/fen";
import type { AllocationRules } from "./claim";
import type { PaymentChannel } from "./payment-channel";

/** One payment to a household. */
export interface Payment {
  readonly key: string;
  readonly channel: PaymentChannel;
  readonly paidOn: CalendarDate;
  readonly amountFen: Fen;
}

/** What one household has had in a year, and what the cap leaves. */
export interface CapLedgerLine {
  readonly key: string;
  readonly paidFen: Fen;
  readonly byChannel: Readonly<Partial<Record<PaymentChannel, Fen>>>;
  /** Never below nothing; null where there is no yearly cap. */
  readonly leftFen: Fen | null;
  readonly issues: readonly Issue<"cap.perTime" | "cap.perYear">[];
}

/**
 * Adds up the payments of one calendar year by household over all channels and sets them against the caps.
 *
 * Payments of one day through several channels are one time. Lines come in order of key.
 * Errors: cap.perTime for each day above the cap, cap.perYear once.
 * Source: 工会送温暖资金使用管理办法 as followed in Shandong (a cap a time and a cap a year); the numbers are parameters.
 * @example capLedger([], rules, 2027) // => []
 */
export function capLedger(
  payments: readonly Payment[],
  rules: Pick<AllocationRules, "capPerTimeFen" | "capPerYearFen">,
  year: number,
): readonly CapLedgerLine[] {
  const byKey = new Map<string, Payment[]>();
  for (const payment of payments) {
    if (Number(payment.paidOn.slice(0, 4)) !== year) continue;
    const known = byKey.get(payment.key);
    if (known === undefined) byKey.set(payment.key, [payment]);
    else known.push(payment);
  }
  return [...byKey.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => ledgerLine(key, own, rules));
}

function ledgerLine(
  key: string,
  payments: readonly Payment[],
  { capPerTimeFen, capPerYearFen }: Pick<AllocationRules, "capPerTimeFen" | "capPerYearFen">,
): CapLedgerLine {
  const byChannel: Partial<Record<PaymentChannel, Fen>> = {};
  const byDay = new Map<CalendarDate, number>();
  let paid = 0;
  for (const { channel, paidOn, amountFen } of payments) {
    byChannel[channel] = ((byChannel[channel] ?? 0) + amountFen) as Fen;
    byDay.set(paidOn, (byDay.get(paidOn) ?? 0) + amountFen);
    paid += amountFen;
  }
  const issues: Issue<"cap.perTime" | "cap.perYear">[] = [];
  for (const [paidOn, amount] of byDay) {
    if (capPerTimeFen === null || amount <= capPerTimeFen) continue;
    const params = { paidOn, paidFen: amount as Fen, capFen: capPerTimeFen };
    issues.push({ code: "cap.perTime", params });
  }
  if (capPerYearFen !== null && paid > capPerYearFen) {
    issues.push({ code: "cap.perYear", params: { paidFen: paid as Fen, capFen: capPerYearFen, byChannel } });
  }
  const leftFen = capPerYearFen === null ? null : (Math.max(0, capPerYearFen - paid) as Fen);
  return { key, paidFen: paid as Fen, byChannel, leftFen, issues };
}
