import { UNKNOWN_SITUATION } from "../../../src/domain/eligibility/household-situation";
import type { HouseholdSituation } from "../../../src/domain/eligibility/household-situation";
import {
  explainAccidentHardship,
  meetsAccidentHardship,
} from "../../../src/domain/eligibility/meets-accident-hardship";
import { meetsDisaster } from "../../../src/domain/eligibility/meets-disaster";
import { meetsModelWorker } from "../../../src/domain/eligibility/meets-model-worker";
import {
  explainRelativeHardship,
  meetsRelativeHardship,
} from "../../../src/domain/eligibility/meets-relative-hardship";
import { meetsRetired } from "../../../src/domain/eligibility/meets-retired";
import { meetsSeriouslyIll } from "../../../src/domain/eligibility/meets-seriously-ill";
import { meetsUnsupportedBelowLine } from "../../../src/domain/eligibility/meets-unsupported-below-line";
import { meetsWidowedOrAlone } from "../../../src/domain/eligibility/meets-widowed-or-alone";
import { meetsWorkInjury } from "../../../src/domain/eligibility/meets-work-injury";
import type { Fen } from "../../../src/domain/money/fen";

const yuan = (amount: number): Fen => Math.round(amount * 100) as Fen;
const household = (known: Partial<HouseholdSituation>): HouseholdSituation => ({
  ...UNKNOWN_SITUATION,
  ...known,
});

describe("accident hardship: the loss exceeds 80 % of a year's income of 30,000 yuan", () => {
  test.each([
    [24_000, false, "notMet", true],
    [24_000, true, "met", true],
    [24_000.01, false, "met", false],
    [0, true, "notMet", false],
  ])("a loss of %d, bound inclusive %p: %s", (loss, accidentBoundInclusive, verdict, atLine) => {
    const situation = household({ annualIncomeFen: yuan(30_000), accidentCostFen: yuan(loss) });
    const parameters = { accidentCostShare: 0.8, accidentBoundInclusive };
    expect(explainAccidentHardship(situation, parameters)).toMatchObject({ verdict, atLine });
    expect(meetsAccidentHardship(situation, parameters)).toBe(verdict);
  });

  test("any loss exceeds a share of no income", () => {
    const situation = household({ annualIncomeFen: yuan(0), accidentCostFen: yuan(1) });
    expect(meetsAccidentHardship(situation, { accidentCostShare: 0.8 })).toBe("met");
  });
});

describe("relative hardship where the province says 1.5 times, 1.5 included", () => {
  test.each([
    [13_500, "met"],
    [13_500.01, "notMet"],
  ])("one person with %d a year and a line of 750: %s", (income, verdict) => {
    const situation = household({
      householdSize: 1,
      annualIncomeFen: yuan(income),
      rigidSpendingFen: yuan(0),
    });
    const parameters = {
      minimumLivingLine: yuan(750),
      relativeLineMultiple: 1.5,
      relativeBoundInclusive: true,
    };
    expect(explainRelativeHardship(situation, parameters)).toMatchObject({ verdict, limitFen: yuan(1_125) });
    expect(meetsRelativeHardship(situation, parameters)).toBe(verdict);
  });
});

describe("below the line and not supported: 低于 leaves the line out, nothing is deducted", () => {
  test.each([
    [8_999.99, false, "met"],
    [9_000, false, "notMet"],
    [8_000, true, "notMet"],
    [8_000, null, "unknown"],
    [9_000, null, "notMet"],
  ])("one person with %d a year, on relief %p: %s", (income, receivesMinimumLiving, verdict) => {
    const situation = household({ householdSize: 1, annualIncomeFen: yuan(income), receivesMinimumLiving });
    expect(meetsUnsupportedBelowLine(situation, { minimumLivingLine: yuan(750) }).verdict).toBe(verdict);
  });
});

test.each<[(situation: HouseholdSituation) => { verdict: string }, Partial<HouseholdSituation>, string]>([
  [meetsSeriouslyIll, { causes: ["seriousIllness", "schooling"] }, "met"],
  [meetsSeriouslyIll, { causes: ["schooling"] }, "notMet"],
  [meetsDisaster, { causes: ["naturalDisaster"] }, "met"],
  [meetsDisaster, { causes: [] }, "notMet"],
  [meetsWorkInjury, { causes: ["workInjury"] }, "met"],
  [meetsWorkInjury, { causes: ["unableToWork"] }, "notMet"],
  [meetsModelWorker, { isModelWorker: true }, "met"],
  [meetsModelWorker, { isModelWorker: false }, "notMet"],
  [meetsRetired, { isRetired: true }, "met"],
  [meetsRetired, { isRetired: false }, "notMet"],
  [meetsWidowedOrAlone, { isWidowedOrAlone: true }, "met"],
  [meetsWidowedOrAlone, { isWidowedOrAlone: false }, "notMet"],
])("%p of %j: %s", (rule, known, verdict) => expect(rule(household(known)).verdict).toBe(verdict));

test.each([
  [meetsSeriouslyIll, "hardshipCause"],
  [meetsDisaster, "hardshipCause"],
  [meetsWorkInjury, "hardshipCause"],
  [meetsModelWorker, "modelWorkerType"],
  [meetsRetired, "workStatus"],
  [meetsWidowedOrAlone, "isWidowedOrAlone"],
])("%p cannot tell when nothing is stated, and names the field %s", (rule, field) => {
  expect(rule(UNKNOWN_SITUATION)).toMatchObject({ verdict: "unknown", missing: [field] });
});
