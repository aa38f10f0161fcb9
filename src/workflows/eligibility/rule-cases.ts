import type { CellValue } from "../../domain/cell-value";
import type { EligibilityResult } from "../../domain/eligibility/decide-eligibility";
import type { HardshipClass } from "../../domain/eligibility/rule-outcome";
import { runRuleCases, type RuleCase } from "../../domain/eligibility/run-rule-cases";
import type { Parameters } from "../../domain/parameters/parameters";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import { allocationTextsOf } from "../../i18n/allocation-texts";
import { messagesOf } from "../../i18n/messages";
import { planRuleCaseResults, planRuleCaseSheet, ruleCasesSheet } from "../../sheets/register/rule-cases";
import type { Grid } from "../../workbook/grid";
import { reasonsInWords } from "./eligibility-report-reasons";
import type { RuleCaseSummary } from "../outcome";
import { withCheckCodes } from "../rosters/with-check-codes";
import { type ReadRuleCase, readRuleCases } from "./read-rule-cases";
import { boundaryCases } from "./rule-cases-boundary";

/** Sample families that were run, or the parameters without which there is nothing to sample. */
export type RuleCasesPlan =
  RuleCaseSummary | { readonly kind: "unset"; readonly parameters: readonly ParameterId[] };

/**
 * Runs the sample families of the sheet 规则样例 under the parameters of the year and plans their outcome beside them. Where the
 * workbook has no such sheet, one is planned with a family on each side of every line.
 *
 * @example planRuleCases(grids, parameters).kind // => "planned"
 */
export function planRuleCases(grids: readonly Grid[], parameters: Parameters): RuleCasesPlan {
  const grid = grids.find(({ sheet }) => sheet.trim() === ruleCasesSheet);
  const read = grid === undefined ? null : readRuleCases(grid);
  if (grid === undefined || read === null || read.cases.length === 0) {
    const made = boundaryCases(parameters);
    if (made.kind === "unset") return made;
    const asked = made.cases.map((ruleCase, at) => ({ row: 4 + at, ruleCase, unclear: null }));
    const outcomes = outcomesOf(asked, parameters);
    const steps = planRuleCaseSheet({
      county: parameters.county ?? "",
      cases: made.cases.map(caseCells),
      outcomes,
    });
    return summaryOf(ruleCasesSheet, asked, outcomes, {
      title: "ruleCases",
      steps: withCheckCodes(steps, parameters),
    });
  }
  const outcomes = outcomesOf(read.cases, parameters);
  const steps = planRuleCaseResults(
    grid.sheet,
    read.resultColumn,
    read.cases.map(({ row }, at) => ({ row, outcome: outcomes[at]! })),
  );
  return summaryOf(grid.sheet, read.cases, outcomes, { title: "ruleCases", steps });
}

function summaryOf(
  sheet: string,
  cases: readonly ReadRuleCase[],
  outcomes: ReturnType<typeof outcomesOf>,
  plan: RuleCaseSummary["plan"],
): RuleCaseSummary {
  const differing = cases.flatMap(({ ruleCase: { title } }, at) => {
    const outcome = outcomes[at];
    return outcome === undefined || outcome.passes
      ? []
      : [{ title, expected: outcome.expected, actual: outcome.actual, reason: outcome.reason }];
  });
  return { kind: "planned", sheet, firstRow: cases[0]?.row ?? 1, cases: cases.length, differing, plan };
}

function outcomesOf(cases: readonly ReadRuleCase[], parameters: Parameters) {
  const results = runRuleCases(
    cases.map(({ ruleCase }) => ruleCase),
    parameters,
  );
  return results.map(({ passes, actual }, at) => {
    const { ruleCase, unclear } = cases[at]!;
    const { decision, hardshipClass } = ruleCase.expected;
    return {
      passes: passes && unclear === null,
      actual: standing(actual.decision, actual.hardshipClass),
      expected: unclear === null ? standing(decision, hardshipClass) : unclear || "（空）",
      reason: unclear === null ? reasonsInWords(actual, "zh-CN") : "应得结论请写符合、待定或不符",
    };
  });
}

// The sheet is Chinese, whatever language the clerk reads.
const DECISIONS = allocationTextsOf("zh-CN").decisions;
const CLASSES = messagesOf("zh-CN").hardshipClass;

function standing(decision: EligibilityResult["decision"], hardshipClass: HardshipClass | null): string {
  return hardshipClass === null ? DECISIONS[decision] : `${DECISIONS[decision]}·${CLASSES[hardshipClass]}`;
}

const CAUSES = {
  seriousIllness: "患重病",
  accident: "意外",
  naturalDisaster: "自然灾害",
  workInjury: "工伤",
} as const;

function caseCells({ title, situation, expected }: RuleCase): readonly CellValue[] {
  const yuan = (fen: number | null) => (fen === null ? null : fen / 100);
  const cause = situation.causes?.[0];
  return [
    title,
    situation.householdSize,
    yuan(situation.annualIncomeFen),
    yuan(situation.rigidSpendingFen),
    yuan(situation.accidentCostFen),
    cause === undefined ? null : (CAUSES[cause as keyof typeof CAUSES] ?? null),
    DECISIONS[expected.decision],
    expected.hardshipClass === null ? null : CLASSES[expected.hardshipClass],
  ];
}
