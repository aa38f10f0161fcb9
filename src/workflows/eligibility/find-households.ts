import type { SourceCell } from "../../domain/source-cell";
import { cleanIdentifier } from "../../domain/identity/clean-identifier";
import type { Household } from "../campaign/household";
import type { EligibilityReport } from "./eligibility-report";
import { recordCell } from "../../workbook/table-binding";

/** A household with the cell that names it. */
export interface PlacedHousehold {
  readonly household: Household;
  readonly cell: SourceCell;
}

/**
 * The households of all registers with the cells that name them, in order of the sheets.
 * @example placedHouseholds({ registers: [] }) // => []
 */
export function placedHouseholds({
  registers,
}: Pick<EligibilityReport, "registers">): readonly PlacedHousehold[] {
  return registers.flatMap(({ table: { binding }, households }) =>
    households.map((household) => ({
      household,
      cell: recordCell(binding, household.row, ["name"]),
    })),
  );
}

/**
 * The households a person means: by sheet and row ("困难职工登记!7"), by identity number, or by the worker's name. Several where the
 * name is borne by several.
 * @example findHouseholds({ registers: [] }, "何开元") // => []
 */
export function findHouseholds(
  report: Pick<EligibilityReport, "registers">,
  given: string,
): readonly PlacedHousehold[] {
  const all = placedHouseholds(report);
  const [, sheet, row] = /^(.+)!(\d+)$/.exec(given.trim()) ?? [];
  if (sheet !== undefined && row !== undefined)
    return all.filter(({ cell }) => cell.sheet === sheet && cell.row === Number(row));
  const wanted = cleanIdentifier(given);
  return all.filter(
    ({ household: { residentId, name } }) =>
      wanted !== "" &&
      (residentId.residentId === wanted || residentId.normalized === wanted || name === given.trim()),
  );
}
