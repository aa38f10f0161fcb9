import type { HardshipClass } from "../eligibility/rule-outcome";
import type { Claim } from "./claim";
import { risingOrder } from "./rising-order";

const CLASSES: readonly HardshipClass[] = ["deep", "relative", "accident"];

/**
 * The places of the claims in the order of dividing: graver class first, then greater need, then the key.
 *
 * Needs are sorted as plain numbers, and keys only within equal need, which takes a million households in about linear time.
 * @example [...orderOfClaims(claims)].map((place) => claims[place]?.key) // => ["b", "a", "c"]
 */
export function orderOfClaims(claims: readonly Claim[]): Uint32Array {
  const count = claims.length;
  const keys = claims.map(({ key }) => key);
  const needs = new Float64Array(count);
  const classes = new Uint8Array(count);
  const starts = new Uint32Array(CLASSES.length);
  claims.forEach(({ need, hardshipClass }, place) => {
    needs[place] = -need;
    classes[place] = CLASSES.indexOf(hardshipClass);
    for (let graver = classes[place]! + 1; graver < CLASSES.length; graver += 1) starts[graver]! += 1;
  });
  const order = new Uint32Array(count);
  const rising = risingOrder(needs);
  for (let at = 0; at < count; at += 1) {
    const place = rising[at]!;
    const start = classes[place]!;
    order[starts[start]!] = place;
    starts[start]! += 1;
  }
  const isTied = (one: number, other: number): boolean =>
    needs[one] === needs[other] && classes[one] === classes[other];
  for (let start = 0; start < count;) {
    let end = start + 1;
    while (end < count && isTied(order[start]!, order[end]!)) end += 1;
    sortByKey(order, start, end, keys);
    start = end;
  }
  return order;
}

// A few are sorted where they stand: a list for each of a hundred thousand ties would cost more than the sorting.
const FEW = 16;

function sortByKey(order: Uint32Array, start: number, end: number, keys: readonly string[]): void {
  if (end - start > FEW) {
    order.subarray(start, end).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
    return;
  }
  for (let at = start + 1; at < end; at += 1) {
    const place = order[at]!;
    const key = keys[place]!;
    let slot = at;
    for (; slot > start && key < keys[order[slot - 1]!]!; slot -= 1) order[slot] = order[slot - 1]!;
    order[slot] = place;
  }
}
