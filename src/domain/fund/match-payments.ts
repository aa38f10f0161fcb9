import type { Issue } from "../finding";
import type { Fen } from "../money/fen";

/** A household's line of the payment roster. */
export interface RosterLine {
  readonly name: string;
  /** Digits only; empty where it is paid in cash. */
  readonly account: string;
  readonly amountFen: Fen | null;
  /** Whether the roster bears a signature; null where it has no place for one. */
  readonly isSigned: boolean | null;
}

/** A line of what the bank answered. */
export interface BankLine {
  readonly name: string;
  readonly account: string;
  readonly amountFen: Fen | null;
  readonly isPaid: boolean;
  readonly failure: string;
}

export type PaymentState = "paid" | "failed" | "notFound" | "signed" | "unsigned";

export type PaymentIssueCode =
  | "payment.failed"
  | "payment.notFound"
  | "payment.amountDiffers"
  | "payment.nameDiffers"
  | "payment.notOnRoster"
  | "payment.twice"
  | "payment.unsigned";

export interface PaymentMatch {
  /** One state a roster line, in its order. */
  readonly states: readonly PaymentState[];
  readonly issues: readonly {
    readonly list: "roster" | "bank";
    readonly index: number;
    readonly issue: Issue<PaymentIssueCode>;
  }[];
}

/**
 * Sets a payment roster against the bank's answer and its own signatures. Account and name go first, then the account alone (the
 * name differs), then a name that is alone on both sides. A line of the roster without an account is paid in cash and must be signed.
 *
 * Errors: payment.failed (with the bank's words), notFound, amountDiffers, nameDiffers, notOnRoster, twice, unsigned.
 * @example matchPayments([], []).states // => []
 */
export function matchPayments(roster: readonly RosterLine[], bank: readonly BankLine[]): PaymentMatch {
  const issues: { list: "roster" | "bank"; index: number; issue: Issue<PaymentIssueCode> }[] = [];
  const partner = pairLines(roster, bank);
  const states = roster.map((line, index): PaymentState => {
    const report = (issue: Issue<PaymentIssueCode>) => issues.push({ list: "roster", index, issue });
    const { name } = line;
    const answer = bank[partner.get(index) ?? -1];
    if (answer === undefined) {
      const isCash = line.account === "" && line.isSigned !== null;
      if (isCash && line.isSigned) return "signed";
      if (isCash || bank.length === 0) {
        if (line.isSigned === false) report({ code: "payment.unsigned", params: { name } });
        return line.isSigned ? "signed" : "unsigned";
      }
      report({ code: "payment.notFound", params: { name } });
      return "notFound";
    }
    if (!sameName(answer.name, name)) {
      report({ code: "payment.nameDiffers", params: { name, bankName: answer.name } });
    }
    if (line.amountFen !== null && answer.amountFen !== null && line.amountFen !== answer.amountFen) {
      const params = { name, rosterFen: line.amountFen, bankFen: answer.amountFen };
      report({ code: "payment.amountDiffers", params });
    }
    if (answer.isPaid) return "paid";
    report({ code: "payment.failed", params: { name, failure: answer.failure } });
    return "failed";
  });
  const used = new Set(partner.values());
  const paidAccounts = new Set([...used].map((index) => bank[index]?.account ?? ""));
  bank.forEach(({ name, account, isPaid, amountFen }, index) => {
    if (used.has(index) || !isPaid) return;
    const code = account !== "" && paidAccounts.has(account) ? "payment.twice" : "payment.notOnRoster";
    issues.push({ list: "bank", index, issue: { code, params: { name, amountFen } } });
  });
  return { states, issues };
}

function pairLines(roster: readonly RosterLine[], bank: readonly BankLine[]): ReadonlyMap<number, number> {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pairBy = (keyOf: (line: { name: string; account: string }) => string, mustBeAlone: boolean) => {
    const open = new Map<string, number[]>();
    // A payment that went through goes before an earlier try that failed.
    const order = [...bank.keys()].sort((a, b) => Number(bank[b]?.isPaid) - Number(bank[a]?.isPaid) || a - b);
    for (const index of order) {
      const line = bank[index] as BankLine;
      const key = keyOf(line);
      if (taken.has(index) || key === "") continue;
      const known = open.get(key);
      if (known === undefined) open.set(key, [index]);
      else known.push(index);
    }
    const count = new Map<string, number>();
    roster.forEach((line, index) => {
      if (!partner.has(index)) count.set(keyOf(line), (count.get(keyOf(line)) ?? 0) + 1);
    });
    roster.forEach((line, index) => {
      if (partner.has(index)) return;
      const key = keyOf(line);
      const found = open.get(key);
      if (found === undefined || found.length === 0) return;
      if (mustBeAlone && (found.length > 1 || (count.get(key) ?? 0) > 1)) return;
      const at = found.shift() as number;
      partner.set(index, at);
      taken.add(at);
    });
  };
  pairBy((line) => (line.account === "" ? "" : `${line.account}|${plainName(line.name)}`), false);
  pairBy(({ account }) => account, false);
  pairBy(({ name }) => plainName(name), true);
  return partner;
}

function plainName(name: string): string {
  return name.normalize("NFKC").replace(/[\s·•.]/g, "");
}

function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}
