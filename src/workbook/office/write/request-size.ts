const encoder = new TextEncoder();

/** Bytes a request or an answer may hold. Source: Excel add-in resource limits, 5 MB a request in Excel on the web. */
export const requestBudget = 4_000_000;

/** Upper bound of the bytes of one action with its object path beside its data: office.js 1.1.110 takes a hundred or two. */
export const actionBytes = 300;

/**
 * Measures a value as it travels: UTF-8 bytes of its JSON.
 * @example measureBytes(["县"]) // => 7
 */
export function measureBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/**
 * Cuts items into batches whose sizes (bytes) add up to at most `budget`; an item above it stands alone.
 * @example inBatches([3, 3, 3], (size) => size, 6) // => [[3, 3], [3]]
 */
export function inBatches<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  budget = requestBudget,
): T[][] {
  const batches: T[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const size = sizeOf(item);
    if (used + size > budget) {
      batches.push([]);
      used = 0;
    }
    batches.at(-1)?.push(item);
    used += size;
  }
  return batches;
}
