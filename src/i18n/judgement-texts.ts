import type { Locale } from "./locale";

/** Sentences of the commands about single households and about trials of parameters. */
export interface JudgementTexts {
  readonly judge: string;
  readonly trial: string;
  readonly options: {
    readonly household: string;
    readonly as: string;
    readonly class: string;
    readonly reason: string;
  };
  readonly notFound: string;
  /** Several bear the name. */
  several(places: readonly string[]): string;
  readonly classNeeded: string;
  /** What a household is now. */
  standing(name: string, standing: string): string;
  readonly trialNeeded: string;
  tried(parameter: string, before: string, after: string): string;
}

const zhCn: JudgementTexts = {
  judge: "人工认定一户，或退回补材料；理由记入工作簿，下次检查照此办理",
  trial: "参数试算：改一项或几项参数，看哪些户改变结论、资金需要增减多少；不写入表格",
  options: {
    household: "户：姓名、身份证号或“表名!行号”",
    as: "eligible（符合）| notEligible（不符合）| review（退回补材料）",
    class: "认定的困难类别：deep（深度困难）| relative（相对困难）| accident（意外致困）；不写时按登记的类别",
    reason: "理由，至少 6 个字；退回补材料可不写",
  },
  notFound: "登记表中没有找到这一户，请核对姓名、身份证号或行号",
  several: (places) => `有 ${places.length} 户同名，请用“表名!行号”指明：${places.join("、")}`,
  classNeeded: "请用 --class 写明认定的困难类别",
  standing: (name, standing) => `${name}：${standing}`,
  trialNeeded: "请用 --set 写明试算的参数，如 --set minimumLivingLine=820",
  tried: (parameter, before, after) => `${parameter}：${before === "" ? "未设置" : before} → ${after}`,
};

const en: JudgementTexts = {
  judge:
    "decide a household by a person's word, or send it back for papers; kept in the workbook with the reason",
  trial: "try other parameters: who flips, and by how much the need moves; writes nothing",
  options: {
    household: "Household: name, identity number or SHEET!ROW",
    as: "eligible | notEligible | review (sent back for papers)",
    class: "Class decided: deep | relative | accident; the stated one when absent",
    reason: "Reason, 6 characters at least; not needed for review",
  },
  notFound: "No household of the registers has this name, number or row",
  several: (places) =>
    `${places.length} households bear this name; say which as SHEET!ROW: ${places.join(", ")}`,
  classNeeded: "Say the class decided with --class",
  standing: (name, standing) => `${name}: ${standing}`,
  trialNeeded: "Say the parameters to try with --set, such as --set minimumLivingLine=820",
  tried: (parameter, before, after) => `${parameter}: ${before === "" ? "not set" : before} → ${after}`,
};

/**
 * The sentences of a language.
 * @example judgementTextsOf("zh-CN").classNeeded // => "请用 --class 写明认定的困难类别"
 */
export function judgementTextsOf(locale: Locale): JudgementTexts {
  return locale === "en" ? en : zhCn;
}
