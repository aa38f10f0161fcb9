/**
 * Whether a number can count the members of a household: whole and at least one, so that nothing is divided by it wrongly.
 * @example isHeadcount(2.5) // => false
 */
export function isHeadcount(count: number): boolean {
  return Number.isInteger(count) && count >= 1;
}
