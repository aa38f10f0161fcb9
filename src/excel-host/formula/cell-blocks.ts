import type { CellArea } from "../../xlsx/workbook-data";

/** Gathers single cells into blocks: runs within a row first, equal runs of following rows are then joined. */
export class BlockGatherer {
  readonly #open = new Map<number, CellArea>();
  readonly #done: CellArea[] = [];
  #runs: { column: number; columnCount: number }[] = [];
  #row = -1;

  /** Cells must come row by row, left to right. */
  add(row: number, column: number): void {
    if (row !== this.#row) this.#closeRow(row);
    const last = this.#runs.at(-1);
    if (last && last.column + last.columnCount === column) last.columnCount += 1;
    else this.#runs.push({ column, columnCount: 1 });
  }

  /** The blocks, in the order of their first cells. */
  blocks(): CellArea[] {
    this.#closeRow(-1);
    this.#done.push(...this.#open.values());
    this.#open.clear();
    return this.#done.sort((one, other) => one.row - other.row || one.column - other.column);
  }

  #closeRow(next: number): void {
    const row = this.#row;
    this.#row = next;
    const runs = this.#runs;
    this.#runs = [];
    if (row < 0) return;
    for (const { column, columnCount } of runs) {
      const above = this.#open.get(column);
      if (above && above.columnCount === columnCount && above.row + above.rowCount === row)
        above.rowCount += 1;
      else {
        if (above) this.#done.push(above);
        this.#open.set(column, { row, column, rowCount: 1, columnCount });
      }
    }
  }
}
