import type { EligibilityResult } from "../domain/eligibility/decide-eligibility";
import { namesOf } from "../i18n/names";
import { functionLocale, functionTexts } from "./function-locale";
import { unsetRefusal } from "./read-parameters";
import { refusal } from "./refuse";
import type { CellError } from "./refuse";

/**
 * #N/A for a household the rules cannot decide: names what is missing, or the parameters not set.
 * @example undecidedRefusal(decideEligibility(UNKNOWN_SITUATION, {})).message // => "参数“低保线（元/人/月）”、“深度困难倍数”未设置，请在“参数”表填写。"
 */
export function undecidedRefusal({
  missing,
  unset,
}: Pick<EligibilityResult, "missing" | "unset">): CellError {
  if (unset.length > 0) return unsetRefusal(unset);
  return refusal(functionTexts().missingFields(missing.map(namesOf(functionLocale()).field)), "notAvailable");
}
