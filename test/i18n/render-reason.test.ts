import { decideEligibility } from "../../src/domain/eligibility/decide-eligibility";
import { UNKNOWN_SITUATION } from "../../src/domain/eligibility/household-situation";
import { meetsRetired } from "../../src/domain/eligibility/meets-retired";
import { RULE_BASIS } from "../../src/domain/eligibility/rule-basis";
import type { RuleCode } from "../../src/domain/eligibility/rule-outcome";
import type { Fen } from "../../src/domain/money/fen";
import { renderReason } from "../../src/i18n/render-reason";

const yuan = (amount: number): Fen => Math.round(amount * 100) as Fen;
const PARAMETERS = {
  minimumLivingLine: yuan(650),
  deepLineMultiple: 1,
  relativeLineMultiple: 2,
  accidentCostShare: 0.8,
};
const reasons = (income: number, accident: number) =>
  decideEligibility(
    {
      ...UNKNOWN_SITUATION,
      householdSize: 1,
      annualIncomeFen: yuan(income),
      rigidSpendingFen: yuan(0),
      accidentCostFen: yuan(accident),
    },
    PARAMETERS,
  ).reasons.map((outcome) => renderReason(outcome, "zh-CN"));

describe("The chain of reasons in words", () => {
  test("names rule, figure, limit and clause", () => {
    expect(reasons(612 * 12, 0)).toEqual([
      {
        rule: "深度困难",
        explanation: "扣除刚性支出后月人均 612.00 元，低于标准 650.00 元",
        source: "困难职工家庭认定标准，倍数和比例见年度参数",
      },
    ]);
  });
  test("goes through every rule asked", () => {
    expect(reasons(15_600, 15_000).map(({ rule, explanation }) => `${rule}：${explanation}`)).toEqual([
      "深度困难：扣除刚性支出后月人均 1,300.00 元，高于标准 650.00 元",
      "相对困难：扣除刚性支出后月人均 1,300.00 元，等于标准 1,300.00 元（不含本数）",
      "意外致困：突发损失 15,000.00 元，超过标准 12,480.00 元",
    ]);
  });
  test("says what is missing and what is not set", () => {
    const [reason] = decideEligibility({ ...UNKNOWN_SITUATION, householdSize: 1 }, PARAMETERS).reasons;
    expect(renderReason(reason!, "en").explanation).toMatch(/^missing: /);
    const [unset] = decideEligibility(UNKNOWN_SITUATION, {}).reasons;
    expect(renderReason(unset!, "zh-CN").explanation).toBe("参数“低保线（元/人/月）”、“深度困难倍数”未设置");
  });
  test("a group without figures is met or not", () => {
    const retired = meetsRetired({ ...UNKNOWN_SITUATION, isRetired: true });
    expect(renderReason(retired, "en")).toMatchObject({ rule: "retired worker", explanation: "met" });
  });
  test("every rule rests on fields whose cells can be shown", () => {
    for (const rule of Object.keys(RULE_BASIS) as RuleCode[]) {
      expect(RULE_BASIS[rule].fields.length).toBeGreaterThan(0);
    }
  });
});
