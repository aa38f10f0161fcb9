import type { CellValue } from "../domain/cell-value";

/** The used block of one sheet as plain data. `values[r][c]` is the cell at row firstRow + r, column firstColumn + c (1-based). */
export interface Grid {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** rows × columns; a blank cell is null. */
  readonly values: readonly (readonly CellValue[])[];
  readonly isProtected: boolean;
  readonly isVisible: boolean;
}
