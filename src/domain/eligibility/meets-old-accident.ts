import type { Parameters } from "../parameters/parameters";
import { compareWithLine } from "./old-situation";
import type { OldSituation } from "./old-situation";
import type { Verdict } from "./rule-outcome";

/**
 * Whether a household was of the older class 意外致困户: after the cost of the accident income per head is up to the line;
 * above the set multiple of the line (3 in the rule) its savings are counted in too. Both bounds are included.
 *
 * Source: 总工办发〔2016〕36号 as restated by city unions.
 * @example meetsOldAccident(situation, {}) // => "unknown"
 */
export function meetsOldAccident(situation: OldSituation, parameters: Parameters): Verdict {
  const { annualIncomeFen, accidentCostFen, savingsFen } = situation;
  if (accidentCostFen === 0) return "notMet";
  const line = parameters.minimumLivingLine;
  const multiple = parameters.oldAccidentLineMultiple;
  if (line === undefined || multiple === undefined) return "unknown";
  if (annualIncomeFen === null || accidentCostFen === null) return "unknown";
  const gross = compareWithLine(situation, annualIncomeFen, line, multiple);
  const net = compareWithLine(situation, annualIncomeFen - accidentCostFen, line, 1);
  if (gross === null || net === null) return "unknown";
  if (net > 0) return "notMet";
  if (gross <= 0) return "met";
  if (savingsFen === null) return "unknown";
  const withSavings = compareWithLine(situation, annualIncomeFen + savingsFen - accidentCostFen, line, 1);
  return withSavings !== null && withSavings <= 0 ? "met" : "notMet";
}
