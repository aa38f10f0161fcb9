/**
 * A colour as the page writes it: files write AARRGGBB, the page #RRGGBB.
 *
 * @example htmlColor("FFC00000") // => "#C00000"
 */
export function htmlColor(color: string): string {
  const digits = color.replace(/^#/, "");
  return `#${digits.length === 8 ? digits.slice(2) : digits}`;
}
