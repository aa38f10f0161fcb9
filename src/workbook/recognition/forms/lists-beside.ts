import type { CellValue } from "../../../domain/cell-value";
import type { Grid } from "../../grid";
import { isBlankCell, toLabel } from "../cell-label";
import { matchHeader } from "../match-header";
import { formRow, isListHeader, labelledField, type MergedPlaces } from "./form-row";

const LEAST_CELLS = 3;
const TOTAL = /^(?:合计|总计|小计|共计)/;

/**
 * Whether the filled cells of a row are those of a list's record or sum: several of them, and no label among them.
 *
 * @example
 * isListRow([1, "甲某", "341899197001010014", 800]);
 * // => true
 */
export function isListRow(cells: readonly CellValue[]): boolean {
  if (cells.some((cell) => TOTAL.test(toLabel(cell)))) return true;
  return (
    cells.length >= LEAST_CELLS &&
    cells.every((cell) => labelledField(cell, true) === null && !/[:：]/.test(String(cell)))
  );
}

/**
 * The row at which a list of its own begins among the rows of a form, its title included (0-based within the grid, `to` excluded); null
 * where there is none. The members within a form are the form's: a list of its own names workers or units.
 *
 * @example
 * listBelow(grid, mergedPlaces(grid), 3, grid.values.length);
 * // => 17
 */
export function listBelow(grid: Grid, places: MergedPlaces, from: number, to: number): number | null {
  for (let index0 = from; index0 < to - 1; index0 += 1) {
    const row = grid.values[index0] ?? [];
    if (row.filter((cell) => typeof cell === "string" && cell !== "").length < LEAST_CELLS) continue;
    const cells = formRow(grid, places, index0, { first: 0, last: row.length - 1 });
    const labels = cells.flatMap(({ value }) =>
      typeof value === "string" && !isBlankCell(value) ? [toLabel(value)] : [],
    );
    const isHeader = isListHeader(cells) || isUnitHeader(labels);
    if (!isHeader || !namesOwner(labels)) continue;
    const below = (grid.values[index0 + 1] ?? []).filter((cell) => !isBlankCell(cell));
    if (below.length < 2) continue;
    const above = (grid.values[index0 - 1] ?? []).filter((cell) => !isBlankCell(cell));
    return index0 - 1 >= from && above.length === 1 ? index0 - 1 : index0;
  }
  return null;
}

function isUnitHeader(labels: readonly string[]): boolean {
  return labels.filter((label) => matchHeader(label, "unitDonations")?.strength === 3).length >= LEAST_CELLS;
}

/** Whether a header names workers or units: 姓名 beside 与本人关系 alone is a member's. */
function namesOwner(labels: readonly string[]): boolean {
  const ofMembers = labels.map((label) => matchHeader(label, "familyMembers")?.field ?? null);
  const isOfMembers = ofMembers.includes("relation");
  return labels.some((label, at) => {
    if (matchHeader(label, "unitDonations")?.field === "unitName") return !isOfMembers;
    const isName = matchHeader(label, "needyWorkers")?.field === "name";
    return isName && (!isOfMembers || ofMembers[at] !== "memberName");
  });
}
