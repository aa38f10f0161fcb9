/** Numbers that look random and are the same at every run. */
export interface SeededRandom {
  /** A whole number from least to most, both included. */
  between(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** The mulberry32 generator of that seed. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error("pick: nothing to pick from");
      return item;
    },
  };
}
