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

// Products of two such numbers are still exact.
const LARGEST_EXACT_FACTOR = 94_000_000;
const HALVINGS = 60;
const CLOSE_ENOUGH = 0.02;
const ROUNDING_MARGIN = 1e-12;

/**
 * Divides units in proportion to weights under limits, so that one unit more never takes a unit from anybody.
 *
 * The k-th unit of each is due when k ÷ weight is reached; the earliest due are given, ties to the first in the list
 * (Jefferson's divisor method, chosen over largest remainders because those can take away when the sum grows).
 * Throws a RangeError for a share or weight of 94 million units and more.
 * @example apportion({ units: 3, weights: Float64Array.of(2, 1), limits: Float64Array.of(9, 9) }).shares // => [2, 1]
 */
export function apportion({ units, weights, limits }: ApportionParams): ApportionResult {
  const count = weights.length;
  const shares = new Float64Array(count);
  const open: number[] = [];
  let room = 0;
  for (let at = 0; at < count; at += 1) {
    if (weights[at]! > LARGEST_EXACT_FACTOR) throw new RangeError("apportion: a weight is too large");
    if (weights[at]! <= 0 || limits[at]! <= 0) continue;
    open.push(at);
    room += limits[at]!;
  }
  if (room <= units) {
    for (const at of open) shares[at] = limits[at]!;
    return { shares, left: units - room, next: null };
  }
  let given = 0;
  const level = levelBelow(units, weights, limits, open);
  for (const at of open) {
    const share = Math.min(limits[at]!, Math.floor(level * weights[at]!));
    if (share > LARGEST_EXACT_FACTOR) throw new RangeError("apportion: a share is too large");
    shares[at] = share;
    given += share;
  }
  const queue = new DueQueue(weights, shares);
  for (const at of open) if (shares[at]! < limits[at]!) queue.push(at);
  for (; given < units; given += 1) {
    const at = queue.first();
    shares[at] = shares[at]! + 1;
    if (shares[at]! < limits[at]!) queue.sinkFirst();
    else queue.removeFirst();
  }
  return { shares, left: 0, next: queue.first() };
}

function levelBelow(
  units: number,
  weights: Float64Array,
  limits: Float64Array,
  open: readonly number[],
): number {
  let low = 0;
  let total = 0;
  for (const at of open) total += weights[at]!;
  let high = (units + open.length) / total;
  const givenAt = (level: number): number => {
    let given = 0;
    for (const at of open) given += Math.min(limits[at]!, Math.floor(level * weights[at]!));
    return given;
  };
  while (givenAt(high) <= units) {
    low = high;
    high *= 2;
  }
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    if (units - givenAt(low) <= open.length * CLOSE_ENOUGH) break;
    const middle = (low + high) / 2;
    if (givenAt(middle) <= units) low = middle;
    else high = middle;
  }
  // A little less: rounding can then never give a unit that is not due. The queue gives what is left, exactly.
  return low * (1 - ROUNDING_MARGIN);
}

/** A binary heap of who is due next; equal dues in order of their place. */
class DueQueue {
  private readonly heap: number[] = [];

  constructor(
    private readonly weights: Float64Array,
    private readonly shares: Float64Array,
  ) {}

  push(place: number): void {
    this.heap.push(place);
    let at = this.heap.length - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isBefore(this.heap[at]!, this.heap[above]!)) return;
      this.swap(at, above);
      at = above;
    }
  }

  first(): number {
    return this.heap[0]!;
  }

  removeFirst(): void {
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return;
    this.heap[0] = last;
    this.sinkFirst();
  }

  sinkFirst(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let least = at;
      if (left < this.heap.length && this.isBefore(this.heap[left]!, this.heap[least]!)) least = left;
      if (right < this.heap.length && this.isBefore(this.heap[right]!, this.heap[least]!)) least = right;
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }

  private isBefore(one: number, other: number): boolean {
    // (share + 1) ÷ weight compared without dividing.
    const due = (this.shares[one]! + 1) * this.weights[other]!;
    const otherDue = (this.shares[other]! + 1) * this.weights[one]!;
    return due < otherDue || (due === otherDue && one < other);
  }

  private swap(one: number, other: number): void {
    const place = this.heap[one]!;
    this.heap[one] = this.heap[other]!;
    this.heap[other] = place;
  }
}
