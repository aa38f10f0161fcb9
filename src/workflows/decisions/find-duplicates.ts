import type { Finding } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import { findRecordLinks } from "../../domain/households/find-record-links";
import { pairKeyOf } from "../../domain/households/link-decision";
import { isDuplicateKind } from "../../domain/households/record-link";
import type { RecordTable } from "../../workbook/records";
import { readPeople } from "../campaign/person-records";

/**
 * Finds people and households that stand in more than one dossier, for certain (household.duplicate) or perhaps (household.near):
 * a digit changed, neighbours swapped, the same card, phone or address. One finding a pair, at the later line.
 * The same worker entered twice is told by findSamePersons at every place. What was decided of a pair is for `honourDecisions`.
 * Keys of pairs bear the workbook's salt, but for those an earlier version kept without it (`keptKeys`).
 * @example findDuplicates([]) // => []
 */
export function findDuplicates(
  tables: readonly RecordTable[],
  salt = "",
  keptKeys: ReadonlySet<string> = new Set(),
): readonly Finding[] {
  const people = readPeople(tables);
  const { links } = findRecordLinks(people.map(({ record }) => record));
  return links.flatMap(({ first, second, kind }): Finding[] => {
    const one = people[first];
    const other = people[second];
    if (one === undefined || other === undefined) return [];
    if (kind === "personInTwoUnits" || kind === "personListedTwice") return [];
    const cells = [one.cell, other.cell];
    const unsalted = pairKeyOf(one.record, other.record);
    const pair = keptKeys.has(unsalted) ? unsalted : pairKeyOf(one.record, other.record, salt);
    const { name } = other.record;
    if (isDuplicateKind(kind)) {
      return [createFinding("household.duplicate", other.cell, { kind, name, cells, pair })];
    }
    const otherName = one.record.name;
    return [createFinding("household.near", other.cell, { kind, name, otherName, cells, pair })];
  });
}
