import type { Finding, SourceCell } from "../../domain/finding";
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
  const firstPlaces = new Map<string, SourcePlace>();
  // Nearly everybody stands once: only who stands again gets a list.
  const repeated = new Map<string, SourcePlace[]>();
  for (const { binding, households } of registers) {
    for (const household of households) {
      const id = household.residentId.residentId;
      if (id === null) continue;
      const place = { binding, household };
      const before = firstPlaces.get(id);
      const places = repeated.get(id);
      if (before === undefined) firstPlaces.set(id, place);
      else if (places === undefined) repeated.set(id, [before, place]);
      else places.push(place);
    }
  }
  return [...repeated.values()].flatMap((places) => {
    const cells = places.map(cellOf);
    return places.map(({ household: { name } }, at) =>
      createFinding("household.samePerson", cells[at] ?? null, { name, count: places.length, cells }),
    );
  });
}

interface SourcePlace {
  readonly binding: TableBinding;
  readonly household: Household;
}

function cellOf({ binding, household }: SourcePlace): SourceCell {
  return recordCell(binding, household.row, ["residentId", "name"]);
}
