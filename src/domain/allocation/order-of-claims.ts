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
  needs.sort().reverse();
  const starts = new Map<number, number>();
  needs.forEach((need, at) => {
    if (at === 0 || need !== needs[at - 1]) starts.set(need, at);
  });
  const next = new Map(starts);
  const ordered = new Array<number>(places.length).fill(0);
  for (const place of places) {
    const { need } = claims[place]!;
    const at = next.get(need) ?? 0;
    ordered[at] = place;
    next.set(need, at + 1);
  }
  for (const [need, start] of starts) {
    const end = next.get(need) ?? start;
    if (end - start < 2) continue;
    const tied = ordered.slice(start, end).sort((a, b) => (claims[a]!.key < claims[b]!.key ? -1 : 1));
    tied.forEach((place, at) => {
      ordered[start + at] = place;
    });
  }
  return ordered;
}
