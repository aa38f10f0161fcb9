import type { OldClassResult } from "../domain/eligibility/decide-old-class";
import { enReasonTexts } from "./en/reason-texts";
import type { Locale } from "./locale";
import { openText } from "./open-text";
import { zhCnReasonTexts } from "./zh-cn/reason-texts";

/**
 * Says what the rule of 2016 comes to: each of its classes asked, with the answer or what is missing.
 *
 * @example renderOldClass(decideOldClass(situation, {}), "zh-CN") // => "按旧分类标准：低保户缺“家庭年收入”"
 */
export function renderOldClass(
  { reasons, missing, unset }: Pick<OldClassResult, "reasons" | "missing" | "unset">,
  locale: Locale,
): string {
  const texts = locale === "en" ? enReasonTexts : zhCnReasonTexts;
  const answers = reasons.map(({ rule, verdict }) => {
    const answer =
      verdict === "unknown" ? openText(missing, unset, locale) : verdict === "met" ? texts.met : texts.notMet;
    return `${texts.rules[rule]}${locale === "en" ? " " : ""}${answer}`;
  });
  return texts.oldClasses(answers);
}
