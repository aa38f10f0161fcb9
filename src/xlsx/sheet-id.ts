/**
 * Sheet id in the form office.js shows, from a running number.
 * @example sheetIdFor(1) // => "{00000000-0001-0000-0100-000000000000}"
 */
export function sheetIdFor(position: number): string {
  const low = (position & 0xff).toString(16).padStart(2, "0").toUpperCase();
  const high = ((position >> 8) & 0xff).toString(16).padStart(2, "0").toUpperCase();
  return `{00000000-0001-0000-${low}${high}-000000000000}`;
}

/**
 * The running number a sheet id was made from.
 * @example runningNumber(sheetIdFor(258)) // => 258
 */
export function runningNumber(id: string): number {
  const digits = id.slice(20, 24);
  return parseInt(digits.slice(2) + digits.slice(0, 2), 16);
}
