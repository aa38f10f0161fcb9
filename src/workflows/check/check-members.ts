import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { FieldId } from "../../domain/field-id";
import type { Finding } from "../../domain/finding";
import { createFinding, locateIssue } from "../../domain/finding-severity";
import { isOwnLine } from "../../domain/households/kinship";
import { parseResidentId } from "../../domain/identity/resident-id";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";

/**
 * What is wrong with the identity numbers of family members, and who has none: lists of other offices and other households can be
 * held only against numbers. The worker's own line is checked in the register; a region nobody knows is not said here again.
 * @example checkMembers([], "2027-01-20" as CalendarDate) // => []
 */
export function checkMembers(records: readonly RecordTable[], asOf: CalendarDate): readonly Finding[] {
  return records
    .filter(({ binding }) => binding.kind === "familyMembers")
    .flatMap((table) => membersOf(table, asOf));
}

function membersOf(table: RecordTable, asOf: CalendarDate): readonly Finding[] {
  const { binding, rowNumbers } = table;
  const reader = new ColumnReader(table, null);
  const plain = (field: FieldId, index: number) => reader.text(field, index).replace(/\s+/g, "");
  const members = rowNumbers.flatMap((_row, index) =>
    plain("memberName", index) === "" || isOwnLine(plain("relation", index)) ? [] : [index],
  );
  if (binding.columns.memberResidentId === undefined) {
    const where = { sheet: binding.sheet, row: Math.max(1, binding.headerLastRow), column: 1 };
    const { length: count } = members;
    return count === 0 ? [] : [createFinding("household.memberWithoutId", where, { name: "", count })];
  }
  return members.flatMap((index): readonly Finding[] => {
    const reading = parseResidentId(reader.raw("memberResidentId", index), asOf);
    const at = (field: FieldId) => reader.cell(field, index);
    if (reading.normalized === "") {
      const params = { name: plain("memberName", index), count: 1 };
      return [createFinding("household.memberWithoutId", at("memberResidentId"), params)];
    }
    const faults = reading.issues.filter(({ code }) => code !== "residentId.region");
    const filled = plain("sex", index);
    const expected = reading.sex === null ? "" : reading.sex === "male" ? "男" : "女";
    const differs = expected !== "" && /^[男女]/.test(filled) && !filled.startsWith(expected);
    return [
      ...faults.map((issue) => locateIssue(issue, at("memberResidentId"))),
      ...(differs ? [createFinding("residentId.sex", at("sex"), { filled, expected })] : []),
    ];
  });
}
