import type { CellValue } from "../domain/cell-value";
import type { FieldId } from "../domain/field-id";
import type { SourceCell } from "../domain/source-cell";
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
  /**
   * Fields that have no column: one cell holds the value of every record. In a form of one person that is all of them; a register has the
   * unit of the line above it (填报单位：…) so.
   */
  readonly cells?: FieldCells;
  /** 1 for 元, 10000 for 万元; holds for every amount column that names no unit of its own. */
  readonly amountUnitYuan: 1 | 10000;
  /** The amount columns whose header names another unit than the table's. */
  readonly otherAmountUnits?: Readonly<Partial<Record<FieldId, 1 | 10000>>>;
  readonly confidence: "sure" | "confirm";
  readonly unit: string | null;
  /** Present where rows that are no records name the worker of a record once more, beside another member. */
  readonly repeatedRows?: readonly RepeatedRow[];
  /** Present where the worker whom a record belongs to stands in rows of another table on the sheet. */
  readonly owner?: TableOwner;
}

/** A row that says of a worker once more what the row of his record says. */
export interface RepeatedRow {
  readonly row: number;
  readonly recordRow: number;
}

/** Where the value of a field stands that has no column. Row and column 1-based. */
export interface FieldCell {
  readonly row: number;
  readonly column: number;
  /** The value, where the cell says more than it (填报单位：甲厂) or it stands in several cells; else the cell is the value. */
  readonly value?: CellValue;
}

/** The cells of fields that have no column, by field. */
export type FieldCells = Readonly<Partial<Record<FieldId, FieldCell>>>;

/** Whom the records of a list belong to: the nearest of these rows at or above, and the columns that name the worker there. */
export interface TableOwner {
  readonly columns: Readonly<Partial<Record<FieldId, number>>>;
  readonly rows: readonly number[];
  /** Of the members within a form: the cells that name its worker. */
  readonly cells?: FieldCells;
}

/**
 * Whether a table is a form of one record (姓名 | 甲某 | 性别 | 男): it has cells and no columns.
 *
 * @example
 * isForm({ columns: {}, cells: { name: { row: 3, column: 2 } } });
 * // => true
 */
export function isForm({ columns, cells }: Pick<TableBinding, "columns" | "cells">): boolean {
  return cells !== undefined && Object.keys(columns).length === 0;
}

/**
 * The cell in which a record states a field; null where the table has none for it.
 *
 * @example
 * cellOf(binding, "residentId", 7);
 * // => { sheet: "登记表", row: 7, column: 3 }
 */
export function cellOf(binding: TableBinding, field: FieldId, row: number): SourceCell | null {
  const { sheet, columns, cells } = binding;
  const column = columns[field];
  if (column !== undefined) return { sheet, row, column };
  const cell = cells?.[field];
  return cell === undefined ? null : { sheet, row: cell.row, column: cell.column };
}

/**
 * The cell in which a record states a field and nothing else, so that another value may be written there; null where there is none.
 *
 * @example
 * writableCellOf(binding, "workUnit", 7); // where 填报单位：甲厂 says the unit
 * // => null
 */
export function writableCellOf(binding: TableBinding, field: FieldId, row: number): SourceCell | null {
  if ((field === "name" || field === "residentId") && isNameWithNumber(binding)) return null;
  return binding.cells?.[field]?.value === undefined ? cellOf(binding, field, row) : null;
}

/**
 * Whether one column holds the name and the resident number of each person.
 *
 * @example
 * isNameWithNumber({ columns: { serialNumber: 1, name: 2, residentId: 2 } }); // 姓名及身份证号
 * // => true
 */
export function isNameWithNumber({ columns }: Pick<TableBinding, "columns">): boolean {
  return columns.name !== undefined && columns.name === columns.residentId;
}

/**
 * The cell that stands for a whole record: of these fields the first it states in its own row, else any field there; in a form, which is
 * one record, the first it states anywhere.
 *
 * @example
 * recordCell(binding, 7, ["residentId", "name"]);
 * // => { sheet: "登记表", row: 7, column: 3 }
 */
export function recordCell(binding: TableBinding, row: number, fields: readonly FieldId[]): SourceCell {
  const { sheet, columns, cells = {} } = binding;
  if (isForm(binding)) {
    const stated = fields.map((field) => cells[field]).find((cell) => cell !== undefined);
    const cell = stated ?? cells.name ?? Object.values(cells)[0] ?? { row, column: 1 };
    return { sheet, row: cell.row, column: cell.column };
  }
  for (const field of fields) {
    const column = columns[field];
    if (column !== undefined) return { sheet, row, column };
    if (cells[field]?.row === row) return { sheet, row, column: cells[field].column };
  }
  const own = Object.values(cells).find((cell) => cell.row === row)?.column;
  const first = Object.values(columns)[0];
  return { sheet, row, column: first === undefined ? (own ?? 1) : Math.min(...Object.values(columns)) };
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
