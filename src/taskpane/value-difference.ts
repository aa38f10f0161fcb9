/** A piece of a value: changed pieces are struck in the value before and underlined in the one after. */
export interface ValuePiece {
  readonly text: string;
  readonly isChanged: boolean;
}

// Longer texts are shown as changed altogether; the table of steps grows with the square.
const LONGEST = 200;

/**
 * Cuts two values into the pieces they share and those they do not: the longest common sequence of characters stays.
 *
 * @example
 * valueDifference("34x", "34X").after;
 * // => [{ text: "34", isChanged: false }, { text: "X", isChanged: true }]
 */
export function valueDifference(
  before: string,
  after: string,
): { readonly before: readonly ValuePiece[]; readonly after: readonly ValuePiece[] } {
  if (before.length > LONGEST || after.length > LONGEST) {
    return { before: piecesOf(before, new Set()), after: piecesOf(after, new Set()) };
  }
  const width = after.length + 1;
  // lengths[i * width + j]: the longest common sequence of before from i and after from j.
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const isSame = before[i] === after[j];
      const right = lengths[i * width + j + 1] ?? 0;
      const down = lengths[(i + 1) * width + j] ?? 0;
      lengths[i * width + j] = isSame
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : right > down
          ? right
          : down;
    }
  }
  const keptBefore = new Set<number>();
  const keptAfter = new Set<number>();
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      keptBefore.add(i);
      keptAfter.add(j);
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return { before: piecesOf(before, keptBefore), after: piecesOf(after, keptAfter) };
}

function piecesOf(value: string, kept: ReadonlySet<number>): ValuePiece[] {
  const pieces: { text: string; isChanged: boolean }[] = [];
  for (let at = 0; at < value.length; at += 1) {
    const isChanged = !kept.has(at);
    const last = pieces.at(-1);
    if (last !== undefined && last.isChanged === isChanged) last.text += value.charAt(at);
    else pieces.push({ text: value.charAt(at), isChanged });
  }
  return pieces;
}
