import type { CellValue } from "../domain/cell-value";
import type { FieldId } from "../domain/field-id";
import { fieldOfHeader } from "../i18n/label-lookup";
import { namesOf } from "../i18n/names";
import { functionLocale, functionTexts } from "./function-locale";
import { isBlank, refuse } from "./refuse";
import { cellsOf, filledRows } from "./spill";
import type { Cells } from "./spill";

/** A register handed to a function with its header: the cell of a field in a row, null where the table has no such column. */
export interface RegisterTable {
  /** Rows below the header. */
  readonly rows: readonly (readonly CellValue[])[];
  cell(row: readonly CellValue[], field: FieldId): CellValue;
}

/**
 * Reads a register of needy workers whose first row is the header. Of two columns of one field the first counts.
 * Throws as refuse does when a field that is needed has no column.
 * @example readRegisterTable([["姓名", "家庭人口"], ["钱一", 3]], ["householdSize"]).rows.length // => 1
 */
export function readRegisterTable(cells: Cells, needed: readonly FieldId[]): RegisterTable {
  const [header = [], ...rows] = filledRows(cellsOf(cells));
  const columns = new Map<FieldId, number>();
  header.forEach((label, column) => {
    const field = isBlank(label) ? null : fieldOfHeader(label, "needyWorkers");
    if (field !== null && !columns.has(field)) columns.set(field, column);
  });
  const lacking = needed.filter((field) => !columns.has(field));
  if (lacking.length > 0) refuse(functionTexts().headerLacks(lacking.map(namesOf(functionLocale()).field)));
  return {
    rows,
    cell: (row, field) => {
      const column = columns.get(field);
      const value = column === undefined ? null : (row[column] ?? null);
      return isBlank(value) ? null : value;
    },
  };
}
