import type { Issue } from "../finding";
import { groupKeys } from "../households/group-keys";
import type { Fen } from "../money/fen";
import { apportion } from "./apportion";
import { claimBounds } from "./claim";
import type { AllocationRules, Claim, ClaimBounds } from "./claim";
import { orderOfClaims } from "./order-of-claims";

/** What one household gets. */
export interface AllocationShare {
  readonly key: string;
  readonly amountFen: Fen;
}

export interface Allocation {
  readonly kind: "allocated";
  /** In the order of the claims given. */
  readonly shares: readonly AllocationShare[];
  readonly fundFen: Fen;
  readonly allocatedFen: Fen;
  /** What nobody could be given under the caps or rules; allocatedFen + keptFen = fundFen. */
  readonly keptFen: Fen;
  /** The part of a rounding unit that was given in advance, and to whom; null where there was none. */
  readonly advance: { readonly key: string; readonly amountFen: Fen } | null;
}

export interface InfeasibleAllocation {
  readonly kind: "infeasible";
  readonly issue: Issue<"allocation.infeasible">;
}

/**
 * Divides a fixed sum over eligible households: everyone's floor first, then toward the standards, then what is left.
 *
 * "兼顾一般，确保重点": nobody is passed over, then the needy come first. The order is by class, need and key, so the
 * result does not hang on the order of rows. A fund below the floors is said with the amount missing and nothing is given.
 * Laws: shares and the kept sum make up the fund to the fen; nobody is above the cap or below the floor; of two households
 * of one class with equal bounds the needier never gets less; a larger fund takes from nobody.
 * Throws a RangeError for an empty or repeated key, members below one, a need that is no number, or a rounding unit below one fen.
 * @example allocateFund([], rules, 0 as Fen) // => { kind: "allocated", shares: [], … }
 */
export function allocateFund(
  claims: readonly Claim[],
  rules: AllocationRules,
  fundFen: Fen,
): Allocation | InfeasibleAllocation {
  assertAllocatable(claims, rules, fundFen);
  const unit = rules.roundingFen;
  const order = orderOfClaims(claims);
  const bounds = columnsOfBounds(claims, rules);
  const inUnits = (column: Float64Array): Float64Array => {
    const ordered = new Float64Array(order.length);
    for (let place = 0; place < order.length; place += 1) ordered[place] = column[order[place]!]! / unit;
    return ordered;
  };
  const floors = inUnits(bounds.floorFen);
  const standards = inUnits(bounds.standardFen);
  const caps = inUnits(bounds.capFen);
  const units = Math.floor(fundFen / unit);
  const needed = total(floors);
  if (needed > units) return infeasible(fundFen, (needed * unit) as Fen);

  const gaps = standards.map((standard, at) => standard - floors[at]!);
  const toward =
    rules.towardStandard === "inOrderOfNeed"
      ? fillInOrder(units - needed, gaps)
      : apportion({ units: units - needed, weights: gaps, limits: gaps });
  const headroom = caps.map((cap, at) => (rules.beyondStandard === "share" ? cap - standards[at]! : 0));
  const beyond = apportion({ units: toward.left, weights: standards, limits: headroom });
  const next = toward.next ?? beyond.next;
  const left = beyond.left;

  const amounts = new Float64Array(claims.length);
  order.forEach((at, place) => {
    amounts[at] = (floors[place]! + toward.shares[place]! + beyond.shares[place]!) * unit;
  });
  const remainderFen = fundFen - units * unit;
  const receiver = next === null ? undefined : order[next];
  const isAdvanced = remainderFen > 0 && rules.remainder === "nextInLine" && receiver !== undefined;
  if (isAdvanced) amounts[receiver]! += remainderFen;
  const keptFen = left * unit + (isAdvanced ? 0 : remainderFen);
  return {
    kind: "allocated",
    shares: claims.map(({ key }, at) => ({ key, amountFen: amounts[at] as Fen })),
    fundFen,
    allocatedFen: (fundFen - keptFen) as Fen,
    keptFen: keptFen as Fen,
    advance: isAdvanced ? { key: claims[receiver]!.key, amountFen: remainderFen as Fen } : null,
  };
}

/** Columns and not one object each: a household among a million then costs what it costs among ten thousand. */
function columnsOfBounds(
  claims: readonly Claim[],
  rules: AllocationRules,
): Readonly<Record<keyof ClaimBounds, Float64Array>> {
  const { length } = claims;
  const floorFen = new Float64Array(length);
  const standardFen = new Float64Array(length);
  const capFen = new Float64Array(length);
  claims.forEach((claim, at) => {
    const bounds = claimBounds(claim, rules);
    floorFen[at] = bounds.floorFen;
    standardFen[at] = bounds.standardFen;
    capFen[at] = bounds.capFen;
  });
  return { floorFen, standardFen, capFen };
}

function fillInOrder(
  units: number,
  gaps: Float64Array,
): { readonly shares: Float64Array; readonly left: number; readonly next: number | null } {
  let left = units;
  const shares = gaps.map((gap) => {
    const share = Math.min(gap, left);
    left -= share;
    return share;
  });
  const next = shares.findIndex((share, at) => share < gaps[at]!);
  return { shares, left, next: next < 0 ? null : next };
}

function infeasible(fundFen: Fen, neededFen: Fen): InfeasibleAllocation {
  const missingFen = (neededFen - fundFen) as Fen;
  return {
    kind: "infeasible",
    issue: { code: "allocation.infeasible", params: { fundFen, neededFen, missingFen } },
  };
}

function total(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function assertAllocatable(claims: readonly Claim[], rules: AllocationRules, fundFen: Fen): void {
  if (!Number.isSafeInteger(fundFen) || fundFen < 0) throw new RangeError(`allocateFund: fund ${fundFen}`);
  if (!Number.isSafeInteger(rules.roundingFen) || rules.roundingFen < 1) {
    throw new RangeError(`allocateFund: rounding unit ${rules.roundingFen}`);
  }
  const keys = claims.map(({ key }) => key);
  if (keys.includes("") || groupKeys(keys).groups.length > 0)
    throw new RangeError("allocateFund: keys are not unique");
  const odd = claims.findIndex(({ members }) => !Number.isInteger(members) || members < 1);
  if (odd >= 0) throw new RangeError(`allocateFund: claim ${odd} has ${claims[odd]?.members} members`);
  if (!claims.every(({ need }) => Number.isFinite(need))) {
    throw new RangeError("allocateFund: a need is not a number");
  }
}
