import type { CellValue } from "../../domain/cell-value";
import { causesOf } from "../../domain/eligibility/household-causes";
import type { EligibilityResult } from "../../domain/eligibility/decide-eligibility";
import { isHeadcount } from "../../domain/eligibility/is-headcount";
import { UNKNOWN_SITUATION } from "../../domain/eligibility/household-situation";
import type { HardshipClass } from "../../domain/eligibility/rule-outcome";
import { runRuleCases, type RuleCase } from "../../domain/eligibility/run-rule-cases";
import { parseAmount } from "../../domain/money/amount";
import type { FieldId } from "../../domain/field-id";
import type { Parameters } from "../../domain/parameters/parameters";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import { allocationTextsOf } from "../../i18n/allocation-texts";
import { messagesOf } from "../../i18n/messages";
import {
  planRuleCaseResults,
  planRuleCaseSheet,
  RULE_CASE_HEADS,
  ruleCasesSheet,
} from "../../sheets/register/rule-cases";
import type { Grid } from "../../workbook/grid";
import { reasonsInWords } from "./eligibility-report-reasons";
import type { RuleCaseSummary } from "../outcome";
import { withCheckCodes } from "../rosters/with-check-codes";
import { boundaryCases } from "./rule-cases-boundary";

/** Sample families that were run, or the parameters without which there is nothing to sample. */
export type RuleCasesPlan =
  RuleCaseSummary | { readonly kind: "unset"; readonly parameters: readonly ParameterId[] };

interface ReadCase {
  readonly row: number;
  readonly ruleCase: RuleCase;
}

/**
 * Runs the sample families of the sheet 规则样例 under the parameters of the year and plans their outcome beside them. Where the
 * workbook has no such sheet, one is planned with a family on each side of every line.
 *
 * @example planRuleCases(grids, parameters).kind // => "planned"
 */
export function planRuleCases(grids: readonly Grid[], parameters: Parameters): RuleCasesPlan {
  const grid = grids.find(({ sheet }) => sheet.trim() === ruleCasesSheet);
  const read = grid === undefined ? null : readCases(grid);
  if (grid === undefined || read === null || read.cases.length === 0) {
    const made = boundaryCases(parameters);
    if (made.kind === "unset") return made;
    const outcomes = outcomesOf(made.cases, parameters);
    const steps = planRuleCaseSheet({
      county: parameters.county ?? "",
      cases: made.cases.map(caseCells),
      outcomes,
    });
    return summaryOf(ruleCasesSheet, 4, made.cases, outcomes, {
      title: "ruleCases",
      steps: withCheckCodes(steps, parameters),
    });
  }
  const cases = read.cases.map(({ ruleCase }) => ruleCase);
  const outcomes = outcomesOf(cases, parameters);
  const steps = planRuleCaseResults(
    grid.sheet,
    read.resultColumn,
    read.cases.map(({ row }, at) => ({ row, outcome: outcomes[at]! })),
  );
  return summaryOf(grid.sheet, read.cases[0]?.row ?? 1, cases, outcomes, { title: "ruleCases", steps });
}

function summaryOf(
  sheet: string,
  firstRow: number,
  cases: readonly RuleCase[],
  outcomes: ReturnType<typeof outcomesOf>,
  plan: RuleCaseSummary["plan"],
): RuleCaseSummary {
  const differing = cases.flatMap(({ title }, at) => {
    const outcome = outcomes[at];
    return outcome === undefined || outcome.passes
      ? []
      : [{ title, expected: outcome.expected, actual: outcome.actual, reason: outcome.reason }];
  });
  return { kind: "planned", sheet, firstRow, cases: cases.length, differing, plan };
}

function outcomesOf(cases: readonly RuleCase[], parameters: Parameters) {
  return runRuleCases(cases, parameters).map(({ passes, actual }, at) => ({
    passes,
    actual: standing(actual.decision, actual.hardshipClass),
    expected: standing(
      cases[at]?.expected.decision ?? "needsReview",
      cases[at]?.expected.hardshipClass ?? null,
    ),
    reason: reasonsInWords(actual, "zh-CN"),
  }));
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

function readCases(
  grid: Grid,
): { readonly cases: readonly ReadCase[]; readonly resultColumn: number } | null {
  const headIndex = grid.values.findIndex((row) =>
    row.some((value) => text(value) === RULE_CASE_HEADS.expected),
  );
  const head = grid.values[headIndex];
  if (head === undefined) return null;
  const columnOf = (name: string) => head.findIndex((value) => text(value) === name);
  const at = (row: readonly CellValue[], name: string): CellValue => row[columnOf(name)] ?? null;
  const amount = (row: readonly CellValue[], name: string, field: FieldId) =>
    parseAmount(at(row, name), 1, field).amountFen;
  const cases = grid.values.slice(headIndex + 1).flatMap((row, index): ReadCase[] => {
    const decision = keyOf(DECISIONS, text(at(row, RULE_CASE_HEADS.expected)));
    const title = text(at(row, RULE_CASE_HEADS.title));
    if (decision === null || title === "") return [];
    const situation = {
      ...UNKNOWN_SITUATION,
      householdSize: headcount(text(at(row, RULE_CASE_HEADS.size))),
      annualIncomeFen: amount(row, RULE_CASE_HEADS.income, "annualIncome"),
      rigidSpendingFen: amount(row, RULE_CASE_HEADS.spending, "rigidSpending"),
      accidentCostFen: amount(row, RULE_CASE_HEADS.accident, "accidentCost"),
      causes: causesOf(text(at(row, RULE_CASE_HEADS.cause))),
    };
    const expected = {
      decision,
      hardshipClass: keyOf(CLASSES, text(at(row, RULE_CASE_HEADS.expectedClass))),
    };
    return [{ row: grid.firstRow + headIndex + 1 + index, ruleCase: { title, situation, expected } }];
  });
  const resultIndex = columnOf(RULE_CASE_HEADS.actual);
  return { cases, resultColumn: grid.firstColumn + (resultIndex < 0 ? head.length : resultIndex) };
}

function headcount(words: string): number | null {
  const count = Number(words.replace(/[人口]$/, ""));
  return words !== "" && isHeadcount(count) ? count : null;
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | null {
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => words[key] === word) ?? null;
}

function text(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value).trim();
}
