import type { FieldId } from "../field-id";
import type { ParameterId } from "../parameters/parameter-id";
import type { Parameters } from "../parameters/parameters";
import { meetsOldAccident } from "./meets-old-accident";
import { meetsOldMarginal } from "./meets-old-marginal";
import { meetsOldMinimumLiving } from "./meets-old-minimum-living";
import type { OldSituation } from "./old-situation";
import type { Verdict } from "./rule-outcome";

/** The classes of the rule of 2016, still found in files: 低保户, 低保边缘户, 意外致困户. */
export type OldHardshipClass = "oldMinimumLiving" | "oldMarginal" | "oldAccident";

/** The first class that is met; unknown where a rule before it could not answer. */
export interface OldClassResult {
  readonly oldClass: OldHardshipClass | null;
  readonly verdict: Verdict;
  readonly reasons: readonly { readonly rule: OldHardshipClass; readonly verdict: Verdict }[];
  /** What the rule that could not answer asks for. */
  readonly missing: readonly FieldId[];
  readonly unset: readonly ParameterId[];
}

interface OldRule {
  readonly rule: OldHardshipClass;
  readonly meets: (situation: OldSituation, parameters: Parameters) => Verdict;
  readonly asks: readonly (readonly [keyof OldSituation, FieldId])[];
  readonly needs: readonly ParameterId[];
}

const RULES: readonly OldRule[] = [
  {
    ...{ rule: "oldMinimumLiving", meets: meetsOldMinimumLiving, needs: ["minimumLivingLine"] },
    asks: [
      ["annualIncomeFen", "annualIncome"],
      ["householdSize", "householdSize"],
    ],
  },
  {
    ...{ rule: "oldMarginal", meets: meetsOldMarginal },
    needs: ["minimumLivingLine", "oldMarginalLineMultiple"],
    asks: [
      ["annualIncomeFen", "annualIncome"],
      ["householdSize", "householdSize"],
      ["rigidSpendingByKind", "rigidSpending"],
    ],
  },
  {
    ...{ rule: "oldAccident", meets: meetsOldAccident },
    needs: ["minimumLivingLine", "oldAccidentLineMultiple"],
    asks: [
      ["annualIncomeFen", "annualIncome"],
      ["householdSize", "householdSize"],
      ["accidentCostFen", "accidentCost"],
      ["savingsFen", "householdSavings"],
    ],
  },
];

const OLD_LABEL = /低保户|低保边缘|意外致困户|低保线以上|享受低保/;

/**
 * Whether a stated class is one of the rule of 2016, or of the codes before it.
 * @example isOldClass("低保边缘户") // => true
 */
export function isOldClass(statedClass: string): boolean {
  return OLD_LABEL.test(statedClass);
}

/**
 * Decides the older class of a household, to check an old label in a file against its figures.
 * A rule that cannot answer stops the search, as with the present classes.
 * Source: 总工办发〔2016〕36号; no longer the ground of any payment where the province has adopted the present classes.
 * @example decideOldClass({ ...situation, receivesMinimumLiving: true }, {}).oldClass // => "oldMinimumLiving"
 */
export function decideOldClass(situation: OldSituation, parameters: Parameters): OldClassResult {
  const reasons: { rule: OldHardshipClass; verdict: Verdict }[] = [];
  for (const { rule, meets, asks, needs } of RULES) {
    const verdict = meets(situation, parameters);
    reasons.push({ rule, verdict });
    if (verdict === "met") return { oldClass: rule, verdict, reasons, missing: [], unset: [] };
    if (verdict === "unknown") {
      const missing = asks.flatMap(([known, field]) => (situation[known] === null ? [field] : []));
      const unset = needs.filter((parameter) => parameters[parameter] === undefined);
      return { oldClass: null, verdict, reasons, missing, unset };
    }
  }
  return { oldClass: null, verdict: "notMet", reasons, missing: [], unset: [] };
}
