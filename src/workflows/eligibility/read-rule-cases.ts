import type { CellValue } from "../../domain/cell-value";
import type { EligibilityResult } from "../../domain/eligibility/decide-eligibility";
import { causesOf } from "../../domain/eligibility/household-causes";
import { UNKNOWN_SITUATION } from "../../domain/eligibility/household-situation";
import { isHeadcount } from "../../domain/eligibility/is-headcount";
import type { RuleCase } from "../../domain/eligibility/run-rule-cases";
import { parseStatedClass } from "../../domain/eligibility/stated-class";
import type { FieldId } from "../../domain/field-id";
import { parseAmount } from "../../domain/money/amount";
import { RULE_CASE_HEADS } from "../../sheets/register/rule-cases";
import type { Grid } from "../../workbook/grid";

/** A sample family on its row of the sheet. */
export interface ReadRuleCase {
  readonly row: number;
  readonly ruleCase: RuleCase;
  /** What stands under 应得结论 where it is no decision ("" for nothing); null where it is one. */
  readonly unclear: string | null;
}

/** What the office may write for each decision; the first that fits counts, so 不符合 is no 符合. */
const DECISIONS: readonly (readonly [RegExp, EligibilityResult["decision"]])[] = [
  [/不符|不予|不合/, "notEligible"],
  [/待定|待核|核实|补材料/, "needsReview"],
  [/符合|列入|可以/, "eligible"],
];
const FIGURES = ["size", "income", "spending", "accident"] as const;

/**
 * Reads the sample families of the sheet 规则样例 as a clerk writes them: 应得结论 in her words, the class in its column or beside the
 * decision. A row with figures and no decision that can be told is a family all the same. Null where the sheet has no header.
 * @example readRuleCases(grid)?.cases[0]?.ruleCase.title // => "人均比深度困难线少 1 元"
 */
export function readRuleCases(
  grid: Grid,
): { readonly cases: readonly ReadRuleCase[]; readonly resultColumn: number } | null {
  const headIndex = grid.values.findIndex((row) =>
    row.some((value) => text(value) === RULE_CASE_HEADS.expected),
  );
  const head = grid.values[headIndex];
  if (head === undefined) return null;
  const columnOf = (name: string) => head.findIndex((value) => text(value) === name);
  const at = (row: readonly CellValue[], name: string): CellValue => row[columnOf(name)] ?? null;
  const amount = (row: readonly CellValue[], name: string, field: FieldId) =>
    parseAmount(at(row, name), 1, field).amountFen;
  const cases = grid.values.slice(headIndex + 1).flatMap((row, index): ReadRuleCase[] => {
    const title = text(at(row, RULE_CASE_HEADS.title));
    const written = text(at(row, RULE_CASE_HEADS.expected));
    const hardshipClass = parseStatedClass(`${text(at(row, RULE_CASE_HEADS.expectedClass))} ${written}`);
    const decision =
      DECISIONS.find(([words]) => words.test(written))?.[1] ?? (hardshipClass === null ? null : "eligible");
    const hasFigures = FIGURES.some((figure) => text(at(row, RULE_CASE_HEADS[figure])) !== "");
    if (title === "" || (decision === null && !hasFigures)) return [];
    const situation = {
      ...UNKNOWN_SITUATION,
      householdSize: headcount(text(at(row, RULE_CASE_HEADS.size))),
      annualIncomeFen: amount(row, RULE_CASE_HEADS.income, "annualIncome"),
      rigidSpendingFen: amount(row, RULE_CASE_HEADS.spending, "rigidSpending"),
      accidentCostFen: amount(row, RULE_CASE_HEADS.accident, "accidentCost"),
      causes: causesOf(text(at(row, RULE_CASE_HEADS.cause))),
    };
    const expected =
      decision === "eligible"
        ? { decision, hardshipClass }
        : { decision: decision ?? "needsReview", hardshipClass: null };
    const unclear = decision === null ? written : null;
    return [
      { row: grid.firstRow + headIndex + 1 + index, ruleCase: { title, situation, expected }, unclear },
    ];
  });
  const resultIndex = columnOf(RULE_CASE_HEADS.actual);
  return { cases, resultColumn: grid.firstColumn + (resultIndex < 0 ? head.length : resultIndex) };
}

function headcount(words: string): number | null {
  const count = Number(words.replace(/[人口]$/, ""));
  return words !== "" && isHeadcount(count) ? count : null;
}

function text(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value).trim();
}
