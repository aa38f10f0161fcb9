import type { Finding, SourceCell } from "../../domain/finding";
import { groupKeys } from "../../domain/households/group-keys";
import { createFinding } from "../../domain/finding-severity";
import type { Household } from "../campaign/household";
import { recordCell, type TableBinding } from "../../workbook/table-binding";

/** One register as the search for the same person sees it. */
export interface SearchedRegister {
  readonly binding: TableBinding;
  readonly households: readonly Household[];
}

/**
 * Finds people who are registered more than once, in whichever register and on whichever sheet: one finding at each place, which
 * names all of them. Only a whole resident id counts; likeness of names does not.
 *
 * @example findSamePersons([]) // => []
 */
export function findSamePersons(registers: readonly SearchedRegister[]): Finding[] {
  const places: SourcePlace[] = [];
  const ids: string[] = [];
  for (const { binding, households } of registers) {
    for (const household of households) {
      const id = household.residentId.residentId;
      if (id === null) continue;
      places.push({ binding, household });
      ids.push(id);
    }
  }
  return groupKeys(ids).groups.flatMap((group) => {
    const cells = group.map((at) => cellOf(places[at]!));
    return group.map((at, index) => {
      const { name } = places[at]!.household;
      return createFinding("household.samePerson", cells[index] ?? null, {
        name,
        count: group.length,
        cells,
      });
    });
  });
}

interface SourcePlace {
  readonly binding: TableBinding;
  readonly household: Household;
}

function cellOf({ binding, household }: SourcePlace): SourceCell {
  return recordCell(binding, household.row, ["residentId", "name"]);
}
