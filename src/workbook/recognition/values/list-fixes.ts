import { yearSpanOf } from "../../../domain/calendar/year-span-of";
import type { CellValue } from "../../../domain/cell-value";
import type { FieldId } from "../../../domain/field-id";
import type { FieldKind } from "../../catalogue/field-definition";
import { FIELD_CATALOGUE } from "../../catalogue/field-catalogue";
import type { RecordTable } from "../../records";
import { isForm, unitYuanOf, writableCellOf } from "../../table-binding";
import { isBlankCell } from "../cell-label";
import { readAmount } from "./read-amount";
import { readBankAccount } from "./read-bank-account";
import { readDate, type ReadDateOptions } from "./read-date";
import { readIdentityNumber } from "./read-identity-number";
import { readName } from "./read-name";
import { readPercentage } from "./read-percentage";
import { readPhone } from "./read-phone";
import type { ValueFix, ValueReading } from "./value-reading";

/** A proposed change of one cell (row and column 1-based). */
export interface CellFix extends ValueFix {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly field: FieldId;
}

function readValue(
  kind: FieldKind,
  value: CellValue,
  unitYuan: 1 | 10000,
  options: ReadDateOptions,
): ValueReading<unknown> | null {
  switch (kind) {
    case "personName":
      return readName(value);
    case "residentId":
      return readIdentityNumber(value);
    case "amount":
      return readAmount(value, unitYuan);
    case "date":
      return readDate(value, options);
    case "percentage":
      return readPercentage(value);
    case "phone":
      return readPhone(value);
    case "bankAccount":
      return readBankAccount(value);
    case "text":
    case "count":
    case "choice":
      return null;
  }
}

/**
 * Lists every change by which the cells of a table would say the same in the form the add-in compares and prints; each
 * is a proposal. Cells that are ambiguous or unreadable, and values filled down from a merged cell, have none.
 *
 * @example
 * listFixes(table, { campaignYear: 2027, isDate1904: false })[0];
 * // => { sheet: "登记", row: 5, column: 3, field: "residentId", before: "…x", after: "…X", reason: "letterCase" }
 */
export function listFixes(table: RecordTable, options: ReadDateOptions): readonly CellFix[] {
  const { binding, rowNumbers, columns, filledCells = [] } = table;
  const filled = new Set(filledCells.map(({ field, row }) => `${field}${row}`));
  const fixes: CellFix[] = [];
  // A number that stands beside a name in one cell must reach its own column before the name stands alone.
  const moveNumber = (value: CellValue, index: number, row: number): boolean => {
    const name = readName(value);
    if (name.state !== "read" || name.value.residentId === null) return true;
    const cell = writableCellOf(binding, "residentId", row);
    if (cell === null || !isBlankCell(columns.residentId?.[index])) return false;
    const move = { before: null, after: name.value.residentId, reason: "nameAndNumber" } as const;
    fixes.push({ ...cell, field: "residentId", ...move });
    return true;
  };
  for (const [field, values] of Object.entries(columns) as [FieldId, readonly CellValue[]][]) {
    const { kind } = FIELD_CATALOGUE[field];
    if (binding.columns[field] === undefined && !isForm(binding)) continue;
    const span = kind === "date" ? yearSpanOf(values) : null;
    values.forEach((value, index) => {
      if (value === null) return;
      const row = rowNumbers[index];
      // Spaces and zero-width characters alone: the cell looks empty and counts as filled wherever Excel counts.
      if (typeof value === "string" && isBlankCell(value)) {
        if (value !== "" && row !== undefined && !filled.has(`${field}${row}`)) {
          const emptied = { before: value, after: "", reason: "invisibleCharacters" } as const;
          const cell = writableCellOf(binding, field, row);
          if (cell !== null) fixes.push({ ...cell, field, ...emptied });
        }
        return;
      }
      const reading = readValue(kind, value, unitYuanOf(binding, field), { ...options, span });
      if (reading?.state !== "read" || reading.fix === null || row === undefined) return;
      if (filled.has(`${field}${row}`)) return;
      if (field === "name" && !moveNumber(value, index, row)) return;
      const cell = writableCellOf(binding, field, row);
      if (cell !== null) fixes.push({ ...cell, field, ...reading.fix });
    });
  }
  return fixes;
}
