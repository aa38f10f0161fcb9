/** Places dealt out so that equal hashes stand in one part; within a part in rising order. */
interface HashPartition {
  readonly order: Uint32Array;
  /** Where each part begins in the order, and at last where the order ends. */
  readonly starts: Uint32Array;
  /** Places in the largest part. */
  readonly largest: number;
}

// An index of so many places stays in the processor's own memory, so a place costs the same among a million.
const PLACES_IN_A_PART = 4096;

/**
 * Deals places out by their hashes into parts of a few thousand.
 *
 * Source: the partitioned hash join (Shatdal, Kant and Naughton 1994), by one counting sort.
 * @example partitionByHash(Int32Array.of(7, 9, 7)).order // => Uint32Array [0, 1, 2]
 */
export function partitionByHash(hashes: Int32Array): HashPartition {
  const count = hashes.length;
  const bits = Math.max(0, Math.ceil(Math.log2(count / PLACES_IN_A_PART)));
  const parts = 1 << bits;
  const starts = new Uint32Array(parts + 1);
  for (let at = 0; at < count; at += 1) starts[partOf(hashes[at]!, bits) + 1]! += 1;
  let largest = 0;
  for (let part = 0; part < parts; part += 1) {
    largest = Math.max(largest, starts[part + 1]!);
    starts[part + 1]! += starts[part]!;
  }
  const filled = starts.slice();
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const part = partOf(hashes[at]!, bits);
    order[filled[part]!] = at;
    filled[part]! += 1;
  }
  return { order, starts, largest };
}

// Mixed otherwise than in the index of a part, else all its places would crowd into a few slots. A shift by 32 would be none.
function partOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - bits);
}
