import type { Cells } from "./spill";

/**
 * A reading of cells that keeps its last answer: thousands of formulas ask with the same list, each call with a copy of its own.
 * @example rememberLast((cells) => cells.length)([["甲"], ["乙"]]) // => 2
 */
export function rememberLast<Answer>(read: (cells: Cells) => Answer): (cells: Cells) => Answer {
  let last: { readonly cells: Cells; readonly answer: Answer } | null = null;
  return (cells) => {
    if (last === null || !isSame(last.cells, cells)) last = { cells, answer: read(cells) };
    return last.answer;
  };
}

function isSame(one: Cells, other: Cells): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every(
      (row, at) =>
        row.length === other[at]?.length && row.every((cell, place) => cell === other[at]?.[place]),
    )
  );
}
