import type { CellValue } from "../domain/cell-value";
import type { Area } from "./plan";

/** The used block of one sheet as plain data. `values[r][c]` is the cell at row firstRow + r, column firstColumn + c (1-based). */
export interface Grid {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** rows × columns; a blank cell is null. */
  readonly values: readonly (readonly CellValue[])[];
  readonly isProtected: boolean;
  readonly isVisible: boolean;
  /** Merged areas; a reader that does not know them leaves this out, and merged body cells then read as blank. */
  readonly merges?: readonly Area[];
  /** Hidden rows and columns (1-based), where the reader knows them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}
