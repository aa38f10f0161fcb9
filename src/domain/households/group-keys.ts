import { HashIndex } from "./hash-index";
import { partitionByHash } from "./partition-by-hash";

/** Which keys of a list stand there more than once. */
export interface GroupedKeys {
  /** Places of equal keys, rising; the groups in order of their first places. */
  readonly groups: readonly (readonly number[])[];
  /** 1 for a place whose key stands earlier in the list. */
  readonly isRepeat: Uint8Array;
}

/**
 * Groups the places of equal keys. Nearly every key stands once: only repeated ones get a list.
 *
 * Shape: places count from 0. Time is linear in the count, and a key costs the same among a million, which one large map
 * of strings does not do.
 * @example groupKeys(["a", "b", "a"]).groups // => [[0, 2]]
 */
export function groupKeys(keys: readonly string[]): GroupedKeys {
  const hashes = new Int32Array(keys.length);
  for (let place = 0; place < keys.length; place += 1) hashes[place] = hashOf(keys[place]!);
  const { order, starts, largest } = partitionByHash(hashes);
  const index = new HashIndex(largest);
  const isRepeat = new Uint8Array(keys.length);
  const shared = new Map<number, number[]>();
  for (let part = 0; part + 1 < starts.length; part += 1) {
    const start = starts[part]!;
    const count = starts[part + 1]! - start;
    index.clear(count);
    for (let at = 0; at < count; at += 1) {
      const place = order[start + at]!;
      const hash = hashes[place]!;
      let earlier = index.firstOf(hash);
      while (earlier >= 0 && keys[order[start + earlier]!] !== keys[place])
        earlier = index.nextOf(earlier, hash);
      if (earlier < 0) {
        index.add(at, hash);
        continue;
      }
      isRepeat[place] = 1;
      const first = order[start + earlier]!;
      const group = shared.get(first);
      if (group === undefined) shared.set(first, [first, place]);
      else group.push(place);
    }
  }
  return { groups: [...shared.values()].sort((one, other) => one[0]! - other[0]!), isRepeat };
}

// The offset and the prime of the FNV-1a hash.
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash;
}
