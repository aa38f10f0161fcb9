import type { Parameters } from "../parameters/parameters";
import { compareWithLine } from "./old-situation";
import type { OldSituation } from "./old-situation";
import { OLDER_RIGID_KINDS, sumRigidSpending } from "./rigid-spending";
import type { Verdict } from "./rule-outcome";

/**
 * Whether a household was of the older class 低保边缘户: income per head up to the set multiple of the line (1.5 in the
 * rule), and after spending on illness, disability and schooling up to the line. Both bounds are included.
 *
 * Source: 总工办发〔2016〕36号 as restated by city unions.
 * @example meetsOldMarginal(situation, {}) // => "unknown"
 */
export function meetsOldMarginal(situation: OldSituation, parameters: Parameters): Verdict {
  const { annualIncomeFen, rigidSpendingByKind } = situation;
  const line = parameters.minimumLivingLine;
  const multiple = parameters.oldMarginalLineMultiple;
  if (line === undefined || multiple === undefined || annualIncomeFen === null) return "unknown";
  const gross = compareWithLine(situation, annualIncomeFen, line, multiple);
  if (gross === null) return "unknown";
  if (gross > 0) return "notMet";
  const spent =
    rigidSpendingByKind === null ? null : sumRigidSpending(rigidSpendingByKind, OLDER_RIGID_KINDS);
  const net = compareWithLine(situation, annualIncomeFen - (spent ?? 0), line, 1);
  if (net !== null && net <= 0) return "met";
  return spent === null ? "unknown" : "notMet";
}
