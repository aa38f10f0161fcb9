import type { FieldId } from "../domain/field-id";
import type { Finding } from "../domain/finding";
import type { TableKind } from "../workbook/catalogue/table-catalogue";
import type { RecordTable } from "../workbook/records";

/** Whom or what a row is about: the words a clerk knows it by. */
export interface RowSubject {
  /** Name of the person, or of the unit where the row is about a unit. */
  readonly name: string;
  /** Work unit of the person; empty where the row is about a unit or states none. */
  readonly unit: string;
}

/** Subjects by sheet name, then by sheet row (1-based); only rows with a finding. */
export type RowSubjects = Readonly<Record<string, Readonly<Record<number, RowSubject>>>>;

const NAME_FIELDS: Partial<Record<TableKind, { readonly name: FieldId; readonly unit?: FieldId }>> = {
  needyWorkers: { name: "name", unit: "workUnit" },
  unitDonations: { name: "unitName" },
};

/**
 * Names the rows that findings point at, so that a list of findings reads as a list of people and units.
 *
 * @param findings of the tables given; those without a place name no row
 * @param tables the records the findings were made from
 * @example rowSubjectsOf([], []) // => {}
 */
export function rowSubjectsOf(findings: readonly Finding[], tables: readonly RecordTable[]): RowSubjects {
  const wanted = new Map<string, Set<number>>();
  for (const { where } of findings) {
    if (where === null) continue;
    const rows = wanted.get(where.sheet);
    if (rows === undefined) wanted.set(where.sheet, new Set([where.row]));
    else rows.add(where.row);
  }
  const subjects: Record<string, Record<number, RowSubject>> = {};
  for (const { binding, columns, rowNumbers } of tables) {
    const rows = wanted.get(binding.sheet);
    const fields = NAME_FIELDS[binding.kind];
    if (rows === undefined || fields === undefined) continue;
    const text = (field: FieldId | undefined, index: number) =>
      field === undefined ? "" : String(columns[field]?.[index] ?? "").trim();
    const named = (subjects[binding.sheet] ??= {});
    rowNumbers.forEach((row, index) => {
      if (rows.has(row)) named[row] = { name: text(fields.name, index), unit: text(fields.unit, index) };
    });
  }
  return subjects;
}
