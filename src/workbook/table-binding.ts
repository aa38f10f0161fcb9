import type { FieldId } from "../domain/field-id";
import type { TableKind } from "./catalogue/table-catalogue";

/** Which block of a sheet is which table, and which column is which field. Rows and columns 1-based as Excel shows them. */
export interface TableBinding {
  readonly sheet: string;
  readonly kind: TableKind;
  /** First header row, and the last one (equal for a one-level header). 0 where the sheet has no header. */
  readonly headerRow: number;
  readonly headerLastRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows between firstRow and lastRow that hold no record: sub-totals, repeated headers, notes, blanks. */
  readonly skippedRows: readonly number[];
  /** Row of the stated grand total, or null. */
  readonly totalRow: number | null;
  readonly columns: Readonly<Partial<Record<FieldId, number>>>;
  /** 1 for 元, 10000 for 万元; holds for every amount column that names no unit of its own. */
  readonly amountUnitYuan: 1 | 10000;
  /** The amount columns whose header names another unit than the table's. */
  readonly otherAmountUnits?: Readonly<Partial<Record<FieldId, 1 | 10000>>>;
  readonly confidence: "sure" | "confirm";
  readonly unit: string | null;
  /** Present where the worker whom a record belongs to stands in rows of another table on the sheet. */
  readonly owner?: TableOwner;
}

/** Whom the records of a list belong to: the nearest of these rows at or above, and the columns that name the worker there. */
export interface TableOwner {
  readonly columns: Readonly<Partial<Record<FieldId, number>>>;
  readonly rows: readonly number[];
}

/**
 * The unit, in yuan, of the amounts in the column of a field.
 *
 * @example
 * unitYuanOf(binding, "annualIncome"); // of a column headed 家庭年收入（万元）
 * // => 10000
 */
export function unitYuanOf(binding: TableBinding, field: FieldId): 1 | 10000 {
  return binding.otherAmountUnits?.[field] ?? binding.amountUnitYuan;
}
