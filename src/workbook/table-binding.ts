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
  /** 1 for 元, 10000 for 万元. */
  readonly amountUnitYuan: 1 | 10000;
  readonly confidence: "sure" | "confirm";
  readonly unit: string | null;
}
