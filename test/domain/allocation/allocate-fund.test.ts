import { allocateFund } from "../../../src/domain/allocation/allocate-fund";
import type { Allocation } from "../../../src/domain/allocation/allocate-fund";
import { allocationRulesOf } from "../../../src/domain/allocation/allocation-rules-of";
import { certifyAllocation } from "../../../src/domain/allocation/certify-allocation";
import { claimBounds } from "../../../src/domain/allocation/claim";
import type { AllocationRules, Claim } from "../../../src/domain/allocation/claim";
import { needOf } from "../../../src/domain/allocation/need-of";
import { UNKNOWN_SITUATION } from "../../../src/domain/eligibility/household-situation";
import { renderFinding } from "../../../src/i18n/render-finding";
import { inventedClaim, RULES, yuan } from "./invented-claims";

function divide(claims: readonly Claim[], fund: number, rules: AllocationRules = RULES): Allocation {
  const allocation = allocateFund(claims, rules, yuan(fund));
  if (allocation.kind !== "allocated") throw new Error("the fund does not reach");
  return allocation;
}
const amounts = (allocation: Allocation) => allocation.shares.map(({ amountFen }) => amountFen / 100);

describe("What a household can get at least, by the standard and at most", () => {
  // known of the claim, rules → floor, standard, cap in yuan
  test.each<[string, Partial<Claim>, Partial<AllocationRules>, [number, number, number]]>([
    ["one person in deep hardship", {}, {}, [300, 800, 3_000]],
    ["three members, illness", { members: 3, causes: ["seriousIllness"] }, {}, [300, 1_300, 3_000]],
    [
      "a cause named twice counts once",
      { causes: ["seriousIllness", "seriousIllness"] },
      {},
      [300, 1_100, 3_000],
    ],
    ["5,500 already paid this year", { paidThisYearFen: yuan(5_500) }, {}, [300, 500, 500]],
    [
      "5,900 already paid: the cap goes before the floor",
      { paidThisYearFen: yuan(5_900) },
      {},
      [100, 100, 100],
    ],
    ["the year's limit reached", { paidThisYearFen: yuan(6_000) }, {}, [0, 0, 0]],
    [
      "rounded to 100: floor up, cap down",
      {},
      { roundingFen: yuan(100), floorFen: yuan(250), capPerTimeFen: yuan(2_999) },
      [300, 800, 2_900],
    ],
    ["no caps", {}, { capPerTimeFen: null, capPerYearFen: null }, [300, 800, Infinity]],
  ])("%s", (_title, known, rules, [floor, standard, cap]) => {
    expect(claimBounds(inventedClaim("a", known), { ...RULES, ...rules })).toEqual({
      floorFen: yuan(floor),
      standardFen: yuan(standard),
      capFen: cap * 100,
    });
  });
});

describe("Dividing the fund", () => {
  const three = [
    inventedClaim("a", { need: 10 }),
    inventedClaim("b", { need: 50 }),
    inventedClaim("c", { hardshipClass: "relative", need: 90 }),
  ];

  // fund, rules → amounts of a, b, c and what is kept
  test.each<[string, number, Partial<AllocationRules>, number[], number]>([
    ["just the floors", 900, {}, [300, 300, 300], 0],
    [
      "in order of need the neediest of the gravest class is filled first",
      1_450,
      { towardStandard: "inOrderOfNeed" },
      [350, 800, 300],
      0,
    ],
    ["in proportion to what each lacks", 1_550, {}, [550, 550, 450], 0],
    ["a unit that does not divide goes to the needier", 1_560, {}, [550, 560, 450], 0],
    ["everyone has the standard", 2_200, {}, [800, 800, 600], 0],
    ["beyond the standards, in proportion to them", 3_300, {}, [1_200, 1_200, 900], 0],
    ["beyond the standards, kept", 3_300, { beyondStandard: "keep" }, [800, 800, 600], 1_100],
    ["all at their cap: the rest is kept", 10_000, {}, [3_000, 3_000, 3_000], 1_000],
    ["5.55 yuan less than a unit, kept", 905.55, { remainder: "keep" }, [300, 300, 300], 5.55],
  ])("%s", (_title, fund, rules, expected, kept) => {
    const allocation = divide(three, fund, { ...RULES, ...rules });
    expect(amounts(allocation)).toEqual(expected);
    expect(allocation.keptFen).toBe(yuan(kept));
    expect(certifyAllocation(three, { ...RULES, ...rules }, allocation).holds).toBe(true);
  });

  test("what is less than a unit is an advance to the household next in line, and is told", () => {
    const allocation = divide(three, 905.55);
    expect(amounts(allocation)).toEqual([300, 305.55, 300]);
    expect(allocation.advance).toEqual({ key: "b", amountFen: 555 });
    expect(amounts(divide(three, 910))).toEqual([300, 310, 300]);
  });

  test("a fund below the floors gives nothing and says what is missing", () => {
    const result = allocateFund(three, RULES, yuan(899.99));
    expect(result).toEqual({
      kind: "infeasible",
      issue: {
        code: "allocation.infeasible",
        params: { fundFen: yuan(899.99), neededFen: yuan(900), missingFen: 1 },
      },
    });
    if (result.kind === "infeasible") {
      expect(renderFinding(result.issue, "zh-CN").remedy).toContain("差 0.01 元");
      expect(renderFinding(result.issue, "en").remedy).toContain("0.01 yuan");
    }
  });

  test("no claims: the whole fund is kept", () => {
    expect(divide([], 100)).toMatchObject({ shares: [], keptFen: yuan(100), allocatedFen: 0 });
  });

  test.each<[string, readonly Claim[], Partial<AllocationRules>, number]>([
    ["a repeated key", [inventedClaim("a"), inventedClaim("a")], {}, 1_000],
    ["no key", [inventedClaim("")], {}, 1_000],
    ["no members", [inventedClaim("a", { members: 0 })], {}, 1_000],
    ["a need that is no number", [inventedClaim("a", { need: NaN })], {}, 1_000],
    ["no rounding unit", [inventedClaim("a")], { roundingFen: yuan(0) }, 1_000],
    ["a negative fund", [inventedClaim("a")], {}, -1],
  ])("%s is refused", (_title, claims, rules, fund) => {
    expect(() => allocateFund(claims, { ...RULES, ...rules }, yuan(fund))).toThrow(RangeError);
  });
});

describe("The certificate", () => {
  const claims = [inventedClaim("a", { need: 1 }), inventedClaim("b", { need: 2 }), inventedClaim("c")];
  const allocation = divide(claims, 1_800);
  const forged = (changes: Readonly<Record<string, number>>): Allocation => ({
    ...allocation,
    shares: allocation.shares.map((share) => ({
      ...share,
      amountFen: yuan(changes[share.key] ?? share.amountFen / 100),
    })),
  });
  const broken = (changes: Readonly<Record<string, number>>) =>
    certifyAllocation(claims, RULES, forged(changes))
      .checks.filter(({ holds }) => !holds)
      .map(({ check }) => check);

  test("holds for what was computed", () => {
    expect(amounts(allocation)).toEqual([600, 600, 600]);
    expect(broken({})).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, number>>, string[]]>([
    ["one yuan moved by hand to the less needy", { a: 590, c: 610 }, ["needierNotLess"]],
    ["one amount raised", { b: 610 }, ["sumIsFund"]],
    ["below the floor", { a: 900, b: 900, c: 0 }, ["nobodyBelowFloor"]],
    [
      "above the cap",
      { a: -1_210, b: 3_010, c: 0 },
      ["nobodyAboveCap", "nobodyBelowFloor", "needierNotLess"],
    ],
    ["not a whole unit", { b: 605, c: 595 }, ["wholeUnits"]],
  ])("finds %s", (_title, changes, expected) => expect(broken(changes)).toEqual(expected));

  test("finds a household that was dropped", () => {
    const dropped = { ...allocation, shares: allocation.shares.slice(1) };
    expect(
      certifyAllocation(claims, RULES, dropped).checks.find(({ check }) => check === "everyClaimOnce")?.holds,
    ).toBe(false);
  });

  test("has the same canonical text for any order of rows, another for another amount or rule", () => {
    const text = certifyAllocation(claims, RULES, allocation).canonicalText;
    const shuffled = [...claims].reverse();
    expect(certifyAllocation(shuffled, RULES, divide(shuffled, 1_800)).canonicalText).toBe(text);
    expect(certifyAllocation(claims, RULES, forged({ a: 590 })).canonicalText).not.toBe(text);
    expect(certifyAllocation(claims, { ...RULES, floorFen: yuan(1) }, allocation).canonicalText).not.toBe(
      text,
    );
  });
});

test("need is what is left a head and month, turned round; without income it is not guessed", () => {
  const known = { ...UNKNOWN_SITUATION, householdSize: 2, annualIncomeFen: yuan(24_000) };
  expect(needOf(known)).toBe(-yuan(1_000));
  expect(needOf({ ...known, rigidSpendingFen: yuan(12_000), accidentCostFen: yuan(24_000) })).toBe(yuan(500));
  expect(needOf({ ...known, annualIncomeFen: null })).toBeNull();
});

describe("The county's parameters as rules", () => {
  const set = {
    reliefDeep: yuan(800),
    reliefRelative: yuan(600),
    reliefAccident: yuan(500),
    reliefFloor: yuan(300),
    reliefRounding: yuan(10),
  };
  test("name what is not set instead of taking it as nothing", () => {
    expect(allocationRulesOf({ ...set, reliefFloor: undefined })).toEqual({
      rules: null,
      unset: ["reliefFloor"],
    });
  });
  test("need no additions and no caps", () => {
    expect(allocationRulesOf(set).rules).toMatchObject({
      perFurtherMemberFen: 0,
      perCauseFen: {},
      capPerTimeFen: null,
      towardStandard: "inOrderOfNeed",
      beyondStandard: "keep",
    });
    const all = { ...set, reliefIllness: yuan(300), reliefCapPerYear: yuan(6_000), reliefShareBeyond: true };
    expect(allocationRulesOf({ ...all, reliefInOrderOfNeed: false }).rules).toMatchObject({
      perCauseFen: { seriousIllness: yuan(300) },
      capPerYearFen: yuan(6_000),
      towardStandard: "inProportion",
      beyondStandard: "share",
    });
  });
});
