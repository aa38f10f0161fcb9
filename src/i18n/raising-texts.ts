import type { Locale } from "./locale";

/** How a unit stands, as far as it is put into words. */
type WordedState = "full" | "part" | "none" | "silent";

/** Sentences of the command line about the raising of money. */
export interface RaisingTexts {
  /** Sums in yuan; null is not known. */
  stands(sums: {
    readonly day: string;
    readonly today: string | null;
    readonly sum: string;
    readonly target: string | null;
    readonly lastYear: string | null;
  }): string;
  units(units: number, open: number): string;
  readonly states: Readonly<Record<WordedState, string>>;
}

const zhCn: RaisingTexts = {
  stands: ({ day, today, sum, target, lastYear }) =>
    [
      `截至 ${day} 累计到账 ${sum} 元`,
      today === null ? "均未注明到账日期" : `今日 ${today} 元`,
      target === null ? "目标未设置" : `目标 ${target} 元`,
      lastYear === null ? "没有去年的捐款明细" : `去年同日 ${lastYear} 元`,
    ].join("，"),
  units: (units, open) => `${units} 家单位，待跟进 ${open} 家`,
  states: { full: "已到账", part: "部分到账", none: "未到账", silent: "未反馈" },
};

const en: RaisingTexts = {
  stands: ({ day, today, sum, target, lastYear }) =>
    [
      `${sum} yuan received by ${day}`,
      today === null ? "no gift bears a date" : `${today} yuan today`,
      target === null ? "no target set" : `target ${target} yuan`,
      lastYear === null ? "no list of last year" : `${lastYear} yuan on the same day last year`,
    ].join(", "),
  units: (units, open) => `${units} units, ${open} to follow up`,
  states: { full: "received", part: "part received", none: "not yet received", silent: "no reply" },
};

/**
 * The sentences in one language.
 * @example raisingTextsOf("zh-CN").states.none // => "未到账"
 */
export function raisingTextsOf(locale: Locale): RaisingTexts {
  return locale === "zh-CN" ? zhCn : en;
}
