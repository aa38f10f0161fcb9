import type { Locale } from "./locale";

/** Headings of --help, in the order in which a campaign goes. */
export type CommandGroup =
  "collecting" | "checking" | "households" | "posting" | "paying" | "donations" | "together";

/** Words of --help that no single command owns. */
export interface CommandHelpTexts {
  readonly usage: string;
  readonly files: string;
  readonly commands: string;
  readonly options: string;
  readonly help: string;
  readonly helpOf: string;
  readonly groups: Readonly<Record<CommandGroup, string>>;
  readonly shared: Readonly<
    Record<
      "output" | "locale" | "asOf" | "edited" | "parameters" | "set" | "date" | "length" | "kind",
      string
    >
  >;
}

const zhCn: CommandHelpTexts = {
  usage: "用法：",
  files: "文件：",
  commands: "命令：",
  options: "选项：",
  help: "看说明",
  helpOf: "看某个命令的说明",
  groups: {
    collecting: "收表、发表：",
    checking: "认表、核查：",
    households: "资格、分配：",
    posting: "公示、审批、备案：",
    paying: "名册、发放、走访：",
    donations: "募捐、资金、通报：",
    together: "一次做完：",
  },
  shared: {
    output: "结果另存为；原文件不改动",
    locale: "文字用中文（zh-CN）或英文（en）",
    asOf: "按这一天核查和计算，如 2027-01-20；默认今天",
    edited: "生成过又手工改过的表：保留（keep）、另建（number）或覆盖（replace）",
    parameters: "从 JSON 文件读取参数",
    set: "本次用的参数，如 minimumLivingLine=780；可写多次",
    date: "哪一天，如 2027-01-20；默认今天",
    length: "播报稿字数，如 240",
    kind: "做哪几种，用逗号分开",
  },
};

const en: CommandHelpTexts = {
  usage: "Usage:",
  files: "Files:",
  commands: "Commands:",
  options: "Options:",
  help: "show help",
  helpOf: "show help for a command",
  groups: {
    collecting: "Collecting and sending out:",
    checking: "Recognising and checking:",
    households: "Eligibility and allocation:",
    posting: "Posting, approving, filing:",
    paying: "Rosters, payment, visits:",
    donations: "Donations, fund, bulletin:",
    together: "All in one:",
  },
  shared: {
    output: "save the result here; the file given stays as it is",
    locale: "sentences in Chinese (zh-CN) or English (en)",
    asOf: "check and reckon as of this day, e.g. 2027-01-20; today unless given",
    edited: "sheets made before and changed by hand: keep, number or replace",
    parameters: "read parameters from a JSON file",
    set: "a parameter for this run, e.g. minimumLivingLine=780; any number of times",
    date: "the day, e.g. 2027-01-20; today unless given",
    length: "characters of the broadcast script, e.g. 240",
    kind: "which kinds, with commas between",
  },
};

/**
 * Words of --help in a language.
 * @example commandHelpTextsOf("en").options // => "Options:"
 */
export function commandHelpTextsOf(locale: Locale): CommandHelpTexts {
  return locale === "en" ? en : zhCn;
}
