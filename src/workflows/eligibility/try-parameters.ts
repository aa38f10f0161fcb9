import { whatIfParameters, type Standing, type WhatIfResult } from "../../domain/allocation/what-if";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import { paidThisYear } from "../allocate/allocate-claims";
import { finish, type Stepwise } from "../stepwise";
import type { EligibilityReport } from "./eligibility-report";
import { placedHouseholds, type PlacedHousehold } from "./find-households";

/** A household whose decision or class becomes another. */
export interface FlippedHousehold extends PlacedHousehold {
  readonly from: Standing;
  readonly to: Standing;
}

/** What other parameters would do; nothing is written. */
export interface ParameterTrial extends Omit<WhatIfResult, "flips"> {
  readonly flips: readonly FlippedHousehold[];
}

type TriedReport = Pick<EligibilityReport, "registers" | "parameters" | "payments">;

/** So many households are decided at a step. */
const householdsAtOnce = 2_000;

/**
 * Decides every household again with some parameters of the year changed: who flips, and by how much the need moves. As in
 * dividing the fund a household counts once, however often it is registered, and what it was paid this year leaves less room.
 * @example tryParameters(report, { minimumLivingLine: 80000 as Fen }).flips.length // => 3
 */
export function tryParameters(report: TriedReport, changes: Parameters): ParameterTrial {
  return finish(tryStepwise(report, changes));
}

/**
 * The same, step by step.
 * @example finish(tryStepwise(report, { minimumLivingLine: 80000 as Fen })).flips.length // => 3
 */
export function* tryStepwise(report: TriedReport, changes: Parameters): Stepwise<ParameterTrial> {
  const places = onceEach(placedHouseholds(report));
  const paid = paidThisYear(report);
  const after = { ...report.parameters, ...changes };
  const flips: FlippedHousehold[] = [];
  let needBefore: number | null = 0;
  let needAfter: number | null = 0;
  for (let first = 0; first < places.length; first += householdsAtOnce) {
    if (first > 0) yield;
    const some = places.slice(first, first + householdsAtOnce);
    const asked = some.map(({ household: { situation, evidence, residentId } }, at) => ({
      ...{ key: String(at), situation, evidence },
      paidThisYearFen: paid.get(residentId.residentId ?? "") ?? (0 as Fen),
    }));
    const part = whatIfParameters(asked, report.parameters, after);
    for (const { key, from, to } of part.flips) {
      const place = some[Number(key)];
      if (place !== undefined) flips.push({ ...place, from, to });
    }
    needBefore = sumOf(needBefore, part.needBeforeFen);
    needAfter = sumOf(needAfter, part.needAfterFen);
  }
  return {
    flips,
    needBeforeFen: needBefore as Fen | null,
    needAfterFen: needAfter as Fen | null,
    differenceFen: needBefore === null || needAfter === null ? null : needAfter - needBefore,
  };
}

/** The first line of every household: not one decided to be the same as another, nor a second one of the same number. */
function onceEach(places: readonly PlacedHousehold[]): readonly PlacedHousehold[] {
  const seen = new Set<string>();
  return places.filter(({ household: { residentId, sameAs } }) => {
    if (sameAs !== null) return false;
    if (residentId.residentId === null) return true;
    const isFirst = !seen.has(residentId.residentId);
    seen.add(residentId.residentId);
    return isFirst;
  });
}

/** What is not known in part is not known as a whole. */
function sumOf(sum: number | null, part: number | null): number | null {
  return sum === null || part === null ? null : sum + part;
}
