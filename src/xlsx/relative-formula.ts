import { translateToA1, translateToR1C1 } from "@borgar/fx";
import { columnName } from "./cell-reference";

/** A cell, 0-based. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const reference = (place: CellPlace): string => `${columnName(place.column)}${place.row + 1}`;

/**
 * A formula meant at one cell as it reads at another: relative references move, absolute ones stay.
 * @example rebaseFormula("A1>$B$1", { row: 0, column: 0 }, { row: 2, column: 1 }) // => "B3>$B$1"
 */
export function rebaseFormula(formula: string, from: CellPlace, to: CellPlace): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const relative = String(translateToR1C1(formula, reference(from)));
  return String(translateToA1(relative, reference(to)));
}
