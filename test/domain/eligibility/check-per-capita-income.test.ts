import { checkPerCapitaIncome } from "../../../src/domain/eligibility/check-per-capita-income";
import type { Fen } from "../../../src/domain/money/fen";

// stated yuan a month, annual income yuan, members → computed yuan, or null when they agree
test.each([
  [368, 13_248, 3, null],
  [369, 13_248, 3, null],
  [369.01, 13_248, 3, 368],
  [759, 39_540, 5, 659],
  [759, 39_540, 0, null],
])("stated %d for %d a year and %d members computes %p", (stated, income, householdSize, computed) => {
  const issue = checkPerCapitaIncome(
    { annualIncomeFen: (income * 100) as Fen, householdSize },
    Math.round(stated * 100) as Fen,
  );
  expect(issue?.params.computedFen ?? null).toBe(computed === null ? null : computed * 100);
});
