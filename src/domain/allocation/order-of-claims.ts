import type { HardshipClass } from "../eligibility/rule-outcome";
import type { Claim } from "./claim";
import { leadingNumbers } from "./leading-numbers";
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
  const needs = new Float64Array(count);
  const classes = new Uint8Array(count);
  const starts = new Uint32Array(CLASSES.length);
  for (let place = 0; place < count; place += 1) {
    const { need, hardshipClass } = claims[place]!;
    needs[place] = -need;
    classes[place] = CLASSES.indexOf(hardshipClass);
    for (let graver = classes[place]! + 1; graver < CLASSES.length; graver += 1) starts[graver]! += 1;
  }
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
  let isBefore: ComesBefore | undefined;
  for (let start = 0; start < count;) {
    let end = start + 1;
    while (end < count && isTied(order[start]!, order[end]!)) end += 1;
    if (end - start > 1) sortTied(order, start, end, (isBefore ??= byKey(claims)));
    start = end;
  }
  return order;
}

type ComesBefore = (one: number, other: number) => boolean;

function byKey(claims: readonly Claim[]): ComesBefore {
  const numbers = leadingNumbers(claims.map(({ key }) => key));
  return (one, other) => {
    const difference = numbers[one]! - numbers[other]!;
    return difference === 0 ? claims[one]!.key < claims[other]!.key : difference < 0;
  };
}

// A few are sorted where they stand: a list for each of a hundred thousand ties would cost more than the sorting.
const FEW = 16;

function sortTied(order: Uint32Array, start: number, end: number, isBefore: ComesBefore): void {
  if (end - start > FEW) {
    order.subarray(start, end).sort((one, other) => (isBefore(one, other) ? -1 : 1));
    return;
  }
  for (let at = start + 1; at < end; at += 1) {
    const place = order[at]!;
    let slot = at;
    for (; slot > start && isBefore(place, order[slot - 1]!); slot -= 1) order[slot] = order[slot - 1]!;
    order[slot] = place;
  }
}
