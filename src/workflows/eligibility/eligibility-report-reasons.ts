import type { EligibilityResult } from "../../domain/eligibility/decide-eligibility";
import type { RuleOutcome } from "../../domain/eligibility/rule-outcome";
import type { Locale } from "../../i18n/locale";
import { renderBesides, renderReason } from "../../i18n/render-reason";

/**
 * The reasons of a decision in one line: what a person judged, what speaks against it, then of one that is open what is missing,
 * else the rules that decided, with their figures.
 *
 * @example reasonsInWords(eligibility, "zh-CN") // => "深度困难：扣除刚性支出后月人均 368.00 元，低于标准 780.00 元"
 */
export function reasonsInWords(
  { decision, reasons, objections, judgement }: EligibilityResult,
  locale: Locale,
): string {
  // Who is over the relative line is over the deep one as well: the same figure is not said twice.
  const told =
    decision === "needsReview"
      ? reasons.filter(isTelling).slice(-1)
      : decision === "notEligible"
        ? reasons.filter(({ rule }) => rule !== "deep")
        : reasons;
  const [colon, separator] = locale === "en" ? [": ", "; "] : ["：", "；"];
  const byRule = told
    .map((outcome) => renderReason(outcome, locale))
    .map(({ rule, explanation }) => `${rule}${colon}${explanation}`);
  return [...renderBesides({ judgement, objections }, locale), ...byRule].join(separator);
}

/** A rule about an event that never was explains nothing of what is open. */
function isTelling({ verdict, figureFen }: RuleOutcome): boolean {
  return verdict !== "notMet" || figureFen !== null;
}
