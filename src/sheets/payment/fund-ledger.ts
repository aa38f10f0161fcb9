import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { CellValue } from "../../domain/cell-value";
import { GIFT_CHANNELS } from "../../domain/donations/gift";
import type { MonthOfLedger, TrialBalance } from "../../domain/fund/ledger";
import type { PaymentState } from "../../domain/fund/match-payments";
import type { Fen } from "../../domain/money/fen";
import { formatMoney } from "../../i18n/format-values";
import { channelNames } from "../../i18n/zh-cn/bulletin-texts";
import type { PlanStep } from "../../workbook/plan";
import { paperDate } from "../layout/chinese-text";
import { internalFooter } from "../layout/page-footer";
import { boundLandscape, boundLandscapeHeight } from "../layout/page-margins";
import { addHeading, addParagraph, addSectionTable } from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addSignatures, signatureHeight } from "../layout/signature-block";
import { addTitle } from "../layout/title-block";
import { TAB_COLORS } from "../layout/tab-colors";

/** A line of the statement, or a gift, with what became of it. */
export interface ReconciledLine {
  readonly date: CalendarDate | null;
  readonly party: string;
  /** Null where the bank has no such line. */
  readonly bankFen: Fen | null;
  /** Null where no gift is entered. */
  readonly giftFen: Fen | null;
  /** Where the gifts stand. */
  readonly places: string;
  readonly outcome: "certain" | "likely" | "bankOnly" | "giftOnly";
  readonly reasons: string;
}

export interface FundSheetParams {
  readonly county: string;
  readonly year: number;
  readonly madeOn: CalendarDate;
  readonly titleFont: string;
  readonly ledger: {
    readonly trial: TrialBalance;
    readonly statedFen: Fen | null;
    readonly months: readonly MonthOfLedger[];
  } | null;
  readonly giftsFen: Fen;
  /** The last balance of the statements; null where none states one. */
  readonly bankBalanceFen: Fen | null;
  /** Null where the workbook has no statement. */
  readonly lines: readonly ReconciledLine[] | null;
  /** The register of receipts beside the gifts; null without one. */
  readonly receipts: {
    readonly receiptCount: number;
    readonly receiptFen: Fen;
    readonly giftCount: number;
    readonly giftFen: Fen;
  } | null;
  /** In the account and no gift: interest, and how many lines came back; null without a statement. */
  readonly apart: { readonly interestFen: Fen; readonly reversedCount: number } | null;
  /** Lines of the statement given twice, which count once. */
  readonly copies: number;
  readonly payments: Readonly<Record<PaymentState, { readonly count: number; readonly sumFen: Fen }>> | null;
}

/** The name of the sheet. */
export const fundSheet = "资金对账";

const outcomes: Readonly<Record<ReconciledLine["outcome"], string>> = {
  certain: "已对上",
  likely: "待确认",
  bankOnly: "进账未登记",
  giftOnly: "未见进账",
};
const states: Readonly<Record<PaymentState, string>> = {
  paid: "银行已付",
  failed: "银行未付成",
  notFound: "回盘没有",
  signed: "现金已签字",
  unsigned: "未签字",
};

const ordinals = ["一", "二", "三", "四"] as const;

// 684 of 728 points: other programs draw columns up to a sixteenth wider where the workbook's own font is Calibri.
const widths = [66, 142, 82, 82, 126, 68, 118];

/**
 * Lays out how the money stands: opening, income by source, spending and what is left; the bank against the gifts line by line;
 * the payments. A4 landscape, internal.
 * Source: 会计基础工作规范 (账账相符、账款相符); the county's address on the Sending Warmth campaign (专款专用).
 * @example planFundSheet(params)[0] // => { step: "createSheet", sheet: "资金对账", … }
 */
export function planFundSheet(params: FundSheetParams): PlanStep[] {
  const rows = new SheetRows(widths, boundLandscapeHeight);
  const title = `${params.county}${params.year}年送温暖资金对账表`;
  addTitle(rows, { title, titleFont: params.titleFont, fontSize: 18, height: 34 });
  addParagraph(rows, `编制日期：${paperDate(params.madeOn)}　金额单位：元`);
  let part = 0;
  const numbered = (heading: string) => `${ordinals[part++] ?? ""}、${heading}`;
  addBalance(rows, numbered("收支结存"), params);
  if (params.ledger !== null && params.ledger.months.length > 0)
    addMonths(rows, numbered("按月收支"), params.ledger.months);
  if (params.payments !== null)
    addPayments(rows, numbered("发放核对（名册与银行回盘、签字）"), params.payments);
  rows.breakPage();
  addLines(rows, numbered("进账与捐款逐笔核对"), params);
  addSignatures(rows, ["负责人：", "财务：", "经审：", "制表："], 16);
  return rows.toSteps({
    sheet: fundSheet,
    whenTaken: "replaceGenerated",
    tabColor: TAB_COLORS.office,
    headRows: 0,
    page: { ...boundLandscape, footer: internalFooter("") },
  });
}

function addBalance(
  rows: SheetRows,
  heading: string,
  { ledger, giftsFen, bankBalanceFen }: FundSheetParams,
): void {
  addHeading(rows, heading);
  if (ledger === null) {
    addParagraph(rows, "没有认出资金台账。");
    return;
  }
  const { trial, statedFen } = ledger;
  const lines: [string, number | null, string][] = [
    ["上年结转", trial.openingFen, ""],
    ...GIFT_CHANNELS.map((channel): [string, number, string] => [
      `收入：${channelNames[channel]}`,
      trial.incomeBySource[channel],
      "",
    ]),
    ...(trial.incomeBySource.interest === 0
      ? []
      : [["收入：存款利息", trial.incomeBySource.interest, "不是捐款"] as [string, number, string]]),
    ...(trial.incomeBySource.unknown === 0
      ? []
      : [["收入：来源不明", trial.incomeBySource.unknown, ""] as [string, number, string]]),
    ["收入合计", trial.incomeFen, giftsNote(trial, giftsFen)],
    ["支出合计", trial.expenseFen, ""],
    [
      "结存（结转＋收入－支出）",
      trial.closingFen,
      statedFen === null ? "" : difference(trial.closingFen, statedFen, "台账末行余额"),
    ],
    [
      "银行余额",
      bankBalanceFen,
      bankBalanceFen === null ? "流水没有余额" : difference(bankBalanceFen, trial.closingFen, "结存"),
    ],
  ];
  addSectionTable(
    rows,
    [
      { head: "项目", span: 2, kind: "text" },
      { head: "金额", span: 2, kind: "money" },
      { head: "核对", span: 3, kind: "text" },
    ],
    lines.map(([label, amount, note]): CellValue[] => [label, amount === null ? null : amount / 100, note]),
  );
}

/** Interest is income and no gift. */
function giftsNote({ incomeFen, incomeBySource }: TrialBalance, giftsFen: Fen): string {
  const { interest } = incomeBySource;
  const note = difference((incomeFen - interest) as Fen, giftsFen, "捐款登记");
  return interest === 0 ? note : `扣除利息${note}`;
}

function difference(a: Fen, b: Fen, what: string): string {
  return a === b ? `与${what}相符` : `与${what} ${formatMoney(b)} 相差 ${formatMoney((a - b) as Fen)}`;
}

function addMonths(
  rows: SheetRows,
  heading: string,
  months: NonNullable<FundSheetParams["ledger"]>["months"],
): void {
  addHeading(rows, heading);
  addSectionTable(
    rows,
    [
      { head: "月份", span: 1, kind: "centred" },
      { head: "月初结存", span: 1, kind: "money" },
      { head: "本月收入", span: 2, kind: "money" },
      { head: "本月支出", span: 1, kind: "money" },
      { head: "月末结存", span: 2, kind: "money" },
    ],
    months.map(({ month, openingFen, incomeFen, expenseFen, closingFen }): CellValue[] => [
      month === "" ? "未注明日期" : `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
      ...[openingFen, incomeFen, expenseFen, closingFen].map((fen) => fen / 100),
    ]),
  );
}

function addPayments(
  rows: SheetRows,
  heading: string,
  payments: NonNullable<FundSheetParams["payments"]>,
): void {
  addHeading(rows, heading);
  addSectionTable(
    rows,
    [
      { head: "情况", span: 2, kind: "text" },
      { head: "户数", span: 1, kind: "count" },
      { head: "金额", span: 2, kind: "money" },
    ],
    (Object.keys(states) as PaymentState[])
      .filter((state) => payments[state].count > 0)
      .map((state) => [states[state], payments[state].count, payments[state].sumFen / 100]),
  );
}

function addLines(
  rows: SheetRows,
  heading: string,
  { lines, copies, receipts, apart }: FundSheetParams,
): void {
  addHeading(rows, heading);
  if (receipts !== null) {
    const { receiptCount, receiptFen, giftCount, giftFen } = receipts;
    const sums = `票据 ${receiptCount} 张 ${formatMoney(receiptFen)}，捐款（含物资折价）${giftCount} 笔 ${formatMoney(giftFen)}`;
    const differs = `相差 ${formatMoney((receiptFen - giftFen) as Fen)}，逐笔见“检查结果”。`;
    addParagraph(rows, `${sums}，${receiptFen === giftFen ? "两数相符。" : differs}`);
  }
  if (lines === null) {
    addParagraph(rows, "没有认出银行流水。");
    return;
  }
  const total = (of: (line: ReconciledLine) => number | null) =>
    lines.reduce((sum, line) => sum + (of(line) ?? 0), 0) as Fen;
  const count = (outcome: ReconciledLine["outcome"]) =>
    lines.filter((line) => line.outcome === outcome).length;
  const [bank, gifts] = [total(({ bankFen }) => bankFen), total(({ giftFen }) => giftFen)];
  const interest =
    apart === null || apart.interestFen === 0
      ? ""
      : `另有存款利息 ${formatMoney(apart.interestFen)}，不是捐款。`;
  const reversed =
    apart === null || apart.reversedCount === 0 ? "" : `退汇冲回 ${apart.reversedCount} 笔，收支相抵，不列。`;
  const again = copies === 0 ? "" : `重复导入的 ${copies} 笔只计一次。`;
  addParagraph(
    rows,
    `进账 ${formatMoney(bank)}，捐款 ${formatMoney(gifts)}，${bank === gifts ? "两数相符" : `相差 ${formatMoney((bank - gifts) as Fen)}`}。已对上 ${count("certain")} 组，待确认 ${count("likely")} 组，进账未登记 ${count("bankOnly")} 笔，未见进账 ${count("giftOnly")} 笔。${interest}${reversed}${again}`,
  );
  addSectionTable(
    rows,
    [
      { head: "日期", span: 1, kind: "centred" },
      { head: "户名（单位）", span: 1, kind: "text" },
      { head: "进账", span: 1, kind: "money" },
      { head: "捐款", span: 1, kind: "money" },
      { head: "捐款所在单元格", span: 1, kind: "text" },
      { head: "结论", span: 1, kind: "centred" },
      { head: "理由", span: 1, kind: "text" },
    ],
    lines.map((line): CellValue[] => [
      line.date ?? "—",
      line.party,
      line.bankFen === null ? null : line.bankFen / 100,
      line.giftFen === null ? null : line.giftFen / 100,
      line.places,
      outcomes[line.outcome],
      line.reasons,
    ]),
    { footHeight: signatureHeight },
  );
}
