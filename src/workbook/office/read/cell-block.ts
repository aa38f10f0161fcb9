import type { CellValue } from "../../../domain/cell-value";

/** office.js splits setters above 1500 cells itself, with actions of its own; smaller blocks travel as they are. */
const cellsPerBlock = 1500;

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Cuts a block into blocks of whole rows with at most 1500 cells each (one row at least).
 * @example splitBlock({ row: 1, column: 1, values: rows }).length // => 2
 */
export function splitBlock(block: CellBlock): CellBlock[] {
  const width = block.values[0]?.length ?? 0;
  if (width === 0) return [];
  const rowsPerBlock = Math.max(1, Math.floor(cellsPerBlock / width));
  const blocks: CellBlock[] = [];
  for (let from = 0; from < block.values.length; from += rowsPerBlock) {
    blocks.push({
      row: block.row + from,
      column: block.column,
      values: block.values.slice(from, from + rowsPerBlock),
    });
  }
  return blocks;
}
