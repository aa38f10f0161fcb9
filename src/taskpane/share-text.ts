/**
 * A part of a whole in per cent, rounded down to one decimal so that 99.96 % never shows as 100 %.
 *
 * @example
 * shareText(68764000, 100000000); // => "68.7%"
 */
export function shareText(part: number, whole: number): string {
  return whole <= 0 ? "—" : `${(Math.floor((part * 1000) / whole) / 10).toFixed(1)}%`;
}
