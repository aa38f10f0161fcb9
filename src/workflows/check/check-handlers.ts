import type { Finding } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { UnitNames } from "../../domain/donations/unit-names";
import type { RecordTable } from "../../workbook/records";
import { dossierKeyOf, readFamilies, type ReadRegister } from "../campaign/read-families";
import { unitContacts } from "../donations/unit-contacts";

const ROLES = ["firstResponsible", "contact"] as const;

/**
 * Households in which somebody bears the name of who answers for the unit or handles its papers, as the directory of units and the lists
 * of gifts name them: a question of standing aside, never a proof, for names repeat.
 * @example checkHandlers([], [], names) // => []
 */
export function checkHandlers(
  registers: readonly ReadRegister[],
  records: readonly RecordTable[],
  names: UnitNames,
): readonly Finding[] {
  const contacts = unitContacts(records, names);
  if (contacts.size === 0) return [];
  const families = readFamilies(registers, records);
  return registers.flatMap(({ table, households }) => {
    const { sheet, columns } = table.binding;
    return households.flatMap(({ row, name, workUnit, sameAs }) => {
      const match = names.find(workUnit);
      const unit = contacts.get(match.kind === "same" ? match.unit : workUnit);
      if (unit === undefined || sameAs !== null) return [];
      const people = [
        { name, relation: "" },
        ...(families.get(dossierKeyOf(sheet, row)) ?? []).map((member) => ({
          name: member.name,
          relation: member.relation,
        })),
      ];
      const found = people.flatMap((person) => {
        const role = ROLES.find((each) => isSameName(person.name, unit[each]));
        return role === undefined ? [] : [{ role, relation: person.relation }];
      })[0];
      if (found === undefined) return [];
      const where = { sheet, row, column: columns.name ?? columns.residentId ?? 1 };
      return [createFinding("household.handler", where, { ...found, workUnit })];
    });
  });
}

function isSameName(one: string, other: string): boolean {
  const plain = one.replace(/\s+/g, "");
  return plain !== "" && plain === other.replace(/\s+/g, "");
}
