import type { FieldId } from "../domain/field-id";
import type { ParameterId } from "../domain/parameters/parameter-id";
import { enReasonTexts } from "./en/reason-texts";
import type { Locale } from "./locale";
import { namesOf } from "./names";
import { zhCnReasonTexts } from "./zh-cn/reason-texts";

/**
 * Says why a rule could not answer: the fields that are blank, the parameters that are not set.
 *
 * @example openText(["annualIncome"], [], "zh-CN") // => "缺“家庭年收入”"
 */
export function openText(missing: readonly FieldId[], unset: readonly ParameterId[], locale: Locale): string {
  const texts = locale === "en" ? enReasonTexts : zhCnReasonTexts;
  const names = namesOf(locale);
  return [
    ...(missing.length > 0 ? [texts.missing(missing.map(names.field))] : []),
    ...(unset.length > 0 ? [texts.unset(unset.map(names.parameter))] : []),
  ].join(locale === "en" ? "; " : "；");
}
