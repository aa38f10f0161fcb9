import type { CampaignState } from "../commands/campaign-session";
import type { Locale } from "../i18n/locale";
import { formatMoney } from "../i18n/format-values";
import { messagesOf } from "../i18n/messages";
import { placeText } from "../i18n/place-text";
import { reasonsInWords } from "../workflows/eligibility/eligibility-report-reasons";
import { placedHouseholds } from "../workflows/eligibility/find-households";
import { standingText } from "./judge-command";

/**
 * What was decided, divided and covered, a sentence each (for stderr).
 * @example fundSentences(state, "zh-CN")[0] // => "已认定：符合 558 户，待定 41 户，不符 13 户"
 */
export function fundSentences({ fund }: CampaignState, locale: Locale): readonly string[] {
  const { cli } = messagesOf(locale);
  const { allocation, decisions, ruleCases } = fund;
  const lines: string[] = [];
  if (decisions !== null) {
    const { eligible, needsReview, notEligible } = decisions.summary;
    lines.push(cli.decided(eligible, needsReview, notEligible));
  }
  if (allocation !== null) {
    const { households, allocatedFen, keptFen, checks, coverage, holds } = allocation.summary;
    if (holds) {
      lines.push(cli.allocated(households, formatMoney(allocatedFen), formatMoney(keptFen), checks.length));
    }
    const { sameFamily } = allocation.summary;
    if (sameFamily.length > 0) lines.push(cli.sameFamily(sameFamily));
    const { registered, helped, refused, gaps, people } = coverage;
    lines.push(cli.covered(registered, helped, refused, gaps, people.registered));
  }
  if (ruleCases !== null) lines.push(cli.ruleCases(ruleCases.cases, ruleCases.differing.length));
  return lines;
}

/**
 * Filled cells that would change and samples that differ, a line each (for stdout).
 * @example fundLines(state, "zh-CN")[0] // => "改动\t困难职工登记!L7\t800 → 1000"
 */
export function fundLines({ fund }: CampaignState, locale: Locale): readonly string[] {
  const { cli } = messagesOf(locale);
  const summary = fund.allocation?.summary ?? fund.decisions?.summary;
  const revised = (summary?.revisions ?? []).map(({ cell, before, after }) =>
    cli.revision(placeText(cell), String(before ?? "—"), after === null ? "—" : String(after)),
  );
  const differing = (fund.ruleCases?.differing ?? []).map(({ title, expected, actual }) =>
    cli.ruleCase(title, expected, actual),
  );
  return [...revised, ...differing];
}

/**
 * Every household with its decision and the reasons, a line each (for stdout), parts behind tabs.
 * @example householdLines(state, "zh-CN")[0] // => "深度困难\t困难职工登记!B7\t魏桂兰\t深度困难：月人均 368.00 元，低于…"
 */
export function householdLines({ fund }: CampaignState, locale: Locale): readonly string[] {
  if (fund.read === null) return [];
  return placedHouseholds(fund.read.report).map(({ cell, household: { eligibility, name } }) =>
    [standingText(eligibility, locale), placeText(cell), name, reasonsInWords(eligibility, locale)].join(
      "\t",
    ),
  );
}

/**
 * The same for other programs; parts that were not asked for are absent.
 * @example reportFund(state) // => { allocation: { households: 612, … } }
 */
export function reportFund({ fund }: CampaignState): Record<string, unknown> {
  const { allocation, decisions, ruleCases } = fund;
  const withoutPlan = <Summary extends { readonly kind: string; readonly plan: unknown }>(
    summary: Summary,
  ) => {
    const { plan: _plan, kind: _kind, ...rest } = summary;
    return rest;
  };
  return {
    ...(decisions === null ? {} : { decisions: withoutPlan(decisions.summary) }),
    ...(allocation === null ? {} : { allocation: withoutPlan(allocation.summary) }),
    ...(ruleCases === null ? {} : { ruleCases: withoutPlan(ruleCases) }),
  };
}
