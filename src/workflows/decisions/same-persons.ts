import type { Finding, SourceCell } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { TableBinding } from "../../workbook/table-binding";
import type { Household } from "../campaign/household";

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
  const byId = new Map<string, { readonly name: string; readonly cell: SourceCell }[]>();
  for (const { binding, households } of registers) {
    const column = binding.columns.residentId ?? binding.columns.name ?? 1;
    for (const { residentId, name, row } of households) {
      const id = residentId.residentId;
      if (id === null) continue;
      const place = { name, cell: { sheet: binding.sheet, row, column } };
      const same = byId.get(id);
      if (same === undefined) byId.set(id, [place]);
      else same.push(place);
    }
  }
  return [...byId.values()]
    .filter((places) => places.length > 1)
    .flatMap((places) => {
      const cells = places.map(({ cell }) => cell);
      return places.map(({ name, cell }) =>
        createFinding("household.samePerson", cell, { name, count: places.length, cells }),
      );
    });
}
