import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { SourceCell } from "../domain/source-cell";
import { formatChineseDate } from "./format-values";
import type { Locale } from "./locale";
import { placeText } from "./place-text";

/** What becomes of households from one version of the register to the next, and whom to look at again. */
export const DYNAMIC_KINDS = ["added", "left", "changed", "helpedBefore", "onNoList", "stale"] as const;

export type DynamicKind = (typeof DYNAMIC_KINDS)[number];

/** Every sentence about comparing versions of the register. */
export interface VersionTexts {
  readonly kinds: Readonly<Record<DynamicKind, string>>;
  readonly job: string;
  readonly optionWith: string;
  readonly withNeeded: string;
  readonly optionKeep: string;
  /** What the register is held against. */
  against(what: string): string;
  readonly lastYear: string;
  readonly noEarlier: string;
  /** The version the workbook keeps, by the day it was kept. */
  keptOn(day: CalendarDate): string;
  readonly keep: string;
  readonly keepText: string;
  readonly keptNow: string;
  readonly compareFile: string;
  readonly compareText: string;
  readonly write: string;
  readonly list: string;
  readonly noChange: string;
  noRegister(file: string): string;
  failed(file: string, why: string): string;
  died(cell: SourceCell): string;
  member(worker: string): string;
  ruled(reasons: string): string;
  readonly decision: string;
  readonly corrected: string;
  readonly yes: string;
  readonly no: string;
  readonly blank: string;
  readonly yuan: string;
  readonly noClass: string;
  checkedOn(day: string | null): string;
  counted(kind: DynamicKind, count: number): string;
}

const zhCn: VersionTexts = {
  kinds: {
    ...{ added: "新增", left: "退出", changed: "变化" },
    ...{ helpedBefore: "去年帮扶", onNoList: "未列入", stale: "待复核" },
  },
  job: "与早先一版登记表比：新增、退出（原因）、哪些项目有变化；加 -o 另存变动清单",
  optionWith: "早先一版登记表的文件",
  withNeeded:
    "工作簿里没有记下的登记表，也没有上年登记。请用 --with 写明早先一版登记表的文件，或用 --keep 记下这一版",
  optionKeep: "在工作簿里记下这一版登记表，供以后比对（须用 -o）",
  against: (what) => `与${what}比`,
  lastYear: "上年登记",
  noEarlier: "工作簿里没有上年登记。可选早先一版登记表来比。",
  keptOn: (day) => `${formatChineseDate(day)}记下的登记表`,
  keep: "记下这一版",
  keepText:
    "记下这一版登记表，以后打开工作簿就能看到改了什么。只记比对所需的内容，不记姓名全称和证件、电话、账号。",
  keptNow: "已记下这一版登记表。",
  compareFile: "与早先文件比…",
  compareText: "选上月、上年或修改前的登记表。只读取，不改动。",
  write: "生成变动清单",
  list: "变动",
  noChange: "两版没有差别。",
  noRegister: (file) => `“${file}”里没有认出困难职工登记表。`,
  failed: (file, why) => `“${file}”${why}`,
  died: (cell) => `去世（${placeText(cell)}）`,
  member: (worker) => `现为${worker}户的家庭成员`,
  ruled: (reasons) => `按原填情况：${reasons}`,
  decision: "认定",
  corrected: "有更正",
  yes: "是",
  no: "否",
  blank: "（空）",
  yuan: "元",
  noClass: "未写类别",
  checkedOn: (day) => `最近核查：${day ?? "未记"}`,
  counted(kind, count) {
    return `${this.kinds[kind]} ${count.toLocaleString("en-US")} 户`;
  },
};

const en: VersionTexts = {
  kinds: {
    ...{ added: "New", left: "Left", changed: "Changed" },
    ...{ helpedBefore: "Helped last year", onNoList: "On no list", stale: "To be checked again" },
  },
  job: "Compare with an earlier version of the register: new, left and why, which fields changed; -o writes the list",
  optionWith: "file with the earlier version of the register",
  withNeeded:
    "The workbook keeps no version of the register and has none of last year: say which file holds an earlier one with --with, or keep this one with --keep",
  optionKeep: "have the workbook keep this version of the register, to compare with later (needs -o)",
  against: (what) => `Against ${what}`,
  lastYear: "last year's register",
  noEarlier: "The workbook has no register of last year. Choose an earlier version to compare with.",
  keptOn: (day) => `the register kept on ${day}`,
  keep: "Keep this version",
  keepText:
    "Keeps the register as it is, so that changes show later without another file. Full names and numbers of people are not kept.",
  keptNow: "This version of the register is kept.",
  compareFile: "Compare with a file…",
  compareText: "Choose the register of last month, of last year or before it was changed. Reads only.",
  write: "Make the list of changes",
  list: "Changes",
  noChange: "The two versions do not differ.",
  noRegister: (file) => `No register of needy workers was recognised in "${file}".`,
  failed: (file, why) => `"${file}": ${why}`,
  died: (cell) => `Died (${placeText(cell)})`,
  member: (worker) => `Now a member of the household of ${worker}`,
  ruled: (reasons) => `By what was stated then: ${reasons}`,
  decision: "Decision",
  corrected: "corrected",
  yes: "yes",
  no: "no",
  blank: "(blank)",
  yuan: "yuan",
  noClass: "no class stated",
  checkedOn: (day) => `Last checked: ${day ?? "never"}`,
  counted(kind, count) {
    return `${this.kinds[kind]}: ${count.toLocaleString("en-US")}`;
  },
};

/**
 * The texts of comparing versions in one language.
 * @example versionTextsOf("zh-CN").kinds.left // => "退出"
 */
export function versionTextsOf(locale: Locale): VersionTexts {
  return locale === "en" ? en : zhCn;
}
