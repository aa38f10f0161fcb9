/** Which rows of a long list are drawn, and where the list and its rows stand; lengths in pixels. */
export interface WindowedRows {
  readonly rows: readonly { readonly index: number; readonly top: number }[];
  readonly height: number;
}

/** Rows drawn above and below what is seen, so that a held-down arrow key always finds the next. */
const rowsAround = 12;

/**
 * Which of `count` rows are drawn where the seen part begins `from` and ends `to` pixels below the top of the list. A row that was
 * not measured is taken to be `usual` high. Rows that are `held` (the opened one, the one with the focus) are drawn wherever they are.
 * @example
 * windowedRows({ count: 1000, heightOf: () => undefined, usual: 36, from: 36000, to: 36600, held: [] }).height // => 36000
 */
export function windowedRows(list: {
  readonly count: number;
  /** How high a row is; undefined until it is measured. */
  readonly heightOf: (index: number) => number | undefined;
  readonly usual: number;
  readonly from: number;
  readonly to: number;
  readonly held: readonly number[];
}): WindowedRows {
  const { count, heightOf, usual } = list;
  const tops: number[] = [];
  let height = 0;
  let first = count;
  let last = -1;
  for (let index = 0; index < count; index += 1) {
    tops.push(height);
    const below = height + (heightOf(index) ?? usual);
    if (below > list.from && first === count) first = index;
    if (height < list.to) last = index;
    height = below;
  }
  const drawn = new Set<number>();
  for (const index of list.held) if (index >= 0 && index < count) drawn.add(index);
  const end = Math.min(count - 1, last + rowsAround);
  for (let index = Math.max(0, first - rowsAround); index <= end; index += 1) drawn.add(index);
  const rows = [...drawn].sort((a, b) => a - b).map((index) => ({ index, top: tops[index] ?? 0 }));
  return { rows, height };
}
