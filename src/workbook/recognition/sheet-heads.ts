import { isGeneratedSheet } from "../catalogue/generated-sheet";
import type { Grid } from "../grid";
import { isBlankCell } from "./cell-label";

/** Enough to show a header and to tell the look of the columns under it. */
const HEAD_ROWS = 85;

/**
 * The first rows of every sheet with content that is not one of ours: what a clerk needs to see to say where a header stands.
 *
 * @example
 * sheetHeads([]);
 * // => []
 */
export function sheetHeads(grids: readonly Grid[]): readonly Grid[] {
  return grids.flatMap((grid) => {
    if (isGeneratedSheet(grid.sheet)) return [];
    const values = grid.values.slice(0, HEAD_ROWS);
    return values.some((row) => row.some((cell) => !isBlankCell(cell))) ? [{ ...grid, values }] : [];
  });
}
