import fc from "fast-check";
import { decideEligibility } from "../../../src/domain/eligibility/decide-eligibility";
import { UNKNOWN_SITUATION } from "../../../src/domain/eligibility/household-situation";
import type { HouseholdSituation } from "../../../src/domain/eligibility/household-situation";
import type { Fen } from "../../../src/domain/money/fen";
import type { Parameters } from "../../../src/domain/parameters/parameters";

const yuan = (amount: number): Fen => Math.round(amount * 100) as Fen;

const PARAMETERS: Parameters = {
  minimumLivingLine: yuan(750),
  deepLineMultiple: 1,
  relativeLineMultiple: 2,
  accidentCostShare: 0.8,
};

function family(size: number, income: number, rigid: number, accident: number): HouseholdSituation {
  return {
    ...UNKNOWN_SITUATION,
    householdSize: size,
    annualIncomeFen: yuan(income),
    rigidSpendingFen: yuan(rigid),
    accidentCostFen: yuan(accident),
    receivesMinimumLiving: false,
    causes: [],
  };
}

describe("with the line at 750 yuan, 1 × for deep, 2 × for relative, 80 % for accident", () => {
  // members, annual income, rigid spending, accident cost → decision, class, per head a month
  test.each([
    [3, 26_999.99, 0, 0, "eligible", "deep", 750],
    [3, 27_000, 0, 0, "eligible", "relative", 750],
    [3, 30_000, 6_000, 0, "eligible", "deep", 666.67],
    [2, 35_999, 0, 0, "eligible", "relative", 1_499.96],
    [2, 36_000, 0, 0, "notEligible", null, 1_500],
    [2, 36_000, 0, 28_800, "notEligible", null, 1_500],
    [2, 36_000, 0, 28_800.01, "eligible", "accident", 1_500],
    [1, 5_000, 9_000, 0, "eligible", "deep", -333.33],
    [4, 120_000, 0, 0, "notEligible", null, 2_500],
  ])(
    "%d members, income %d, rigid %d, accident %d: %s, %s",
    (size, income, rigid, accident, decision, hardshipClass, perHead) => {
      const result = decideEligibility(family(size, income, rigid, accident), PARAMETERS);
      expect([result.decision, result.hardshipClass]).toEqual([decision, hardshipClass]);
      expect(result.reasons[0]?.figureFen).toBe(yuan(perHead));
    },
  );

  test("exactly at the line is said, and the bound decides", () => {
    const atLine = family(3, 27_000, 0, 0);
    expect(decideEligibility(atLine, PARAMETERS).reasons[0]).toMatchObject({
      atLine: true,
      verdict: "notMet",
    });
    expect(decideEligibility(atLine, { ...PARAMETERS, deepBoundInclusive: true }).hardshipClass).toBe("deep");
  });
});

describe("what is not known is never a pass", () => {
  test.each([
    ["minimumLivingLine"],
    ["deepLineMultiple"],
    ["relativeLineMultiple"],
    ["accidentCostShare"],
  ] as const)("%s not set: the household needs review", (id) => {
    const rich = family(2, 90_000, 0, 80_000);
    const result = decideEligibility(rich, { ...PARAMETERS, [id]: undefined });
    expect(result.decision).toBe("needsReview");
    expect(result.unset).toEqual([id]);
  });

  test.each([
    ["householdSize", "householdSize"],
    ["annualIncomeFen", "annualIncome"],
    ["rigidSpendingFen", "rigidSpending"],
  ] as const)("%s not stated: the household needs review", (key, field) => {
    const result = decideEligibility({ ...family(2, 90_000, 0, 0), [key]: null }, PARAMETERS);
    expect(result.decision).toBe("needsReview");
    expect(result.missing).toEqual([field]);
  });

  test.each([[0], [2.5], [-1]])("a household of %d members is not a household stated", (householdSize) => {
    const result = decideEligibility({ ...family(2, 10_000, 0, 0), householdSize }, PARAMETERS);
    expect(result.missing).toEqual(["householdSize"]);
  });

  test("nothing known and nothing set: every gap is named, no group is claimed", () => {
    const result = decideEligibility(UNKNOWN_SITUATION, {});
    expect(result).toMatchObject({
      decision: "needsReview",
      unset: ["minimumLivingLine", "deepLineMultiple"],
    });
    expect(result.categories).toEqual({ main: null, others: [] });
  });

  test("below the line before any deduction, rigid spending is not needed", () => {
    const result = decideEligibility({ ...family(2, 10_000, 0, 0), rigidSpendingFen: null }, PARAMETERS);
    expect(result.hardshipClass).toBe("deep");
  });

  test("a sudden cause without its cost needs review; no sudden cause needs no cost", () => {
    const rich = { ...family(2, 90_000, 0, 0), accidentCostFen: null };
    expect(decideEligibility({ ...rich, causes: ["accident"] }, PARAMETERS).missing).toEqual([
      "accidentCost",
    ]);
    expect(decideEligibility({ ...rich, causes: ["schooling"] }, PARAMETERS).decision).toBe("notEligible");
  });
});

describe("the seven groups of the campaign", () => {
  test.each<[Partial<HouseholdSituation>, string | null]>([
    [{ receivesMinimumLiving: false, annualIncomeFen: yuan(10_000) }, "unsupportedBelowLine"],
    [{ receivesMinimumLiving: true, annualIncomeFen: yuan(10_000) }, null],
    [{ receivesMinimumLiving: null, annualIncomeFen: yuan(10_000) }, null],
    [{ causes: ["seriousIllness"] }, "seriouslyIll"],
    [{ causes: ["naturalDisaster"] }, "disaster"],
    [{ causes: ["workInjury"] }, "workInjury"],
    [{ isModelWorker: true }, "modelWorker"],
    [{ isRetired: true }, "retired"],
    [{ isWidowedOrAlone: true }, "widowedOrAlone"],
  ])("%j is of the group %s", (known, main) => {
    const household = { ...family(2, 60_000, 0, 0), ...known };
    expect(decideEligibility(household, PARAMETERS).categories.main).toBe(main);
  });

  test("one household may fit several: the first named is the main one", () => {
    const household = { ...family(2, 60_000, 0, 0), causes: ["seriousIllness"] as const, isRetired: true };
    const { categories } = decideEligibility(household, PARAMETERS);
    expect(categories).toEqual({ main: "seriouslyIll", others: ["retired"] });
  });
});

describe("laws of eligibility", () => {
  const amount = fc.integer({ min: 0, max: 20_000_000 });
  const rank = { deep: 3, relative: 2, accident: 1 };

  test("a lower income never makes a household's income class lighter", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), amount, amount, amount, (size, income, less, rigid) => {
        const at = (fen: number) =>
          decideEligibility(
            { ...family(size, 0, 0, 0), annualIncomeFen: fen as Fen, rigidSpendingFen: rigid as Fen },
            PARAMETERS,
          ).hardshipClass;
        const poorer = at(Math.max(0, income - less));
        const richer = at(income);
        expect(poorer ? rank[poorer] : 0).toBeGreaterThanOrEqual(richer ? rank[richer] : 0);
      }),
    );
  });

  test("the class agrees with exact arithmetic on whole numbers of any size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), amount, amount, (size, income, rigid) => {
        const household = {
          ...family(size, 0, 0, 0),
          annualIncomeFen: income as Fen,
          rigidSpendingFen: rigid as Fen,
        };
        const net = BigInt(income - rigid);
        const line = 75_000n * 12n * BigInt(size);
        const expected = net < line ? "deep" : net < 2n * line ? "relative" : null;
        expect(decideEligibility(household, PARAMETERS).hardshipClass).toBe(expected);
      }),
    );
  });
});
