import type { Issue } from "../finding";
import type { Fen } from "../money/fen";
import type { ParameterId } from "../parameters/parameter-id";
import type { Parameters } from "../parameters/parameters";
import type { UnitDonation } from "./unit-donation";

export interface ReferenceCheck {
  readonly issue: Issue<"donation.belowReference"> | null;
  readonly unset: readonly ParameterId[];
}

/**
 * Compares a gift with the internal reference standards, of which the gravest that applies is named: the minimum for any
 * unit, then the one of the unit's class. 不低于 takes its number in: a gift of exactly the standard is not below.
 *
 * A unit that does not state its class is compared with the minimum only.
 * Source: the county's address on the Sending Warmth campaign (条件好的一般不低于, 一般单位不低于, 最少不能低于).
 * @example checkReference(donation, {}).unset // => ["floorMinimum"]
 */
export function checkReference(donation: UnitDonation, parameters: Parameters): ReferenceCheck {
  const { receivedFen, unitClass } = donation;
  const unset: ParameterId[] = [];
  if (parameters.floorMinimum === undefined) unset.push("floorMinimum");
  const floorId = unitClass === "wellOff" ? "floorWellOff" : "floorOrdinary";
  if (unitClass !== null && parameters[floorId] === undefined) unset.push(floorId);
  if (receivedFen === null) return { issue: null, unset };
  const classFloor = unitClass === null ? undefined : parameters[floorId];
  const { floorMinimum } = parameters;
  if (floorMinimum !== undefined && receivedFen < floorMinimum) {
    return { issue: below("minimum", receivedFen, floorMinimum), unset };
  }
  if (unitClass !== null && classFloor !== undefined && receivedFen < classFloor) {
    return { issue: below(unitClass, receivedFen, classFloor), unset };
  }
  return { issue: null, unset };
}

function below(
  level: "wellOff" | "ordinary" | "minimum",
  receivedFen: Fen,
  referenceFen: Fen,
): Issue<"donation.belowReference"> {
  const shortfallFen = (referenceFen - receivedFen) as Fen;
  return { code: "donation.belowReference", params: { level, receivedFen, referenceFen, shortfallFen } };
}
