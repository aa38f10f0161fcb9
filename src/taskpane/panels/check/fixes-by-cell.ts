import type { SourceCell } from "../../../domain/finding";
import type { FixList, ProposedFix } from "../../../workflows/fixes/fix-list";

/** The fixes of a check by their cells. */
export type FixesByCell = ReadonlyMap<string, ProposedFix>;

const keyOf = ({ sheet, row, column }: SourceCell) => `${sheet}\n${row}\n${column}`;

/**
 * Makes fixes findable by the cell of a finding.
 *
 * @example
 * fixesByCell(result.fixList).size;
 * // => 53
 */
export function fixesByCell(list: FixList): FixesByCell {
  return new Map(list.fixes.map((fix) => [keyOf(fix.cell), fix]));
}

/**
 * The fix of a cell, where there is one.
 *
 * @example
 * fixAt(new Map(), null);
 * // => undefined
 */
export function fixAt(fixes: FixesByCell, cell: SourceCell | null): ProposedFix | undefined {
  return cell === null ? undefined : fixes.get(keyOf(cell));
}
