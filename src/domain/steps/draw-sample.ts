/** How sure a call-back sample is to show the share of faults within the margin. */
export interface SampleSizeParams {
  readonly population: number;
  readonly confidence: 0.9 | 0.95 | 0.99;
  /** Half the width of the interval, as a share of one: 0.05 is five points either way. */
  readonly margin: number;
}

// Two-sided quantiles of the normal distribution.
const QUANTILES = { 0.9: 1.6449, 0.95: 1.96, 0.99: 2.5758 } as const;

/**
 * How many households to call back, for the worst case of half of them at fault, corrected for a finite number.
 * Throws a RangeError for a margin outside 0 to 0.5.
 * Source: Cochran, Sampling Techniques, n0 = z² ÷ 4e², n = n0 ÷ (1 + (n0 − 1) ÷ N).
 * @example sampleSize({ population: 1000, confidence: 0.95, margin: 0.05 }) // => 278
 */
export function sampleSize({ population, confidence, margin }: SampleSizeParams): number {
  if (!(margin > 0 && margin <= 0.5)) throw new RangeError(`sampleSize: margin ${margin}`);
  if (population <= 0) return 0;
  const infinite = QUANTILES[confidence] ** 2 / (4 * margin ** 2);
  return Math.min(population, Math.ceil(infinite / (1 + (infinite - 1) / population)));
}

/**
 * Draws a sample that anybody can draw again: the same seed and keys give the same sample, whatever the order of rows.
 *
 * Every key gets a number from seed and key; the lowest are drawn. A larger sample of the same seed holds the smaller one.
 * @example drawSample(["a", "b", "c"], 3, "2027-01-10") // => ["a", "b", "c"]
 */
export function drawSample(keys: readonly string[], size: number, seed: string): readonly string[] {
  return [...new Set(keys)]
    .map((key) => ({ key, lot: lotOf(`${seed}\n${key}`) }))
    .sort((a, b) => a.lot - b.lot || (a.key < b.key ? -1 : 1))
    .slice(0, Math.max(0, size))
    .map(({ key }) => key)
    .sort();
}

function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // Keys that differ in the last character only would else lie side by side.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
