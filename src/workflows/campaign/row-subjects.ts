import type { FieldId } from "../../domain/field-id";
import { cleanIdentifier } from "../../domain/identity/clean-identifier";
import type { SourceCell } from "../../domain/finding";
import type { RecordTable } from "../../workbook/records";
import { isForm, recordCell } from "../../workbook/table-binding";

/** Whom or what a row is about: the words a clerk knows it by. */
export interface RowSubject {
  /** Name of the person, or of the unit where the row is about a unit. */
  readonly name: string;
  /** Work unit of the person; empty where the row is about a unit or states none. */
  readonly unit: string;
  /** Present where the name is that of a unit. */
  readonly isUnit?: true;
  /** The identity number of the person as the row states it, cleaned; absent where it states none. */
  readonly identity?: string;
}

/**
 * Subjects by sheet name, then by sheet row (1-based), or by the very cell ("7:3") where the row is a form's; only what was asked for.
 */
export type RowSubjects = Readonly<Record<string, Readonly<Record<number | string, RowSubject>>>>;

// Whom a row is about: the member before the worker whose family it is, a person before the unit.
const NAME_FIELDS: readonly FieldId[] = ["memberName", "name", "unitName"];

/**
 * Names the rows of cells, so that a list of findings or fixes reads as a list of people and units.
 *
 * @param cells whose rows are asked for
 * @param tables the records of the workbook
 * @example nameRows([], []) // => {}
 */
export function nameRows(cells: readonly SourceCell[], tables: readonly RecordTable[]): RowSubjects {
  const wanted = new Map<string, Set<number>>();
  for (const { sheet, row } of cells) {
    const rows = wanted.get(sheet);
    if (rows === undefined) wanted.set(sheet, new Set([row]));
    else rows.add(row);
  }
  const subjects: Record<string, Record<number | string, RowSubject>> = {};
  for (const { binding, columns, rowNumbers } of tables) {
    const rows = wanted.get(binding.sheet);
    const nameField = NAME_FIELDS.find((field) => columns[field] !== undefined);
    if (rows === undefined || nameField === undefined) continue;
    const idField = nameField === "memberName" ? "memberResidentId" : "residentId";
    const unitField = nameField === "unitName" ? undefined : "workUnit";
    const text = (field: FieldId | undefined, index: number) =>
      field === undefined ? "" : String(columns[field]?.[index] ?? "").trim();
    const named = (subjects[binding.sheet] ??= {});
    const places = isForm(binding)
      ? (row: number) =>
          [...Object.values(binding.cells ?? {}), recordCell(binding, row, [])]
            .filter((cell) => rows.has(cell.row))
            .map(keyOfCell)
      : (row: number) => (rows.has(row) ? [row] : []);
    rowNumbers.forEach((row, index) => {
      const keys = places(row);
      if (keys.length === 0) return;
      const identity = cleanIdentifier(text(idField, index));
      const subject: RowSubject = {
        ...{ name: text(nameField, index), unit: text(unitField, index) },
        ...(nameField === "unitName" ? { isUnit: true } : {}),
        ...(identity === "" ? {} : { identity }),
      };
      for (const key of keys) named[key] = subject;
    });
  }
  return subjects;
}

function keyOfCell({ row, column }: Pick<SourceCell, "row" | "column">): string {
  return `${row}:${column}`;
}

/**
 * Whom a cell is about, where that is known.
 * @example subjectAt({}, { sheet: "登记", row: 5, column: 3 }) // => undefined
 */
export function subjectAt(subjects: RowSubjects, cell: SourceCell | null): RowSubject | undefined {
  if (cell === null) return undefined;
  const named = subjects[cell.sheet];
  return named?.[keyOfCell(cell)] ?? named?.[cell.row];
}
