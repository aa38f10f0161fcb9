import { UNKNOWN_SITUATION } from "../../../src/domain/eligibility/household-situation";
import { runRuleCases } from "../../../src/domain/eligibility/run-rule-cases";
import type { RuleCase } from "../../../src/domain/eligibility/run-rule-cases";
import type { Fen } from "../../../src/domain/money/fen";

const poor: RuleCase = {
  title: "一口人，月收入700元",
  situation: {
    ...UNKNOWN_SITUATION,
    householdSize: 1,
    annualIncomeFen: 840_000 as Fen,
    rigidSpendingFen: 0 as Fen,
  },
  expected: { decision: "eligible", hardshipClass: "deep" },
};
const line = (yuan: number) => ({
  minimumLivingLine: (yuan * 100) as Fen,
  deepLineMultiple: 1,
  relativeLineMultiple: 2,
});

test("a sample family is decided as expected, or the case fails and shows the decision", () => {
  expect(runRuleCases([poor], line(750))).toMatchObject([{ title: poor.title, passes: true }]);
  const [failed] = runRuleCases([poor], line(650));
  expect(failed).toMatchObject({
    passes: false,
    actual: { decision: "eligible", hardshipClass: "relative" },
  });
  expect(runRuleCases([poor], {})[0]).toMatchObject({ passes: false, actual: { decision: "needsReview" } });
});
