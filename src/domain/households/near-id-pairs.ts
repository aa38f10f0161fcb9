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
  const count = ids.length;
  const codes = codesOf(ids);
  const isWhole = (at: number): boolean => codes[at] !== 0;
  const whole = hashesOf(codes, count, powers);
  const pairs: NearIdPair[] = [];
  const index = new HashIndex(count);
  for (let place = 0; place < LENGTH; place += 1) {
    index.clear();
    for (let second = 0; second < count; second += 1) {
      if (!isWhole(second)) continue;
      const hash = (whole[second]! - Math.imul(codes[place * count + second]!, powers[place]!)) | 0;
      for (let first = index.firstOf(hash); first >= 0; first = index.nextOf(first, hash)) {
        if (differOnlyAt(ids[first]!, ids[second]!, place))
          pairs.push({ first, second, slip: "oneCharacter" });
      }
      index.add(second, hash);
    }
  }
  index.clear();
  for (let at = 0; at < count; at += 1) if (isWhole(at)) index.add(at, whole[at]!);
  for (let first = 0; first < count; first += 1) {
    if (isWhole(first)) pushSwapped(ids, ids[first]!, first, whole[first]!, powers, index, pairs);
  }
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** Character codes place by place, all first characters before all second ones; 0 for a number of another length. */
function codesOf(ids: readonly string[]): Uint16Array {
  const codes = new Uint16Array(LENGTH * ids.length);
  ids.forEach((id, at) => {
    if (id.length !== LENGTH) return;
    for (let place = 0; place < LENGTH; place += 1) codes[place * ids.length + at] = id.charCodeAt(place);
  });
  return codes;
}

function hashesOf(codes: Uint16Array, count: number, powers: Int32Array): Int32Array {
  const hashes = new Int32Array(count);
  for (let place = 0; place < LENGTH; place += 1) {
    const power = powers[place]!;
    for (let at = 0; at < count; at += 1)
      hashes[at] = (hashes[at]! + Math.imul(codes[place * count + at]!, power)) | 0;
  }
  return hashes;
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
    for (let second = index.firstOf(hash); second >= 0; second = index.nextOf(second, hash)) {
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

/** Places by hash: a chain holds other hashes too, so each place knows its own and is handed out only where it agrees. */
class HashIndex {
  private readonly heads: Int32Array;
  private readonly links: Int32Array;
  private readonly hashes: Int32Array;
  private readonly shift: number;

  constructor(count: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(count + 1)) + 1);
    this.heads = new Int32Array(1 << bits);
    this.links = new Int32Array(count);
    this.hashes = new Int32Array(count);
    this.shift = 32 - bits;
    this.clear();
  }

  clear(): void {
    this.heads.fill(-1);
  }

  add(place: number, hash: number): void {
    const slot = this.slotOf(hash);
    this.links[place] = this.heads[slot]!;
    this.hashes[place] = hash;
    this.heads[slot] = place;
  }

  firstOf(hash: number): number {
    return this.agreeing(this.heads[this.slotOf(hash)]!, hash);
  }

  nextOf(place: number, hash: number): number {
    return this.agreeing(this.links[place]!, hash);
  }

  private agreeing(from: number, hash: number): number {
    let place = from;
    while (place >= 0 && this.hashes[place] !== hash) place = this.links[place]!;
    return place;
  }

  private slotOf(hash: number): number {
    // Fibonacci hashing spreads neighbours, of which one county's numbers have many.
    return Math.imul(hash, 0x9e3779b1) >>> this.shift;
  }
}
