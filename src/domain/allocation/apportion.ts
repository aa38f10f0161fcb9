/** Whole units to divide; the lists are parallel and stand in the order that settles ties. */
export interface ApportionParams {
  readonly units: number;
  /** Whole and not negative; the share of each is in proportion to it. */
  readonly weights: Float64Array;
  /** The most each may get; Infinity for no limit. */
  readonly limits: Float64Array;
}

export interface ApportionResult {
  readonly shares: Float64Array;
  /** Units nobody could take. */
  readonly left: number;
  /** Who would get one unit more; null when all are at their limit. */
  readonly next: number | null;
}

// Quotients of two whole numbers up to 2^26 differ by more than a double rounds off: they compare as exactly as fractions.
const LARGEST_EXACT_FACTOR = 67_108_864;
const CLOSE_ENOUGH = 0.02;
const ROUNDING_MARGIN = 1e-12;

/**
 * Divides units in proportion to weights under limits, so that one unit more never takes a unit from anybody.
 *
 * The k-th unit of each is due when k ÷ weight is reached; the earliest due are given, ties to the first in the list
 * (Jefferson's divisor method, chosen over largest remainders because those can take away when the sum grows).
 * Throws a RangeError for a share or weight above 67 million units.
 * @example apportion({ units: 3, weights: Float64Array.of(2, 1), limits: Float64Array.of(9, 9) }).shares // => [2, 1]
 */
export function apportion({ units, weights, limits }: ApportionParams): ApportionResult {
  const shares = new Float64Array(weights.length);
  let room = 0;
  let weight = 0;
  // Who takes part: a weight without room and room without a weight get nothing.
  const open = new Float64Array(weights.length);
  for (let at = 0; at < weights.length; at += 1) {
    const own = weights[at]!;
    if (own > LARGEST_EXACT_FACTOR) throw new RangeError("apportion: a weight is too large");
    if (own <= 0 || limits[at]! <= 0) continue;
    room += limits[at]!;
    weight += own;
    open[at] = own;
  }
  if (room <= units) {
    for (let at = 0; at < open.length; at += 1) if (open[at]! > 0) shares[at] = limits[at]!;
    return { shares, left: units - room, next: null };
  }
  const { low, high } = levelsAround(units, weight, open, limits);
  let given = 0;
  for (let at = 0; at < open.length; at += 1) {
    const share = Math.min(limits[at]!, Math.floor(low * open[at]!));
    if (share > LARGEST_EXACT_FACTOR) throw new RangeError("apportion: a share is too large");
    shares[at] = share;
    given += share;
  }
  const next = giveEarliestDue(units - given, shares, dueBetween(shares, high, open, limits));
  return { shares, left: 0, next };
}

/**
 * Two levels with the last unit due between them and few others: below the lower one no unit is due too early, and by the upper
 * one more than all units are due, whatever the rounding.
 */
function levelsAround(
  units: number,
  totalWeight: number,
  weights: Float64Array,
  limits: Float64Array,
): { readonly low: number; readonly high: number } {
  const givenAt = (level: number): number => {
    let given = 0;
    for (let at = 0; at < weights.length; at += 1)
      given += Math.min(limits[at]!, Math.floor(level * weights[at]!));
    return given;
  };
  let low = 0;
  let givenLow = 0;
  let high = (units + weights.length) / totalWeight;
  let givenHigh = givenAt(high);
  while (givenHigh <= units) {
    low = high;
    givenLow = givenHigh;
    high *= 2;
    givenHigh = givenAt(high);
  }
  const few = weights.length * CLOSE_ENOUGH;
  // Many units can be due at one level: then the levels come as close as numbers are told apart.
  while (givenHigh - givenLow > few && low < high * (1 - ROUNDING_MARGIN)) {
    const middle = (low + high) / 2;
    const given = givenAt(middle);
    if (given <= units) {
      low = middle;
      givenLow = given;
    } else {
      high = middle;
      givenHigh = given;
    }
  }
  return { low: low * (1 - ROUNDING_MARGIN), high: high * (1 + ROUNDING_MARGIN) };
}

/** Units due by a level beyond the shares given: whose they are, in the order of the list, and when each is due. */
interface DueUnits {
  readonly places: Uint32Array;
  readonly dues: Float64Array;
}

function dueBetween(
  shares: Float64Array,
  high: number,
  weights: Float64Array,
  limits: Float64Array,
): DueUnits {
  const lastOf = (at: number): number => Math.min(limits[at]!, Math.floor(high * weights[at]!));
  let count = 0;
  for (let at = 0; at < weights.length; at += 1) count += Math.max(0, lastOf(at) - shares[at]!);
  const places = new Uint32Array(count);
  const dues = new Float64Array(count);
  let filled = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const last = lastOf(at);
    for (let unit = shares[at]! + 1; unit <= last; unit += 1) {
      places[filled] = at;
      dues[filled] = unit / weights[at]!;
      filled += 1;
    }
  }
  return { places, dues };
}

/** Gives so many units to those due first, and tells whose the next one would be. */
function giveEarliestDue(units: number, shares: Float64Array, { places, dues }: DueUnits): number {
  const sorted = dues.slice().sort();
  const lastDue = sorted[Math.max(0, units - 1)]!;
  const nextDue = sorted[units]!;
  let ofTied = units;
  while (ofTied > 0 && sorted[units - ofTied]! < lastDue) ofTied -= 1;
  let next = -1;
  for (let at = 0; at < places.length; at += 1) {
    const isGiven = units > 0 && (dues[at]! < lastDue || (dues[at] === lastDue && ofTied > 0));
    if (!isGiven) {
      if (next < 0 && dues[at] === nextDue) next = places[at]!;
      continue;
    }
    if (dues[at] === lastDue) ofTied -= 1;
    shares[places[at]!]! += 1;
  }
  return next;
}
