/** Places by hash: a chain holds other hashes too, so each place knows its own and is handed out only where it agrees. */
export class HashIndex {
  private readonly heads: Int32Array;
  private readonly links: Int32Array;
  private readonly hashes: Int32Array;
  private shift = 0;

  /** Room for `count` places, reused from one filling to the next. */
  constructor(count: number) {
    this.heads = new Int32Array(1 << bitsFor(count));
    this.links = new Int32Array(count);
    this.hashes = new Int32Array(count);
  }

  /** Empties the index for `count` places, at a cost of these places only, however large the index can grow. */
  clear(count: number): void {
    const bits = bitsFor(count);
    this.shift = 32 - bits;
    this.heads.fill(-1, 0, 1 << bits);
  }

  /** Adds a place, which comes before those added earlier. */
  add(place: number, hash: number): void {
    const slot = this.slotOf(hash);
    this.links[place] = this.heads[slot]!;
    this.hashes[place] = hash;
    this.heads[slot] = place;
  }

  /** The place with this hash that was added last; -1 for none. */
  firstOf(hash: number): number {
    return this.agreeing(this.heads[this.slotOf(hash)]!, hash);
  }

  /** The place with this hash that was added before this one; -1 for none. */
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

function bitsFor(count: number): number {
  return Math.max(4, Math.ceil(Math.log2(count + 1)) + 1);
}
