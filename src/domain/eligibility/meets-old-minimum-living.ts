import type { Parameters } from "../parameters/parameters";
import { compareWithLine } from "./old-situation";
import type { OldSituation } from "./old-situation";
import type { Verdict } from "./rule-outcome";

/**
 * Whether a household was of the older class 低保户: on minimum living relief, or income per head below the line.
 *
 * Source: 总工办发〔2016〕36号 as restated by city unions: 低于 leaves the line itself out.
 * Not covered: that the six months before were all below the line; registers hold a year's income only.
 * @example meetsOldMinimumLiving(situation, {}) // => "unknown"
 */
export function meetsOldMinimumLiving(situation: OldSituation, parameters: Parameters): Verdict {
  if (situation.receivesMinimumLiving === true) return "met";
  const line = parameters.minimumLivingLine;
  if (line === undefined || situation.annualIncomeFen === null) return "unknown";
  const difference = compareWithLine(situation, situation.annualIncomeFen, line, 1);
  if (difference === null) return "unknown";
  return difference < 0 ? "met" : "notMet";
}
