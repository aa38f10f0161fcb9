import type { CalendarDate } from "../calendar/calendar-date";
import type { GiftChannel } from "../donations/gift";
import { isInterest } from "../donations/set-apart-lines";
import { parseGiftChannel } from "../donations/parse-gift-channel";
import type { Issue } from "../finding";
import type { Fen } from "../money/fen";

/** One line of the ledger of the fund, in the order it is kept. */
export interface LedgerEntry {
  readonly date: CalendarDate | null;
  readonly summary: string;
  /** As it is written; empty where nothing is. */
  readonly source: string;
  readonly incomeFen: Fen | null;
  readonly expenseFen: Fen | null;
  readonly statedBalanceFen: Fen | null;
  /** Voucher, minutes or document the line rests on; empty where none is named. */
  readonly approval: string;
}

/** What one roster pays; `people` are the names with their amounts. */
export interface RosterTotal {
  readonly unit: string;
  readonly people: readonly { readonly name: string; readonly amountFen: Fen }[];
}

export type LedgerIssueCode =
  | "fund.balance"
  | "fund.overdrawn"
  | "fund.overspent"
  | "fund.paidBeforeApproval"
  | "fund.opening"
  | "fund.trial"
  | "fund.administration"
  | "fund.toUnit"
  | "fund.notListed"
  | "fund.sourceUnknown"
  | "fund.noApproval"
  | "fund.notPermitted";

/** What the money of each source may be spent on, in words of the summary; a source left out may pay anything. */
export type SourceUses = Readonly<Partial<Record<GiftChannel, readonly string[]>>>;

/**
 * Reads what a source may pay from its parameter: uses parted by commas.
 * @example parseUses("生活救助、医疗救助，助学") // => ["生活救助", "医疗救助", "助学"]
 */
export function parseUses(text: string): readonly string[] {
  return text
    .split(/[、,，;；/\s]+/)
    .map((use) => use.trim())
    .filter((use) => use !== "");
}

/** Opening + income − spending = closing, to the fen. */
export interface TrialBalance {
  readonly openingFen: Fen;
  readonly incomeFen: Fen;
  readonly expenseFen: Fen;
  readonly closingFen: Fen;
  readonly incomeBySource: Readonly<Record<IncomeSource, Fen>>;
}

/** Where income came from: a channel, the bank for the balance, or nobody says. */
type IncomeSource = GiftChannel | "interest" | "unknown";

const OPENING = /上年结转|年初|期初|上期结转|上月结转|上月结存|承前页|结转余额/;
const ADMINISTRATION =
  /办公|招待|接待|差旅|会议费|工资|奖金|津贴|车辆|租车|燃油|加油|餐费|用餐|宣传费|横幅|印刷|印制|打印|复印|文具|邮寄|邮费|手续费|工本费|电话费|培训|加班/;
const TO_UNIT = /拨付|划拨|下拨|拨给|转拨|借给|借款/;

/**
 * Whether a line only carries last year's money over; such a line is opening, not income.
 * @example isOpening({ summary: "上年结转" }) // => true
 */
export function isOpening({ summary }: Pick<LedgerEntry, "summary">): boolean {
  return OPENING.test(summary);
}

/**
 * Adds up a ledger. The opening is the line that carries last year over, else the parameter, else nothing.
 * @example trialBalance([], null).closingFen // => 0
 */
export function trialBalance(entries: readonly LedgerEntry[], openingParameterFen: Fen | null): TrialBalance {
  const bySource: Record<IncomeSource, number> = {
    treasury: 0,
    union: 0,
    unit: 0,
    staff: 0,
    society: 0,
    interest: 0,
    unknown: 0,
  };
  let income = 0;
  let expense = 0;
  for (const entry of entries) {
    if (isOpening(entry)) continue;
    income += entry.incomeFen ?? 0;
    expense += entry.expenseFen ?? 0;
    bySource[isInterestLine(entry) ? "interest" : (sourceOf(entry) ?? "unknown")] += entry.incomeFen ?? 0;
  }
  const opening = statedOpening(entries) ?? openingParameterFen ?? 0;
  return {
    openingFen: opening as Fen,
    incomeFen: income as Fen,
    expenseFen: expense as Fen,
    closingFen: (opening + income - expense) as Fen,
    incomeBySource: bySource as Record<IncomeSource, Fen>,
  };
}

/**
 * Checks a ledger line by line: each balance follows from the one before, nothing is spent that is not there, income names its
 * source, spending has its approval and goes to listed people only. `rosters` null: no roster is at hand, so payees are not judged.
 * `returnedFen`: gifts that went back to their donors, which are no spending of the fund.
 *
 * Errors: fund.balance, overdrawn, overspent (a source beyond what it brought), notPermitted (a use its parameter does not name), paidBeforeApproval, opening, trial, administration, toUnit, notListed, sourceUnknown, noApproval. `index` is
 * 0-based over the entries.
 * Source: the county's address on the Sending Warmth campaign (专款专用, 任何单位和个人不得挤占挪用, 联席会议统筹安排).
 * @example checkLedger([], null, null) // => []
 */
export function checkLedger(
  entries: readonly LedgerEntry[],
  openingParameterFen: Fen | null,
  rosters: readonly RosterTotal[] | null,
  uses: SourceUses = {},
  returnedFen: readonly Fen[] = [],
): readonly { readonly index: number; readonly issue: Issue<LedgerIssueCode> }[] {
  const issues: { index: number; issue: Issue<LedgerIssueCode> }[] = [];
  const openingLine = statedOpening(entries);
  const trial = trialBalance(entries, openingParameterFen);
  let balance: number = trial.openingFen;
  let lastStated: Fen | null = null;
  const bySource: Record<GiftChannel, number> = { treasury: 0, union: 0, unit: 0, staff: 0, society: 0 };
  entries.forEach((entry, index) => {
    const report = (issue: Issue<LedgerIssueCode>) => issues.push({ index, issue });
    const { incomeFen, expenseFen, statedBalanceFen, summary } = entry;
    if (isOpening(entry)) {
      if (openingLine !== null && openingParameterFen !== null && openingLine !== openingParameterFen) {
        const params = { statedFen: openingLine, parameterFen: openingParameterFen };
        report({ code: "fund.opening", params });
      }
      lastStated = statedBalanceFen ?? lastStated;
      return;
    }
    balance += (incomeFen ?? 0) - (expenseFen ?? 0);
    if (statedBalanceFen !== null) {
      if (statedBalanceFen !== balance) {
        const differenceFen = Math.abs(statedBalanceFen - balance) as Fen;
        const params = { statedFen: statedBalanceFen, computedFen: balance as Fen, differenceFen };
        report({ code: "fund.balance", params });
        // Said where it begins; what follows is held against the balance that stands there.
        balance = statedBalanceFen;
      }
      lastStated = statedBalanceFen;
    }
    if (balance < 0 && (expenseFen ?? 0) > 0) {
      report({ code: "fund.overdrawn", params: { balanceFen: balance as Fen } });
    }
    if ((incomeFen ?? 0) > 0 && sourceOf(entry) === null && !isInterestLine(entry)) {
      report({ code: "fund.sourceUnknown", params: { value: entry.source } });
    }
    const channel = sourceOf(entry);
    if (channel !== null) bySource[channel] += (incomeFen ?? 0) - (expenseFen ?? 0);
    if (expenseFen === null || expenseFen <= 0 || isReturn(entry, returnedFen)) return;
    // What was carried over belongs to no channel; a source is overspent only beyond it.
    if (entry.source !== "" && channel !== null && bySource[channel] + trial.openingFen < 0) {
      const overFen = -(bySource[channel] + trial.openingFen) as Fen;
      report({ code: "fund.overspent", params: { source: channel, amountFen: expenseFen, overFen } });
    }
    const isRestricted = Object.keys(uses).length > 0;
    if (channel === null && isRestricted)
      report({ code: "fund.sourceUnknown", params: { value: entry.source } });
    const permitted = channel === null ? undefined : uses[channel];
    if (channel !== null && permitted !== undefined && !mayPay(permitted, summary)) {
      const said = permitted.join("、");
      report({ code: "fund.notPermitted", params: { source: channel, summary, permitted: said } });
    }
    if (entry.approval === "") report({ code: "fund.noApproval", params: { amountFen: expenseFen } });
    const approvedOn = dayIn(entry.approval);
    if (approvedOn !== null && entry.date !== null && entry.date < approvedOn) {
      report({ code: "fund.paidBeforeApproval", params: { paidOn: entry.date, approvedOn } });
    }
    const params = { amountFen: expenseFen, summary };
    if (ADMINISTRATION.test(summary)) report({ code: "fund.administration", params });
    else if (rosters !== null && !isListed(entry, expenseFen, rosters)) {
      report({ code: TO_UNIT.test(summary) ? "fund.toUnit" : "fund.notListed", params });
    }
  });
  const { openingFen, closingFen, incomeFen, expenseFen } = trial;
  if (lastStated !== null && lastStated !== closingFen) {
    const params = { openingFen, incomeFen, expenseFen, closingFen, statedFen: lastStated };
    issues.push({ index: entries.length - 1, issue: { code: "fund.trial", params } });
  }
  return issues;
}

/** A use is named by its words, or by all of its characters but 救助, 帮扶 and the like. */
function mayPay(permitted: readonly string[], summary: string): boolean {
  return permitted.some((use) => {
    const core = use.replace(/(?<=..)(?:救助|帮扶|补助|慰问|资助)$/, "");
    return summary.includes(use) || (core.length >= 2 && summary.includes(core));
  });
}

/** The last day a text of approval names, such as 联席会议纪要（2027年1月15日）. */
function dayIn(approval: string): CalendarDate | null {
  const found = [...approval.matchAll(/(20\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/g)].at(-1);
  if (found === undefined) return null;
  const [, year, month, day] = found;
  return `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}` as CalendarDate;
}

/** What came in and went out in a month. */
export interface MonthOfLedger {
  /** yyyy-mm; empty for lines without a day. */
  readonly month: string;
  readonly openingFen: Fen;
  readonly incomeFen: Fen;
  readonly expenseFen: Fen;
  readonly closingFen: Fen;
}

/**
 * The ledger month by month, each opening with what the one before left; lines without a day stand first.
 * @example monthsOfLedger([], null) // => []
 */
export function monthsOfLedger(
  entries: readonly LedgerEntry[],
  openingParameterFen: Fen | null,
): readonly MonthOfLedger[] {
  const sums = new Map<string, { income: number; expense: number }>();
  for (const entry of entries) {
    if (isOpening(entry)) continue;
    const month = entry.date?.slice(0, 7) ?? "";
    const sum = sums.get(month) ?? { income: 0, expense: 0 };
    sum.income += entry.incomeFen ?? 0;
    sum.expense += entry.expenseFen ?? 0;
    sums.set(month, sum);
  }
  let balance: number = trialBalance(entries, openingParameterFen).openingFen;
  return [...sums].sort().map(([month, { income, expense }]) => {
    const openingFen = balance as Fen;
    balance += income - expense;
    return {
      ...{ month, openingFen },
      incomeFen: income as Fen,
      expenseFen: expense as Fen,
      closingFen: balance as Fen,
    };
  });
}

/**
 * What the line that carries over says; null without such a line.
 * @example statedOpening([]) // => null
 */
export function statedOpening(entries: readonly LedgerEntry[]): Fen | null {
  const line = entries.find(isOpening);
  return line === undefined ? null : (line.incomeFen ?? line.statedBalanceFen);
}

function isInterestLine({ source, summary, incomeFen }: LedgerEntry): boolean {
  return (incomeFen ?? 0) > 0 && isInterest(`${source} ${summary}`);
}

/**
 * Whether a line gives back a gift that the lists say was returned.
 * @example isReturn({ summary: "退款", expenseFen: 20000 }, [20000]) // => true
 */
export function isReturn(
  { summary, expenseFen }: Pick<LedgerEntry, "summary" | "expenseFen">,
  returnedFen: readonly Fen[],
): boolean {
  return /退款|退回|退还|退捐/.test(summary) && expenseFen !== null && returnedFen.includes(expenseFen);
}

function sourceOf({ source, summary }: LedgerEntry): GiftChannel | null {
  const reading = parseGiftChannel(source === "" ? summary : source);
  return reading.kind === "channel" ? reading.channel : null;
}

/** Spending is listed when it is the sum of all rosters, of one roster, or of one person the summary names. */
function isListed({ summary }: LedgerEntry, amountFen: Fen, rosters: readonly RosterTotal[]): boolean {
  let all = 0;
  for (const { people } of rosters) {
    const total = people.reduce((sum, person) => sum + person.amountFen, 0);
    all += total;
    if (total === amountFen) return true;
    if (people.some((person) => person.amountFen === amountFen && summary.includes(person.name))) return true;
  }
  return all === amountFen;
}
