import { allocateFund } from "../../../src/domain/allocation/allocate-fund";
import type { Allocation } from "../../../src/domain/allocation/allocate-fund";
import { compareAllocations, whatIfParameters } from "../../../src/domain/allocation/what-if";
import { NO_EVIDENCE } from "../../../src/domain/eligibility/household-evidence";
import { UNKNOWN_SITUATION } from "../../../src/domain/eligibility/household-situation";
import { inventedClaim, RULES, yuan } from "./invented-claims";

const PARAMETERS = {
  minimumLivingLine: yuan(750),
  deepLineMultiple: 1,
  relativeLineMultiple: 2,
  accidentCostShare: 0.8,
  reliefDeep: yuan(1_000),
  reliefRelative: yuan(600),
  reliefAccident: yuan(800),
};
const person = (key: string, monthly: number) => ({
  key,
  evidence: NO_EVIDENCE,
  situation: {
    ...UNKNOWN_SITUATION,
    householdSize: 1,
    annualIncomeFen: yuan(monthly * 12),
    rigidSpendingFen: yuan(0),
    accidentCostFen: yuan(0),
  },
});
const county = [person("a", 700), person("b", 760), person("c", 1_550), person("d", 3_000)];

describe("What if the line were 50 yuan higher", () => {
  const result = whatIfParameters(county, PARAMETERS, { ...PARAMETERS, minimumLivingLine: yuan(800) });
  test("who flips is named, from what to what", () => {
    expect(result.flips).toEqual([
      {
        key: "b",
        from: { decision: "eligible", hardshipClass: "relative" },
        to: { decision: "eligible", hardshipClass: "deep" },
      },
      {
        key: "c",
        from: { decision: "notEligible", hardshipClass: null },
        to: { decision: "eligible", hardshipClass: "relative" },
      },
    ]);
  });
  test("the fund needed moves by the standards", () => {
    expect(result).toMatchObject({
      needBeforeFen: yuan(1_600),
      needAfterFen: yuan(2_600),
      differenceFen: yuan(1_000),
    });
  });
  test.each<[string, object, number]>([
    ["an addition for illness", { reliefIllness: yuan(200) }, 0],
    ["a floor above a standard", { reliefFloor: yuan(700) }, 100],
    ["a cap a time", { reliefCapPerTime: yuan(800) }, -200],
    ["another standard", { reliefDeep: yuan(1_300) }, 300],
    ["another multiple", { relativeLineMultiple: 2.5 }, 600],
  ])("%s moves the need by %p yuan", (_title, change, moved) => {
    const { differenceFen } = whatIfParameters(county, PARAMETERS, { ...PARAMETERS, ...change });
    expect(differenceFen).toBe(yuan(moved));
  });
  test("an amount that is not set makes the need unknown, never nothing", () => {
    const after = { ...PARAMETERS, reliefRelative: undefined };
    expect(whatIfParameters(county, PARAMETERS, after)).toMatchObject({
      flips: [],
      needAfterFen: null,
      differenceFen: null,
    });
  });
});

test("what if the fund were less: every amount that moves is listed", () => {
  const claims = [inventedClaim("a"), inventedClaim("b", { need: 1 })];
  const rules = { ...RULES, towardStandard: "inOrderOfNeed" } as const;
  const full = allocateFund(claims, rules, yuan(1_600)) as Allocation;
  const less = allocateFund(claims, rules, yuan(1_500)) as Allocation;
  expect(compareAllocations(full, less)).toEqual([{ key: "a", beforeFen: yuan(800), afterFen: yuan(700) }]);
  const alone = allocateFund(claims.slice(1), rules, yuan(800)) as Allocation;
  expect(compareAllocations(full, alone)).toEqual([{ key: "a", beforeFen: yuan(800), afterFen: null }]);
});
