import type { HardshipClass } from "../../../domain/eligibility/rule-outcome";

/** Households whose amount is from `fromFen` up to, not including, `toFen`. */
export interface AmountBin {
  readonly fromFen: number;
  readonly toFen: number;
  readonly counts: Readonly<Record<HardshipClass, number>>;
  /** In the plan compared with. */
  readonly current: number;
}

export interface AmountOfClass {
  readonly amountFen: number;
  readonly hardshipClass: HardshipClass;
}

const MOST_BINS = 12;
const STEPS = [1, 2, 5];

/**
 * Shares amounts over at most twelve bins of one round width (1, 2 or 5 times a power of ten yuan), for the picture and its twin.
 *
 * @example amountBins([], [], 10000) // => []
 */
export function amountBins(
  amounts: readonly AmountOfClass[],
  current: readonly number[],
  roundingFen: number,
): readonly AmountBin[] {
  if (amounts.length === 0) return [];
  const least = Math.min(minimumOf(amounts.map(({ amountFen }) => amountFen)), minimumOf(current));
  const most = Math.max(
    -minimumOf(amounts.map(({ amountFen }) => -amountFen)),
    -minimumOf(current.map((fen) => -fen)),
  );
  const width = roundWidth(most - least, Math.max(100, roundingFen));
  const first = Math.floor(least / width);
  const count = Math.floor(most / width) - first + 1;
  const bins = Array.from({ length: count }, (_, at) => ({
    fromFen: (first + at) * width,
    toFen: (first + at + 1) * width,
    counts: { deep: 0, relative: 0, accident: 0 },
    current: 0,
  }));
  for (const { amountFen, hardshipClass } of amounts) {
    const bin = bins[Math.floor(amountFen / width) - first];
    if (bin !== undefined) bin.counts[hardshipClass] += 1;
  }
  for (const fen of current) {
    const bin = bins[Math.floor(fen / width) - first];
    if (bin !== undefined) bin.current += 1;
  }
  return bins;
}

function roundWidth(span: number, leastFen: number): number {
  for (let power = 100; ; power *= 10) {
    for (const step of STEPS) {
      const width = step * power;
      if (width >= leastFen && span / width < MOST_BINS - 1) return width;
    }
  }
}

function minimumOf(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}
