import type { Finding, FindingCode, FindingParams, Issue } from "../domain/finding";
import { enFindingTexts } from "./en/finding-texts";
import type { FindingText } from "./finding-text";
import type { Locale } from "./locale";
import { namesOf } from "./names";
import { zhCnFindingTexts } from "./zh-cn/finding-texts";

/** A finding in words. `title` names its group; the other three make the sentence. */
export interface RenderedFinding {
  readonly title: string;
  readonly problem: string;
  readonly basis: string;
  readonly remedy: string;
}

/**
 * Says what is wrong with the value, by which rule, and what to do.
 *
 * @example renderFinding({ code: "phone.digits", params: { value: "1210000", length: 7 } }, "zh-CN").problem // => "联系电话为 7 位（1210000）"
 */
export function renderFinding<Code extends FindingCode>(
  finding: Pick<Finding<Code>, "code" | "params">,
  locale: Locale,
): RenderedFinding {
  const texts = locale === "en" ? enFindingTexts : zhCnFindingTexts;
  // The code picks the text and the params together; TypeScript cannot follow the pair through a generic index.
  const text = texts[finding.code] as FindingText<Code>;
  const params = finding.params as FindingParams[Code];
  const names = namesOf(locale);
  return {
    title: text.title,
    problem: text.problem(params, names),
    basis: text.basis(params, names),
    remedy: text.remedy(params, names),
  };
}

/**
 * What findings of a code are called; a code of another version stands for itself.
 *
 * @example findingTitle("household.near", "zh-CN") // => "疑似同一人或同一户"
 */
export function findingTitle(code: FindingCode, locale: Locale): string {
  const texts: Readonly<Partial<Record<string, { readonly title: string }>>> =
    locale === "en" ? enFindingTexts : zhCnFindingTexts;
  return texts[code]?.title ?? code;
}

/**
 * The same finding as one line: problem · basis · remedy.
 * @example renderFindingLine({ code: "phone.digits", params: { value: "1210000", length: 7 } }, "zh-CN").split(" · ").length // => 3
 */
export function renderFindingLine(finding: Pick<Finding, "code" | "params">, locale: Locale): string {
  const { problem, basis, remedy } = renderFinding(finding, locale);
  return `${problem} · ${basis} · ${remedy}`;
}

/**
 * What a parser found in a value, in one line without its place.
 * @example renderIssue({ code: "phone.digits", params: { value: "1210000", length: 7 } }, "en").split(" · ").length // => 3
 */
export function renderIssue(issue: Issue, locale: Locale): string {
  return renderFindingLine(issue, locale);
}
