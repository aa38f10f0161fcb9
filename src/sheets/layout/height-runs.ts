/**
 * Joins neighbouring rows of one height (points) from `firstRow` on into runs.
 * @example heightRuns(4, [28, 28, 42]) // => [{ row: 4, rowCount: 2, height: 28 }, { row: 6, rowCount: 1, height: 42 }]
 */
export function heightRuns(
  firstRow: number,
  heights: readonly number[],
): { row: number; rowCount: number; height: number }[] {
  const runs: { row: number; rowCount: number; height: number }[] = [];
  heights.forEach((height, index) => {
    const last = runs.at(-1);
    if (last?.height === height) last.rowCount += 1;
    else runs.push({ row: firstRow + index, rowCount: 1, height });
  });
  return runs;
}
