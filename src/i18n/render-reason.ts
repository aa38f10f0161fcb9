import type { EligibilityResult, Objection } from "../domain/eligibility/decide-eligibility";
import type { Judgement } from "../domain/eligibility/household-evidence";
import { RULE_BASIS } from "../domain/eligibility/rule-basis";
import type { RuleCode, RuleOutcome } from "../domain/eligibility/rule-outcome";
import { enReasonTexts } from "./en/reason-texts";
import { formatMoney } from "./format-values";
import type { Locale } from "./locale";
import { openText } from "./open-text";
import { renderFinding } from "./render-finding";
import { zhCnReasonTexts } from "./zh-cn/reason-texts";

/** One link of the chain of reasons in words. */
export interface RenderedReason {
  readonly rule: string;
  /** The figures, or what is missing or not set. */
  readonly explanation: string;
  readonly source: string;
}

/**
 * Says why one rule answered as it did: the rule, the figures it compared, and the clause it comes from.
 *
 * @example renderReason(explainDeepHardship(UNKNOWN_SITUATION, {}), "zh-CN").rule // => "深度困难"
 */
export function renderReason(outcome: RuleOutcome, locale: Locale): RenderedReason {
  const texts = locale === "en" ? enReasonTexts : zhCnReasonTexts;
  const rule = texts.rules[outcome.rule];
  const source = texts.sources[RULE_BASIS[outcome.rule].source];
  return { rule, source, explanation: explanationOf(outcome, locale) };
}

/**
 * What a class or group is called.
 *
 * @example ruleName("unsupportedBelowLine", "zh-CN") // => "应保未保"
 */
export function ruleName(rule: RuleCode, locale: Locale): string {
  return (locale === "en" ? enReasonTexts : zhCnReasonTexts).rules[rule];
}

function renderJudgement(
  { decision, decidedOn, reason, isOutdated }: Judgement,
  locale: Locale,
): string | null {
  const texts = locale === "en" ? enReasonTexts : zhCnReasonTexts;
  if (decision === "sentBack") return isOutdated ? null : texts.sentBack(decidedOn, reason);
  return isOutdated ? texts.judgedBefore(decidedOn) : texts.judged(decidedOn, reason);
}

function renderObjection(objection: Objection, locale: Locale): string {
  if (objection.kind === "contradiction") {
    const { problem } = renderFinding(objection.issue, locale);
    // The two are not two ways to work out one figure.
    if (objection.issue.code === "household.allowanceIncome") return problem;
    return (locale === "en" ? enReasonTexts : zhCnReasonTexts).unsure(problem);
  }
  const { reason, entries } = objection.exclusion;
  const params = { reasons: [reason], cells: entries.map(({ cell }) => cell) };
  return renderFinding({ code: "eligibility.excluded", params }, locale).problem;
}

/**
 * A person's word and what speaks against the rules' proposal, a sentence each; none where only the rules have spoken.
 *
 * @example renderBesides({ judgement: null, objections: [] }, "zh-CN") // => []
 */
export function renderBesides(
  { judgement, objections }: Pick<EligibilityResult, "judgement" | "objections">,
  locale: Locale,
): readonly string[] {
  const judged = judgement === null ? null : renderJudgement(judgement, locale);
  return [
    ...(judged === null ? [] : [judged]),
    ...objections.map((objection) => renderObjection(objection, locale)),
  ];
}

function explanationOf(outcome: RuleOutcome, locale: Locale): string {
  const texts = locale === "en" ? enReasonTexts : zhCnReasonTexts;
  const { verdict, figureFen, limitFen, atLine, missing, unset } = outcome;
  if (verdict === "unknown") return openText(missing, unset, locale);
  const isMet = verdict === "met";
  if (!isMet && outcome.rule === "accident" && figureFen === null) return texts.noEvent;
  if (figureFen === null || limitFen === null) return isMet ? texts.met : texts.notMet;
  const compare = outcome.rule === "accident" ? texts.loss : texts.perHead;
  return compare(formatMoney(figureFen), formatMoney(limitFen), isMet, atLine);
}
