import type { HardshipClass } from "../eligibility/rule-outcome";
import type { Claim } from "./claim";

const CLASSES: readonly HardshipClass[] = ["deep", "relative", "accident"];

/**
 * The places of the claims in the order of dividing: graver class first, then greater need, then the key.
 *
 * Needs are sorted as plain numbers and claims dealt out to them, which takes a million households in about linear time.
 * @example [...orderOfClaims(claims)].map((place) => claims[place]?.key) // => ["b", "a", "c"]
 */
export function orderOfClaims(claims: readonly Claim[]): Uint32Array {
  const order = new Uint32Array(claims.length);
  let filled = 0;
  for (const hardshipClass of CLASSES) {
    const ofClass: number[] = [];
    claims.forEach((claim, place) => {
      if (claim.hardshipClass === hardshipClass) ofClass.push(place);
    });
    for (const place of byNeedAndKey(claims, ofClass)) {
      order[filled] = place;
      filled += 1;
    }
  }
  return order;
}

function byNeedAndKey(claims: readonly Claim[], places: readonly number[]): readonly number[] {
  const needs = new Float64Array(places.length);
  places.forEach((place, at) => {
    needs[at] = claims[place]!.need;
  });
  needs.sort();
  // Place of a need among the needs in rising order: a search takes less than a map whose keys are fractions.
  const taken = new Uint32Array(places.length);
  const ordered = new Array<number>(places.length).fill(0);
  const last = places.length - 1;
  for (const place of places) {
    const start = firstPlaceOf(needs, claims[place]!.need);
    ordered[last - start - taken[start]!] = place;
    taken[start]! += 1;
  }
  for (let start = 0; start < places.length; start += Math.max(1, taken[start]!)) {
    const count = taken[start]!;
    if (count < 2) continue;
    const first = last - start - count + 1;
    const tied = ordered
      .slice(first, first + count)
      .sort((a, b) => (claims[a]!.key < claims[b]!.key ? -1 : 1));
    tied.forEach((place, at) => {
      ordered[first + at] = place;
    });
  }
  return ordered;
}

function firstPlaceOf(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
