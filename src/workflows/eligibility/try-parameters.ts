import { whatIfParameters, type Standing, type WhatIfResult } from "../../domain/allocation/what-if";
import type { Parameters } from "../../domain/parameters/parameters";
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

/**
 * Decides every household again with some parameters of the year changed: who flips, and by how much the need moves.
 * @example tryParameters(report, { minimumLivingLine: 80000 as Fen }).flips.length // => 3
 */
export function tryParameters(
  report: Pick<EligibilityReport, "registers" | "parameters">,
  changes: Parameters,
): ParameterTrial {
  const places = placedHouseholds(report);
  const households = places.map(({ household: { situation, evidence } }, at) => ({
    ...{ key: String(at), situation, evidence },
  }));
  const { flips, ...need } = whatIfParameters(households, report.parameters, {
    ...report.parameters,
    ...changes,
  });
  return {
    ...need,
    flips: flips.flatMap(({ key, from, to }) => {
      const place = places[Number(key)];
      return place === undefined ? [] : [{ ...place, from, to }];
    }),
  };
}
