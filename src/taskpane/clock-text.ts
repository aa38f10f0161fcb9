/**
 * The time of day as the pane writes it.
 *
 * @example
 * clockText(new Date(2026, 11, 16, 9, 5)); // => "09:05"
 */
export function clockText(at: Date): string {
  return `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
}
