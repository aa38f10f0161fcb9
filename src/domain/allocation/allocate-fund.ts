import type { Issue } from "../finding";
import { groupKeys } from "../households/group-keys";
import type { Fen } from "../money/fen";
import { apportion } from "./apportion";
import { claimBounds } from "./claim";
import type { AllocationRules, Claim } from "./claim";
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
  const { ranks, floors, standards, caps } = boundsInOrder(claims, rules, order);
  const units = Math.floor(fundFen / unit);
  const needed = total(floors);
  if (needed > units) return infeasible(fundFen, (needed * unit) as Fen);

  const gaps = difference(standards, floors);
  const toward =
    rules.towardStandard === "inOrderOfNeed"
      ? fillInOrder(units - needed, gaps)
      : apportion({ units: units - needed, weights: gaps, limits: gaps });
  const headroom =
    rules.beyondStandard === "share" ? difference(caps, standards) : new Float64Array(order.length);
  const beyond = apportion({ units: toward.left, weights: standards, limits: headroom });
  const next = toward.next ?? beyond.next;
  const left = beyond.left;

  const amounts = floors;
  for (let rank = 0; rank < amounts.length; rank += 1)
    amounts[rank] = (floors[rank]! + toward.shares[rank]! + beyond.shares[rank]!) * unit;
  const remainderFen = fundFen - units * unit;
  const isAdvanced = remainderFen > 0 && rules.remainder === "nextInLine" && next !== null;
  if (isAdvanced) amounts[next]! += remainderFen;
  const keptFen = left * unit + (isAdvanced ? 0 : remainderFen);
  return {
    kind: "allocated",
    shares: claims.map(({ key }, at) => ({ key, amountFen: amounts[ranks[at]!] as Fen })),
    fundFen,
    allocatedFen: (fundFen - keptFen) as Fen,
    keptFen: keptFen as Fen,
    advance: isAdvanced ? { key: claims[order[next]!]!.key, amountFen: remainderFen as Fen } : null,
  };
}

/** The bounds in units, in the order of dividing; `ranks` says at which place of it each claim stands. */
interface OrderedBounds {
  readonly ranks: Uint32Array;
  readonly floors: Float64Array;
  readonly standards: Float64Array;
  readonly caps: Float64Array;
}

/** Claims are read as they lie in memory, once: among a million, fetching them in another order would cost a multiple. */
function boundsInOrder(claims: readonly Claim[], rules: AllocationRules, order: Uint32Array): OrderedBounds {
  const { length } = claims;
  const ranks = new Uint32Array(length);
  for (let rank = 0; rank < length; rank += 1) ranks[order[rank]!] = rank;
  const floors = new Float64Array(length);
  const standards = new Float64Array(length);
  const caps = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    const { floorFen, standardFen, capFen } = claimBounds(claims[at]!, rules);
    const rank = ranks[at]!;
    floors[rank] = floorFen / rules.roundingFen;
    standards[rank] = standardFen / rules.roundingFen;
    caps[rank] = capFen / rules.roundingFen;
  }
  return { ranks, floors, standards, caps };
}

function fillInOrder(
  units: number,
  gaps: Float64Array,
): { readonly shares: Float64Array; readonly left: number; readonly next: number | null } {
  let left = units;
  const shares = new Float64Array(gaps.length);
  for (let at = 0; at < gaps.length; at += 1) {
    const share = Math.min(gaps[at]!, left);
    left -= share;
    shares[at] = share;
  }
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
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) sum += numbers[at]!;
  return sum;
}

function difference(numbers: Float64Array, others: Float64Array): Float64Array {
  const differences = new Float64Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) differences[at] = numbers[at]! - others[at]!;
  return differences;
}

function assertAllocatable(claims: readonly Claim[], rules: AllocationRules, fundFen: Fen): void {
  if (!Number.isSafeInteger(fundFen) || fundFen < 0) throw new RangeError(`allocateFund: fund ${fundFen}`);
  if (!Number.isSafeInteger(rules.roundingFen) || rules.roundingFen < 1) {
    throw new RangeError(`allocateFund: rounding unit ${rules.roundingFen}`);
  }
  for (let at = 0; at < claims.length; at += 1) {
    const { key, members, need } = claims[at]!;
    if (key === "") throw new RangeError(`allocateFund: claim ${at} has no key`);
    if (!Number.isInteger(members) || members < 1)
      throw new RangeError(`allocateFund: claim ${at} has ${members} members`);
    if (!Number.isFinite(need)) throw new RangeError(`allocateFund: the need of claim ${at} is not a number`);
  }
  if (groupKeys(claims.map(({ key }) => key)).groups.length > 0)
    throw new RangeError("allocateFund: keys are not unique");
}
