/**
 * The form of a block by its header labels, the same wherever the block stands on its sheet. A block without header has
 * the looks of its columns instead ("?name|?residentId").
 *
 * @example
 * shapeOf(["", "序号", "姓名", ""]);
 * // => "序号|姓名"
 */
export function shapeOf(labels: readonly string[]): string {
  return labels
    .map((label) => label.replaceAll("|", "/"))
    .join("|")
    .replace(/^\|+|\|+$/g, "");
}

/**
 * The columns (0-based) at which a shape begins within a row of header labels.
 *
 * @example
 * findShape(["", "序号", "姓名", "", "序号", "姓名"], "序号|姓名");
 * // => [1, 4]
 */
export function findShape(labels: readonly string[], shape: string): readonly number[] {
  const wanted = shape.split("|");
  const starts: number[] = [];
  for (let start = 0; start + wanted.length <= labels.length; start++) {
    const isHere = wanted.every((label, at) => (labels[start + at] ?? "").replaceAll("|", "/") === label);
    if (isHere) starts.push(start);
  }
  return starts;
}
