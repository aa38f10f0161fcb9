import { allocateFund } from "../../src/domain/allocation/allocate-fund";
import { certifyAllocation } from "../../src/domain/allocation/certify-allocation";
import type { AllocationRules, Claim } from "../../src/domain/allocation/claim";
import type { HardshipClass } from "../../src/domain/eligibility/rule-outcome";
import type { Fen } from "../../src/domain/money/fen";
import { inventedClaim, RULES, yuan } from "../domain/allocation/invented-claims";
import { printFigures } from "./figures";

export interface AllocationBenchResult {
  readonly households: number;
  /** The bar is 1000 at 100,000 households. */
  readonly milliseconds: number;
  readonly toTheFenMilliseconds: number;
  readonly certificateMilliseconds: number;
  /** Ten times the households. */
  readonly tenfoldMilliseconds: number;
}

const HOUSEHOLDS = 100_000;
const CLASSES: readonly HardshipClass[] = ["deep", "relative", "accident"];

export function inventedClaims(count: number): Claim[] {
  return Array.from({ length: count }, (_, index) =>
    inventedClaim(`household ${String((index * 7_919) % count).padStart(7, "0")}`, {
      hardshipClass: CLASSES[index % 3]!,
      members: 1 + (index % 5),
      causes: index % 4 === 0 ? ["seriousIllness"] : [],
      need: (index * 104_729) % 90_000,
      paidThisYearFen: yuan(index % 10 === 0 ? 5_500 : 0),
    }),
  );
}

function timeOf(claims: readonly Claim[], rules: AllocationRules): number {
  const fundFen = (claims.length * 70_000 + 12_345) as Fen;
  const start = performance.now();
  const allocation = allocateFund(claims, rules, fundFen);
  const milliseconds = performance.now() - start;
  if (allocation.kind !== "allocated" || !certifyAllocation(claims, rules, allocation).holds) {
    throw new Error("allocation bench: the certificate does not hold");
  }
  return milliseconds;
}

/**
 * Divides a fund over 100,000 invented households, proves the result, and does it for ten times as many.
 * Throws when a certificate does not hold.
 * @example measureAllocation().households // => 100000
 */
export function measureAllocation(): AllocationBenchResult {
  const claims = inventedClaims(HOUSEHOLDS);
  const milliseconds = timeOf(claims, RULES);
  const toTheFenMilliseconds = timeOf(claims, { ...RULES, roundingFen: 1 as Fen });
  const allocation = allocateFund(claims, RULES, (HOUSEHOLDS * 70_000) as Fen);
  if (allocation.kind !== "allocated") throw new Error("allocation bench: infeasible");
  const start = performance.now();
  certifyAllocation(claims, RULES, allocation);
  const certificateMilliseconds = performance.now() - start;
  const tenfoldMilliseconds = timeOf(inventedClaims(HOUSEHOLDS * 10), RULES);
  return {
    households: HOUSEHOLDS,
    milliseconds,
    toTheFenMilliseconds,
    certificateMilliseconds,
    tenfoldMilliseconds,
  };
}

if (require.main === module) {
  const result = measureAllocation();
  printFigures([
    { what: "fund divided over 100,000 households", value: result.milliseconds, unit: "ms", bar: 1000 },
    { what: "the same to the fen", value: result.toTheFenMilliseconds, unit: "ms", bar: 1000 },
    {
      what: "certificate of a division over 100,000",
      value: result.certificateMilliseconds,
      unit: "ms",
      bar: null,
    },
    {
      what: "fund divided: cost of ten times the households",
      value: result.tenfoldMilliseconds / result.milliseconds,
      unit: "times",
      bar: 15,
    },
  ]);
}
