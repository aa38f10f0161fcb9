import { checkDossier } from "../../../src/domain/eligibility/check-dossier";
import type { DossierStatement } from "../../../src/domain/eligibility/check-dossier";
import type { Fen } from "../../../src/domain/money/fen";
import { renderFinding } from "../../../src/i18n/render-finding";

const yuan = (amount: number): Fen => Math.round(amount * 100) as Fen;
const consistent: DossierStatement = {
  statedSize: 3,
  memberRows: 2,
  annualIncomeFen: yuan(31_000),
  workerMonthlyFen: yuan(1_500),
  memberMonthlyFen: [yuan(1_000), yuan(0)],
  otherAnnualFen: yuan(1_000),
  rigidSpendingFen: yuan(8_000),
  rigidSpendingByKind: { illness: yuan(5_000), schooling: yuan(3_000) },
  isDisabled: true,
  hasDisabilityKind: true,
  statedClass: "accident",
  causes: ["accident"],
};

test("a dossier that agrees with itself has no issue", () => expect(checkDossier(consistent)).toEqual([]));

test.each<[string, Partial<DossierStatement>, string[]]>([
  ["four members stated, three listed", { statedSize: 4 }, ["household.size"]],
  ["the parts of the income add up to more", { annualIncomeFen: yuan(20_000) }, ["household.incomeTotal"]],
  ["rounded to the yuan every month", { annualIncomeFen: yuan(31_036) }, []],
  ["a yuan beyond rounding", { annualIncomeFen: yuan(31_036.01) }, ["household.incomeTotal"]],
  ["rigid spending that is not its parts", { rigidSpendingFen: yuan(9_000) }, ["household.rigidTotal"]],
  ["rigid spending without parts", { rigidSpendingByKind: {} }, []],
  ["a kind of disability without disability", { isDisabled: false }, ["household.disabilityKind"]],
  ["accident hardship by schooling", { causes: ["schooling"] }, ["household.causeOfClass"]],
  ["another class by schooling", { causes: ["schooling"], statedClass: "deep" }, []],
  ["no list of members", { statedSize: 4, memberRows: null }, []],
  ["a member's income missing", { annualIncomeFen: yuan(1), memberMonthlyFen: [null] }, []],
  ["nothing stated", { statedSize: null, annualIncomeFen: null, isDisabled: null, causes: null }, []],
])("%s", (_title, known, expected) => {
  const issues = checkDossier({ ...consistent, ...known });
  expect(issues.map(({ code }) => code)).toEqual(expected);
  for (const issue of issues) {
    for (const locale of ["zh-CN", "en"] as const) {
      const { problem, basis, remedy } = renderFinding(issue, locale);
      expect([problem, basis, remedy].join()).not.toContain("undefined");
    }
  }
});
