/**
 * The form of a block by its header labels, the same wherever the block stands on its sheet. A block without header has
 * the looks of its columns instead.
 *
 * @example
 * shapeOf(["", "序号", "姓名", ""]);
 * // => "序号|姓名"
 */
export function shapeOf(labels: readonly string[]): string {
  return labels.join("|").replace(/^\|+|\|+$/g, "");
}
