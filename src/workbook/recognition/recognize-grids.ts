import { isGeneratedSheet } from "../catalogue/generated-sheet";
import type { Grid } from "../grid";
import type { RecognizedTable } from "../recognized-table";
import { isBlankCell } from "./cell-label";
import type { RecognitionCorrection } from "./recognition-correction";
import { recognizeGrid } from "./recognize-grid";

/** The tables of a workbook, and the sheets with content in which none was found. */
export interface RecognizedGrids {
  readonly tables: readonly RecognizedTable[];
  readonly unrecognizedSheets: readonly string[];
}

/**
 * Finds the tables of a workbook, several a sheet where there are several, by their headers and by what their cells look like. `corrections` are what
 * clerks said of blocks of the same shape. Sheets this add-in wrote and blank sheets are passed over. Never throws, whatever the sheets hold.
 *
 * @example
 * recognizeGrids([]);
 * // => { tables: [], unrecognizedSheets: [] }
 */
export function recognizeGrids(
  grids: readonly Grid[],
  corrections: readonly RecognitionCorrection[] = [],
): RecognizedGrids {
  const tables: RecognizedTable[] = [];
  const unrecognizedSheets: string[] = [];
  for (const grid of grids) {
    if (isGeneratedSheet(grid.sheet)) continue;
    const found = recognizeGrid(grid, corrections);
    tables.push(...found);
    if (found.length > 0) continue;
    if (grid.values.some((row) => row.some((cell) => !isBlankCell(cell))))
      unrecognizedSheets.push(grid.sheet);
  }
  return { tables, unrecognizedSheets };
}
