import { decideOldClass } from "../../../src/domain/eligibility/decide-old-class";
import { UNKNOWN_SITUATION } from "../../../src/domain/eligibility/household-situation";
import type { OldSituation } from "../../../src/domain/eligibility/old-situation";
import { sumRigidSpending } from "../../../src/domain/eligibility/rigid-spending";
import type { Fen } from "../../../src/domain/money/fen";
import type { Parameters } from "../../../src/domain/parameters/parameters";

const yuan = (amount: number): Fen => Math.round(amount * 100) as Fen;
// A line of 500 yuan: 6,000 a head and year.
const PARAMETERS: Parameters = {
  minimumLivingLine: yuan(500),
  oldMarginalLineMultiple: 1.5,
  oldAccidentLineMultiple: 3,
};
const one: OldSituation = {
  ...UNKNOWN_SITUATION,
  householdSize: 1,
  receivesMinimumLiving: false,
  accidentCostFen: yuan(0),
  rigidSpendingByKind: {},
  savingsFen: null,
};

describe("the classes of 2016 for one person, with the line at 500 yuan a month", () => {
  // income, illness, accident cost, savings a year → class
  test.each([
    [5_999.99, null, 0, null, "oldMinimumLiving"],
    [6_000, null, 0, null, "oldMarginal"],
    [9_000, 3_000, 0, null, "oldMarginal"],
    [9_000, 2_999.99, 0, null, null],
    [9_000.01, 5_000, 0, null, null],
    [18_000, 0, 12_000, null, "oldAccident"],
    [18_000, 0, 11_999.99, null, null],
    [18_000.01, 0, 12_500, 0, "oldAccident"],
    [18_000.01, 0, 12_500, 499.99, "oldAccident"],
    [18_000.01, 0, 12_500, 500, null],
  ])("%p a year, illness %p, accident %p, savings %p: %s", (income, illness, accident, savings, expected) => {
    const situation: OldSituation = {
      ...one,
      annualIncomeFen: yuan(income),
      rigidSpendingByKind: illness === null ? {} : { illness: yuan(illness) },
      accidentCostFen: yuan(accident),
      savingsFen: savings === null ? null : yuan(savings),
    };
    expect(decideOldClass(situation, PARAMETERS).oldClass).toBe(expected);
  });

  test("relief received is enough", () => {
    expect(decideOldClass({ ...one, receivesMinimumLiving: true }, {}).oldClass).toBe("oldMinimumLiving");
  });

  test.each<[string, Partial<OldSituation>, Partial<Parameters>, number]>([
    ["no income stated", { annualIncomeFen: null }, {}, 1],
    ["no members stated", { householdSize: null }, {}, 1],
    ["no line set", {}, { minimumLivingLine: undefined }, 1],
    ["no multiple set", {}, { oldMarginalLineMultiple: undefined }, 2],
    ["spending not stated where it decides", { rigidSpendingByKind: null }, {}, 2],
  ])("%s: unknown, never a class", (_title, known, parameters, asked) => {
    const situation = { ...one, annualIncomeFen: yuan(8_000), ...known };
    const result = decideOldClass(situation, { ...PARAMETERS, ...parameters });
    expect(result).toMatchObject({ oldClass: null, verdict: "unknown", reasons: { length: asked } });
  });

  test.each<[string, Partial<OldSituation>, Partial<Parameters>]>([
    ["the accident's cost not stated", { accidentCostFen: null }, {}],
    ["savings not stated above three times the line", { accidentCostFen: yuan(60_000) }, {}],
    [
      "the multiple for accidents not set",
      { accidentCostFen: yuan(60_000) },
      { oldAccidentLineMultiple: undefined },
    ],
  ])("%s: the last rule is unknown", (_title, known, parameters) => {
    const situation = { ...one, annualIncomeFen: yuan(60_000), ...known };
    expect(decideOldClass(situation, { ...PARAMETERS, ...parameters }).verdict).toBe("unknown");
  });
});

test("rigid spending adds up by kind, and nothing stated is not nothing spent", () => {
  expect(sumRigidSpending({ illness: yuan(5), employment: yuan(2) })).toBe(yuan(7));
  expect(sumRigidSpending({ illness: yuan(5), employment: yuan(2) }, ["illness", "schooling"])).toBe(yuan(5));
  expect(sumRigidSpending({})).toBeNull();
});
