/** Two different identity numbers that one slip of the hand turns into each other; places in the list given, `first` < `second`. */
export interface NearIdPair {
  readonly first: number;
  readonly second: number;
  readonly slip: "oneCharacter" | "neighboursSwapped" | "oneMissingOrExtra";
}

const LENGTH = 18;
// Odd, so that its powers never vanish modulo 2^32.
const BASE = 0x01000193;

/**
 * Finds every pair of numbers of 18 characters that differ in one character or in two swapped neighbours.
 *
 * Shape: the numbers must be distinct; others than of 18 characters are passed over. Pairs come in order of their places.
 * Time is linear in the count: numbers are compared only where their hashes without one place agree.
 * Source: the deletion neighbourhood of approximate matching (Mor and Fraenkel 1982), kept to one place at a time.
 * @example nearIdPairs(["110105194912310020", "110105194912310021"]) // => [{ first: 0, second: 1, slip: "oneCharacter" }]
 */
export function nearIdPairs(ids: readonly string[]): readonly NearIdPair[] {
  const powers = powersOfBase();
  const whole = Int32Array.from(ids, (id) => (id.length === LENGTH ? hashOf(id, powers) : 0));
  const pairs: NearIdPair[] = [];
  const index = new HashIndex(ids.length);
  for (let place = 0; place < LENGTH; place += 1) {
    index.clear();
    ids.forEach((id, second) => {
      if (id.length !== LENGTH) return;
      const hash = (whole[second]! - Math.imul(id.charCodeAt(place), powers[place]!)) | 0;
      for (let first = index.firstOf(hash); first >= 0; first = index.nextOf(first)) {
        if (differOnlyAt(ids[first] ?? "", id, place)) pairs.push({ first, second, slip: "oneCharacter" });
      }
      index.add(second, hash);
    });
  }
  index.clear();
  ids.forEach((id, at) => {
    if (id.length === LENGTH) index.add(at, whole[at]!);
  });
  ids.forEach((id, first) => {
    if (id.length === LENGTH) pushSwapped(ids, id, first, whole[first]!, powers, index, pairs);
  });
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

function pushSwapped(
  ids: readonly string[],
  id: string,
  first: number,
  whole: number,
  powers: Int32Array,
  index: HashIndex,
  pairs: NearIdPair[],
): void {
  for (let place = 0; place + 1 < LENGTH; place += 1) {
    const left = id.charCodeAt(place);
    const right = id.charCodeAt(place + 1);
    if (left === right) continue;
    // Both characters move by one place: the hash changes by their difference times the difference of the powers.
    const hash = (whole + Math.imul(right - left, (powers[place]! - powers[place + 1]!) | 0)) | 0;
    for (let second = index.firstOf(hash); second >= 0; second = index.nextOf(second)) {
      if (second > first && isSwapOf(id, ids[second] ?? "", place)) {
        pairs.push({ first, second, slip: "neighboursSwapped" });
      }
    }
  }
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

function hashOf(id: string, powers: Int32Array): number {
  let hash = 0;
  for (let place = 0; place < LENGTH; place += 1) {
    hash = (hash + Math.imul(id.charCodeAt(place), powers[place]!)) | 0;
  }
  return hash;
}

function differOnlyAt(first: string, second: string, place: number): boolean {
  return (
    first !== second &&
    first.slice(0, place) === second.slice(0, place) &&
    first.slice(place + 1) === second.slice(place + 1)
  );
}

function isSwapOf(first: string, second: string, place: number): boolean {
  return (
    first.charCodeAt(place) === second.charCodeAt(place + 1) &&
    first.charCodeAt(place + 1) === second.charCodeAt(place) &&
    first.slice(0, place) === second.slice(0, place) &&
    first.slice(place + 2) === second.slice(place + 2)
  );
}

/** Places by hash, in chains of equal slots; who asks compares the texts. */
class HashIndex {
  private readonly heads: Int32Array;
  private readonly links: Int32Array;
  private readonly shift: number;

  constructor(count: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(count + 1)) + 1);
    this.heads = new Int32Array(1 << bits);
    this.links = new Int32Array(count);
    this.shift = 32 - bits;
    this.clear();
  }

  clear(): void {
    this.heads.fill(-1);
  }

  add(place: number, hash: number): void {
    const slot = this.slotOf(hash);
    this.links[place] = this.heads[slot]!;
    this.heads[slot] = place;
  }

  firstOf(hash: number): number {
    return this.heads[this.slotOf(hash)]!;
  }

  nextOf(place: number): number {
    return this.links[place]!;
  }

  private slotOf(hash: number): number {
    // Fibonacci hashing spreads neighbours, of which one county's numbers have many.
    return Math.imul(hash, 0x9e3779b1) >>> this.shift;
  }
}
