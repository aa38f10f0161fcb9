import type { Locale } from "./locale";

/** How a unit stands, as far as it is put into words. */
type WordedState = "full" | "part" | "none" | "silent";

/** Sentences of the command line about the raising of money. */
export interface RaisingTexts {
  readonly jobs: { readonly match: string; readonly book: string };
  readonly income: string;
  readonly approval: string;
  readonly source: string;
  readonly outcomes: Readonly<Record<"certain" | "likely" | "bankOnly" | "giftOnly", string>>;
  /** Sums in yuan; null is not known. */
  stands(sums: {
    readonly day: string;
    readonly today: string | null;
    readonly sum: string;
    readonly target: string | null;
    readonly lastYear: string | null;
  }): string;
  units(units: number, open: number): string;
  leftOut(amounts: number, cells: string): string;
  outside(gifts: number, sum: string): string;
  readonly states: Readonly<Record<WordedState, string>>;
}

const zhCn: RaisingTexts = {
  jobs: {
    match: "银行进账与捐款逐笔核对，确认或否定待确认的各笔",
    book: "把名册的支出或对上的捐款记入资金台账",
  },
  income: "登记收入：把与银行流水对上的捐款记入台账；没有台账的新建一张",
  approval: "审批依据，如联席会议纪要文号",
  source: "资金来源：财政拨款、工会经费、单位捐款、职工捐款、社会援助",
  outcomes: { certain: "已对上", likely: "待确认", bankOnly: "进账未登记", giftOnly: "未见进账" },
  stands: ({ day, today, sum, target, lastYear }) =>
    [
      `截至 ${day} 累计到账 ${sum} 元`,
      today === null ? "均未注明到账日期" : `今日 ${today} 元`,
      target === null ? "目标未设置" : `目标 ${target} 元`,
      lastYear === null ? "没有去年的捐款明细" : `去年同日 ${lastYear} 元`,
    ].join("，"),
  units: (units, open) => `${units} 家单位，待跟进 ${open} 家`,
  outside: (gifts, sum) => `其中 ${gifts} 笔 ${sum} 元的到账日期不在活动期内，已计入，请核对日期`,
  leftOut: (amounts, cells) => `另有 ${amounts} 处金额读不出或为负数，未计入：${cells}`,
  states: { full: "已到账", part: "部分到账", none: "未到账", silent: "未反馈" },
};

const en: RaisingTexts = {
  jobs: {
    match: "set the bank beside the gifts; confirm or refuse proposals",
    book: "enter the spending of the rosters, or the gifts the bank has, in the ledger",
  },
  income: "enter the gifts that are matched with the bank as income; begins a ledger where there is none",
  approval: "what approved the payment, such as minutes",
  source: "whose money pays: treasury, union, unit, staff or society",
  outcomes: {
    certain: "matched",
    likely: "to confirm",
    bankOnly: "not entered",
    giftOnly: "not in the bank",
  },
  stands: ({ day, today, sum, target, lastYear }) =>
    [
      `${sum} yuan received by ${day}`,
      today === null ? "no gift bears a date" : `${today} yuan today`,
      target === null ? "no target set" : `target ${target} yuan`,
      lastYear === null ? "no list of last year" : `${lastYear} yuan on the same day last year`,
    ].join(", "),
  units: (units, open) => `${units} units, ${open} to follow up`,
  outside: (gifts, sum) =>
    `${gifts} of them dated outside the campaign, ${sum} yuan, counted; please check the day`,
  leftOut: (amounts, cells) =>
    `${amounts} amounts cannot be read or are below zero, not in the sum: ${cells}`,
  states: { full: "received", part: "part received", none: "not yet received", silent: "no reply" },
};

/**
 * The sentences in one language.
 * @example raisingTextsOf("zh-CN").states.none // => "未到账"
 */
export function raisingTextsOf(locale: Locale): RaisingTexts {
  return locale === "zh-CN" ? zhCn : en;
}
