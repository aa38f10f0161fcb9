import type { Fen } from "../money/fen";
import type { ParameterId } from "../parameters/parameter-id";
import type { Parameters } from "../parameters/parameters";
import type { AllocationRules } from "./claim";

const REQUIRED = ["reliefDeep", "reliefRelative", "reliefAccident", "reliefFloor", "reliefRounding"] as const;

/**
 * The county's parameters as rules of allocation, or which of them are not set: an amount is never taken as nothing.
 *
 * Additions and caps may be left unset: then there are none. The part of a rounding unit goes to the household next in line.
 * @example allocationRulesOf({}).unset // => ["reliefDeep", "reliefRelative", "reliefAccident", "reliefFloor", "reliefRounding"]
 */
export function allocationRulesOf(parameters: Parameters): {
  readonly rules: AllocationRules | null;
  readonly unset: readonly ParameterId[];
} {
  const { reliefDeep, reliefRelative, reliefAccident, reliefFloor, reliefRounding } = parameters;
  if (
    reliefDeep === undefined ||
    reliefRelative === undefined ||
    reliefAccident === undefined ||
    reliefFloor === undefined ||
    reliefRounding === undefined
  ) {
    return { rules: null, unset: REQUIRED.filter((id) => parameters[id] === undefined) };
  }
  const rules: AllocationRules = {
    baseFen: { deep: reliefDeep, relative: reliefRelative, accident: reliefAccident },
    perFurtherMemberFen: parameters.reliefPerMember ?? (0 as Fen),
    perCauseFen: {
      ...(parameters.reliefIllness === undefined ? {} : { seriousIllness: parameters.reliefIllness }),
      ...(parameters.reliefSchooling === undefined ? {} : { schooling: parameters.reliefSchooling }),
    },
    floorFen: reliefFloor,
    capPerTimeFen: parameters.reliefCapPerTime ?? null,
    capPerYearFen: parameters.reliefCapPerYear ?? null,
    roundingFen: reliefRounding,
    towardStandard: (parameters.reliefInOrderOfNeed ?? true) ? "inOrderOfNeed" : "inProportion",
    beyondStandard: parameters.reliefShareBeyond === true ? "share" : "keep",
    remainder: "nextInLine",
  };
  return { rules, unset: [] };
}
