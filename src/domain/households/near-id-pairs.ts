import { HashIndex } from "./hash-index";
import { partitionByHash } from "./partition-by-hash";

/** Two different identity numbers that one slip of the hand turns into each other; places in the list given, `first` < `second`. */
export interface NearIdPair {
  readonly first: number;
  readonly second: number;
  readonly slip: "oneCharacter" | "neighboursSwapped" | "oneMissingOrExtra";
}

/** A span of places, `to` not included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Numbers that agree in `key` stand in one part, where a change at a place and a swap of a place with the next are sought. */
interface Search {
  readonly key: Span;
  readonly changed: Span;
  readonly swapped: Span;
}

/** The numbers of one part: `codes` place by place, all first characters before all second ones. */
interface Part {
  readonly members: Uint32Array;
  readonly codes: Uint16Array;
  readonly whole: Int32Array;
}

const LENGTH = 18;
// Odd, so that its powers never vanish modulo 2^32.
const BASE = 0x01000193;
const POWERS = powersOfBase();
// Cut where both keys still tell a county's people apart: region, year and month, or last figure of the day, sequence and check.
const SEARCHES: readonly Search[] = [
  { key: { from: 13, to: 18 }, changed: { from: 0, to: 13 }, swapped: { from: 0, to: 12 } },
  { key: { from: 0, to: 12 }, changed: { from: 13, to: 18 }, swapped: { from: 12, to: 17 } },
];

/**
 * Finds every pair of numbers of 18 characters that differ in one character or in two swapped neighbours.
 *
 * Shape: the numbers must be distinct; others than of 18 characters are passed over. Pairs come in order of their places.
 * Time is linear in the count: a slip leaves either the head or the tail of a number as it was, so numbers are dealt out
 * by each into small parts, and compared only where their hashes without one place agree.
 * Source: the deletion neighbourhood of approximate matching (Mor and Fraenkel 1982), kept to one place at a time.
 * @example nearIdPairs(["110105194912310020", "110105194912310021"]) // => [{ first: 0, second: 1, slip: "oneCharacter" }]
 */
export function nearIdPairs(ids: readonly string[]): readonly NearIdPair[] {
  const places: number[] = [];
  ids.forEach((id, place) => {
    if (id.length === LENGTH) places.push(place);
  });
  const codes = codesOf(ids, places);
  const pairs: NearIdPair[] = [];
  for (const search of SEARCHES) {
    const { order, starts, largest } = partitionByHash(hashesOf(codes, search.key));
    const index = new HashIndex(largest);
    const partCodes = new Uint16Array(LENGTH * largest);
    const whole = new Int32Array(largest);
    for (let part = 0; part + 1 < starts.length; part += 1) {
      const members = order.subarray(starts[part]!, starts[part + 1]!);
      const here: Part = { members, codes: partCodes, whole };
      fillPart(here, codes);
      const push = (one: number, other: number, slip: NearIdPair["slip"]): void => {
        pairs.push({ first: places[members[one]!]!, second: places[members[other]!]!, slip });
      };
      findChanged(here, search.changed, index, push);
      findSwapped(here, search.swapped, index, push);
    }
  }
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** Character codes number by number. */
function codesOf(ids: readonly string[], places: readonly number[]): Uint16Array {
  const codes = new Uint16Array(LENGTH * places.length);
  places.forEach((place, at) => {
    const id = ids[place]!;
    for (let character = 0; character < LENGTH; character += 1)
      codes[at * LENGTH + character] = id.charCodeAt(character);
  });
  return codes;
}

function hashesOf(codes: Uint16Array, { from, to }: Span): Int32Array {
  const hashes = new Int32Array(codes.length / LENGTH);
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 0;
    for (let place = from; place < to; place += 1)
      hash = (hash + Math.imul(codes[at * LENGTH + place]!, POWERS[place]!)) | 0;
    hashes[at] = hash;
  }
  return hashes;
}

function fillPart({ members, codes, whole }: Part, allCodes: Uint16Array): void {
  const count = members.length;
  for (let at = 0; at < count; at += 1) {
    const start = members[at]! * LENGTH;
    let hash = 0;
    for (let place = 0; place < LENGTH; place += 1) {
      const code = allCodes[start + place]!;
      codes[place * count + at] = code;
      hash = (hash + Math.imul(code, POWERS[place]!)) | 0;
    }
    whole[at] = hash;
  }
}

type PushPair = (one: number, other: number, slip: NearIdPair["slip"]) => void;

function findChanged(part: Part, changed: Span, index: HashIndex, push: PushPair): void {
  const { codes, whole } = part;
  const count = part.members.length;
  for (let place = changed.from; place < changed.to; place += 1) {
    const power = POWERS[place]!;
    index.clear(count);
    for (let second = 0; second < count; second += 1) {
      const hash = (whole[second]! - Math.imul(codes[place * count + second]!, power)) | 0;
      for (let first = index.firstOf(hash); first >= 0; first = index.nextOf(first, hash)) {
        if (agreeOutside(part, first, second, place, 1)) push(first, second, "oneCharacter");
      }
      index.add(second, hash);
    }
  }
}

function findSwapped(part: Part, swapped: Span, index: HashIndex, push: PushPair): void {
  const { codes, whole } = part;
  const count = part.members.length;
  index.clear(count);
  for (let at = 0; at < count; at += 1) index.add(at, whole[at]!);
  for (let place = swapped.from; place < swapped.to; place += 1) {
    // Both characters move by one place: the hash changes by their difference times the difference of the powers.
    const power = (POWERS[place]! - POWERS[place + 1]!) | 0;
    const left = place * count;
    const right = left + count;
    for (let first = 0; first < count; first += 1) {
      const difference = codes[right + first]! - codes[left + first]!;
      if (difference === 0) continue;
      const hash = (whole[first]! + Math.imul(difference, power)) | 0;
      for (let second = index.firstOf(hash); second >= 0; second = index.nextOf(second, hash)) {
        const isSwap =
          second > first &&
          codes[left + first] === codes[right + second] &&
          codes[right + first] === codes[left + second] &&
          agreeOutside(part, first, second, place, 2);
        if (isSwap) push(first, second, "neighboursSwapped");
      }
    }
  }
}

/** Whether two numbers have the same characters at all places but `length` ones from `from` on. */
function agreeOutside(
  { members, codes }: Part,
  one: number,
  other: number,
  from: number,
  length: number,
): boolean {
  const count = members.length;
  for (let place = 0; place < LENGTH; place += 1) {
    if (place >= from && place < from + length) continue;
    if (codes[place * count + one] !== codes[place * count + other]) return false;
  }
  return true;
}

function powersOfBase(): Int32Array {
  const powers = new Int32Array(LENGTH);
  let power = 1;
  for (let place = 0; place < LENGTH; place += 1) {
    powers[place] = power;
    power = Math.imul(power, BASE);
  }
  return powers;
}
