import type { HardshipCause } from "../eligibility/household-situation";
import type { HardshipClass } from "../eligibility/rule-outcome";
import type { Fen } from "../money/fen";

/** One eligible household that takes part in dividing the fund. */
export interface Claim {
  /** Unique and independent of the row, such as a dossier number: it settles ties. */
  readonly key: string;
  readonly hardshipClass: HardshipClass;
  /** Members living together, the worker included. */
  readonly members: number;
  readonly causes: readonly HardshipCause[];
  /** Greater is needier; compared within one class only. needOf computes it from income. */
  readonly need: number;
  /** Through all channels since 1 January. */
  readonly paidThisYearFen: Fen;
}

/** How the fund is divided. Amounts are of one household; null is "no cap". */
export interface AllocationRules {
  readonly baseFen: Readonly<Record<HardshipClass, Fen>>;
  /** For each member beyond the first. */
  readonly perFurtherMemberFen: Fen;
  readonly perCauseFen: Readonly<Partial<Record<HardshipCause, Fen>>>;
  readonly floorFen: Fen;
  readonly capPerTimeFen: Fen | null;
  readonly capPerYearFen: Fen | null;
  /** Amounts are whole multiples of it: 1, 10, 50 or 100 yuan; 1 fen for no rounding. */
  readonly roundingFen: Fen;
  /** After everyone's floor: fill up to the standard in order of need, or all in proportion to what they lack. */
  readonly towardStandard: "inOrderOfNeed" | "inProportion";
  /** What is left when all have their standard: keep it, or share it in proportion to the standards, up to the caps. */
  readonly beyondStandard: "keep" | "share";
  /** What is less than one rounding unit: an advance on the next unit, to the household next in line, or kept. */
  readonly remainder: "nextInLine" | "keep";
}

/** What one household can get at least, by the standard, and at most, before anything is divided. */
export interface ClaimBounds {
  readonly floorFen: Fen;
  readonly standardFen: Fen;
  /** Infinity where nothing caps it. */
  readonly capFen: number;
}

/**
 * The bounds of one household under the rules, in whole rounding units: floors up, caps down, standards to the nearest.
 *
 * A cap goes before the floor and the standard: who has had the year's limit gets nothing more.
 * Source: 总工发〔2015〕20号 and the provinces' rules, limits per time and per year; the numbers are parameters.
 * @example claimBounds(claim, rules).floorFen // => 50000
 */
export function claimBounds(claim: Claim, rules: AllocationRules): ClaimBounds {
  const { roundingFen: unit } = rules;
  let standard = rules.baseFen[claim.hardshipClass] + rules.perFurtherMemberFen * (claim.members - 1);
  claim.causes.forEach((cause, at) => {
    if (claim.causes.indexOf(cause) === at) standard += rules.perCauseFen[cause] ?? 0;
  });
  const yearLeft =
    rules.capPerYearFen === null ? Infinity : Math.max(0, rules.capPerYearFen - claim.paidThisYearFen);
  const capFen = Math.floor(Math.min(rules.capPerTimeFen ?? Infinity, yearLeft) / unit) * unit;
  const floorFen = Math.min(Math.ceil(rules.floorFen / unit) * unit, capFen);
  const standardFen = Math.min(Math.max(Math.round(standard / unit) * unit, floorFen), capFen);
  return { floorFen: floorFen as Fen, standardFen: standardFen as Fen, capFen };
}
