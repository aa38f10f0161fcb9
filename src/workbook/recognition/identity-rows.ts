import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { isBlankCell } from "./cell-label";
import type { RecordTable } from "../records";
import { readName } from "./values/read-name";
import { readPhone } from "./values/read-phone";
import { writableCellOf } from "../table-binding";

/** One person as one row of one table names them (row and column of the number, 1-based). */
export interface IdentityRow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly name: string;
  /** The cell of the resident number as it stands. */
  readonly residentId: CellValue;
  readonly phones: readonly string[];
}

const PEOPLE: readonly (readonly [name: FieldId, residentId: FieldId])[] = [
  ["name", "residentId"],
  ["memberName", "memberResidentId"],
];

/**
 * Gathers the people of all tables who have a resident number, the workers as well as the members of their families.
 * The telephone of a row is the worker's: a member has none.
 *
 * @example
 * identityRowsOf([]);
 * // => []
 */
export function identityRowsOf(tables: readonly RecordTable[]): readonly IdentityRow[] {
  const rows: IdentityRow[] = [];
  for (const { binding, rowNumbers, columns } of tables) {
    for (const [nameField, numberField] of PEOPLE) {
      const names = columns[nameField];
      const numbers = columns[numberField];
      if (names === undefined || numbers === undefined) continue;
      rowNumbers.forEach((row, index) => {
        const residentId = numbers[index] ?? null;
        const name = readName(names[index] ?? null);
        const cell = writableCellOf(binding, numberField, row);
        if (cell === null || isBlankCell(residentId) || name.state !== "read") return;
        const phone = nameField === "name" ? readPhone(columns.phone?.[index] ?? null) : null;
        const phones = phone?.state === "read" ? phone.value : [];
        rows.push({ ...cell, name: name.value.name, residentId, phones });
      });
    }
  }
  return rows;
}
