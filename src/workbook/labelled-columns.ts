import { cellAddress, columnLetters } from "./area-address";
import type { RecognizedTable } from "./recognized-table";

/** One column of a table (1-based), or one label of a form, with what its header says; empty where the table has no header. */
export interface LabelledColumn {
  readonly column: number;
  readonly label: string;
  /** The column by its letters, or in a form the cell of the answer ("B3"). */
  readonly place: string;
}

/**
 * The columns of a table that have a header or a field, in the order of the sheet. A table without header has looks ("?phone")
 * instead of labels, which are no words of the clerk's.
 *
 * @example
 * labelledColumns(table)[1];
 * // => { column: 2, label: "姓名", place: "B" }
 */
export function labelledColumns(
  table: Pick<RecognizedTable, "shape" | "shapeColumn" | "columnGuesses" | "labels">,
): readonly LabelledColumn[] {
  const labels = table.shape.split("|");
  const guessed = table.columnGuesses.map(({ column }) => column);
  const first = Math.min(table.shapeColumn, ...guessed);
  const last = Math.max(table.shapeColumn + labels.length - 1, ...guessed);
  const columns: LabelledColumn[] = [];
  for (let column = first; column <= last; column += 1) {
    const label = labels[column - table.shapeColumn] ?? "";
    const words = label.startsWith("?") ? "" : label;
    const answer = table.labels?.[column - 1]?.cell;
    const place = answer === undefined ? columnLetters(column) : cellAddress(answer);
    if (label !== "" || guessed.includes(column)) columns.push({ column, label: words, place });
  }
  return columns;
}
