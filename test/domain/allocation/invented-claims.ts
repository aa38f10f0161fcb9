import type { AllocationRules, Claim } from "../../../src/domain/allocation/claim";
import type { Fen } from "../../../src/domain/money/fen";

export const yuan = (amount: number): Fen => Math.round(amount * 100) as Fen;

/** Rules of an invented county: 800/600/500 by class, 100 a further member, 300 for illness, floor 300, caps 3000/6000. */
export const RULES: AllocationRules = {
  baseFen: { deep: yuan(800), relative: yuan(600), accident: yuan(500) },
  perFurtherMemberFen: yuan(100),
  perCauseFen: { seriousIllness: yuan(300) },
  floorFen: yuan(300),
  capPerTimeFen: yuan(3_000),
  capPerYearFen: yuan(6_000),
  roundingFen: yuan(10),
  towardStandard: "inProportion",
  beyondStandard: "share",
  remainder: "nextInLine",
};

/** One invented claim; everything can be named otherwise. */
export function inventedClaim(key: string, known: Partial<Claim> = {}): Claim {
  return { key, hardshipClass: "deep", members: 1, causes: [], need: 0, paidThisYearFen: yuan(0), ...known };
}
