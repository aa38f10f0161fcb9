/** What a page can carry, in points and rows. */
export interface PageRoom {
  readonly fullHeight: number;
  readonly fullRows: number;
  readonly lastHeight: number;
  readonly lastRows: number;
  /** The last page holds at least so many rows, so that signatures never stand alone. */
  readonly leastOnLast: number;
  /** What stands on the first page only, above the table (points). */
  readonly firstLess?: number;
}

/**
 * Shares rows (their heights in points) over pages and returns the number of rows a page, in order.
 * The last page also carries the total and the signatures, so it holds less.
 * @example paginate(new Array(23).fill(28), rosterRoom) // => [13, 10]
 */
export function paginate(heights: readonly number[], room: PageRoom): readonly number[] {
  const pages: number[] = [];
  let from = 0;
  while (!fits(heights, from, room)) {
    const most = heights.length - from - room.leastOnLast;
    const count = Math.max(1, Math.min(most, rowsThatFit(heights, from, room)));
    pages.push(count);
    from += count;
  }
  pages.push(heights.length - from);
  return pages;
}

function fits(heights: readonly number[], from: number, room: PageRoom): boolean {
  const rest = heights.length - from;
  if (rest <= 1) return true;
  if (rest > room.lastRows) return false;
  return heights.slice(from).reduce((sum, height) => sum + height, lessAt(from, room)) <= room.lastHeight;
}

function rowsThatFit(heights: readonly number[], from: number, room: PageRoom): number {
  let used = lessAt(from, room);
  let count = 0;
  for (const height of heights.slice(from, from + room.fullRows)) {
    if (used + height > room.fullHeight) break;
    used += height;
    count += 1;
  }
  return count;
}

function lessAt(from: number, { firstLess }: PageRoom): number {
  return from === 0 ? (firstLess ?? 0) : 0;
}
