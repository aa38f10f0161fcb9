const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const SIGN = 0x8000_0000;

/**
 * The places of numbers in rising order, equal ones as they stand; a million cost about a hundred times ten thousand.
 * Source: sorting by digits from the lowest, over the bits a number is kept in (IEEE 754).
 * @example [...risingOrder(Float64Array.of(5, -2, 5))] // => [1, 0, 2]
 */
export function risingOrder(numbers: Float64Array): Uint32Array {
  const count = numbers.length;
  const [low, high] = sortableBits(numbers);
  let order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) order[at] = at;
  let next = new Uint32Array(count);
  for (const half of [low, high]) {
    for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
      const starts = new Uint32Array(DIGITS);
      for (let at = 0; at < count; at += 1) starts[(half[at]! >>> shift) & (DIGITS - 1)]! += 1;
      // Whole numbers have many digits in common, and those change no order.
      if (starts.includes(count)) continue;
      let start = 0;
      for (let digit = 0; digit < DIGITS; digit += 1) {
        const own = starts[digit]!;
        starts[digit] = start;
        start += own;
      }
      for (let at = 0; at < count; at += 1) {
        const place = order[at]!;
        const digit = (half[place]! >>> shift) & (DIGITS - 1);
        next[starts[digit]!] = place;
        starts[digit]! += 1;
      }
      [order, next] = [next, order];
    }
  }
  return order;
}

/** The two halves of each number, so that they rise as the numbers do. */
function sortableBits(numbers: Float64Array): readonly [Uint32Array, Uint32Array] {
  const low = new Uint32Array(numbers.length);
  const high = new Uint32Array(numbers.length);
  const view = new DataView(new ArrayBuffer(8));
  for (let at = 0; at < numbers.length; at += 1) {
    // Minus nought is nought.
    view.setFloat64(0, numbers[at]! + 0);
    const top = view.getUint32(0);
    const isNegative = top >= SIGN;
    high[at] = isNegative ? ~top : top ^ SIGN;
    low[at] = isNegative ? ~view.getUint32(4) : view.getUint32(4);
  }
  return [low, high];
}
