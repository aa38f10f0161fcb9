import type { FieldId } from "../field-id";
import type { ParameterId } from "../parameters/parameter-id";
import type { RuleCode } from "./rule-outcome";

/** The documents the rules come from; i18n gives their titles and clauses. */
export type RuleSource = "hardshipStandard" | "countyAddress";

/** What a rule rests on: the fields whose cells are its evidence, the parameters it compares with, and its source. */
export interface RuleBasis {
  readonly fields: readonly FieldId[];
  readonly parameters: readonly ParameterId[];
  readonly source: RuleSource;
}

/**
 * The basis of every rule, so that a reason can point at cells and at a clause.
 * @example RULE_BASIS.deep.fields // => ["annualIncome", "rigidSpending", "householdSize"]
 */
export const RULE_BASIS: { readonly [Rule in RuleCode]: RuleBasis } = {
  deep: {
    fields: ["annualIncome", "rigidSpending", "householdSize"],
    parameters: ["minimumLivingLine", "deepLineMultiple", "deepBoundInclusive"],
    source: "hardshipStandard",
  },
  relative: {
    fields: ["annualIncome", "rigidSpending", "householdSize"],
    parameters: ["minimumLivingLine", "relativeLineMultiple", "relativeBoundInclusive"],
    source: "hardshipStandard",
  },
  accident: {
    fields: ["accidentCost", "annualIncome", "hardshipCause"],
    parameters: ["accidentCostShare", "accidentBoundInclusive"],
    source: "hardshipStandard",
  },
  unsupportedBelowLine: {
    fields: ["annualIncome", "householdSize", "receivesMinimumLiving"],
    parameters: ["minimumLivingLine"],
    source: "countyAddress",
  },
  seriouslyIll: { fields: ["hardshipCause"], parameters: [], source: "countyAddress" },
  disaster: { fields: ["hardshipCause"], parameters: [], source: "countyAddress" },
  workInjury: { fields: ["hardshipCause"], parameters: [], source: "countyAddress" },
  modelWorker: { fields: ["modelWorkerType"], parameters: [], source: "countyAddress" },
  retired: { fields: ["workStatus"], parameters: [], source: "countyAddress" },
  widowedOrAlone: { fields: ["isWidowedOrAlone"], parameters: [], source: "countyAddress" },
};
