import { residentIdCheckCharacter } from "../identity/resident-id-check";
import { maskResidentId } from "../identity/mask";
import { isResidentIdLike } from "./find-leaks";
import type { Leak } from "./leak";

const piece = /^\s*\d{1,17}[Xx]?\s*$/;

/**
 * Finds a number of identity that was cut over neighbouring cells of one row or column: pieces that, put together, have 18
 * characters, a day of birth and the right check character. `index` is the place of the first piece, 0-based.
 * @example findSplitIds(["341899", "19580110", "6786"]) // => [{ index: 0, leak: { kind: "residentId", … } }]
 */
export function findSplitIds(
  cells: readonly (string | null)[],
): readonly { readonly index: number; readonly leak: Leak }[] {
  const found: { index: number; leak: Leak }[] = [];
  for (let from = 0; from < cells.length; from += 1) {
    let joined = "";
    for (let at = from; at < cells.length && joined.length < 18; at += 1) {
      const text = cells[at];
      if (text === null || text === undefined || !piece.test(text)) break;
      joined += text.trim();
      if (at > from && joined.length === 18 && isWholeId(joined)) {
        found.push({ index: from, leak: { kind: "residentId", masked: maskResidentId(joined) } });
        from = at;
        break;
      }
    }
  }
  return found;
}

function isWholeId(number: string): boolean {
  return (
    isResidentIdLike(number) &&
    residentIdCheckCharacter(number.slice(0, 17)) === number.slice(17).toUpperCase()
  );
}
