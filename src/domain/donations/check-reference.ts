import type { Issue } from "../finding";
import type { Fen } from "../money/fen";
import type { ParameterId } from "../parameters/parameter-id";
import type { Parameters } from "../parameters/parameters";
import type { ReferenceLevel } from "./reference-level";
import type { UnitDonation } from "./unit-donation";

export interface ReferenceCheck {
  readonly issue: Issue<"donation.belowReference"> | null;
  readonly unset: readonly ParameterId[];
}

/**
 * Compares a gift with the internal reference standards, of which the gravest it is below is named: the minimum for any unit,
 * the one of the unit's class, an amount a head of staff, last year's gift. 不低于 takes its number in: a gift of exactly the
 * standard is not below.
 *
 * A unit that does not state its class is compared with the other standards only; one a county does not use is left unset.
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
  for (const [level, referenceFen] of standardsOf(donation, parameters)) {
    if (receivedFen < referenceFen) return { issue: below(level, receivedFen, referenceFen), unset };
  }
  return { issue: null, unset };
}

function standardsOf(
  { unitClass, staffCount, lastYearFen }: UnitDonation,
  parameters: Parameters,
): readonly (readonly [ReferenceLevel, Fen])[] {
  const { floorMinimum, floorPerHead, floorAtLastYear } = parameters;
  const classFloor = unitClass === "wellOff" ? parameters.floorWellOff : parameters.floorOrdinary;
  const standards: (readonly [ReferenceLevel, Fen])[] = [];
  if (floorMinimum !== undefined) standards.push(["minimum", floorMinimum]);
  if (unitClass !== null && classFloor !== undefined) standards.push([unitClass, classFloor]);
  if (floorPerHead !== undefined && staffCount !== null) {
    standards.push(["perHead", (floorPerHead * staffCount) as Fen]);
  }
  if (floorAtLastYear === true && lastYearFen !== null) standards.push(["lastYear", lastYearFen]);
  return standards;
}

function below(level: ReferenceLevel, receivedFen: Fen, referenceFen: Fen): Issue<"donation.belowReference"> {
  const shortfallFen = (referenceFen - receivedFen) as Fen;
  return { code: "donation.belowReference", params: { level, receivedFen, referenceFen, shortfallFen } };
}
