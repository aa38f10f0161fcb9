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
}

const RULES = [
  ["oldMinimumLiving", meetsOldMinimumLiving],
  ["oldMarginal", meetsOldMarginal],
  ["oldAccident", meetsOldAccident],
] as const;

/**
 * Decides the older class of a household, to check an old label in a file against its figures.
 * A rule that cannot answer stops the search, as with the present classes.
 * Source: 总工办发〔2016〕36号; no longer the ground of any payment where the province has adopted the present classes.
 * @example decideOldClass({ ...situation, receivesMinimumLiving: true }, {}).oldClass // => "oldMinimumLiving"
 */
export function decideOldClass(situation: OldSituation, parameters: Parameters): OldClassResult {
  const reasons: { rule: OldHardshipClass; verdict: Verdict }[] = [];
  for (const [rule, meets] of RULES) {
    const verdict = meets(situation, parameters);
    reasons.push({ rule, verdict });
    if (verdict === "met") return { oldClass: rule, verdict, reasons };
    if (verdict === "unknown") return { oldClass: null, verdict, reasons };
  }
  return { oldClass: null, verdict: "notMet", reasons };
}
