import { isGeneratedSheet } from "../catalogue/generated-sheet";
import type { Grid } from "../grid";
import type { TableBinding } from "../table-binding";
import { isBlankCell } from "./cell-label";
import { recognizeGrid } from "./recognize-grid";

/** The tables of a workbook, and the sheets with content in which none was found. */
export interface RecognizedGrids {
  readonly tables: readonly TableBinding[];
  readonly unrecognizedSheets: readonly string[];
}

/**
 * Finds the registers and donation lists of a workbook, by their headers and by what their cells look like. Sheets this
 * add-in wrote and blank sheets are passed over. Never throws, whatever the sheets hold.
 *
 * @example
 * recognizeGrids([]);
 * // => { tables: [], unrecognizedSheets: [] }
 */
export function recognizeGrids(grids: readonly Grid[]): RecognizedGrids {
  const tables: TableBinding[] = [];
  const unrecognizedSheets: string[] = [];
  for (const grid of grids) {
    if (isGeneratedSheet(grid.sheet)) continue;
    const table = recognizeGrid(grid);
    if (table !== null) tables.push(table);
    else if (grid.values.some((row) => row.some((cell) => !isBlankCell(cell))))
      unrecognizedSheets.push(grid.sheet);
  }
  return { tables, unrecognizedSheets };
}
